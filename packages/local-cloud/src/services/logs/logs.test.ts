import { expect, test } from '@jest/globals'
import { VirtualClock } from '../../clock/virtual-clock.ts'
import { createWorld } from '../../world-state.ts'
import { createLogs } from './logs.ts'

const build = () => {
  const clock = new VirtualClock(0)
  const { service, sink } = createLogs(
    createWorld({ clock, region: 'eu-west-1', account: '123456789012', seed: 1 }),
  )
  const call = (operation: string, input: object) =>
    service.operations[operation]?.(input, { principal: { arn: '', account: '' }, requestId: '' }) as Record<
      string,
      never
    >
  const write = (stream: string, at: number, message: string) =>
    sink.write({ group: '/ecs/shop', stream, at, message })
  return { call, write }
}

const group = { logGroupName: '/ecs/shop' }
const messages = (answer: Record<string, { message: string }[] | undefined>) =>
  answer['events']?.map(({ message }) => message)

test('events are read from the head or the tail, page by page', () => {
  const { call, write } = build()
  for (let index = 0; index < 5; index += 1) write('app/1', index, `line ${index}`)
  const read = (more: object) => call('GetLogEvents', { ...group, logStreamName: 'app/1', ...more })
  expect(messages(read({ startFromHead: true, limit: 2 }))).toEqual(['line 0', 'line 1'])
  expect(messages(read({ limit: 2 }))).toEqual(['line 3', 'line 4'])
  const first = read({ startFromHead: true, limit: 3 })
  const second = read({ startFromHead: true, limit: 3, nextToken: first['nextForwardToken'] })
  expect(messages(second)).toEqual(['line 3', 'line 4'])
  const end = read({ startFromHead: true, limit: 3, nextToken: second['nextForwardToken'] })
  expect([messages(end), end['nextForwardToken']]).toEqual([[], second['nextForwardToken']])
  expect(messages(read({ nextToken: second['nextBackwardToken'], limit: 2 }))).toEqual(['line 1', 'line 2'])
  expect(messages(read({ startTime: 1, endTime: 3 }))).toEqual(['line 1', 'line 2'])
})

test('streams are listed by name or by their last event', () => {
  const { call, write } = build()
  write('app/b', 1, 'x')
  write('app/a', 2, 'x')
  write('other/c', 0, 'x')
  const names = (more: object) =>
    (
      call('DescribeLogStreams', { ...group, ...more })['logStreams'] as
        | { logStreamName: string }[]
        | undefined
    )?.map(({ logStreamName }) => logStreamName)
  expect(names({ logStreamNamePrefix: 'app/' })).toEqual(['app/a', 'app/b'])
  expect(names({ orderBy: 'LastEventTime', descending: true })).toEqual(['app/a', 'app/b', 'other/c'])
})

test('a filter takes words and quoted words, and refuses the rest by name', () => {
  const { call, write } = build()
  write('app/1', 1, 'ERROR cannot connect')
  write('app/2', 0, 'INFO ready to connect')
  const filter = (filterPattern: string) => messages(call('FilterLogEvents', { ...group, filterPattern }))
  expect(filter('')).toEqual(['INFO ready to connect', 'ERROR cannot connect'])
  expect(filter('connect ERROR')).toEqual(['ERROR cannot connect'])
  expect(filter('"ready to"')).toEqual(['INFO ready to connect'])
  expect(() => filter('{ $.level = "error" }')).toThrow(/not modelled/)
  expect(() => filter('-INFO')).toThrow(/not modelled/)
})

test('what does not exist is said so', () => {
  const { call, write } = build()
  expect(() => call('GetLogEvents', { ...group, logStreamName: 'x' })).toThrow(
    'The specified log group does not exist.',
  )
  write('app/1', 0, 'x')
  expect(() => call('GetLogEvents', { ...group, logStreamName: 'x' })).toThrow(
    'The specified log stream does not exist.',
  )
})

import { expect, test } from '@jest/globals'
import { ConfigurationError, Interrupted } from '../errors.ts'
import { type Gate, passed } from './gate.ts'
import { runGates } from './run-gates.ts'

const clock = { now: () => 0, sleep: async () => {} }
const gate = (id: string, check: () => unknown): Gate<undefined> => ({
  id,
  title: id,
  check: async () => {
    check()
    return passed('fine')
  },
})
const fail = (error: unknown) => () => {
  throw error
}

test('one faulty gate is one failed gate: the others report', async () => {
  const reports = await runGates(
    [
      gate('good', () => {}),
      gate('faulty', fail(new TypeError('x is undefined'))),
      gate('odd', fail('a text')),
      gate('asked', fail(new ConfigurationError({ what: 'No right', next: 'Grant it.' }))),
    ],
    undefined,
    clock,
  )
  expect(reports.map(({ id, status, found }) => [id, status, found])).toEqual([
    ['good', 'passed', 'fine'],
    ['faulty', 'failed', 'The gate itself is faulty, so nothing is known: TypeError: x is undefined'],
    ['odd', 'failed', 'The gate itself is faulty, so nothing is known: a text'],
    ['asked', 'failed', 'No right'],
  ])
  expect(reports.map(({ trace }) => trace !== undefined)).toEqual([false, true, false, false])
})

test('a gate that throws before it waits for anything is no exception', async () => {
  const hasty: Gate<undefined> = { id: 'hasty', title: 'hasty', check: fail(new Error('at once')) }
  expect(await runGates([hasty], undefined, clock)).toMatchObject([{ id: 'hasty', status: 'failed' }])
})

test.each([
  ['interrupted', new Interrupted({ what: 'The job was cancelled', next: 'Nothing.' })],
  ['aborted', Object.assign(new Error('This operation was aborted'), { name: 'AbortError' })],
])('a run that was %s has no gates that failed', async (_, error) => {
  await expect(runGates([gate('cut short', fail(error))], undefined, clock)).rejects.toBe(error)
})

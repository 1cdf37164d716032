import { ConfigurationError } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import { readInputs } from './inputs.ts'

const read = (given: Readonly<Record<string, string>>) => {
  const text = (name: string) => given[name]?.trim() || undefined
  return readInputs({ text, required: (name: string) => text(name) ?? '' } as Parameters<
    typeof readInputs
  >[0])
}

test('one job a line, with its environment behind the first colon; empty lines are left out', () => {
  const jobs = '\n  Deploy: production\n\n  Shift traffic: eu:production-traffic\n'
  expect(read({ jobs, recovery: 'Recover', 'check-run-id': '123' })).toEqual({
    jobs: [
      { job: 'Deploy', environment: 'production' },
      { job: 'Shift traffic', environment: 'eu:production-traffic' },
    ],
    recovery: 'Recover',
    ownJob: 123,
  })
})

test.each(['Deploy', 'Deploy:', ': production', 'x\n'.repeat(3)])('%j is refused', (jobs) => {
  expect(() => read({ jobs })).toThrow(ConfigurationError)
})

test('more lines than any workflow has are refused', () => {
  expect(() => read({ jobs: 'a: b\n'.repeat(21) })).toThrow('21 lines')
})

test.each(['', 'null', '12x', '9'.repeat(16)])('a number of a job that is %j is no number', (id) => {
  expect(read({ jobs: 'a: b', 'check-run-id': id }).ownJob).toBeUndefined()
})

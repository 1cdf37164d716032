import { type Branches, type Clock, type Repository, SECOND } from '@greenlight/release'
import { settings } from '@greenlight/release/testing'
import { expect, test } from '@jest/globals'
import { policyNotes } from './policy-notes.ts'

type Port = Pick<Repository, 'readFile'> & Branches

const MAIN = { name: 'main', commit: 'c'.repeat(40), protected: true }

const holding = (text: string | undefined): Port => ({
  defaultBranch: async () => MAIN,
  readFile: async () => text,
})

/** A clock whose waits end when the test says so. */
const clockOf = () => {
  const waits: { duration: number; end: () => void }[] = []
  const clock: Clock = {
    now: () => 0,
    sleep: (duration, signal) =>
      new Promise((end, fail) => {
        waits.push({ duration, end })
        signal?.addEventListener('abort', () => fail(signal.reason), { once: true })
      }),
  }
  return { clock, waits }
}

const notesOf = async (port: (signal: AbortSignal) => Port, signal = new AbortController().signal) => {
  const { clock, waits } = clockOf()
  const warnings: string[] = []
  const log = { warning: (title: string, text: string) => void warnings.push(`${title}: ${text}`) }
  const document = policyNotes({ judged: { settings, provenance: [] }, clock, log, signal }, port)
  return { document, warnings, waits }
}

test.each([
  ['no policy', undefined],
  ['a policy that the config keeps', 'version: 1\nenvironments: { production: {} }'],
])('%s is nothing to tell after a rollback', async (_, text) => {
  const { document, warnings } = await notesOf(() => holding(text))
  expect(await document).toEqual([])
  expect(warnings).toEqual([])
})

test.each([
  [
    'outside',
    'version: 1\nenvironments: { production: { standby: { min: 9 } } }',
    'standby is 1, must be at least 9',
  ],
  ['malformed', 'x', 'must be a mapping with the keys version, environments'],
])('a policy that is %s is told in the log and in the summary', async (_, text, says) => {
  const { document, warnings } = await notesOf(() => holding(text))
  expect(JSON.stringify(await document)).toContain('The policy did not stop this rollback, as it never does')
  expect(JSON.stringify(await document)).toContain(says)
  expect(warnings[0]).toContain(says)
})

test('a mistake in this program is told, and thrown at nobody', async () => {
  const broken: Port = {
    defaultBranch: async () => {
      throw new TypeError('a mistake')
    },
    readFile: async () => undefined,
  }
  const { document, warnings } = await notesOf(() => broken)
  expect(JSON.stringify(await document)).toContain('a mistake')
  expect(warnings).toHaveLength(1)
})

test('a GitHub that does not answer is waited for ten seconds, and told', async () => {
  const silent = (signal: AbortSignal): Port => ({
    defaultBranch: () =>
      new Promise((_, fail) => signal.addEventListener('abort', () => fail(signal.reason), { once: true })),
    readFile: async () => undefined,
  })
  const { document, waits } = await notesOf(silent)
  expect(waits.map(({ duration }) => duration)).toEqual([10 * SECOND])
  waits[0]?.end()
  expect(JSON.stringify(await document)).toContain('GitHub did not say within 10 s what the policy is')
})

test('a run that is being cancelled asks nothing', async () => {
  let asked = 0
  const { document } = await notesOf(
    () => {
      asked += 1
      return holding('x')
    },
    AbortSignal.abort(new Error('cancelled')),
  )
  expect(await document).toEqual([])
  expect(asked).toBe(0)
})

import { MINUTE } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import { awsClock } from './aws-clock.ts'
import { type Watchable, watchDates } from './dated-answers.ts'

const NOON = Date.UTC(2026, 0, 1, 12)

/** What the SDK hands the answer on through, with one answer of the transport. */
const answered = async (headers: Record<string, string>) => {
  const clock = awsClock({ now: () => NOON, sleep: async () => undefined })
  const added: Parameters<Watchable['middlewareStack']['add']>[] = []
  watchDates({ middlewareStack: { add: (...middleware) => void added.push(middleware) } }, clock)
  const [[middleware, options] = []] = added
  const response = { response: { statusCode: 400, headers } }
  const result = await middleware?.(async () => response)({})
  expect(result).toBe(response)
  expect(options).toMatchObject({ step: 'deserialize', priority: 'low' })
  return clock.now() - NOON
}

test('every answer tells its date, refusals too', async () => {
  expect(await answered({ date: new Date(NOON + 4 * MINUTE).toUTCString() })).toBe(4 * MINUTE)
})

test('one that a cache has kept tells an old date, and one without a date tells nothing', async () => {
  expect(await answered({ date: new Date(NOON - 4 * MINUTE).toUTCString(), age: '240' })).toBe(0)
  expect(await answered({})).toBe(0)
})

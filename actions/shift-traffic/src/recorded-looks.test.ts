import type { Look } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import { recordedLooks } from './recorded-looks.ts'

const NOON = Date.UTC(2026, 2, 1, 12)
const look = (minute: number, changes: Partial<Look> = {}): Look => ({
  at: NOON + minute * 60_000,
  window: { from: NOON, to: NOON + (minute - 1) * 60_000 },
  percent: 5,
  verdict: 'wait',
  reason: 'not sure',
  evidence: 0.5,
  bound: 0.01,
  budget: null,
  metrics: [{ name: 'errors', evidence: 0.5, observeOnly: false, says: 'long' }],
  caveats: [],
  numbers: { canaryErrors: 3 },
  ...changes,
})

test('a look is told with its counts, window, evidence, bound, verdict and reason', () => {
  expect(JSON.parse(recordedLooks([look(3)]))).toEqual([
    {
      at: '2026-03-01T12:03:00.000Z',
      window: { from: '2026-03-01T12:00:00.000Z', to: '2026-03-01T12:02:00.000Z' },
      percent: 5,
      verdict: 'wait',
      reason: 'not sure',
      evidence: 0.5,
      bound: 0.01,
      budget: null,
      metrics: [{ name: 'errors', evidence: 0.5, observeOnly: false }],
      caveats: [],
      numbers: { canaryErrors: 3 },
    },
  ])
})

test('thousands of looks fit, and every change stays', () => {
  const looks = Array.from({ length: 4000 }, (_, index) =>
    look(index, index >= 1111 ? { percent: 25 } : index === 333 ? { verdict: 'advance' } : {}),
  )
  const text = recordedLooks(looks, 50_000)
  expect(text.length).toBeLessThanOrEqual(50_000)
  const kept = JSON.parse(text) as { at: string; verdict: string; percent: number }[]
  expect(kept.some(({ verdict }) => verdict === 'advance')).toBe(true)
  expect(kept.find(({ percent }) => percent === 25)?.at).toBe(new Date(NOON + 1111 * 60_000).toISOString())
  expect(kept.at(-1)?.at).toBe(new Date(NOON + 3999 * 60_000).toISOString())
})

test('what cannot get smaller is told as it is', () => {
  expect(JSON.parse(recordedLooks([look(1), look(2)], 10))).toHaveLength(2)
  expect(recordedLooks([])).toBe('[]')
})

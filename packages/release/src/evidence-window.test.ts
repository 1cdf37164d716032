import { expect, test } from '@jest/globals'
import { evidenceWindow, type Stay, untilNextSettled } from './evidence-window.ts'
import { NOON, settings } from './testing/samples.ts'
import { MINUTE, SECOND } from './time.ts'

/** Counts are complete one minute after an interval's end. */
test.each<[string, Partial<Stay>, number, number, [number, number] | undefined]>([
  ['nothing is settled yet', {}, 2 * MINUTE, MINUTE, undefined],
  ['the first whole minute, settled', {}, 3 * MINUTE, MINUTE, [MINUTE, 2 * MINUTE]],
  ['the minutes so far', {}, 6 * MINUTE + 59 * SECOND, MINUTE, [MINUTE, 5 * MINUTE]],
  [
    'a shift late in a minute leaves the next one to the nodes',
    { shiftedAt: NOON + 50 * SECOND },
    6 * MINUTE,
    MINUTE,
    [2 * MINUTE, 5 * MINUTE],
  ],
  [
    'until the next shift',
    { endedAt: NOON + 5 * MINUTE + 10 * SECOND },
    20 * MINUTE,
    MINUTE,
    [MINUTE, 5 * MINUTE],
  ],
  ['no further than settled', { endedAt: NOON + 5 * MINUTE }, 4 * MINUTE, MINUTE, [MINUTE, 3 * MINUTE]],
  ['a stay that is too short has nothing', { endedAt: NOON + 70 * SECOND }, 20 * MINUTE, MINUTE, undefined],
  ['short intervals see more', {}, 2 * MINUTE, 15 * SECOND, [15 * SECOND, 60 * SECOND]],
])('%s', (_, stay, elapsed, interval, window) => {
  expect(evidenceWindow({ shiftedAt: NOON, ...stay }, NOON + elapsed, interval, settings)).toEqual(
    window === undefined ? undefined : { from: NOON + window[0], to: NOON + window[1] },
  )
})

test('the wait for the next settled interval ends when it is settled', () => {
  for (const seconds of [0, 1, 7, 14.999, 15, 29]) {
    const now = NOON + seconds * SECOND
    const wait = untilNextSettled(now, 15 * SECOND, settings)
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(15 * SECOND)
    const stay = { shiftedAt: NOON - 5 * MINUTE }
    const before = evidenceWindow(stay, now + wait - 1, 15 * SECOND, settings)
    const after = evidenceWindow(stay, now + wait, 15 * SECOND, settings)
    expect((after?.to ?? 0) - (before?.to ?? 0)).toBe(15 * SECOND)
  }
})

test.each([
  [15, 18, 63],
  [5, 6, 31],
])(
  'with intervals of %d s and a delay of %d s there is a first look within %d s',
  (interval, delay, within) => {
    const short = { ...settings, canary: { ...settings.canary, metricsDelay: delay * SECOND } }
    const firstLook = (shiftedAt: number): number => {
      for (let now = shiftedAt; ; now += untilNextSettled(now, interval * SECOND, short)) {
        if (evidenceWindow({ shiftedAt }, now, interval * SECOND, short) !== undefined) return now - shiftedAt
      }
    }
    const waits = Array.from({ length: interval * 10 }, (_, tenth) => firstLook(NOON + tenth * 100) / SECOND)
    expect(Math.max(...waits)).toBeLessThanOrEqual(within)
    expect(Math.max(...waits)).toBeGreaterThan(within - 1)
  },
)

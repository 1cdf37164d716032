import { expect, test } from '@jest/globals'
import { evidenceWindow, type Stay } from './evidence-window.ts'
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

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { blameForOwnErrors, type GroupMinute } from './unanswered.ts'

const group = (requests: number, responses: number, refused = 0): GroupMinute => ({
  requests,
  responses,
  refused,
})

test.each([
  ['nothing missing, nothing to explain', group(100, 100), group(100, 100), 0, [0, 0, 0]],
  ['dropped by one slot', group(100, 100), group(100, 90), 10, [0, 10, 0]],
  ['dropped by both', group(100, 97), group(100, 90), 13, [3, 10, 0]],
  ['no target at all: nobody to blame', group(0, 0), group(0, 0), 7, [0, 0, 7]],
  ['clients that hung up are no errors', group(100, 95), group(100, 98), 0, [0, 0, 0]],
  ['fewer errors than missing: in proportion', group(1_000, 990), group(1_000, 970), 20, [5, 15, 0]],
  ['in whole numbers', group(1_000, 990), group(1_000, 980), 1, [0, 1, 0]],
  ['a tie goes to the slot with more traffic', group(10, 9), group(90, 89), 1, [0, 1, 0]],
  ['a tie goes to the slot with more traffic', group(90, 89), group(10, 9), 1, [1, 0, 0]],
  ['refused connections explain their missing responses', group(100, 90, 10), group(100, 100), 10, [0, 0, 0]],
  ['and their share of the own errors', group(100, 90, 10), group(100, 97), 10, [0, 0, 0]],
  ['refused and dropped in one slot', group(100, 85, 10), group(100, 100), 15, [5, 0, 0]],
  ['refused, but answered by another target', group(100, 100, 10), group(100, 95), 5, [0, 5, 0]],
  ['more responses than requests', group(90, 100), group(100, 100), 3, [0, 0, 3]],
])('%s', (_name, blue, green, ownErrors, [ofBlue, ofGreen, unattributed]) => {
  expect(blameForOwnErrors({ blue, green }, ownErrors)).toEqual({
    unanswered: { blue: ofBlue, green: ofGreen },
    unattributed,
  })
})

const count = fc.nat({ max: 1_000_000 })
const anyGroup = fc.record({ requests: count, responses: count, refused: count })

test('whole numbers, never more than the own errors, never more than what a slot misses', () => {
  fc.assert(
    fc.property(anyGroup, anyGroup, count, (blue, green, ownErrors) => {
      const { unanswered, unattributed } = blameForOwnErrors({ blue, green }, ownErrors)
      for (const [slot, { requests, responses, refused }] of Object.entries({ blue, green })) {
        const of = unanswered[slot as 'blue' | 'green']
        expect(Number.isInteger(of) && of >= 0).toBe(true)
        expect(of).toBeLessThanOrEqual(Math.max(0, requests - responses - refused))
      }
      expect(unattributed).toBeGreaterThanOrEqual(0)
      expect(unanswered.blue + unanswered.green + unattributed).toBeLessThanOrEqual(ownErrors)
    }),
    { seed: 1 },
  )
})

test('neither slot is favoured: exchanging them exchanges the blame, but for a tie of equal traffic', () => {
  fc.assert(
    fc.property(anyGroup, anyGroup, count, (one, other, ownErrors) => {
      fc.pre(one.requests !== other.requests)
      const { unanswered } = blameForOwnErrors({ blue: one, green: other }, ownErrors)
      const exchanged = blameForOwnErrors({ blue: other, green: one }, ownErrors).unanswered
      expect(exchanged).toEqual({ blue: unanswered.green, green: unanswered.blue })
    }),
    { seed: 1 },
  )
})

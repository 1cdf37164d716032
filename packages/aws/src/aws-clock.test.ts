import { type Clock, MINUTE, SECOND } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { awsClock } from './aws-clock.ts'

const NOON = Date.UTC(2026, 0, 1, 12)
const http = (instant: number) => new Date(Math.floor(instant / SECOND) * SECOND).toUTCString()

const machine = () => {
  const told: number[] = []
  let now = NOON
  const own: Clock = { now: () => now, sleep: async () => undefined }
  const clock = awsClock(own, (ahead) => told.push(ahead))
  return {
    clock,
    told,
    at: (instant: number) => {
      now = instant
    },
  }
}

test('before the first answer, and after answers without a usable date, this machine’s clock counts', () => {
  const { clock, told } = machine()
  expect(clock.now()).toBe(NOON)
  for (const date of [undefined, '', 'yesterday', '2026-01-01T15:00:00Z', `${http(NOON)}, ${http(0)}`])
    clock.heard({ date, sentAt: NOON, receivedAt: NOON })
  expect([clock.now(), told]).toEqual([NOON, []])
})

test('a clock that is right stays as it is, however slow the answers are', () => {
  const { clock, told } = machine()
  for (const [sent, given, received] of [
    [0, 400, 900],
    [5_000, 5_050, 5_100],
    [9_990, 9_995, 10_000],
    [20_000, 50_000, 80_000],
  ] as const)
    clock.heard({ date: http(NOON + given), sentAt: NOON + sent, receivedAt: NOON + received })
  expect([clock.now(), told]).toEqual([NOON, []])
})

test.each([4 * MINUTE, -4 * MINUTE, 7 * SECOND])(
  'the true difference (%d ms) is found to the second',
  (ahead) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(3_600_000), fc.nat(20_000), fc.nat(20_000)), {
          minLength: 1,
          maxLength: 20,
        }),
        (answers) => {
          const { clock, told } = machine()
          let narrowest = Number.POSITIVE_INFINITY
          for (const [at, there, back] of answers) {
            const [sentAt, receivedAt] = [NOON + at, NOON + at + there + back]
            clock.heard({ date: http(sentAt + there + ahead), sentAt, receivedAt })
            narrowest = Math.min(narrowest, there + back)
          }
          const found = clock.now() - NOON
          expect(Math.abs(found - ahead)).toBeLessThanOrEqual(narrowest + SECOND)
          // Never beyond the truth: the difference is never made larger than it is, nor to the other side.
          expect(Math.abs(found)).toBeLessThanOrEqual(Math.abs(ahead))
          expect(told.length).toBeLessThan(12)
        },
      ),
    )
  },
)

test('a difference is told once, and again when it has changed', () => {
  const { clock, told, at } = machine()
  const answer = (ahead: number) =>
    clock.heard({ date: http(clock.own() + ahead), sentAt: clock.own(), receivedAt: clock.own() })
  answer(4 * MINUTE)
  at(NOON + 300)
  answer(4 * MINUTE)
  expect(told).toEqual([4 * MINUTE])
  expect(clock.now()).toBe(NOON + 300 + 4 * MINUTE)
  // This machine's clock is set right.
  at(NOON + 5 * MINUTE)
  answer(0)
  expect(told).toEqual([4 * MINUTE, 0])
  expect(clock.now()).toBe(NOON + 5 * MINUTE)
})

test('a clock that is set back while an answer is awaited says nothing', () => {
  const { clock } = machine()
  clock.heard({ date: http(NOON), sentAt: NOON + 10 * MINUTE, receivedAt: NOON })
  expect(clock.now()).toBe(NOON)
})

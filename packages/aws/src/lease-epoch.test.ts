import { Halted, type LeaseTerms, MINUTE } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import { schedulerLease } from './lease.ts'
import { lookUp } from './lookup.ts'
import { type Answers, type Input, loadBalancer, Refusal, SETTINGS, wired } from './wire.testing.ts'

const NOON = Date.UTC(2026, 0, 1, 12)
const terms: LeaseTerms = {
  holder: 'acme/shop#1',
  release: 'v1.4.0',
  purpose: 'release',
  epoch: 1,
  acquiredAt: NOON,
  dueAt: NOON + 10 * MINUTE,
  stable: 'blue',
  back: { blue: 100, green: 0 },
  shifts: [],
  size: 0,
}

/** A scheduler that keeps one schedule. */
const leased = () => {
  let schedule: Input
  const answers: Answers = {
    'scheduler:GetSchedule': () => {
      if (schedule === undefined) throw new Refusal('ResourceNotFoundException', 'None', 404)
      return schedule
    },
    'scheduler:CreateSchedule': (input) => {
      schedule = input
    },
    'scheduler:UpdateSchedule': (input) => {
      schedule = input
    },
    'scheduler:DeleteSchedule': () => {
      schedule = undefined
    },
  }
  const wire = wired({ ...loadBalancer(), ...answers })
  return {
    ...wire,
    port: schedulerLease(wire.session, SETTINGS, lookUp(wire.session, SETTINGS), { now: () => NOON }),
  }
}

/**
 * The same run may hold the lease twice: its first attempt was frozen, a rollback by hand took over and ended, and the
 * second attempt acquired anew. The holder's name is the same; only the epoch tells the frozen attempt that it has lost.
 */
test.each<
  [
    string,
    (port: ReturnType<typeof leased>['port'], token: { holder: string; epoch: number }) => Promise<unknown>,
  ]
>([
  ['does not renew', (port, token) => expect(port.renew(token, terms)).rejects.toThrow(Halted)],
  ['does not delete', async (port, token) => expect(await port.release(token)).toBe(false)],
  [
    'is not taken over by whoever saw an older epoch',
    (port) =>
      expect(
        port.takeOver({ ...terms, name: 'lease' }, { ...terms, holder: 'acme/shop#2', epoch: 2 }),
      ).rejects.toThrow(Halted),
  ],
])('a holder of the same name with an older epoch: %s', async (_, attempt) => {
  const { port, calls } = leased()
  await port.acquire(terms)
  const first = { holder: terms.holder, epoch: 1 }
  const second = await port.renew(first, { ...terms, epoch: 3 })
  expect(second).toEqual({ holder: terms.holder, epoch: 3 })
  const before = calls.length
  await attempt(port, first)
  expect(calls.slice(before).map(({ operation }) => operation)).toEqual(['scheduler:GetSchedule'])
})

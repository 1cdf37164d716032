import { expect, test } from '@jest/globals'
import { ConfigurationError, Interrupted, Unavailable } from './errors.ts'
import type { SlotState, Unread } from './ports.ts'
import { glimpse, observe, type Sights, unreadIn } from './seen.ts'
import { ruleOf, slotOf, targets } from './testing/samples.ts'
import { SECOND } from './time.ts'

const away = new Unavailable({ what: 'ECS is away', next: 'Wait.' })
const denied = new ConfigurationError({ what: 'Not allowed', next: 'Allow it.' })
const only = (part: Unread['part'], error = denied) => [{ part, error }]

/** A world whose clock moves only for those who wait for an answer that is late. */
const sights = (read: Sights['slots']['read'], changes: Partial<Sights['traffic']> = {}) => {
  const slept: number[] = []
  const ports = {
    clock: {
      now: () => 0,
      sleep: async (duration: number) => void slept.push(duration),
    },
    traffic: {
      read: async () => ruleOf(50, 50),
      health: async () => targets(2),
      set: async () => {},
      ...changes,
    },
    slots: { read } as Sights['slots'],
    lease: { read: async () => undefined } as unknown as Sights['lease'],
  }
  return { ports, slept }
}
const me = { holder: 'acme/shop#7' }
const state =
  (changes: Partial<SlotState> = {}) =>
  async (slot: 'blue' | 'green') => {
    const { targets: _, ...rest } = slotOf(slot, 'v1.0.0', 2)
    return { ...rest, ...changes }
  }

test('a service that ECS does not describe is seen by its targets alone', async () => {
  const seen = await glimpse(sights(() => Promise.reject(away)).ports, me)
  expect(seen.slots.blue).toMatchObject({ status: 'UNREAD', targets: targets(2) })
  expect(unreadIn(seen)).toEqual([
    { part: 'service', error: away, slot: 'blue' },
    { part: 'service', error: away, slot: 'green' },
  ])
})

test('an emergency waits for ECS no longer than it was told to', async () => {
  const { ports, slept } = sights(() => new Promise(() => {}))
  const seen = await glimpse(ports, me, 10 * SECOND)
  expect(slept).toEqual([10 * SECOND, 10 * SECOND])
  expect(unreadIn(seen).map(({ error }) => error.message)).toEqual([
    'ECS did not tell within 10 s',
    'ECS did not tell within 10 s',
  ])
})

test.each<[string, Partial<Sights['traffic']>]>([
  ['weights', { read: () => Promise.reject(away) }],
  ['health', { health: () => Promise.reject(away) }],
])('without the %s nothing is seen', async (_, changes) => {
  await expect(glimpse(sights(state(), changes).ports, me)).rejects.toBe(away)
})

test('a cancelled job and a mistake of ours are no parts that are done without', async () => {
  const cancelled = new Interrupted({ what: 'Cancelled', next: 'Nothing.' })
  await expect(glimpse(sights(() => Promise.reject(cancelled)).ports, me)).rejects.toBe(cancelled)
  const mistake = new TypeError('x is undefined')
  await expect(glimpse(sights(() => Promise.reject(mistake)).ports, me)).rejects.toBe(mistake)
})

test('whoever needs the whole is told why a part is missing; tasks that a role may not list are none', async () => {
  const scaling = sights(state({ unread: only('scaling') }))
  await expect(observe(scaling.ports, me)).rejects.toBe(denied)
  const tasks = sights(state({ unread: only('tasks') }))
  await expect(observe(tasks.ports, me)).resolves.toMatchObject({ now: 0 })
  const rule = sights(state(), {
    read: async () => ({ ...ruleOf(50, 50), unread: only('stickiness', denied) }),
  })
  await expect(observe(rule.ports, me)).rejects.toBe(denied)
})

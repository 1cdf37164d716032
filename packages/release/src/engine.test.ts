import { expect, test } from '@jest/globals'
import { type Ended, runErrand } from './engine.ts'
import type { Permit } from './environments/permit.ts'
import { Unavailable } from './errors.ts'
import { refuse } from './guards.ts'
import type { Judge, Verdict } from './judge.ts'
import type { Lease, Shift } from './lease.ts'
import { writableUntil } from './lease-terms.ts'
import type { Metrics, Ports } from './ports.ts'
import type { Settings } from './settings.ts'
import { leaseOf, markOf, NOON, planOf, ruleOf, settings, slotOf, targets } from './testing/samples.ts'
import { type Duration, MINUTE, SECOND } from './time.ts'
import { allOn, type Weights } from './weights.ts'

const STEP: Duration = 2 * MINUTE
/** Longer than any run here may take. */
const LONGEST: Duration = 60 * MINUTE

const says = (verdict: (held: Duration) => Verdict['verdict']): Judge => ({
  judge: ({ held }) => ({
    verdict: verdict(held),
    reason: `the judge says ${verdict(held)}`,
    evidence: 0,
    bound: null,
    budget: null,
    metrics: [],
    caveats: [],
    numbers: {},
  }),
})

interface Scene {
  readonly shifts: readonly Shift[]
  readonly weights: Weights
  readonly counts?: Metrics['counts']
  /** Healthy targets of the candidate, which has three tasks. */
  readonly healthy?: number
  /** Healthy targets of the stable slot, which has three tasks. */
  readonly stable?: number
  /** Nothing has ever served. */
  readonly first?: boolean
  readonly settings?: Partial<Settings>
  readonly verdict?: (held: Duration) => Verdict['verdict']
  /** After the first look the load balancer does not answer. */
  readonly unreachable?: boolean
  readonly permit?: Permit
}

const COUNTED: Metrics['counts'] = async () => ({
  slots: { blue: [], green: [] },
  unattributed: 0,
  notes: [],
})
const away = () => Promise.reject(new Unavailable({ what: 'Prometheus is away', next: 'Wait.' }))

/** v1.1.0 is shifted from blue to green, in a world where sleeping is all that takes time. */
const play = (scene: Scene) => {
  const world = {
    now: NOON,
    weights: scene.weights,
    lease: leaseOf({ dueAt: NOON + 10 * MINUTE, size: 3, shifts: scene.shifts }) as Lease | undefined,
    renewals: 0,
    log: [] as string[],
    explained: [] as string[],
  }
  const never = () => Promise.reject(new Error('not expected'))
  const green = slotOf('green', 'v1.1.0', 3, { mark: markOf('v1.1.0', false) })
  const blue = scene.first ? slotOf('blue') : slotOf('blue', 'v1.0.0')
  const ports: Ports = {
    clock: {
      now: () => world.now,
      sleep: async (duration, signal) => {
        // What is waited for with a way to call it off is an answer that is late, and here none is.
        if (signal !== undefined) return new Promise(() => {})
        world.now += duration
        // Nothing here waits for anything outside, so a run without end would not even time out.
        if (world.now > NOON + LONGEST) throw new Error('the run does not end')
      },
    },
    journal: { record: ({ text }) => void world.log.push(text) },
    traffic: {
      read: async () => {
        if (scene.unreachable && world.now > NOON) {
          throw new Unavailable({ what: 'ELB is away', next: 'Wait.' })
        }
        return ruleOf(world.weights.blue, world.weights.green)
      },
      health: async (slot) => {
        if (slot === 'blue' && scene.first) return []
        const healthy = (slot === 'blue' ? scene.stable : scene.healthy) ?? 3
        return targets(healthy, 3 - healthy)
      },
      set: async (weights) => {
        world.weights = weights
      },
    },
    slots: {
      read: async (slot) => (slot === 'blue' ? blue : green),
      roll: never,
      scale: async () => {
        Object.assign(green, { desired: 0, running: 0 })
      },
      suspendScaleIn: never,
      markGood: async () => void Object.assign(green, { mark: markOf('v1.1.0') }),
    },
    revisions: { find: never, register: never, listGood: never, markGood: async () => {} },
    lease: {
      read: async () => world.lease,
      acquire: never,
      renew: async (token, terms) => {
        world.renewals += 1
        world.lease = { ...terms, name: 'greenlight-shop-production' }
        return token
      },
      takeOver: never,
      release: async () => {
        world.lease = undefined
        return true
      },
    },
    diagnostics: {
      explain: async ({ slot }) => {
        world.explained.push(slot)
        return { stoppedTasks: [], targets: [], events: [], logs: [] }
      },
    },
    metrics: { interval: MINUTE, edges: async () => [], counts: scene.counts ?? COUNTED },
  }
  const canary = { ...settings.canary, steps: [5, 100], stepDuration: STEP }
  const plan = planOf('v1.1.0', { canary, standby: 3, ...scene.settings })
  const judge = says(scene.verdict ?? (() => 'wait'))
  const ended: Promise<Ended> = runErrand(
    { goal: 'shift', plan, judge, permit: scene.permit },
    ports,
    plan.holder,
  )
  return { world, ended }
}
const at5 = (ago: Duration) => ({
  shifts: [{ at: NOON - ago, percent: 5 }],
  weights: { blue: 95, green: 5 },
})
const told = (log: readonly string[]) => log.filter((line) => line.includes('could not be read'))

test('while the metrics are away a candidate that dies is taken back at once', async () => {
  const { world, ended } = play({ ...at5(3 * MINUTE), counts: away, healthy: 0 })
  expect(await ended).toMatchObject({ ending: 'rolled-back', moves: [{ slot: 'blue', at: NOON }] })
  expect(world.weights).toEqual(allOn('blue'))
})

test('while the metrics are away the lease is kept, then a person is asked', async () => {
  const { world, ended } = play({ ...at5(3 * MINUTE), counts: away })
  const { ending, why, endedAt } = await ended
  expect({ ending, after: endedAt - NOON }).toEqual({
    ending: 'inconclusive',
    after: STEP + settings.canary.patience - 3 * MINUTE,
  })
  expect(why).toContain('the evidence could not be read: Prometheus is away')
  expect(world.weights).toEqual({ blue: 95, green: 5 })
  expect(world.lease?.held?.why).toContain('Prometheus is away')
  // One renewal on the way, and the hold. It is told once, and again after the renewal; then the hold says it.
  expect(world.renewals).toBe(2)
  expect(told(world.log)).toHaveLength(3)
})

test('when the metrics answer again the release goes on', async () => {
  let asked = 0
  const { world, ended } = play({
    ...at5(3 * MINUTE),
    counts: (query) => {
      asked += 1
      return asked > 3 ? COUNTED(query) : away()
    },
    verdict: () => 'advance',
    settings: { bake: { duration: 0, holdback: 0 } },
  })
  const moved = NOON + 3 * settings.health.interval
  expect(await ended).toMatchObject({ ending: 'done', moves: [{ percent: 100, at: moved }] })
  expect(told(world.log)).toHaveLength(1)
})

test('a source that hangs does not make the run decide on health of long ago', async () => {
  let hung = false
  const scene: { -readonly [K in keyof Scene]: Scene[K] } = { ...at5(3 * MINUTE), healthy: 3 }
  scene.counts = async () => {
    if (!hung) world.now += MINUTE
    hung = true
    scene.healthy = 0
    return away()
  }
  const { world, ended } = play(scene)
  expect(await ended).toMatchObject({ ending: 'rolled-back', moves: [{ at: NOON + MINUTE }] })
})

test('no traffic moves while metrics are away, and the release is undone when they stay so', async () => {
  const { world, ended } = play({ shifts: [], weights: allOn('blue'), counts: away })
  const { ending, moves, endedAt } = await ended
  expect({ ending, moves }).toEqual({ ending: 'unfinished', moves: [] })
  expect(endedAt - NOON).toBe(settings.health.deadline + settings.health.interval)
  expect(world.log.join('\n')).toContain('the evidence could not be read')
})

test('a query that cannot be counted ends the run all the same, before any traffic moves', async () => {
  const mistake = { what: 'metrics.custom.queue.value yields two series', next: 'Sum them up.' }
  const counts: Metrics['counts'] = async (query) => ({ ...(await COUNTED(query)), mistakes: [mistake] })
  const { world, ended } = play({ shifts: [], weights: allOn('blue'), counts })
  const { ending, why, next } = await ended
  expect({ ending, next }).toEqual({
    ending: 'unfinished',
    next: 'Sum them up. Then run this job again, or dispatch the rollback workflow.',
  })
  expect(why).toMatch(/yields two series\. When last read .* blue 100 % · green 0 %; the lease stays/)
  expect(world.weights).toEqual(allOn('blue'))
  expect(world.lease).toBeDefined()
})

test.each([
  ['a first shift that can never be made ends the run', false],
  ['so does that of a first release, and no sooner', true],
])('%s', async (_, first) => {
  const { world, ended } = play({ shifts: [], weights: allOn('blue'), healthy: 2, first })
  const { ending, moves, endedAt } = await ended
  expect({ ending, moves }).toEqual({ ending: 'unfinished', moves: [] })
  expect(endedAt - NOON).toBe(settings.health.deadline + settings.health.interval)
  expect(world).toMatchObject({ lease: undefined, explained: ['green'] })
})

test('a candidate found worse while the next shift waits is on record with what was counted at its weight', async () => {
  const { ended } = play({
    shifts: [
      { at: NOON - 5 * MINUTE, percent: 5 },
      { at: NOON - 10 * SECOND, percent: 100 },
    ],
    weights: { blue: 95, green: 5 },
    stable: 2,
    verdict: () => 'rollback',
  })
  const { looks } = await ended
  const window = { from: NOON - 4 * MINUTE, to: NOON - MINUTE }
  expect(looks).toMatchObject([{ verdict: 'rollback', percent: 5, window }])
})

test('a candidate that dies while nothing may be taken back is held, with its reasons', async () => {
  const { world, ended } = play({
    ...at5(3 * MINUTE),
    healthy: 0,
    settings: { automaticRollback: false },
  })
  expect(await ended).toMatchObject({ ending: 'inconclusive', diagnosis: { stoppedTasks: [] } })
  expect(world.explained).toEqual(['green'])
})

test('while AWS does not answer it is waited for as long as the lease leaves time for a write, and no longer', async () => {
  const { world, ended } = play({ ...at5(MINUTE), unreachable: true })
  await expect(ended).rejects.toThrow('ELB is away')
  const margin = writableUntil(leaseOf({ dueAt: NOON + 10 * MINUTE }))
  expect(world.now).toBeLessThanOrEqual(margin)
  expect(world.now).toBeGreaterThan(margin - 10 * SECOND)
})

const refusing: Permit = async () => refuse('own-environment', 'not here', 'Elsewhere.')

test('the first write forward needs leave: without it nothing is written, and nothing is said to have begun', async () => {
  const { world, ended } = play({ shifts: [], weights: allOn('blue'), permit: refusing })
  expect(await ended).toMatchObject({
    // The deploy of this release has written: its lease is there.
    ending: 'unfinished',
    guard: 'own-environment',
    why: 'not here',
    moves: [],
    acts: [],
  })
  expect(world).toMatchObject({ weights: allOn('blue'), renewals: 0 })
})

test('what changed while leave was asked for is seen before anything is written', async () => {
  const scene: { -readonly [K in keyof Scene]: Scene[K] } = { ...at5(3 * MINUTE), verdict: () => 'advance' }
  scene.permit = async () => {
    scene.healthy = 0
    return undefined
  }
  const { world, ended } = play(scene)
  expect(await ended).toMatchObject({ ending: 'rolled-back', moves: [{ slot: 'blue', at: NOON }] })
  expect(world.log.join()).not.toContain('are needed')
})

test('leave is asked for once, and the world is looked at anew before the write', async () => {
  let asked = 0
  const { world, ended } = play({
    ...at5(3 * MINUTE),
    verdict: () => 'advance',
    settings: { bake: { duration: 0, holdback: 0 } },
    permit: async () => {
      asked += 1
      world.now += MINUTE
      return undefined
    },
  })
  expect(await ended).toMatchObject({ ending: 'done', moves: [{ percent: 100, at: NOON + MINUTE }] })
  expect(asked).toBe(1)
})

test('what brings traffic back needs nobody’s leave', async () => {
  const { world, ended } = play({ ...at5(3 * MINUTE), healthy: 0, permit: refusing })
  expect(await ended).toMatchObject({ ending: 'rolled-back', moves: [{ slot: 'blue', at: NOON }] })
  expect(world.weights).toEqual(allOn('blue'))
})

test('leave that cannot be asked for ends the run before its first write', async () => {
  const { world, ended } = play({ ...at5(3 * MINUTE), verdict: () => 'advance', permit: away })
  await expect(ended).rejects.toThrow('Prometheus is away')
  expect(world).toMatchObject({ weights: { blue: 95, green: 5 }, renewals: 0 })
})

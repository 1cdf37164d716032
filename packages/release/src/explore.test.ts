import { expect, test } from '@jest/globals'
import type { Command, Goal } from './command.ts'
import { decideDeploy } from './decide-deploy.ts'
import { decideRestore, type RestoreOrder } from './decide-restore.ts'
import { decideSettle } from './decide-settle.ts'
import { decideShift } from './decide-shift.ts'
import type { Judge, Verdict } from './judge.ts'
import type { Seen } from './seen.ts'
import {
  away,
  CONDITIONS,
  describeState,
  leaseCases,
  NEWER,
  OLDER,
  seenWith,
  slotCases,
  WEIGHTS,
} from './testing/abstract-states.ts'
import {
  type AbstractWorld,
  type Environment,
  goalAfter,
  isOver,
  lookAt,
  passed,
  performed,
  truthOf,
} from './testing/abstract-world.ts'
import { type Decision, RULES } from './testing/rules.ts'
import { NOON, planOf, revisionOf, settings } from './testing/samples.ts'
import { MINUTE } from './time.ts'

/**
 * Every decider in every abstract state: all that a slot can look like, twice, times weights, leases and goals. Whatever
 * AWS, an operator or a dead run leaves behind is one of these states, so what holds for each single decision here holds
 * for every story that is made of them.
 */

const plan = planOf(NEWER)
const says = (verdict: Verdict['verdict']): Judge => ({
  judge: () => ({
    verdict,
    reason: verdict,
    evidence: 0,
    bound: null,
    budget: null,
    metrics: [],
    caveats: [],
    numbers: {},
  }),
})
const [advance, rollback] = [says('advance'), says('rollback')]
const revision = revisionOf(NEWER)
const good = [revisionOf(NEWER), revisionOf(OLDER)]

const orderOf = (mode: RestoreOrder['mode'], changes: Partial<RestoreOrder> = {}): RestoreOrder => ({
  settings,
  holder: plan.holder,
  mode,
  why: 'worse',
  ending: 'done',
  since: NOON,
  ...(mode === 'automatic' ? { release: NEWER } : {}),
  ...changes,
})
const late = { since: NOON - 6 * MINUTE }
const orders = {
  automatic: [orderOf('automatic'), orderOf('automatic', late), orderOf('automatic', { back: 'blue' })],
  manual: [orderOf('manual'), orderOf('manual', { to: OLDER })],
} as const

type Ask = readonly [goal: Decision['goal'], what: string, decide: (seen: Seen) => Command]

/** What only somebody who reads everything decides. */
const forward: readonly Ask[] = [
  ['deploy', 'deploy', (seen) => decideDeploy(plan, { ...seen, revision })],
  ['shift', 'shift, found good', (seen) => decideShift(plan, { ...seen, since: NOON - MINUTE }, advance)],
  ['shift', 'shift, found worse', (seen) => decideShift(plan, { ...seen, since: NOON - MINUTE }, rollback)],
  ['settle', 'settle', (seen) => decideSettle({ settings, tag: NEWER, since: NOON }, seen)],
]
const backward: readonly Ask[] = [
  ...orders.automatic.map((order): Ask => {
    const what = `automatic rollback${order.back ? ' after a lost lease' : order.since < NOON ? ', late' : ''}`
    return ['automatic', what, (seen) => decideRestore(order, { ...seen, good: [] })]
  }),
  ...orders.manual.flatMap((order): Ask[] => {
    const what = `rollback by hand${order.to ? ` to ${order.to}` : ''}`
    return [
      ['manual', what, (seen) => decideRestore(order, { ...seen, good })],
      [
        'manual',
        `${what}, revisions unread`,
        (seen) => decideRestore(order, { ...seen, good: [], goodUnread: away }),
      ],
    ]
  }),
]

/** Shown of one rule, at most: the first are as good as any. */
const MOST = 3

test('in every state every decision keeps the three rules', () => {
  const [blues, greens, leases] = [slotCases('blue'), slotCases('green'), leaseCases()]
  const broken = new Map<string, { count: number; readonly shown: string[] }>()
  let decisions = 0
  const judge = (ask: Ask, truth: Decision['truth'], seen: Seen) => {
    const [goal, what, decide] = ask
    decisions += 1
    const command = decide(seen)
    for (const [name, rule] of Object.entries(RULES)) {
      const fault = rule({ goal, truth, seen, command })
      if (fault === undefined) continue
      const known = broken.get(name) ?? { count: 0, shown: [] }
      known.count += 1
      if (known.shown.length < MOST) {
        known.shown.push(
          `${what}: ${fault}\n  ${describeState(seen)}\n  decided: ${command.do}: ${command.why}`,
        )
      }
      broken.set(name, known)
    }
  }
  for (const blue of blues) {
    for (const green of greens) {
      // One release is not in both slots.
      if (blue.seen.mark !== undefined && blue.seen.mark.release === green.seen.mark?.release) continue
      const hidden = blue.condition.hidden || green.condition.hidden
      const truth = { blue, green }
      const slots = { blue: blue.seen, green: green.seen }
      for (const lease of leases) {
        for (const weights of WEIGHTS) {
          const seen = seenWith(weights, slots, lease)
          for (const ask of backward) judge(ask, truth, seen)
          if (!hidden) for (const ask of forward) judge(ask, truth, seen)
        }
      }
    }
  }
  const told = [...broken].map(
    ([name, { count, shown }]) =>
      `${name}: broken in ${count} of ${decisions} decisions, for example\n${shown.join('\n')}`,
  )
  expect(told.join('\n\n')).toBe('')
  expect(decisions).toBeGreaterThan(500_000)
})

/** Short stays, so that a run is short: what is tried here is where it ends. */
const short = planOf(NEWER, {
  canary: { ...settings.canary, steps: [50, 100], stepDuration: MINUTE, patience: 2 * MINUTE },
  bake: { duration: 0, holdback: 0 },
})
const environments: readonly Environment[] = [
  { name: 'tasks come up', look: 0, heals: true },
  { name: 'no task comes up', look: 0, heals: false },
  { name: 'every look takes 4 min', look: 4 * MINUTE, heals: true },
  { name: 'the lease is due at once', look: 0, heals: true, dueAt: 2 },
  { name: 'AWS does not restore', look: 0, heals: false, dueAt: 4, refusesToRestore: true },
]
type Errand = 'deploy' | 'shift, found good' | 'shift, found worse' | 'recover' | 'rollback by hand'
const errands: readonly Errand[] = [
  'deploy',
  'shift, found good',
  'shift, found worse',
  'recover',
  'rollback by hand',
]
/** Rounds are seconds apart, and the longest wait is some minutes. */
const MOST_ROUNDS = 400
const LONGEST = 60 * MINUTE

const goalOf = (errand: Errand): Goal => {
  if (errand === 'deploy') return { goal: 'deploy' }
  return errand.startsWith('shift') ? { goal: 'shift' } : { goal: 'rollback' }
}

const decideFor = (
  errand: Errand,
  goal: Goal,
  seen: Seen & { readonly steadySince: number },
): readonly [Decision['goal'], Command] => {
  switch (goal.goal) {
    case 'deploy':
      return ['deploy', decideDeploy(short, { ...seen, revision })]
    case 'shift': {
      const judge = errand === 'shift, found good' ? advance : rollback
      return ['shift', decideShift(short, { ...seen, since: NOON }, judge)]
    }
    case 'settle':
      return ['settle', decideSettle({ settings, tag: NEWER, since: goal.since }, seen)]
    case 'restore': {
      const { ending, since, why, back } = goal
      const order = orderOf('automatic', { ending, since, why, ...(back === undefined ? {} : { back }) })
      return ['automatic', decideRestore(order, { ...seen, good: [] })]
    }
    case 'rollback': {
      const mode = errand === 'recover' ? 'automatic' : 'manual'
      return [mode, decideRestore(orderOf(mode), { ...seen, good })]
    }
  }
}

/** Runs to the end; what is wrong with it, or nothing. */
const runToItsEnd = (errand: Errand, environment: Environment, start: AbstractWorld): string | undefined => {
  let world = start
  let goal = goalOf(errand)
  let steadySince = start.now
  const told: string[] = []
  const fail = (fault: string, seen: Seen) =>
    `${errand}, ${environment.name}: ${fault}\n  ${describeState(seen)}\n  ${told.slice(-12).join('\n  ')}`
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const before = world.weights
    world = passed({ ...world, now: world.now + environment.look }, environment, round)
    if (before !== world.weights) steadySince = world.now
    const truth = truthOf(world)
    const seen = { ...lookAt(world, truth, environment.look), steadySince }
    const [asked, command] = decideFor(errand, goal, seen)
    told.push(`${round}. ${command.do}: ${command.why}`)
    for (const [name, rule] of Object.entries(RULES)) {
      const fault = rule({ goal: asked, truth, seen, command })
      if (fault !== undefined) return fail(`${name}: ${fault}`, seen)
    }
    const after = performed(world, command)
    if (after.weights !== world.weights) steadySince = after.now
    if (isOver(command, world, after)) {
      const late = after.now - start.now > LONGEST
      return late ? fail(`it took ${(after.now - start.now) / MINUTE} min`, seen) : undefined
    }
    goal = goalAfter(goal, command, world, after)
    // A guard of `perform` that held a write back makes the run wait before it looks again.
    const held = after === world && command.do !== 'wait' && command.do !== 'turn'
    world = held ? { ...after, now: after.now + 5_000 } : after
  }
  return fail(`it does not end within ${MOST_ROUNDS} rounds`, lookAt(world, truthOf(world), 0))
}

test('every run comes to its end, keeps the rules on its way, and ends in time', () => {
  const conditions = CONDITIONS.filter(({ name }) => ['empty', 'on standby', 'whole', 'dead'].includes(name))
  const pairs = [
    ['older good', 'newer not good'],
    ['older good', 'newer good'],
  ] as const
  // What comes of a lease in time is a part of the run, and of each kind one will do.
  const all = leaseCases()
  const leases = all.filter(
    ({ state }, index) =>
      state === 'none' || state === 'ours' || (index % 2 === 0 && state !== 'lost' && state !== 'fired'),
  )
  const faults: string[] = []
  let runs = 0
  for (const [blue, green] of pairs)
    for (const one of conditions)
      for (const two of conditions)
        for (const lease of leases)
          for (const weights of WEIGHTS)
            for (const errand of errands)
              for (const environment of environments) {
                runs += 1
                const slots = { blue: { mark: blue, condition: one }, green: { mark: green, condition: two } }
                const fault = runToItsEnd(errand, environment, { now: NOON, weights, slots, lease })
                if (fault !== undefined) faults.push(fault)
              }
  const shown = faults.slice(0, MOST).join('\n\n')
  expect(faults.length === 0 ? '' : `${faults.length} of ${runs} runs, for example\n${shown}`).toBe('')
  expect(runs).toBeGreaterThan(15_000)
})

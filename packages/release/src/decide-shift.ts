import type { Command } from './command.ts'
import {
  finishTakingBack,
  holdsRelease,
  releaseTerms,
  restoreAfterLoss,
  stableSlot,
  takeBackOn,
} from './decide-deploy.ts'
import { untilNextSettled } from './evidence-window.ts'
import { lapsedLease, take } from './fired-lease.ts'
import { halt, refuse, refuseForeignRule, refuseOlder, refuseOtherHolder, refuseTampered } from './guards.ts'
import { describeHealth, enoughHealthy, healthyTargets, isEmpty, lastingTargets } from './health.ts'
import type { Judge, Verdict } from './judge.ts'
import type { Lease, Shift } from './lease.ts'
import { needsRenewal, onHold, renewed, withShift } from './lease-terms.ts'
import type { ReleasePlan } from './plan.ts'
import type { Evidence, Seen, SlotSeen } from './seen.ts'
import type { Settings } from './settings.ts'
import { otherSlot, type Slot } from './slot.ts'
import { type Stage, stagesOf } from './stages.ts'
import { type Duration, type Instant, MINUTE, SECOND } from './time.ts'
import { describeWeights, percentOn, share } from './weights.ts'

/** An intention to shift that was not carried out within this time is written down anew, with its new time. */
const INTENTION_LIFE = 30 * SECOND

/** How long a run watches at least before it says that the time for evidence is over. */
const FRESH_LOOK = 5 * MINUTE

export interface ShiftSeen extends Seen {
  /** When this run began; absent: long ago. */
  readonly since?: Instant
  /** Counts since the first shift; absent before it, and when nothing is judged any more. */
  readonly evidence?: Evidence
  /** Why the evidence could not be read in this round, one clause: the metric source does not answer. Then it is absent. */
  readonly unreadable?: string
}

const NOTHING_COUNTED: Evidence = { interval: MINUTE, edges: [], stages: [] }

interface Way {
  readonly plan: ReleasePlan
  readonly seen: ShiftSeen
  readonly judge: Judge
  readonly lease: Lease
  readonly stable: SlotSeen
  readonly candidate: SlotSeen
  readonly stages: readonly Stage[]
}

/**
 * The next step towards "all traffic on the candidate, and the bake has passed". Pure and total.
 */
export const decideShift = (plan: ReleasePlan, seen: ShiftSeen, judge: Judge): Command => {
  const foreign = refuseForeignRule(seen)
  if (foreign) return foreign
  if (seen.lease.state === 'other') return refuseOtherHolder(seen.lease.lease)
  if (seen.lease.state === 'lost') return restoreAfterLoss(seen)
  const lapsed = lapsedLease(seen)
  if (lapsed) return lapsed
  if (seen.lease.state !== 'ours') return beginShift(plan, seen)
  const tampered = refuseTampered(seen)
  if (tampered) return tampered

  const { lease } = seen.lease
  const back = finishTakingBack(lease, seen)
  if (back !== undefined) return back
  // All traffic is on the stable slot already; what the way back left undone comes first.
  if (lease.shifts.at(-1)?.percent === 0) return takeBackOn(lease, seen)
  const candidate = seen.slots[otherSlot(lease.stable)]
  const stable = seen.slots[lease.stable]
  if (!holdsRelease(candidate, plan)) {
    return halt(
      'candidate-is-this-release',
      `The slot ${candidate.slot} holds ${candidate.mark?.release ?? 'no release'}, not ${plan.tag}`,
      'Run deploy-green for this tag first.',
    )
  }
  const stages = stagesOf(plan.settings, neverServed(stable))
  return followShift({ plan, seen, judge, lease, stable, candidate, stages })
}

/** A stable slot that holds no release and no task: this is the first release, and there is no way back. */
export const neverServed = (stable: SlotSeen): boolean => stable.mark === undefined && isEmpty(stable)

/** Healthy targets without which the candidate gains nothing: enough for the larger of both slots, for it is to take all. */
const neededBy = (candidate: SlotSeen, stable: SlotSeen, settings: Settings): number =>
  enoughHealthy(Math.max(candidate.desired, stable.desired), settings)

/** Nobody holds the lease, or one that is over: the release is done, or it has not begun, or AWS has ended it. */
const beginShift = (plan: ReleasePlan, seen: ShiftSeen): Command => {
  const serving = stableSlot(seen)
  if (serving === undefined) {
    return halt(
      'weights-whole',
      `Traffic is split (${describeWeights(seen.rule.weights)}) and nobody holds the lease`,
      'Dispatch the rollback workflow: it brings all traffic onto the last known good.',
    )
  }
  const server = seen.slots[serving]
  if (holdsRelease(server, plan) && !isEmpty(server)) {
    return {
      do: 'turn',
      to: { goal: 'settle', since: seen.now },
      why: `${plan.tag} serves all traffic from ${serving}`,
    }
  }
  const older = refuseOlder(plan, server)
  if (older) return older
  const candidate = seen.slots[otherSlot(serving)]
  if (!holdsRelease(candidate, plan)) {
    return refuse(
      'candidate-is-this-release',
      `The candidate slot ${candidate.slot} holds ${candidate.mark?.release ?? 'no release'}, not ${plan.tag}`,
      'Run deploy-green for this tag first.',
    )
  }
  if (lastingTargets(candidate) < neededBy(candidate, server, plan.settings)) {
    return refuse(
      'candidate-healthy',
      `The candidate slot ${candidate.slot} has ${describeHealth(candidate)}, and ${server.desired} tasks serve`,
      'Run deploy-green for this tag again: it restores the size and waits for health.',
    )
  }
  return take(
    seen,
    releaseTerms(plan, seen, serving),
    `AWS itself would restore ${describeWeights(seen.rule.weights)} if this run stopped renewing`,
  )
}

const followShift = (way: Way): Command => {
  const { plan, seen, lease, stable, candidate, stages } = way
  const { settings } = plan
  const live = percentOn(seen.rule.weights, candidate.slot)
  const last = lease.shifts.at(-1)
  const intended = last?.percent ?? 0
  const before = lease.shifts.at(-2)?.percent ?? 0
  if (live !== intended && live !== before) {
    return halt(
      'weights-as-expected',
      `The rule says ${describeWeights(seen.rule.weights)}, but this release left ${candidate.slot} at ${intended} %: somebody else changed it`,
      'Find out who writes this rule, then dispatch the rollback workflow.',
    )
  }

  const strange = lease.shifts.find(({ percent }) => !stages.some((stage) => stage.percent === percent))
  if (strange !== undefined) {
    return halt(
      'weights-as-planned',
      `${candidate.slot} was given ${strange.percent} %, which is no step of this release (${stages.map(({ percent }) => percent).join(', ')})`,
      'The config changed between two runs of this release: dispatch the rollback workflow.',
    )
  }

  const needs = neededBy(candidate, stable, settings)
  if (
    live > 0 &&
    healthyTargets(candidate) < enoughHealthy(lease.size, settings) &&
    healthyTargets(stable) > 0
  ) {
    return giveUp(way, `${candidate.slot} carries ${live} % of the traffic with ${describeHealth(candidate)}`)
  }

  // The stable slot has grown with its load: the candidate, which is to take that load, grows along.
  if (live < 100 && candidate.desired < stable.desired) {
    return {
      do: 'scale',
      slot: candidate.slot,
      desired: stable.desired,
      why: `${stable.slot} has grown to ${stable.desired} tasks, so ${candidate.slot} grows along`,
    }
  }

  const stage = stages.find(({ percent }) => percent === live)
  if (last !== undefined && live !== intended) {
    const left = lease.shifts.at(-2)
    // While the next shift waits for something, the candidate has its users all the same.
    const worse = stage === undefined || left === undefined ? undefined : foundWorse(way, stage, left)
    return worse ?? carryOut(way, last, needs)
  }
  if (last === undefined || stage === undefined) return intend(way, stages[0], needs)
  return stay(way, stage, last, needs)
}

/** Writes the next shift down in the lease; the shift itself follows in the next round. */
const intend = (way: Way, next: Stage | undefined, needs: number, baked = 'The bake has passed'): Command => {
  const { plan, seen, lease, stable, candidate } = way
  if (next === undefined) {
    // The deletion must be over before AWS could begin to restore: it begins with half a life left, at least.
    if (needsRenewal(lease, seen.now, plan.settings)) {
      return {
        do: 'renew-lease',
        terms: renewed(lease, seen.now, plan.settings),
        why: `${baked}; the lease gets time enough for the commit`,
      }
    }
    return {
      do: 'release-lease',
      after: { goal: 'settle', since: seen.now },
      why: neverServed(stable)
        ? 'A first release has nothing to be compared with and no bake'
        : `${baked}: from here on nothing restores ${lease.stable} by itself`,
    }
  }
  const notReady = notReadyToGain(way, needs)
  if (notReady !== undefined) {
    const enough = waitedEnough(way, lease.shifts.at(-1), notReady)
    if (enough !== undefined) return enough
    return needsRenewal(lease, seen.now, plan.settings)
      ? { do: 'renew-lease', terms: renewed(lease, seen.now, plan.settings), why: 'The release is alive' }
      : { do: 'wait', duration: plan.settings.health.interval, why: notReady }
  }
  const sentence = foreseen(way, next)
  const wayBack = neverServed(stable) ? 'nothing serves yet' : `${stable.slot} stays at full size`
  return {
    do: 'renew-lease',
    terms: withShift(lease, { at: seen.now, percent: next.percent }, candidate.desired, plan.settings),
    ...(sentence === undefined ? {} : { foresight: { percent: next.percent, text: sentence } }),
    why: `Next: ${next.percent} % to ${candidate.slot}; ${wayBack}${sentence === undefined ? '' : `. ${sentence}`}`,
  }
}

/** What the step that comes next can find, said before it is made. */
const foreseen = ({ plan, seen, judge, candidate, stages }: Way, next: Stage): string | undefined => {
  const { evidence } = seen
  if (next.kind === 'drain' || evidence === undefined) return undefined
  return judge.foresee?.({ stages, next, candidate: candidate.slot, evidence, settings: plan.settings })
}

/**
 * What follows when the next shift has waited longer than it may; undefined while there is time. At a weight, a person
 * is told once the step and patience are over. Before the first shift nobody has met the candidate, so the release is
 * undone, as in `decideDeploy`, whatever automatic rollback says.
 * @param left the shift that brought traffic where it stands; undefined before the first one
 */
const waitedEnough = (way: Way, left: Shift | undefined, reason: string): Command | undefined => {
  const { plan, seen, stages } = way
  if (left !== undefined) {
    const planned = stages.find(({ percent }) => percent === left.percent)?.duration ?? 0
    return seen.now - left.at > planned + plan.settings.canary.patience ? hold(way, reason) : undefined
  }
  const { deadline } = plan.settings.health
  if (seen.now - (seen.since ?? 0) <= deadline) return undefined
  const why = `No traffic could be shifted within ${deadline / SECOND} s: ${reason}`
  return { do: 'turn', to: { goal: 'restore', ending: 'unfinished', why, since: seen.now }, why }
}

/** Long enough for one more look, however slow AWS is: an intention that were too old after each look would never be made. */
const intentionLife = ({ took = 0 }: Seen): Duration => INTENTION_LIFE + took

/**
 * The shift could be made and is not, again and again, because AWS takes too long: that ends as well. A hold that is run
 * again has its time from then on.
 */
const tooSlow = (way: Way, left: Shift | undefined, intention: Shift): Command | undefined => {
  const from = left === undefined ? undefined : { ...left, at: Math.max(left.at, way.seen.since ?? 0) }
  const late = way.seen.now - intention.at > intentionLife(way.seen)
  return late ? waitedEnough(way, from, 'AWS answers too slowly for a shift') : undefined
}

const unread = (reason: string): string => `the evidence could not be read: ${reason}`

/**
 * Why no traffic may move now, if so: a slot that is not healthy, a stable slot below its size, or metrics that are away:
 * whoever met the candidate then would be seen by nobody.
 */
const notReadyToGain = ({ seen, candidate, stable }: Way, needs: number): string | undefined => {
  if (seen.unreadable !== undefined) return unread(seen.unreadable)
  if (lastingTargets(candidate) < needs)
    return `${candidate.slot} has ${describeHealth(candidate)}; it gains nothing until it has ${needs}`
  if (!neverServed(stable) && lastingTargets(stable) < Math.max(1, stable.desired)) {
    return `${stable.slot} has ${describeHealth(stable)}; the way back must be whole before traffic moves on`
  }
  return undefined
}

const carryOut = (way: Way, intention: Shift, needs: number): Command => {
  const { plan, seen, lease, candidate } = way
  const notReady = notReadyToGain(way, needs)
  // The intention is written anew again and again; what counts is how long traffic has stood where it stands.
  const left = lease.shifts.at(-2)
  const enough = notReady === undefined ? tooSlow(way, left, intention) : waitedEnough(way, left, notReady)
  if (enough !== undefined) return enough
  if (seen.now - intention.at > intentionLife(seen)) {
    // Of a candidate that is still growing, tasks that have never been there would count as lost.
    const size = notReady === undefined ? candidate.desired : lease.size
    return {
      do: 'renew-lease',
      terms: withShift(lease, { ...intention, at: seen.now }, size, plan.settings),
      why: `The shift to ${intention.percent} % was intended but not made; its time is written anew`,
    }
  }
  if (notReady !== undefined) return { do: 'wait', duration: plan.settings.health.interval, why: notReady }
  return {
    do: 'set-weights',
    from: seen.rule.weights,
    to: share(candidate.slot, intention.percent),
    gaining: candidate.slot,
    needs,
    why: `${intention.percent} % of the traffic goes to ${candidate.slot}`,
  }
}

/** Traffic stands where it should: look at the evidence, then stay, go on, or go back. */
const stay = (way: Way, stage: Stage, last: Shift, needs: number): Command => {
  const { plan, seen, lease, candidate, stages } = way
  const { settings } = plan
  const elapsed = seen.now - last.at
  const next = stages[stages.indexOf(stage) + 1]
  if (stage.kind === 'drain' || stage.duration === 0) {
    if (elapsed >= stage.duration) return intend(way, next, needs)
    return {
      do: 'wait',
      duration: plan.settings.health.interval,
      why: `${candidate.slot} has all the traffic; ${lease.stable} stands by until every load balancer node knows`,
    }
  }

  const evidence = seen.evidence ?? NOTHING_COUNTED
  const longest = stage.duration + settings.canary.patience
  // A hold that is run again has lasted too long already: it gets some minutes to look, not one interval that may be empty.
  const fresh = seen.now - (seen.since ?? 0) < Math.min(FRESH_LOOK, settings.canary.patience)
  const held = fresh ? Math.min(elapsed, longest - 1) : elapsed
  const verdict = seen.unreadable === undefined ? verdictAt(way, stage, held) : blind(seen.unreadable)
  if (verdict.verdict === 'rollback') return { ...giveUp(way, verdict.reason), verdict }
  if (held >= stage.duration) {
    if (verdict.verdict === 'advance') return { ...intend(way, next, needs), verdict }
    if (held >= longest || verdict.verdict === 'inconclusive') {
      return { ...unsure(way, stage, verdict, next, needs), verdict: { ...verdict, verdict: 'inconclusive' } }
    }
  }
  if (needsRenewal(lease, seen.now, settings)) {
    return {
      do: 'renew-lease',
      terms: renewed(lease, seen.now, settings),
      why: 'The release is alive and not known to be bad',
    }
  }
  return {
    do: 'wait',
    duration: untilNextLook(seen.now, evidence.interval, settings),
    verdict,
    why:
      seen.unreadable === undefined
        ? `${candidate.slot} at ${stage.percent} % for ${wholeMinutes(elapsed)} of ${wholeMinutes(stage.duration)}: ${verdict.reason}`
        : `${candidate.slot} stays at ${stage.percent} %: ${verdict.reason}`,
  }
}

/** What is said instead of a verdict: as with missing evidence, nothing speaks for the candidate and nothing against it. */
const blind = (reason: string): Verdict => ({
  verdict: 'wait',
  reason: unread(reason),
  evidence: 0,
  bound: null,
  budget: null,
  metrics: [],
  caveats: [],
  numbers: {},
})

const verdictAt = ({ plan, seen, judge, candidate, stages }: Way, stage: Stage, held: Duration): Verdict =>
  judge.judge({
    stages,
    stage,
    candidate: candidate.slot,
    evidence: seen.evidence ?? NOTHING_COUNTED,
    settings: plan.settings,
    held,
    sticky: seen.rule.sticky,
    candidateTasks: healthyTargets(candidate),
  })

/** Back, when the candidate is found worse at the weight that it still has; undefined otherwise. */
const foundWorse = (way: Way, stage: Stage, shift: Shift): Command | undefined => {
  if (stage.kind === 'drain' || way.seen.evidence === undefined) return undefined
  const { evidence } = way.seen
  // Of the weight that comes next nothing can have been counted.
  const stages = evidence.stages.filter(({ shiftedAt }) => shiftedAt <= shift.at)
  const standing = { ...way, seen: { ...way.seen, evidence: { ...evidence, stages } } }
  const verdict = verdictAt(standing, stage, way.seen.now - shift.at)
  return verdict.verdict === 'rollback' ? { ...giveUp(way, verdict.reason), verdict } : undefined
}

/**
 * Health is looked at again soon, and counts as soon as there are more of them: who waits longer lets more people meet a
 * bad version. Not sooner than in a second: a timer may end a little early.
 */
const untilNextLook = (now: Instant, interval: Duration, settings: Settings): Duration =>
  Math.min(settings.health.interval, Math.max(SECOND, untilNextSettled(now, interval, settings)))

/** Whole minutes, so that a log gets a line a minute and not one a look. */
const wholeMinutes = (duration: Duration): string => `${Math.floor(duration / MINUTE)} min`

/** The evidence does not suffice, and the time for it is over: what the config says, never a silent promote. */
const unsure = (
  way: Way,
  stage: Stage,
  verdict: Verdict,
  next: Stage | undefined,
  needs: number,
): Command => {
  const { onInconclusive } = way.plan.settings.canary
  const { canaryRequests, stableRequests } = verdict.numbers
  const counted = (canaryRequests ?? 0) > 0 && (stage.percent >= 100 || (stableRequests ?? 0) > 0)
  if (onInconclusive === 'advance' && !counted) {
    return hold(way, `${verdict.reason}; nothing was compared at this weight, so nothing is advanced`)
  }
  if (onInconclusive === 'advance') {
    const command = intend(way, next, needs, 'The bake has proved too little, and the config says to go on')
    return { ...command, why: `${verdict.reason}; on-inconclusive: advance. ${command.why}` }
  }
  return onInconclusive === 'rollback' ? giveUp(way, verdict.reason) : hold(way, verdict.reason)
}

/** Back, unless automatic rollback is switched off: then a person decides, and until then nothing is promoted. */
const giveUp = (way: Way, reason: string): Command =>
  way.plan.settings.automaticRollback
    ? {
        do: 'turn',
        to: { goal: 'restore', ending: 'rolled-back', why: reason, since: way.seen.now },
        why: reason,
      }
    : hold(way, `${reason}; automatic rollback is off`, way.candidate.slot)

/** @param explain the slot whose reasons a person needs to decide */
const hold = ({ plan, seen, lease, candidate }: Way, reason: string, explain?: Slot): Command => {
  const until = new Date(seen.now + plan.settings.lease.wait).toISOString().slice(0, 16).replace('T', ' ')
  const live = percentOn(seen.rule.weights, candidate.slot) ?? 0
  return {
    do: 'renew-lease',
    terms: onHold(lease, seen.now, reason, plan.settings),
    end: {
      ending: 'inconclusive',
      next: `Re-run this job to judge again, or dispatch the rollback workflow. If nobody decides until ${until} UTC, AWS restores ${describeWeights(lease.back)}.`,
      ...(explain === undefined ? {} : { explain }),
    },
    why: `${plan.tag} stays at ${live} % of the traffic in ${candidate.slot} until somebody decides: ${reason}`,
  }
}

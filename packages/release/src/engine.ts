import type { Command, Foresight, Goal, RestoreGoal } from './command.ts'
import { type DeploySeen, decideDeploy } from './decide-deploy.ts'
import { decideRestore, needsRevisions, type RestoreOrder, type RestoreSeen } from './decide-restore.ts'
import { decideSettle } from './decide-settle.ts'
import { decideShift, neverServed, type ShiftSeen } from './decide-shift.ts'
import type { Permit } from './environments/permit.ts'
import { type Ending, GreenlightError, Halted, Interrupted, Unavailable } from './errors.ts'
import { type EvidenceGatherer, gatherEvidence } from './gather-evidence.ts'
import type { Judge, Verdict } from './judge.ts'
import type { Shift } from './lease.ts'
import { writableUntil } from './lease-terms.ts'
import { perform } from './perform.ts'
import type { ReleasePlan, RollbackPlan } from './plan.ts'
import type { Diagnosis, Ports, Revision } from './ports.ts'
import { glimpse, type Identity, type Seen, unreadIn } from './seen.ts'
import { otherSlot, type Slot } from './slot.ts'
import { type Instant, MINUTE, SECOND } from './time.ts'
import { describeWeights, percentOn, sameShare, type Weights } from './weights.ts'

/** What a run is to do. */
export type Errand =
  | { readonly goal: 'deploy'; readonly plan: ReleasePlan; readonly permit?: Permit | undefined }
  | {
      readonly goal: 'shift'
      readonly plan: ReleasePlan
      readonly judge: Judge
      readonly permit?: Permit | undefined
    }
  | {
      readonly goal: 'rollback'
      readonly plan: RollbackPlan
      readonly release?: string
      readonly why: string
    }

/** One look of the judge: a decision on record. There is one for each new interval, and one for each change. */
export interface Look extends Verdict {
  readonly at: Instant
  /** Percent of the traffic on the candidate. */
  readonly percent: number
  /** The intervals at this weight that were looked at; absent while none was settled. */
  readonly window?: { readonly from: Instant; readonly to: Instant }
}

/** One change of weights that was seen to have been taken. */
export interface Move extends Shift {
  readonly slot: Slot
  readonly why: string
}

/** The account of a run. `seen` is what was read last: what is reported equals what was read back. */
export interface Ended {
  readonly ending: Ending
  readonly guard?: string
  readonly why: string
  readonly next: string
  readonly seen: Seen
  readonly startedAt: Instant
  readonly endedAt: Instant
  readonly moves: readonly Move[]
  readonly looks: readonly Look[]
  /** What each step was expected to find. */
  readonly foresights: readonly Foresight[]
  /** Everything that was begun, in the words of its reason. */
  readonly acts: readonly { readonly at: Instant; readonly text: string }[]
  readonly diagnosis?: Diagnosis
}

/** How long a control plane may stay silent when no lease tells how much time there is. */
const PATIENCE_WITHOUT_LEASE = 2 * MINUTE
const RETRY_PAUSE = 5 * SECOND
/** How long the first look of a rollback waits for ECS, which it may do without; each look that did gives it twice as long. */
const HASTE = 10 * SECOND

/** Good revisions that a rollback may choose from. */
const REMEMBERED_REVISIONS = 25

/**
 * Observe, decide, perform, until a decision ends the run. Nothing is remembered between two rounds that is
 * not read again, but who we are (the lease's token) and what the account will tell.
 * @throws {GreenlightError} when a guard stops a write, or when AWS stays out of reach
 */
export const runErrand = async (
  errand: Errand,
  ports: Ports,
  holder: string,
  signal?: AbortSignal,
): Promise<Ended> => {
  const run = new Run(errand, ports, { holder }, signal)
  return run.toItsEnd()
}

/** What was seen, evidence included where the judge was asked, and what follows from it. */
interface Round {
  readonly seen: ShiftSeen
  readonly command: Command
}

class Run {
  private readonly errand: Errand
  private readonly ports: Ports
  private readonly signal: AbortSignal | undefined
  private startedAt: Instant
  /** When the world was read for the first time. AWS's answers set the clock right, so spans are counted from here. */
  private firstLookAt: Instant | undefined
  private identity: Identity
  private goal: Goal
  private revision: Revision | undefined
  private gatherer: EvidenceGatherer | undefined
  /** Absent once it was given, and where none is needed. */
  private permit: Permit | undefined
  private readonly moves: Move[] = []
  private readonly looks: Look[] = []
  private readonly foresights: Foresight[] = []
  private diagnosis: Diagnosis | undefined
  private said = ''
  /** How the run ends once the world has been read back after its last write. */
  private last: Extract<Command, { readonly do: 'end' }> | undefined
  /** What was read last. */
  private seen: Seen | undefined
  /** Whether this run has written, or goes on with what an earlier attempt of it wrote. */
  private wrote = false
  private haste = HASTE
  /** Reasons that belong into the account, to be asked for before the tasks that know them stop. */
  private unexplained: { readonly slot: Slot; readonly since: Instant } | undefined
  private readonly unreadTold = new Set<string>()
  /** When AWS began not to answer; undefined after each round that went through. */
  private failingSince: Instant | undefined
  /** The weights that were read last, and since when each look has found the same. */
  private steady: { readonly weights: Weights; readonly since: Instant } | undefined
  private readonly acts: { readonly at: Instant; readonly text: string }[] = []

  constructor(errand: Errand, ports: Ports, identity: Identity, signal: AbortSignal | undefined) {
    this.errand = errand
    this.ports = ports
    this.identity = identity
    this.signal = signal
    this.goal = { goal: errand.goal }
    this.permit = errand.goal === 'rollback' ? undefined : errand.permit
    this.startedAt = ports.clock.now()
  }

  async toItsEnd(): Promise<Ended> {
    try {
      return await this.untilEnd()
    } catch (error) {
      return this.stopped(error)
    }
  }

  private async untilEnd(): Promise<Ended> {
    for (;;) {
      this.checkInterrupted()
      const round = await this.decide()
      if (round === 'again') continue
      const { seen } = round
      const command = await this.permitted(round.command)
      // The answer took its time: before anything is written, the world is looked at anew.
      if (command === 'again') continue
      this.tell(command, seen)
      if (command.do === 'end') {
        await this.explainLater()
        if (command.explain !== undefined) await this.explain(command.explain, this.startedAt)
        return this.end(command, seen)
      }
      if (command.do === 'turn') this.turn(command.to, seen)
      else if (command.do === 'wait') {
        this.failingSince = undefined
        await this.sleep(command.duration)
      } else await this.write(command, seen)
    }
  }

  /**
   * AWS refused for good. Before the first write that is a refusal, and everybody's to mend. After it this run has left
   * something behind: it ends unfinished, with its account and what was read last, and the lease stays.
   */
  private stopped(error: unknown): Ended {
    const refused = error instanceof GreenlightError && error.ending === 'refused'
    const { seen } = this
    if (!refused || !this.wrote || seen === undefined) throw error
    const { held } = this.identity
    const order =
      held === undefined
        ? 'no lease is held'
        : `the lease stays, and AWS restores ${describeWeights(held.back)} by ${new Date(held.dueAt).toISOString()}`
    const why = `${error.message}. When last read at ${new Date(seen.now).toISOString()}, the rule said ${describeWeights(seen.rule.weights)}; ${order}`
    const next = `${error.next} Then run this job again, or dispatch the rollback workflow.`
    this.record('stopped', why)
    return this.end({ do: 'end', ending: 'unfinished', why, next }, seen)
  }

  /** The first write that goes forward waits for leave, once; what brings traffic back waits for nobody's. */
  private async permitted(command: Command): Promise<Command | 'again'> {
    const isWrite = command.do !== 'wait' && command.do !== 'turn' && command.do !== 'end'
    const isWayBack =
      this.goal.goal === 'restore' || (command.do === 'set-weights' && command.lease === 'fired')
    if (this.permit === undefined || !isWrite || isWayBack) return command
    const refusal = await this.permit()
    this.permit = undefined
    return refusal ?? 'again'
  }

  /** One look and one decision; `again` when the world could not be read and there is still time. */
  private async decide(): Promise<Round | 'again'> {
    try {
      return await this.decideOn(await this.look())
    } catch (error) {
      await this.outlast(error)
      return 'again'
    }
  }

  /** Whether traffic is being brought back, which does without whatever cannot be read. */
  private get isEmergency(): boolean {
    return this.goal.goal === 'restore' || this.goal.goal === 'rollback'
  }

  private async look(): Promise<Seen> {
    const { isEmergency } = this
    const seen = await glimpse(this.ports, this.identity, isEmergency ? this.haste : undefined)
    const unread = unreadIn(seen)
    const [first] = unread
    if (first !== undefined && !isEmergency) throw first.error
    if (first !== undefined) this.haste *= 2
    for (const { part, slot, error } of unread) {
      const text = `The ${part} of ${slot ?? 'the rule'} could not be read, and is done without: ${error.message}`
      if (!this.unreadTold.has(text)) this.record('unread', text)
      this.unreadTold.add(text)
    }
    this.seen = seen
    if (this.firstLookAt === undefined) {
      this.firstLookAt = seen.now
      this.startedAt = Math.min(this.startedAt, seen.now)
    }
    if (this.steady === undefined || !sameShare(this.steady.weights, seen.rule.weights))
      this.steady = { weights: seen.rule.weights, since: seen.now }
    // A lease that was adopted is held like one that was acquired: should it go away, it was lost.
    if (seen.lease.state === 'ours') {
      const { lease: held } = seen.lease
      this.identity = { ...this.identity, token: { holder: held.holder, epoch: held.epoch }, held }
      this.wrote = true
    }
    return seen
  }

  private async decideOn(seen: Seen): Promise<Round> {
    const { errand, goal } = this
    if (this.last !== undefined) return { seen, command: this.last }
    if (errand.goal !== 'shift' || goal.goal !== 'shift')
      return { seen, command: await this.decideOtherwise(seen) }
    const withEvidence = await this.withEvidence(seen, errand.plan)
    return { seen: withEvidence, command: decideShift(errand.plan, withEvidence, errand.judge) }
  }

  private async decideOtherwise(seen: Seen): Promise<Command> {
    const { errand, goal } = this
    const steadySince = this.steady?.since ?? seen.now
    if (goal.goal === 'rollback') {
      if (errand.goal !== 'rollback') throw new TypeError(`A ${errand.goal} has no rollback plan`)
      const { plan, release, why } = errand
      const order: RestoreOrder = {
        ...plan,
        why,
        ending: 'done',
        since: this.firstLookAt ?? seen.now,
        ...(release === undefined ? {} : { release }),
      }
      return decideRestore(order, await this.withGood(order, { ...seen, good: [], steadySince }))
    }
    if (errand.goal === 'rollback') throw new TypeError(`A rollback has no goal ${goal.goal}`)
    const { plan } = errand
    if (goal.goal === 'restore')
      return decideRestore(this.undo(goal, plan), { ...seen, good: [], steadySince })
    if (goal.goal === 'settle') return decideSettle({ ...plan, since: goal.since }, seen)
    if (goal.goal === 'deploy') return decideDeploy(plan, await this.withRevision(seen, plan))
    throw new TypeError(`A ${errand.goal} has no judge`)
  }

  private undo(goal: RestoreGoal, plan: ReleasePlan): RestoreOrder {
    const { settings, holder, tag } = plan
    const { why, ending, since, back } = goal
    const order = { settings, holder, mode: 'automatic' as const, release: tag, why, ending, since }
    return back === undefined ? order : { ...order, back }
  }

  /** Which revisions were good, when the decision rests on it; when they cannot be read, why. */
  private async withGood(order: RestoreOrder, seen: RestoreSeen): Promise<RestoreSeen> {
    if (!needsRevisions(order, seen)) return seen
    try {
      return { ...seen, good: await this.ports.revisions.listGood(REMEMBERED_REVISIONS) }
    } catch (error) {
      this.checkInterrupted()
      if (!(error instanceof GreenlightError)) throw error
      this.record('unread', `Which revisions were good could not be read: ${error.message}`)
      return { ...seen, good: [], goodUnread: error }
    }
  }

  private async withRevision(seen: Seen, plan: ReleasePlan): Promise<DeploySeen> {
    if (seen.lease.state !== 'ours') return seen
    if (this.revision === undefined) {
      this.revision = await this.ports.revisions.find(plan.fingerprint)
    }
    return this.revision === undefined ? seen : { ...seen, revision: this.revision }
  }

  private async withEvidence(seen: Seen, plan: ReleasePlan): Promise<ShiftSeen> {
    const since = this.firstLookAt ?? seen.now
    if (seen.lease.state !== 'ours' || neverServed(seen.slots[seen.lease.lease.stable])) {
      return { ...seen, since }
    }
    this.gatherer ??= gatherEvidence(this.ports.metrics, plan.settings)
    try {
      const evidence = await this.gatherer.gather(seen.lease.lease, seen.now)
      return { ...seen, since, ...(evidence === undefined ? {} : { evidence }) }
    } catch (error) {
      this.checkInterrupted()
      if (!(error instanceof Unavailable)) throw error
      // Metrics that are away are no silent control plane: health is watched and the lease renewed all the same. A source
      // that hangs has taken its time, so the world is looked at anew.
      const late = this.ports.clock.now() - seen.now > plan.settings.health.interval
      return { ...(late ? await this.look() : seen), since, unreadable: error.message }
    }
  }

  private async write(command: Exclude<Command, { do: 'turn' | 'wait' | 'end' }>, seen: Seen): Promise<void> {
    // What is about to stop is asked for its reasons first; traffic has moved by then.
    if (command.do === 'scale' && command.desired < seen.slots[command.slot].desired)
      await this.explainLater()
    const plan = this.errand.goal === 'rollback' ? {} : { plan: this.errand.plan }
    try {
      const done = await perform(command, {
        ports: this.ports,
        identity: this.identity,
        seen,
        ...plan,
        ...(this.signal === undefined ? {} : { signal: this.signal }),
      })
      this.failingSince = undefined
      this.identity = done.identity
      if (done.done) this.wrote = true
      if (done.revision !== undefined) this.revision = done.revision
      if (!done.done) {
        this.record('held back', done.note ?? `${command.do} was not carried out`)
        await this.sleep(RETRY_PAUSE)
        return
      }
    } catch (error) {
      // A write without an answer may have landed: the next round looks, instead of writing blindly again.
      if (!(error instanceof GreenlightError && error.ending === 'refused')) this.wrote = true
      // What became of a lease that was lost is for the next look to say; it is not guessed here.
      if (error instanceof Halted && error.guard === 'lease-ours') await this.sleep(RETRY_PAUSE)
      else await this.outlast(error)
      return
    }
    if (command.do === 'set-weights') {
      const { gaining, to, why } = command
      this.moves.push({
        at: this.ports.clock.now(),
        percent: percentOn(to, gaining) ?? 0,
        slot: gaining,
        why,
      })
    }
    if (command.do === 'renew-lease' && command.foresight !== undefined)
      this.foresights.push(command.foresight)
    if (command.do === 'release-lease') {
      if ('goal' in command.after) this.goal = command.after
      else {
        const next =
          command.after.end === 'done'
            ? 'Nothing.'
            : 'Find the cause below, mend it, and release again under a new tag.'
        this.last = { do: 'end', ending: command.after.end, why: this.restored(command.why), next }
      }
    }
    if (command.do === 'renew-lease' && command.end !== undefined) {
      if (command.end.explain !== undefined)
        await this.explain(command.end.explain, this.identity.held?.acquiredAt ?? this.startedAt)
      const { explain: _, ...ending } = command.end
      this.last = { do: 'end', ...ending, why: command.why }
    }
  }

  private restored(why: string): string {
    return this.goal.goal === 'restore' ? `${why}. Undone because: ${this.goal.why}` : why
  }

  /** A lease that was lost is forgotten: what follows looks anew. The reasons of a release that is given up are due. */
  private turn(goal: Goal, seen: Seen): void {
    const { held } = this.identity
    if (goal.goal === 'restore' && this.goal.goal !== 'restore' && held !== undefined) {
      this.unexplained = { slot: otherSlot(held.stable), since: held.acquiredAt }
    }
    if (seen.lease.state === 'lost') this.identity = { holder: this.identity.holder }
    this.goal = goal
  }

  private async explainLater(): Promise<void> {
    const due = this.unexplained
    this.unexplained = undefined
    if (due !== undefined) await this.explain(due.slot, due.since)
  }

  private async explain(slot: Slot, since: Instant): Promise<void> {
    try {
      this.diagnosis = await this.ports.diagnostics.explain({ slot, since })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      this.record('diagnosis', `The reasons could not be read: ${reason}`)
    }
  }

  /**
   * The control plane does not answer. Neither advance nor roll back blindly: say so and try again while the
   * lease leaves time; then it is AWS's turn.
   */
  private async outlast(error: unknown): Promise<void> {
    this.checkInterrupted()
    if (!(error instanceof Unavailable)) throw error
    this.failingSince ??= this.ports.clock.now()
    const until = this.identity.held
      ? writableUntil(this.identity.held)
      : this.failingSince + PATIENCE_WITHOUT_LEASE
    if (this.ports.clock.now() + RETRY_PAUSE > until) throw error
    this.record(
      'out of reach',
      `${error.message}; nothing is decided until AWS answers, at the latest ${new Date(until).toISOString()}`,
    )
    await this.sleep(RETRY_PAUSE)
  }

  private checkInterrupted(): void {
    if (!this.signal?.aborted) return
    const { held } = this.identity
    throw new Interrupted({
      what: held
        ? `Interrupted while holding the lease for ${held.release}`
        : 'Interrupted before anything was changed',
      next: held
        ? `The recover job, or AWS itself at ${new Date(held.dueAt).toISOString()}, restores the stable slot; a re-run goes on from where this stopped.`
        : 'Run it again.',
      cause: this.signal.reason,
    })
  }

  private async sleep(duration: number): Promise<void> {
    try {
      await this.ports.clock.sleep(duration, this.signal)
    } catch (error) {
      this.checkInterrupted()
      throw error
    }
  }

  private tell(command: Command, seen: ShiftSeen): void {
    const look = this.lookOf(command, seen)
    if (look !== undefined) this.looks.push(look)
    // Every look has its line, even one that says the same again.
    if (command.why === this.said && look === undefined) return
    this.said = command.why
    if (!['wait', 'turn', 'end'].includes(command.do)) this.acts.push({ at: seen.now, text: command.why })
    this.record(command.do, command.why, look)
  }

  /** The judge's decision in this round, unless it is the last one again. */
  private lookOf({ verdict }: Command, seen: ShiftSeen): Look | undefined {
    if (verdict === undefined || seen.lease.state !== 'ours') return undefined
    const percent = percentOn(seen.rule.weights, otherSlot(seen.lease.lease.stable)) ?? 0
    // While the next shift waits, the newest stage is one that traffic has not reached.
    const window = seen.evidence?.stages.findLast((stage) => stage.percent === percent)?.window
    if (window === undefined && verdict.verdict === 'wait') return undefined
    const last = this.looks.at(-1)
    const same =
      last?.percent === percent && last.verdict === verdict.verdict && last.window?.to === window?.to
    return same
      ? undefined
      : { ...verdict, at: seen.now, percent, ...(window === undefined ? {} : { window }) }
  }

  private record(kind: string, text: string, data?: unknown): void {
    const entry = { at: this.ports.clock.now(), kind, text }
    this.ports.journal.record(data === undefined ? entry : { ...entry, data })
  }

  private end(command: Extract<Command, { do: 'end' }>, seen: Seen): Ended {
    const { ending, why, next, guard } = command
    return {
      // Refused means that nothing was changed; whoever has written has left something behind.
      ending: ending === 'refused' && this.wrote ? 'unfinished' : ending,
      why,
      next,
      seen,
      startedAt: this.startedAt,
      endedAt: this.ports.clock.now(),
      moves: this.moves,
      looks: this.looks,
      foresights: this.foresights,
      acts: this.acts,
      ...(guard === undefined ? {} : { guard }),
      ...(this.diagnosis === undefined ? {} : { diagnosis: this.diagnosis }),
    }
  }
}

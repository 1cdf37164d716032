import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { GetScheduleCommandOutput, UpdateScheduleCommandInput } from '@aws-sdk/client-scheduler'
import {
  type Clock,
  ConfigurationError,
  decodeLease,
  encodeLease,
  FIRING_WINDOW,
  GreenlightError,
  Halted,
  type Instant,
  isKnown,
  type Lease,
  type LeaseControl,
  type LeaseTerms,
  type LeaseToken,
  MINUTE,
  RESTORING,
  restoresUntil,
  type Settings,
  Unavailable,
  type UnknownLease,
  writableUntil,
} from '@greenlight/release'
import { type Captured, callOn, capturedActions } from './captured-actions.ts'
import { capturedWeights } from './captured-weights.ts'
import { attemptsOf, isAwsError } from './errors.ts'
import { readRule } from './live-rule.ts'
import { type Lookup, pathOf } from './lookup.ts'
import { withWeights } from './rule-actions.ts'
import type { AwsSession } from './session.ts'

/**
 * An invocation is tried once, and not when it is older than a minute (the least that AWS takes): the next one follows
 * within the minute, and no late repetition hits the release after this one. Scheduler's own default is a day.
 */
const RETRY_POLICY = { MaximumEventAgeInSeconds: 60, MaximumRetryAttempts: 0 }

/**
 * How a lease fires: once a minute from its start on, and not once and for all. What AWS documents, and what is untried:
 * - "For rate-based schedules, you can use the StartDate property to set the first occurrence" (Scheduler User Guide,
 *   "Schedule types"); invocations "might occur on, or after" it (API reference, CreateSchedule).
 * - All schedules have a precision of 60 s: one set for 1:00 fires between 1:00:00 and 1:00:59 (the same page). That the
 *   minute of a StartDate is meant the same way is inferred.
 * - "The StartDate you specify cannot be earlier than 5 minutes ago": a refusal that users report and moto models
 *   (getmoto/moto#8172). No page has it; each write here sets one that lies ahead.
 * - With ActionAfterCompletion DELETE a schedule is deleted after the invocation "that occurs closest to the EndDate"
 *   (User Guide, "Deleting a schedule").
 * - That the universal target `elasticloadbalancingv2:modifyRule` fires recurring follows from all this and is untried
 *   on AWS: docs/setup.md, "Prove the lease".
 */
const EXPRESSION = 'rate(1 minute)'

/** EventBridge Scheduler takes letters, digits and `-_.`, at most 64. */
const NAME = /^[0-9a-zA-Z_.-]{1,64}$/

/** The name of the one schedule of a service and environment. */
export const leaseName = (settings: Pick<Settings, 'service' | 'environment'>): string => {
  const name = `greenlight-${settings.service}-${settings.environment}`
  if (NAME.test(name)) return name
  throw new ConfigurationError({
    what: `The lease would be called ${JSON.stringify(name)}, which is no name for a schedule (letters, digits and -_., at most 64)`,
    next: 'Use a shorter or plainer name for the service or the environment.',
  })
}

/**
 * The first minute in which AWS restores: the last one that is over by the due time. Scheduler fires somewhere within
 * the minute that it is told. So it fires at most `FIRING_WINDOW` before the due time, and never after.
 */
export const firstFiring = (dueAt: Instant): Instant => Math.floor(dueAt / MINUTE) * MINUTE - MINUTE

const isHeldBy = (lease: Lease | UnknownLease | undefined, token: LeaseToken): lease is Lease =>
  lease !== undefined && isKnown(lease) && lease.holder === token.holder && lease.epoch === token.epoch

/** Whether it is still the one that was seen: nobody has written it since. */
const isSame = (lease: Lease | UnknownLease, seen: Lease | UnknownLease): boolean =>
  isKnown(seen) ? isHeldBy(lease, seen) : !isKnown(lease) && lease.description === seen.description

/**
 * The dead-man's switch as one schedule of EventBridge Scheduler, whose target sets the rule's weights once a minute
 * from the due time on, for an hour, or until somebody deletes it.
 *
 * Creating a schedule is atomic: the name is the lock. Changing one is not: Scheduler has no compare-and-set,
 * so a change reads, checks, writes and reads back. Two holders can cross within the milliseconds between
 * check and write; the later write wins, and the other finds out at its next look, which comes before every
 * write of weights.
 */
export const schedulerLease = (
  session: AwsSession,
  settings: Settings,
  lookup: Lookup,
  clock: Pick<Clock, 'now'>,
): LeaseControl => {
  const Name = leaseName(settings)
  const GroupName = settings.lease.group
  const about = { path: pathOf(settings, 'lease.group'), value: GroupName }

  const get = async (): Promise<Standing | undefined> => {
    const scheduler = await session.scheduler()
    let schedule: GetScheduleCommandOutput
    try {
      schedule = await scheduler.getSchedule({ Name, GroupName }, about)
    } catch (error) {
      if (isAwsError(error, 'ResourceNotFoundException')) return undefined
      throw error
    }
    const lease = leaseIn(schedule, Name)
    if (isKnown(lease)) {
      const captured = await capturedOf(schedule, lease)
      return { schedule, lease: 'flaw' in captured ? { ...lease, tampered: captured.flaw } : lease }
    }
    const back = capturedWeights(inputOf(schedule), await lookup.targetGroups())
    return { schedule, lease: { ...lease, ...(back === undefined ? {} : { back }) } }
  }

  const capturedOf = async (schedule: GetScheduleCommandOutput, { back }: LeaseTerms): Promise<Captured> => {
    const groups = await lookup.targetGroups()
    return capturedActions(schedule, { rule: lookup.rule(), groups, role: settings.lease.role, back })
  }

  /** The whole schedule; UpdateSchedule keeps nothing of what it is not told. */
  const scheduleOf = async (terms: LeaseTerms, captured?: readonly Action[]) => {
    const [groups, actions] = await Promise.all([
      lookup.targetGroups(),
      captured ?? readRule(session, settings, lookup).then((live) => live.actions),
    ])
    const rule = lookup.rule()
    const call = callOn(rule)
    const restored = withWeights({ actions, groups, weights: terms.back })
    return {
      Name,
      GroupName,
      Description: encodeLease(terms),
      ScheduleExpression: EXPRESSION,
      ScheduleExpressionTimezone: 'UTC',
      StartDate: new Date(firstFiring(terms.dueAt)),
      EndDate: new Date(firstFiring(terms.dueAt) + RESTORING),
      State: 'ENABLED',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: {
        Arn: call.target,
        RoleArn: settings.lease.role,
        Input: JSON.stringify({ [call.subject]: rule.arn, [call.actions]: restored }),
        RetryPolicy: RETRY_POLICY,
      },
    } satisfies UpdateScheduleCommandInput
  }

  const lost = (lease: Lease | UnknownLease | undefined, cause?: unknown): Halted =>
    new Halted({
      guard: 'lease-ours',
      what:
        lease === undefined
          ? `The lease ${Name} is gone: somebody deleted it, or its end has come`
          : isKnown(lease)
            ? `The lease ${Name} belongs to ${lease.holder} (epoch ${lease.epoch}) by now`
            : `Somebody wrote another schedule over the lease ${Name}: ${lease.unreadable}`,
      next: 'Nothing is written any more; whoever holds the lease, or AWS, is in charge.',
      cause,
    })

  const tooLate = (doing: string): Halted =>
    new Halted({
      guard: 'lease-in-time',
      what: `The lease ${Name} could not be ${doing} in time: AWS may restore before the call has ended`,
      next: 'Wait until AWS has restored, then run the job again.',
    })

  const create = async (terms: LeaseTerms): Promise<LeaseToken | undefined> => {
    const schedule = await scheduleOf(terms)
    const scheduler = await session.scheduler()
    const token = { holder: terms.holder, epoch: terms.epoch }
    try {
      await scheduler.createSchedule(schedule, about)
      return token
    } catch (error) {
      if (!isAwsError(error, 'ConflictException')) throw aboutRole(error, settings)
      // The name is taken: by us, when the answer to an earlier attempt was lost.
      const taken = await get()
      return isHeldBy(taken?.lease, token) ? token : undefined
    }
  }

  /** Replaces a schedule that was just seen to be `token`'s to replace. */
  const replace = async (terms: LeaseTerms, captured?: readonly Action[]): Promise<LeaseToken> => {
    const token = { holder: terms.holder, epoch: terms.epoch }
    const schedule = await scheduleOf(terms, captured)
    const scheduler = await session.scheduler()
    try {
      await scheduler.updateSchedule(schedule, about)
    } catch (error) {
      if (isAwsError(error, 'ResourceNotFoundException')) throw lost(undefined, error)
      throw aboutRole(error, settings)
    }
    const after = await get()
    if (!isHeldBy(after?.lease, token)) throw lost(after?.lease)
    return token
  }

  return {
    async read() {
      return (await get())?.lease
    },
    acquire: create,
    async renew(token, terms) {
      const standing = await get()
      if (standing === undefined || !isHeldBy(standing.lease, token)) throw lost(standing?.lease)
      // What was read may have taken its time.
      if (clock.now() >= writableUntil(standing.lease)) throw tooLate('renewed')
      // What somebody has put into it is not carried on: then the live rule is captured afresh.
      const captured = await capturedOf(standing.schedule, standing.lease)
      return replace(terms, 'actions' in captured ? captured.actions : undefined)
    },
    async takeOver(from, terms) {
      const standing = await get()
      const token = { holder: terms.holder, epoch: terms.epoch }
      if (standing === undefined) {
        // It was released meanwhile: then it is free, and taken as a free one is.
        const created = await create(terms)
        if (created === undefined) throw lost((await get())?.lease)
        return created
      }
      // Ours already, when the answer to an earlier attempt was lost.
      if (!isSame(standing.lease, from) && !isHeldBy(standing.lease, token)) throw lost(standing.lease)
      return replace(terms)
    },
    async release(token, before) {
      const standing = await get()
      if (standing === undefined || !isHeldBy(standing.lease, token)) return false
      if (before !== undefined && clock.now() >= before) throw tooLate('deleted')
      const scheduler = await session.scheduler()
      /** Gone before its end can only mean deleted, and nobody but its holder deletes a lease. */
      const end = restoresUntil(standing.lease) - FIRING_WINDOW
      const deletedByUs = () => clock.now() < end
      try {
        await scheduler.deleteSchedule({ Name, GroupName }, about)
        return true
      } catch (error) {
        if (isAwsError(error, 'ResourceNotFoundException')) return attemptsOf(error) > 1 && deletedByUs()
        // No answer: whether it was carried out can be seen.
        if (!(error instanceof Unavailable) || (await stillThere(get))) throw error
        return deletedByUs()
      }
    },
  }
}

/** Scheduler checks whether it may take the role on, and nothing else about it. */
const aboutRole = (error: unknown, settings: Settings): unknown =>
  isAwsError(error, 'ValidationException') && /execution role/i.test((error as Error).message)
    ? new ConfigurationError({
        what: `EventBridge Scheduler may not take on ${settings.lease.role} (${pathOf(settings, 'lease.role')}), so nothing could restore the weights`,
        next: 'Create the role, and let its trust policy allow sts:AssumeRole to scheduler.amazonaws.com (docs/iam.md).',
        cause: (error as Error).cause,
      })
    : error

const stillThere = async (get: () => Promise<unknown>): Promise<boolean> => {
  try {
    return (await get()) !== undefined
  } catch (error) {
    if (error instanceof GreenlightError) return true
    throw error
  }
}

/** A schedule as it stands, and what it says as a lease. */
interface Standing {
  readonly schedule: GetScheduleCommandOutput
  readonly lease: Lease | UnknownLease
}

const leaseIn = (schedule: GetScheduleCommandOutput, name: string): Lease | UnknownLease => {
  const { Description: description = '', ScheduleExpression, StartDate } = schedule
  const terms = decodeLease(description)
  if ('unreadable' in terms) return { ...terms, name, description }
  const unknown = (unreadable: string) => ({ name, description, unreadable, epoch: terms.epoch })
  if (ScheduleExpression !== EXPRESSION || StartDate === undefined)
    return unknown(`it fires ${ScheduleExpression ?? 'never'}, not ${EXPRESSION} from a start date on`)
  // What fires is the schedule. Should somebody have moved its start by hand, that is the truth.
  const starts = StartDate.getTime()
  const dueAt = starts === firstFiring(terms.dueAt) ? terms.dueAt : starts + MINUTE
  return { ...terms, dueAt, name }
}

const inputOf = ({ Target }: GetScheduleCommandOutput): unknown => {
  try {
    return JSON.parse(Target?.Input ?? '')
  } catch {
    return undefined
  }
}

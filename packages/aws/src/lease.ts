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
  type Lease,
  type LeaseControl,
  type LeaseTerms,
  type LeaseToken,
  MINUTE,
  type Settings,
  Unavailable,
} from '@greenlight/release'
import { type Captured, callOn, capturedActions } from './captured-actions.ts'
import { attemptsOf, isAwsError } from './errors.ts'
import { readRule } from './live-rule.ts'
import { type Lookup, pathOf } from './lookup.ts'
import { withWeights } from './rule-actions.ts'
import type { AwsSession } from './session.ts'

/**
 * How long AWS tries to restore, and how often. Scheduler's own default is a day: a restoration that late
 * would hit the release after this one.
 */
const RETRY_POLICY = { MaximumEventAgeInSeconds: 300, MaximumRetryAttempts: 3 }

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
 * The minute of a firing: the last one that is over by the due time. Scheduler fires somewhere within the minute
 * that the expression names, whatever its seconds say. So it fires at most `FIRING_WINDOW` before the due time,
 * and never after.
 */
export const firingTime = (dueAt: number): string => {
  const minute = Math.floor(dueAt / MINUTE) * MINUTE - MINUTE
  return `at(${new Date(minute).toISOString().slice(0, 19)})`
}

/** The instant that an `at(…)` expression names, in UTC. */
const instantOf = (expression: string | undefined): number | undefined => {
  const text = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/.exec(expression ?? '')?.[1]
  return text === undefined ? undefined : Date.parse(`${text}Z`)
}

const isHeldBy = (lease: LeaseToken | undefined, token: LeaseToken): boolean =>
  lease?.holder === token.holder && lease.epoch === token.epoch

/**
 * The dead-man's switch as one schedule of EventBridge Scheduler, whose target changes the rule's weights.
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

  const get = async (): Promise<{ schedule: GetScheduleCommandOutput; lease: Lease } | undefined> => {
    const scheduler = await session.scheduler()
    let schedule: GetScheduleCommandOutput
    try {
      schedule = await scheduler.getSchedule({ Name, GroupName }, about)
    } catch (error) {
      if (isAwsError(error, 'ResourceNotFoundException')) return undefined
      throw error
    }
    const terms = decodeLease(schedule.Description, Name)
    // What fires is the expression. Should somebody have changed it by hand, it is the truth.
    const fires = instantOf(schedule.ScheduleExpression)
    const dueAt =
      fires === undefined || schedule.ScheduleExpression === firingTime(terms.dueAt)
        ? terms.dueAt
        : fires + MINUTE
    const captured = await capturedOf(schedule, terms)
    const tampered = 'flaw' in captured ? { tampered: captured.flaw } : {}
    return { schedule, lease: { ...terms, dueAt, name: Name, ...tampered } }
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
      ScheduleExpression: firingTime(Math.floor(terms.dueAt / 1000) * 1000),
      ScheduleExpressionTimezone: 'UTC',
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

  const lost = (lease: Lease | undefined, cause?: unknown): Halted =>
    new Halted({
      guard: 'lease-ours',
      what:
        lease === undefined
          ? `The lease ${Name} is gone: it fired, or somebody deleted it`
          : `The lease ${Name} belongs to ${lease.holder} (epoch ${lease.epoch}) by now`,
      next: 'Nothing is written any more; whoever holds the lease, or AWS, is in charge.',
      cause,
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
      // What somebody has put into it is not carried on: then the live rule is captured afresh.
      const captured = await capturedOf(standing.schedule, standing.lease)
      return replace(terms, 'actions' in captured ? captured.actions : undefined)
    },
    async takeOver(from, terms) {
      const standing = await get()
      const token = { holder: terms.holder, epoch: terms.epoch }
      if (standing === undefined) {
        // It fired or was released meanwhile: then it is free, and taken as a free one is.
        const created = await create(terms)
        if (created === undefined) throw lost((await get())?.lease)
        return created
      }
      // Ours already, when the answer to an earlier attempt was lost.
      if (!isHeldBy(standing.lease, from) && !isHeldBy(standing.lease, token)) throw lost(standing.lease)
      return replace(terms)
    },
    async release(token) {
      const standing = await get()
      if (standing === undefined || !isHeldBy(standing.lease, token)) return false
      const scheduler = await session.scheduler()
      /** Gone before it could fire can only mean deleted, and nobody but its holder deletes a lease. */
      const deletedByUs = () => clock.now() < standing.lease.dueAt - FIRING_WINDOW
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

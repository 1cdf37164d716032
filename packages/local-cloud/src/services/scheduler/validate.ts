import type { CreateScheduleCommandInput, Target } from '@aws-sdk/client-scheduler'
import { ApiError } from '../../world.ts'
import { parseAt, parseRate } from './expression.ts'
import { parseUniversalTarget, type UniversalTarget } from './universal-target.ts'

export const invalid = (message: string): ApiError => new ApiError('ValidationException', message)

const constraint = (value: unknown, member: string, rule: string): ApiError =>
  invalid(
    `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must ${rule}`,
  )

const length = (value: string | undefined, member: string, least: number, most: number): void => {
  if (value === undefined) return
  if (value.length > most) throw constraint(value, member, `have length less than or equal to ${most}`)
  if (value.length < least) throw constraint(value, member, `have length greater than or equal to ${least}`)
}

const within = (value: number | undefined, member: string, least: number, most: number): void => {
  if (value === undefined) return
  if (value > most) throw constraint(value, member, `have value less than or equal to ${most}`)
  if (value < least) throw constraint(value, member, `have value greater than or equal to ${least}`)
}

const oneOf = (value: string | undefined, member: string, allowed: readonly string[]): void => {
  if (value !== undefined && !allowed.includes(value))
    throw constraint(value, member, `satisfy enum value set: [${allowed.join(', ')}]`)
}

export const checkName = (value: string | undefined, member: string): void => {
  length(value, member, 1, 64)
  if (value !== undefined && !/^[0-9a-zA-Z-_.]+$/.test(value))
    throw constraint(value, member, 'satisfy regular expression pattern: ^[0-9a-zA-Z-_.]+$')
}

const targetOf = (target: Target | undefined): UniversalTarget => {
  const arn = target?.Arn ?? ''
  if (!arn.startsWith('arn:aws:scheduler:::aws-sdk:')) {
    if (!/^arn:aws[\w-]*:[^:]+:[^:]*:[^:]*:.+$/.test(arn))
      throw invalid('Provided Arn is not in correct format.')
    throw new ApiError('NotModelled', `Only universal targets (aws-sdk:…) are modelled, not ${arn}`, 501)
  }
  const found = parseUniversalTarget(arn)
  if (found === undefined)
    throw invalid(`${arn} is not a supported service and action; actions are written in camelCase`)
  if (/^(Get|Describe|List)/.test(found.operation.name))
    throw invalid(`${arn}: read-only actions are not supported as targets`)
  return found
}

/** When a schedule fires: once, or again and again. World milliseconds. */
export type Times =
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'every'; readonly first: number; readonly period: number; readonly until: number }

export interface Checked {
  readonly times: Times
  readonly target: UniversalTarget
}

/** AWS takes a start in the past, if it is not older than this. */
const OLDEST_START = 300_000

/**
 * A rate's first occurrence is its StartDate, or now ("you can use the StartDate property to set the first occurrence",
 * Scheduler User Guide, "Schedule types"). That a start of more than five minutes ago is refused is reported by users
 * and modelled by moto (getmoto/moto#8172, with AWS's sentence). The sentences about EndDate are ours.
 */
const every = (
  input: Omit<CreateScheduleCommandInput, 'ClientToken'>,
  period: number,
  now: number,
): Times => {
  const first = input.StartDate?.getTime() ?? now
  const until = input.EndDate?.getTime() ?? Number.POSITIVE_INFINITY
  if (first < now - OLDEST_START)
    throw invalid('The StartDate you specify cannot be earlier than 5 minutes ago.')
  if (until <= now) throw invalid('The EndDate you specify must lie in the future.')
  if (until <= first) throw invalid('The EndDate you specify must come after the StartDate.')
  return { kind: 'every', first, period, until }
}

const timesOf = (input: Omit<CreateScheduleCommandInput, 'ClientToken'>, now: number): Times => {
  const expression = input.ScheduleExpression ?? ''
  if (/^cron\(/.test(expression))
    throw new ApiError('NotModelled', `Only at(…) and rate(…) are modelled, not ${expression}`, 501)
  const period = parseRate(expression)
  if (period !== undefined) return every(input, period, now)
  // StartDate and EndDate are ignored here, as AWS does for one-time schedules.
  const at = parseAt(expression, input.ScheduleExpressionTimezone ?? 'UTC')
  if (at === undefined) throw invalid(`Invalid Schedule Expression ${expression}.`)
  if (at < now)
    throw invalid(
      `Invalid Schedule Expression ${expression}. It lies in the past; now is ${new Date(now).toISOString()}.`,
    )
  return { kind: 'once', at }
}

/**
 * Checks what CreateSchedule and UpdateSchedule have in common.
 *
 * @throws ApiError `ValidationException`; `NotModelled` for cron expressions and templated targets.
 */
export const checkSchedule = (
  input: Omit<CreateScheduleCommandInput, 'ClientToken'>,
  now: number,
): Checked => {
  checkName(input.Name, 'name')
  checkName(input.GroupName, 'groupName')
  length(input.Description, 'description', 0, 512)
  length(input.ScheduleExpression, 'scheduleExpression', 1, 256)
  length(input.ScheduleExpressionTimezone, 'scheduleExpressionTimezone', 1, 50)
  oneOf(input.State, 'state', ['ENABLED', 'DISABLED'])
  oneOf(input.ActionAfterCompletion, 'actionAfterCompletion', ['NONE', 'DELETE'])
  const flexible = input.FlexibleTimeWindow
  oneOf(flexible?.Mode, 'flexibleTimeWindow.mode', ['OFF', 'FLEXIBLE'])
  within(flexible?.MaximumWindowInMinutes, 'flexibleTimeWindow.maximumWindowInMinutes', 1, 1440)
  if ((flexible?.Mode === 'FLEXIBLE') !== (flexible?.MaximumWindowInMinutes !== undefined))
    throw invalid(
      'MaximumWindowInMinutes must be given when FlexibleTimeWindow.Mode is FLEXIBLE, and only then.',
    )
  const retry = input.Target?.RetryPolicy
  within(retry?.MaximumEventAgeInSeconds, 'target.retryPolicy.maximumEventAgeInSeconds', 60, 86_400)
  within(retry?.MaximumRetryAttempts, 'target.retryPolicy.maximumRetryAttempts', 0, 185)
  if (!/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(input.Target?.RoleArn ?? ''))
    throw constraint(
      input.Target?.RoleArn,
      'target.roleArn',
      'satisfy regular expression pattern: ^arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,.@\\/-]+$',
    )
  const target = targetOf(input.Target)
  return { times: timesOf(input, now), target }
}

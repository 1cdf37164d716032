import type { CreateScheduleCommandInput, Target } from '@aws-sdk/client-scheduler'
import { ApiError } from '../../world.ts'
import { parseAt } from './expression.ts'
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

export interface Checked {
  readonly dueAt: number
  readonly target: UniversalTarget
}

/**
 * Checks what CreateSchedule and UpdateSchedule have in common.
 *
 * @throws ApiError `ValidationException`; `NotModelled` for rate and cron expressions and templated targets.
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
  const expression = input.ScheduleExpression ?? ''
  if (/^(rate|cron)\(/.test(expression))
    throw new ApiError('NotModelled', `Only at(…) is modelled, not ${expression}`, 501)
  const dueAt = parseAt(expression, input.ScheduleExpressionTimezone ?? 'UTC')
  if (dueAt === undefined) throw invalid(`Invalid Schedule Expression ${expression}.`)
  if (dueAt < now)
    throw invalid(
      `Invalid Schedule Expression ${expression}. It lies in the past; now is ${new Date(now).toISOString()}.`,
    )
  return { dueAt, target }
}

import type {
  CreateScheduleCommandInput,
  CreateScheduleCommandOutput,
  CreateScheduleGroupCommandInput,
  DeleteScheduleCommandInput,
  GetScheduleCommandInput,
  GetScheduleCommandOutput,
  GetScheduleGroupCommandInput,
  ListSchedulesCommandInput,
  ListSchedulesCommandOutput,
  UpdateScheduleCommandOutput,
} from '@aws-sdk/client-scheduler'
import type { Timer } from '../../clock/world-clock.ts'
import type { Faults } from '../../faults.ts'
import { ApiError, type Invoke, type Service, type World } from '../../world.ts'
import { trusts } from '../iam/policy.ts'
import type { Roles } from '../iam/roles.ts'
import { page } from '../paging.ts'
import { createFirings, type Firing } from './firing.ts'
import { type Checked, checkName, checkSchedule, invalid, type Times } from './validate.ts'

type Output<T> = Omit<T, '$metadata'>
type Definition = Omit<CreateScheduleCommandInput, 'ClientToken'>

interface Schedule {
  readonly definition: Definition
  readonly checked: Checked
  readonly createdAt: number
  readonly modifiedAt: number
  timer: Timer | undefined
}

export interface SchedulerOptions {
  readonly roles: Roles
  readonly faults: Faults
  readonly invoke: Invoke
  /** Whether a target's role must exist and trust EventBridge Scheduler. */
  readonly checkRoles: boolean
  /** How long after its due time a schedule fires: between these, drawn by the world's seed. */
  readonly delay?: readonly [number, number]
}

export interface Scheduler {
  readonly service: Service
  /** Every firing that has ended, delivered or not. */
  readonly firings: readonly Firing[]
  close(): void
}

/** AWS promises a precision of one minute. */
const DELAY = [0, 59_000] as const

/** How long a client token is remembered. AWS does not say; an SDK's retries end within minutes. */
const TOKEN_LIFE = 3_600_000

/** The occurrence after one; undefined when that was the last, which is the one before the end that is closest to it. */
const nextAfter = (times: Times, dueAt: number): number | undefined =>
  times.kind === 'every' && dueAt + times.period <= times.until ? dueAt + times.period : undefined

/** The first occurrence that is not over yet. */
const firstFrom = (times: Times, now: number): number | undefined => {
  if (times.kind === 'once') return times.at
  const periods = Math.max(0, Math.ceil((now - times.first) / times.period))
  const first = times.first + periods * times.period
  return first <= times.until ? first : undefined
}

/** EventBridge Scheduler: one-time schedules and rates that really call their universal target. */
export const createScheduler = (world: World, options: SchedulerOptions): Scheduler => {
  const schedules = new Map<string, Schedule>()
  const groups = new Map<string, number>([['default', world.clock.now()]])
  const tokens = new Map<string, { readonly at: number; readonly asked: string; readonly output: unknown }>()
  const [least, most] = options.delay ?? DELAY
  let closed = false
  const { firings, fire } = createFirings(world, {
    invoke: options.invoke,
    faults: options.faults,
    isClosed: () => closed,
  })

  const keyOf = (input: { Name?: string | undefined; GroupName?: string | undefined }): string =>
    `${input.GroupName ?? 'default'}/${input.Name}`

  const arnOf = (key: string): string => `arn:aws:scheduler:${world.region}:${world.account}:schedule/${key}`
  const groupArn = (name: string): string =>
    `arn:aws:scheduler:${world.region}:${world.account}:schedule-group/${name}`

  const find = (input: { Name?: string | undefined; GroupName?: string | undefined }): Schedule => {
    const found = schedules.get(keyOf(input))
    if (found !== undefined) return found
    throw new ApiError('ResourceNotFoundException', `Schedule ${input.Name} does not exist.`)
  }

  const findGroup = (name: string): number => {
    const createdAt = groups.get(name)
    if (createdAt !== undefined) return createdAt
    throw new ApiError('ResourceNotFoundException', `Schedule group ${name} does not exist.`)
  }

  /** A repeated request with the same token is the same request: it gets the same answer. */
  const once = <T>(operation: string, input: { ClientToken?: string | undefined }, perform: () => T): T => {
    const { ClientToken: token, ...rest } = input
    if (token === undefined) return perform()
    const asked = JSON.stringify([operation, rest])
    const known = tokens.get(token)
    if (known !== undefined && known.at > world.clock.now() - TOKEN_LIFE) {
      if (known.asked === asked) return known.output as T
      throw new ApiError('ConflictException', `The client token ${token} was used for another request.`)
    }
    const output = perform()
    tokens.set(token, { at: world.clock.now(), asked, output })
    return output
  }

  const checkRole = (definition: Definition): void => {
    if (!options.checkRoles) return
    const role = options.roles.role(definition.Target?.RoleArn ?? '')
    const context = new Map([
      ['aws:sourceaccount', [world.account]],
      // The group, not the schedule: AWS gives no narrower source.
      ['aws:sourcearn', [groupArn(definition.GroupName ?? 'default')]],
    ])
    const trusted =
      role !== undefined &&
      trusts(
        role.trust,
        'sts:AssumeRole',
        (named) => named.everyone || named.service.includes('scheduler.amazonaws.com'),
        context,
      )
    if (!trusted)
      throw invalid('The execution role you provide must allow AWS EventBridge Scheduler to assume the role.')
  }

  /** Waits for an occurrence, then for the next one, and ends when none is left. */
  const arm = (key: string, schedule: Schedule, dueAt: number): void => {
    const { definition, checked } = schedule
    const window = (definition.FlexibleTimeWindow?.MaximumWindowInMinutes ?? 0) * 60_000
    const late = least + world.random() * (most - least) + (window === 0 ? 0 : world.random() * window)
    const next = nextAfter(checked.times, dueAt)
    const run = async (): Promise<void> => {
      await fire({
        schedule: definition.Name ?? '',
        group: definition.GroupName ?? 'default',
        dueAt,
        target: checked.target,
        roleArn: definition.Target?.RoleArn ?? '',
        input: definition.Target?.Input,
        maximumAge: (definition.Target?.RetryPolicy?.MaximumEventAgeInSeconds ?? 86_400) * 1000,
        maximumRetries: definition.Target?.RetryPolicy?.MaximumRetryAttempts ?? 185,
      })
      // After the last occurrence only. An update or a new schedule of the same name meanwhile is not this one's to delete.
      if (
        next === undefined &&
        definition.ActionAfterCompletion === 'DELETE' &&
        schedules.get(key) === schedule
      )
        schedules.delete(key)
    }
    schedule.timer = world.clock.after(dueAt + late - world.clock.now(), () => {
      schedule.timer = undefined
      if (next !== undefined) arm(key, schedule, next)
      void (world.clock.busy?.(run) ?? run())
    })
  }

  const start = (key: string, schedule: Schedule): void => {
    if (schedule.definition.State === 'DISABLED') return
    const first = firstFrom(schedule.checked.times, world.clock.now())
    if (first !== undefined) arm(key, schedule, first)
  }

  const put = (input: CreateScheduleCommandInput, createdAt: number): { arn: string } => {
    const { ClientToken: _token, ...definition } = input
    const checked = checkSchedule(definition, world.clock.now())
    findGroup(definition.GroupName ?? 'default')
    checkRole(definition)
    const key = keyOf(definition)
    schedules.get(key)?.timer?.cancel()
    const schedule: Schedule = {
      definition,
      checked,
      createdAt,
      modifiedAt: world.clock.now(),
      timer: undefined,
    }
    schedules.set(key, schedule)
    start(key, schedule)
    return { arn: arnOf(key) }
  }

  const remove = (key: string): void => {
    schedules.get(key)?.timer?.cancel()
    schedules.delete(key)
  }

  const service: Service = {
    id: 'scheduler',
    operations: {
      CreateSchedule: (input: CreateScheduleCommandInput): Output<CreateScheduleCommandOutput> =>
        once('CreateSchedule', input, () => {
          checkSchedule(input, world.clock.now())
          if (schedules.has(keyOf(input)))
            throw new ApiError('ConflictException', `Schedule ${input.Name} already exists.`)
          return { ScheduleArn: put(input, world.clock.now()).arn }
        }),

      // A PUT: whatever the request leaves out goes back to its default.
      UpdateSchedule: (input: CreateScheduleCommandInput): Output<UpdateScheduleCommandOutput> =>
        once('UpdateSchedule', input, () => {
          checkSchedule(input, world.clock.now())
          return { ScheduleArn: put(input, find(input).createdAt).arn }
        }),

      GetSchedule(input: GetScheduleCommandInput): Output<GetScheduleCommandOutput> {
        const { definition, createdAt, modifiedAt } = find(input)
        return {
          State: 'ENABLED',
          ScheduleExpressionTimezone: 'UTC',
          ActionAfterCompletion: 'NONE',
          GroupName: 'default',
          ...definition,
          Target: {
            Arn: undefined,
            RoleArn: undefined,
            ...definition.Target,
            RetryPolicy: {
              MaximumEventAgeInSeconds: 86_400,
              MaximumRetryAttempts: 185,
              ...definition.Target?.RetryPolicy,
            },
          },
          Arn: arnOf(keyOf(input)),
          CreationDate: new Date(createdAt),
          LastModificationDate: new Date(modifiedAt),
        }
      },

      DeleteSchedule: (input: DeleteScheduleCommandInput): object =>
        once('DeleteSchedule', input, () => {
          find(input)
          remove(keyOf(input))
          return {}
        }),

      ListSchedules(input: ListSchedulesCommandInput): Output<ListSchedulesCommandOutput> {
        if (input.GroupName !== undefined) findGroup(input.GroupName)
        const listed = [...schedules]
          .filter(
            ([key, { definition }]) =>
              (input.GroupName === undefined || key.startsWith(`${input.GroupName}/`)) &&
              (definition.Name ?? '').startsWith(input.NamePrefix ?? '') &&
              (input.State ?? definition.State ?? 'ENABLED') === (definition.State ?? 'ENABLED'),
          )
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, { definition, createdAt, modifiedAt }]) => ({
            Arn: arnOf(key),
            Name: definition.Name,
            GroupName: definition.GroupName ?? 'default',
            State: definition.State ?? ('ENABLED' as const),
            CreationDate: new Date(createdAt),
            LastModificationDate: new Date(modifiedAt),
            Target: { Arn: definition.Target?.Arn },
          }))
        const { items, next } = page(listed, {
          token: input.NextToken,
          size: input.MaxResults ?? 100,
          code: 'ValidationException',
        })
        return { Schedules: [...items], ...(next === undefined ? {} : { NextToken: next }) }
      },

      CreateScheduleGroup: (input: CreateScheduleGroupCommandInput) =>
        once('CreateScheduleGroup', input, () => {
          const name = input.Name ?? ''
          checkName(name, 'name')
          if (groups.has(name))
            throw new ApiError('ConflictException', `Schedule group ${name} already exists.`)
          groups.set(name, world.clock.now())
          return { ScheduleGroupArn: groupArn(name) }
        }),

      GetScheduleGroup(input: GetScheduleGroupCommandInput) {
        const createdAt = new Date(findGroup(input.Name ?? ''))
        return {
          Arn: groupArn(input.Name ?? ''),
          Name: input.Name,
          State: 'ACTIVE',
          CreationDate: createdAt,
          LastModificationDate: createdAt,
        }
      },
    },
  }

  return {
    service,
    firings,
    close() {
      closed = true
      for (const { timer } of schedules.values()) timer?.cancel()
    },
  }
}

import type {
  CompositeAlarm,
  DescribeAlarmsCommandInput,
  DescribeAlarmsCommandOutput,
  MetricAlarm,
  SetAlarmStateCommandInput,
} from '@aws-sdk/client-cloudwatch'
import { ApiError, type Operation, type World } from '../../world.ts'
import { page } from '../paging.ts'

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'

/** An alarm as a test or a rehearsal puts it: its state is set, never computed from metrics. */
export interface AlarmInput {
  readonly name: string
  readonly state: AlarmState
  readonly reason?: string
  /** Default `metric`. */
  readonly kind?: 'metric' | 'composite'
  /** What DescribeAlarms shows beside name and state, in the API's own spelling. */
  readonly details?: Partial<MetricAlarm>
}

interface Alarm extends Required<Omit<AlarmInput, 'details'>> {
  readonly details: Partial<MetricAlarm>
  readonly updatedAt: number
  readonly changedAt: number
}

export interface Alarms {
  /** Creates an alarm or sets its state. Alarms here do not watch metrics: their state is what was set. */
  put(alarm: AlarmInput): void
  readonly operations: Readonly<Record<string, Operation>>
}

/** CloudWatch alarms, as far as one reads them. */
export const createAlarms = (world: World): Alarms => {
  const alarms = new Map<string, Alarm>()

  const put = ({ name, state, reason = '', kind, details = {} }: AlarmInput): void => {
    const known = alarms.get(name)
    const now = world.clock.now()
    alarms.set(name, {
      name,
      state,
      reason,
      kind: kind ?? known?.kind ?? 'metric',
      details: { ...known?.details, ...details },
      updatedAt: now,
      changedAt: known?.state === state ? known.changedAt : now,
    })
  }

  const describe = (alarm: Alarm): MetricAlarm & CompositeAlarm => ({
    ...alarm.details,
    AlarmName: alarm.name,
    AlarmArn: `arn:aws:cloudwatch:${world.region}:${world.account}:alarm:${alarm.name}`,
    StateValue: alarm.state,
    StateReason: alarm.reason,
    StateUpdatedTimestamp: new Date(alarm.updatedAt),
    StateTransitionedTimestamp: new Date(alarm.changedAt),
  })

  return {
    put,
    operations: {
      // Composite alarms are told only to those who ask for them.
      DescribeAlarms(input: DescribeAlarmsCommandInput): Omit<DescribeAlarmsCommandOutput, '$metadata'> {
        if (input.AlarmNames !== undefined && input.AlarmNamePrefix !== undefined)
          throw new ApiError('ValidationError', 'AlarmNames and AlarmNamePrefix cannot be given together.')
        for (const member of ['ActionPrefix', 'ChildrenOfAlarmName', 'ParentsOfAlarmName'] as const)
          if (input[member] !== undefined) throw new ApiError('NotModelled', `${member} is not modelled`, 501)
        const kinds = (input.AlarmTypes ?? ['MetricAlarm']).map((type) =>
          type === 'CompositeAlarm' ? 'composite' : 'metric',
        )
        const listed = [...alarms.values()]
          .filter(
            ({ name, state, kind }) =>
              kinds.includes(kind) &&
              (input.AlarmNames?.includes(name) ?? true) &&
              name.startsWith(input.AlarmNamePrefix ?? '') &&
              (input.StateValue ?? state) === state,
          )
          .sort((a, b) => (a.name < b.name ? -1 : 1))
        const { items, next } = page(listed, {
          token: input.NextToken,
          size: input.MaxRecords ?? 50,
          code: 'InvalidNextToken',
        })
        return {
          MetricAlarms: items.filter(({ kind }) => kind === 'metric').map(describe),
          CompositeAlarms: items.filter(({ kind }) => kind === 'composite').map(describe),
          ...(next === undefined ? {} : { NextToken: next }),
        }
      },

      SetAlarmState(input: SetAlarmStateCommandInput): object {
        const name = input.AlarmName ?? ''
        if (!alarms.has(name)) throw new ApiError('ResourceNotFound', `Alarm ${name} does not exist`, 404)
        put({ name, state: input.StateValue as AlarmState, reason: input.StateReason ?? '' })
        return {}
      },
    },
  }
}

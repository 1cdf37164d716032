import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler'
import { expect, test } from '@jest/globals'
import { createApi } from '../../api.ts'
import { VirtualClock } from '../../clock/virtual-clock.ts'
import { createFaults } from '../../faults.ts'
import { requestHandler } from '../../request-handler.ts'
import { ApiError, type Call, type Service } from '../../world.ts'
import { createWorld } from '../../world-state.ts'
import { createRoles } from '../iam/roles.ts'
import { createSessions } from '../iam/sessions.ts'
import { parseAt } from './expression.ts'
import { createScheduler } from './scheduler.ts'

const START = Date.UTC(2026, 10, 2, 12)
const RULE = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener-rule/app/shop/1/2/3'
const ROLE = 'arn:aws:iam::123456789012:role/lease'
const MINUTE = 60_000

const TRUST = (more: object = {}) => ({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'scheduler.amazonaws.com' }, Action: 'sts:AssumeRole', ...more },
  ],
})

const POLICY = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'elasticloadbalancing:ModifyRule', Resource: RULE }],
}

/** A scheduler beside a load balancer that notes when, and by whom, its rule was modified. */
const build = (seed = 1) => {
  const clock = new VirtualClock(START)
  const world = createWorld({ clock, region: 'eu-west-1', account: '123456789012', seed })
  const faults = createFaults()
  const roles = createRoles(world)
  roles.putRole({ name: 'lease', trust: TRUST(), policies: [POLICY] })
  const modified: { at: number; by: string; input: unknown }[] = []
  const failures: ApiError[] = []
  const balancing: Service = {
    id: 'elasticloadbalancing',
    operations: {
      ModifyRule(input: unknown, { principal }: Call) {
        const failure = failures.shift()
        if (failure !== undefined) throw failure
        modified.push({ at: clock.now() - START, by: principal.arn, input })
        return { Rules: [] }
      },
    },
  }
  const services: Service[] = [balancing]
  const sessions = createSessions(world)
  const api = createApi(world, { services: () => services, roles, sessions, faults, enforceIam: true })
  const scheduler = createScheduler(world, { roles, faults, invoke: api.invoke, checkRoles: true })
  services.push(scheduler.service)
  const client = new SchedulerClient({
    region: 'eu-west-1',
    endpoint: 'http://cloud.local',
    credentials: { accessKeyId: 'AKIAROOTTEST', secretAccessKey: 'secret' },
    requestHandler: requestHandler(api.handle),
    maxAttempts: 1,
  })
  return { clock, faults, roles, scheduler, client, modified, failures }
}

const schedule = (more: Partial<CreateScheduleCommandInput> = {}): CreateScheduleCommandInput => ({
  Name: 'greenlight-shop-production',
  Description: 'held by run 1',
  ScheduleExpression: 'at(2026-11-02T12:10:00)',
  FlexibleTimeWindow: { Mode: 'OFF' },
  ActionAfterCompletion: 'DELETE',
  Target: {
    Arn: 'arn:aws:scheduler:::aws-sdk:elasticloadbalancingv2:modifyRule',
    RoleArn: ROLE,
    Input: JSON.stringify({ RuleArn: RULE, Actions: [{ Type: 'forward', TargetGroupArn: 'tg' }] }),
    RetryPolicy: { MaximumEventAgeInSeconds: 300, MaximumRetryAttempts: 3 },
  },
  ...more,
})

test('fires within the minute of its time, as its role, once, and is gone', async () => {
  const { clock, client, modified, scheduler } = build()
  await client.send(new CreateScheduleCommand(schedule()))
  await clock.advance(30 * MINUTE)
  expect(modified).toHaveLength(1)
  expect(modified[0]?.at).toBeGreaterThanOrEqual(10 * MINUTE)
  expect(modified[0]?.at).toBeLessThan(11 * MINUTE)
  expect(modified[0]?.by).toMatch(/assumed-role\/lease\//)
  expect(modified[0]?.input).toEqual({ RuleArn: RULE, Actions: [{ Type: 'forward', TargetGroupArn: 'tg' }] })
  expect(scheduler.firings).toMatchObject([{ outcome: 'delivered', attempts: 1 }])
  expect((await client.send(new ListSchedulesCommand({}))).Schedules).toEqual([])
})

const everyMinute = (first: number, last: number): Partial<CreateScheduleCommandInput> => ({
  ScheduleExpression: 'rate(1 minute)',
  StartDate: new Date(START + first * MINUTE),
  EndDate: new Date(START + last * MINUTE),
})
const minutesOf = (modified: readonly { at: number }[]) => modified.map(({ at }) => Math.floor(at / MINUTE))

test('a rate fires first at its start, then within each period, and is gone after its end', async () => {
  const { clock, client, modified } = build()
  await client.send(new CreateScheduleCommand(schedule(everyMinute(10, 14))))
  await clock.advance(12 * MINUTE)
  expect(minutesOf(modified)).toEqual([10, 11])
  const read = await client.send(new GetScheduleCommand({ Name: 'greenlight-shop-production' }))
  expect(read).toMatchObject(everyMinute(10, 14))
  await clock.advance(30 * MINUTE)
  expect(minutesOf(modified)).toEqual([10, 11, 12, 13, 14])
  expect((await client.send(new ListSchedulesCommand({}))).Schedules).toEqual([])
})

test('a rate goes on after an occurrence that failed or got lost, until it is deleted', async () => {
  const { clock, client, faults, failures, modified, scheduler } = build()
  failures.push(new ApiError('AccessDenied', 'no', 403))
  faults.add({ match: { service: 'scheduler', operation: 'Firing', nth: 2 }, fault: 'lost' })
  await client.send(new CreateScheduleCommand(schedule(everyMinute(1, 60))))
  await clock.advance(5 * MINUTE)
  expect(scheduler.firings.map(({ outcome }) => outcome)).toEqual([
    'given up',
    'lost',
    'delivered',
    'delivered',
  ])
  await client.send(new DeleteScheduleCommand({ Name: 'greenlight-shop-production' }))
  await clock.advance(60 * MINUTE)
  expect(modified).toHaveLength(2)
})

test('an update moves a rate that has begun; a start a little in the past keeps its minutes', async () => {
  const { clock, client, modified } = build()
  await client.send(new CreateScheduleCommand(schedule(everyMinute(1, 60))))
  await clock.advance(3 * MINUTE)
  await client.send(new UpdateScheduleCommand(schedule(everyMinute(20, 21))))
  await clock.advance(16 * MINUTE)
  expect(minutesOf(modified)).toEqual([1, 2])
  await clock.advance(10 * MINUTE)
  expect(minutesOf(modified)).toEqual([1, 2, 20, 21])
  await client.send(new CreateScheduleCommand(schedule(everyMinute(25, 31))))
  await clock.advance(10 * MINUTE)
  expect(minutesOf(modified).slice(4)).toEqual([29, 30, 31])
})

test('the same seed fires at the same moment, another one at another', async () => {
  const moment = async (seed: number) => {
    const { clock, client, modified } = build(seed)
    await client.send(new CreateScheduleCommand(schedule()))
    await clock.advance(30 * MINUTE)
    return modified[0]?.at
  }
  expect(await moment(1)).toBe(await moment(1))
  expect(await moment(1)).not.toBe(await moment(2))
})

test('without DELETE it stays, and does not fire again', async () => {
  const { clock, client, modified } = build()
  await client.send(new CreateScheduleCommand(schedule({ ActionAfterCompletion: 'NONE' })))
  await clock.advance(60 * MINUTE)
  expect(modified).toHaveLength(1)
  const { Name: name, Target: target } = await client.send(
    new GetScheduleCommand({ Name: 'greenlight-shop-production' }),
  )
  expect(name).toBe('greenlight-shop-production')
  expect(target?.RetryPolicy).toEqual({ MaximumEventAgeInSeconds: 300, MaximumRetryAttempts: 3 })
})

test('a taken name is a conflict; the same token is the same request', async () => {
  const { client } = build()
  await client.send(new CreateScheduleCommand(schedule({ ClientToken: 'one' })))
  await client.send(new CreateScheduleCommand(schedule({ ClientToken: 'one' })))
  await expect(
    client.send(new CreateScheduleCommand(schedule({ ClientToken: 'two' }))),
  ).rejects.toMatchObject({
    name: 'ConflictException',
    $metadata: { httpStatusCode: 409 },
  })
})

test('an update replaces everything and moves the firing', async () => {
  const { clock, client, modified } = build()
  await client.send(new CreateScheduleCommand(schedule()))
  const { Description: _gone, ...rest } = schedule({ ScheduleExpression: 'at(2026-11-02T12:20:00)' })
  await client.send(new UpdateScheduleCommand(rest as CreateScheduleCommandInput))
  const read = await client.send(new GetScheduleCommand({ Name: 'greenlight-shop-production' }))
  expect(read.Description).toBeUndefined()
  await clock.advance(19 * MINUTE)
  expect(modified).toEqual([])
  await clock.advance(2 * MINUTE)
  expect(modified).toHaveLength(1)
})

test('a deleted or disabled schedule does not fire', async () => {
  const { clock, client, modified } = build()
  await client.send(new CreateScheduleCommand(schedule()))
  await client.send(new DeleteScheduleCommand({ Name: 'greenlight-shop-production' }))
  await client.send(new CreateScheduleCommand(schedule({ Name: 'off', State: 'DISABLED' })))
  await clock.advance(60 * MINUTE)
  expect(modified).toEqual([])
  await expect(client.send(new DeleteScheduleCommand({ Name: 'none' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  })
})

const target = (more: object) => ({ Target: { ...schedule().Target, ...more } as never })

const INVALID: readonly [string, Partial<CreateScheduleCommandInput>, string, RegExp][] = [
  ['past', { ScheduleExpression: 'at(2026-11-02T11:59:59)' }, 'ValidationException', /in the past/],
  [
    'no such day',
    { ScheduleExpression: 'at(2026-11-31T12:00:00)' },
    'ValidationException',
    /Invalid Schedule Expression at\(2026-11-31/,
  ],
  [
    'with a zone',
    { ScheduleExpression: 'at(2026-11-02T12:10:00Z)' },
    'ValidationException',
    /Invalid Schedule Expression/,
  ],
  ['zone', { ScheduleExpressionTimezone: 'Mars/Base' }, 'ValidationException', /Invalid Schedule Expression/],
  ['cron', { ScheduleExpression: 'cron(0 12 * * ? *)' }, 'NotModelled', /Only at\(…\) and rate/],
  ['rate of nothing', { ScheduleExpression: 'rate(0 minutes)' }, 'ValidationException', /rate\(0 minutes\)/],
  [
    'rate of weeks',
    { ScheduleExpression: 'rate(1 week)' },
    'ValidationException',
    /Invalid Schedule Expression/,
  ],
  [
    'old start',
    { ScheduleExpression: 'rate(1 minute)', StartDate: new Date(START - 301_000) },
    'ValidationException',
    /cannot be earlier than 5 minutes ago/,
  ],
  [
    'end before start',
    {
      ScheduleExpression: 'rate(1 minute)',
      StartDate: new Date(START + 2 * MINUTE),
      EndDate: new Date(START + MINUTE),
    },
    'ValidationException',
    /EndDate you specify must come after/,
  ],
  [
    'end in the past',
    { ScheduleExpression: 'rate(1 minute)', StartDate: new Date(START - MINUTE), EndDate: new Date(START) },
    'ValidationException',
    /EndDate you specify must lie in the future/,
  ],
  ['name', { Name: 'x'.repeat(65) }, 'ValidationException', /'name'.*less than or equal to 64/],
  ['name characters', { Name: 'a b' }, 'ValidationException', /'name'.*regular expression/],
  [
    'description',
    { Description: 'x'.repeat(513) },
    'ValidationException',
    /'description'.*less than or equal to 512/,
  ],
  ['window', { FlexibleTimeWindow: { Mode: 'FLEXIBLE' } }, 'ValidationException', /MaximumWindowInMinutes/],
  ['group', { GroupName: 'none' }, 'ResourceNotFoundException', /Schedule group none/],
  [
    'read-only target',
    target({ Arn: 'arn:aws:scheduler:::aws-sdk:ecs:describeServices' }),
    'ValidationException',
    /read-only/,
  ],
  [
    'capital action',
    target({ Arn: 'arn:aws:scheduler:::aws-sdk:elasticloadbalancingv2:ModifyRule' }),
    'ValidationException',
    /camelCase/,
  ],
  [
    'IAM name for SDK id',
    target({ Arn: 'arn:aws:scheduler:::aws-sdk:elasticloadbalancing:modifyRule' }),
    'ValidationException',
    /not a supported service/,
  ],
  [
    'role',
    target({ RoleArn: 'arn:aws:iam::123456789012:role/none' }),
    'ValidationException',
    /must allow AWS EventBridge Scheduler to assume the role/,
  ],
  [
    'retry',
    target({ RetryPolicy: { MaximumRetryAttempts: 186 } }),
    'ValidationException',
    /less than or equal to 185/,
  ],
]

test.each(INVALID)('refuses: %s', async (_name, more, name, message) => {
  const { client } = build()
  const error = await client.send(new CreateScheduleCommand(schedule(more))).then(
    () => undefined,
    (caught: Error) => caught,
  )
  expect(error).toMatchObject({ name })
  expect(error?.message).toMatch(message)
})

test('the source of the assumption is the group, not the schedule', async () => {
  const { client, roles } = build()
  const trustFor = (arn: string) =>
    roles.putRole({ name: 'lease', trust: TRUST({ Condition: { ArnEquals: { 'aws:SourceArn': arn } } }) })
  trustFor('arn:aws:scheduler:eu-west-1:123456789012:schedule-group/default')
  await client.send(new CreateScheduleCommand(schedule()))
  trustFor('arn:aws:scheduler:eu-west-1:123456789012:schedule/default/other')
  await expect(client.send(new CreateScheduleCommand(schedule({ Name: 'other' })))).rejects.toMatchObject({
    name: 'ValidationException',
  })
})

test('retries what is transient and gives up in the end', async () => {
  const { clock, client, modified, failures, scheduler } = build()
  const throttled = () => new ApiError('Throttling', 'Rate exceeded')
  failures.push(throttled(), throttled())
  await client.send(new CreateScheduleCommand(schedule()))
  await clock.advance(20 * MINUTE)
  expect(modified).toHaveLength(1)
  expect(scheduler.firings).toMatchObject([{ outcome: 'delivered', attempts: 3 }])
  failures.push(throttled(), throttled(), throttled(), throttled())
  await client.send(new CreateScheduleCommand(schedule({ ScheduleExpression: 'at(2026-11-02T12:30:00)' })))
  await clock.advance(20 * MINUTE)
  expect(scheduler.firings[1]).toMatchObject({
    outcome: 'given up',
    attempts: 4,
    error: 'Throttling: Rate exceeded',
  })
  expect(modified).toHaveLength(1)
})

test('a role without the permission restores nothing', async () => {
  const { clock, client, roles, modified, scheduler } = build()
  roles.putRole({ name: 'lease', trust: TRUST() })
  await client.send(new CreateScheduleCommand(schedule()))
  await clock.advance(20 * MINUTE)
  expect(modified).toEqual([])
  expect(scheduler.firings[0]).toMatchObject({ outcome: 'given up', attempts: 1 })
  expect(scheduler.firings[0]?.error).toMatch(/not authorized to perform: elasticloadbalancing:ModifyRule/)
})

test('a firing may be lost, late or double', async () => {
  const { clock, client, faults, modified, scheduler } = build()
  const firing = { service: 'scheduler', operation: 'Firing' }
  faults.add({ match: { ...firing, schedule: 'lost' }, fault: 'lost' })
  faults.add({ match: { ...firing, schedule: 'late' }, fault: 'delay', ms: 5 * MINUTE })
  faults.add({ match: { ...firing, schedule: 'double' }, fault: 'twice', ms: 2 * MINUTE })
  for (const Name of ['lost', 'late', 'double'])
    await client.send(new CreateScheduleCommand(schedule({ Name })))
  await clock.advance(12 * MINUTE)
  expect(modified).toHaveLength(1)
  await clock.advance(10 * MINUTE)
  expect(modified).toHaveLength(3)
  expect(scheduler.firings.map(({ schedule: name, outcome }) => `${name} ${outcome}`).sort()).toEqual([
    'double delivered',
    'double delivered',
    'late delivered',
    'lost lost',
  ])
})

test.each([
  ['at(2026-07-01T12:00:00)', 'UTC', '2026-07-01T12:00:00.000Z'],
  ['at(2026-07-01T12:00:00)', 'Europe/Zurich', '2026-07-01T10:00:00.000Z'],
  ['at(2026-12-01T12:00:00)', 'Europe/Zurich', '2026-12-01T11:00:00.000Z'],
  ['at(2026-12-01T12:00:00)', 'America/New_York', '2026-12-01T17:00:00.000Z'],
])('%s in %s is %s', (expression, zone, expected) => {
  expect(new Date(parseAt(expression, zone) ?? Number.NaN).toISOString()).toBe(expected)
})

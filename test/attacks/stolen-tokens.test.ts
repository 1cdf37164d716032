import type { Cloud } from '@greenlight/local-cloud'
import { MINUTE, SECOND } from '@greenlight/release'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { filledPolicy, VALUES } from '../docs/policies.ts'
import { createWorld, type World } from '../harness/world.ts'
import {
  type Account,
  ATTEMPTS,
  type Attempt,
  HOLDERS,
  type Holder,
  poisonedSchedule,
} from './stolen-tokens.ts'

const ACCOUNT = '123456789012'
const ROOT = { arn: `arn:aws:iam::${ACCOUNT}:root`, account: ACCOUNT }
const roleArn = (holder: Holder): string =>
  holder === 'lease'
    ? (VALUES['LEASE_ROLE_ARN'] ?? '')
    : `arn:aws:iam::${ACCOUNT}:role/shop-release-${holder}`
const nameOf = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1)

/** Whoever has stolen the credentials of a job. */
const thief = (holder: Holder) => ({
  arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${nameOf(roleArn(holder))}/thief`,
  account: ACCOUNT,
  role: roleArn(holder),
})

const trust = (service: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
})

/** The roles as docs/iam.md gives them. Who may assume them is another test's matter (test/docs/policies.test.ts). */
const withRoles = async (requestsPerSecond = 5): Promise<World> => {
  const world = await createWorld({ requestsPerSecond })
  for (const holder of HOLDERS) {
    const policies = [JSON.parse(filledPolicy(holder))]
    world.cloud.iam.putRole({
      name: nameOf(roleArn(holder)),
      trust: trust('scheduler.amazonaws.com'),
      policies,
    })
  }
  return world
}

const accountOf = async (invoke: Cloud['invoke'], { settings }: World): Promise<Account> => {
  const ask = async (service: string, operation: string, input: object) =>
    // biome-ignore lint/suspicious/noExplicitAny: answers of many operations, of which a few members are read.
    (await invoke(service, operation, input, ROOT)) as any
  const { TargetGroups } = await ask('elasticloadbalancing', 'DescribeTargetGroups', {})
  const group = (name: string): string =>
    TargetGroups.find((each: { TargetGroupName: string }) => each.TargetGroupName === name).TargetGroupArn
  const listener = settings.rule.replace(':listener-rule/', ':listener/').split('/').slice(0, -1).join('/')
  const { Rules } = await ask('elasticloadbalancing', 'DescribeRules', { ListenerArn: listener })
  const service = (slot: string) => `arn:aws:ecs:eu-west-1:${ACCOUNT}:service/shop/shop-${slot}`
  const { services } = await ask('ecs', 'DescribeServices', { cluster: 'shop', services: ['shop-blue'] })
  const app = [{ name: 'app', image: 'registry.example/billing', memory: 512, essential: true }]
  const foreign = await ask('ecs', 'RegisterTaskDefinition', { family: 'billing', containerDefinitions: app })
  return {
    rule: settings.rule,
    otherRule: Rules.find(({ RuleArn }: { RuleArn: string }) => RuleArn !== settings.rule).RuleArn,
    listener,
    groups: { blue: group('shop-blue'), green: group('shop-green') },
    services: { blue: service('blue'), green: service('green') },
    revision: services[0].taskDefinition,
    foreign: foreign.taskDefinition.taskDefinitionArn,
    leaseRole: roleArn('lease'),
  }
}

describe('what a stolen token of each job can do', () => {
  let world: World
  let account: Account

  beforeAll(async () => {
    world = await withRoles(1)
    account = await world.clock.run(() => accountOf(world.cloud.invoke, world))
  })
  afterAll(() => world.close())

  const prepare = async (after: Attempt['after']): Promise<void> => {
    if (after === undefined) return
    const { Name, GroupName, ...rest } = poisonedSchedule(account)
    const { invoke } = world.cloud
    const gone = (error: { code?: string }) => {
      if (error.code !== 'ResourceNotFoundException') throw error
    }
    await invoke('scheduler', 'DeleteSchedule', { Name, GroupName }, ROOT).catch(gone)
    if (after === 'a lease') await invoke('scheduler', 'CreateSchedule', { Name, GroupName, ...rest }, ROOT)
  }

  /** `denied`, `done`, or the code of whatever else refused after IAM had let it pass. */
  const tried = async (holder: Holder, { service, operation, input, after }: Attempt): Promise<string> => {
    await prepare(after)
    try {
      await world.cloud.invoke(service, operation, input(account), thief(holder))
      return 'done'
    } catch (error) {
      const { code, message } = error as { code?: string; message: string }
      if (code === undefined) throw error
      // As AWS words it: by whom, what, on what.
      if (/^AccessDenied/.test(code)) expect(message).toMatch(/^User: .* is not authorized to perform: /)
      return /^AccessDenied/.test(code) ? 'denied' : code
    }
  }

  const cells = Object.entries(ATTEMPTS).flatMap(([does, attempts]) =>
    HOLDERS.map((holder) => [holder, does, attempts] as const),
  )

  test.each(cells)('%s: %s', async (holder, _does, attempts) => {
    for (const attempt of attempts) {
      const outcome = await world.clock.run(() => tried(holder, attempt))
      expect(outcome).toBe(attempt.can.includes(holder) ? (attempt.refusal ?? 'done') : 'denied')
    }
  })
})

describe('a lease that a stolen token of the job deploy has poisoned', () => {
  /** A release is on its way at 25 % when the schedule is changed; its runner is lost. */
  const poisoned = async (): Promise<World> => {
    const world = await withRoles()
    world.build('v1.0.0', 'good')
    expect((await world.release('v1.0.0', { run: 1 })).shift?.ending).toBe('done')
    // Until every load balancer node has the weights of the first release.
    await world.pass(3 * MINUTE)
    world.clients.reset()
    world.build('v1.1.0', 'good')
    await world.job('deploy', 'v1.1.0', { run: 2 })
    const killed = new AbortController()
    const lost = world
      .job('shift', 'v1.1.0', { run: 2, signal: killed.signal })
      .catch((error: unknown) => error)
    while (Math.min(world.weights().blue, world.weights().green) !== 25) await world.pass(10 * SECOND)
    killed.abort(new Error('SIGKILL'))
    await lost
    const { invoke } = world.cloud
    const name = { Name: 'greenlight-shop-production', GroupName: 'default' }
    const poison = poisonedSchedule({ rule: world.settings.rule, leaseRole: world.settings.lease.role })
    await world.clock.run(async () => {
      const { Description, ScheduleExpression, ScheduleExpressionTimezone } = (await invoke(
        'scheduler',
        'GetSchedule',
        name,
        thief('deploy'),
      )) as Record<string, unknown>
      const terms = { Description, ScheduleExpression, ScheduleExpressionTimezone }
      await invoke('scheduler', 'UpdateSchedule', { ...poison, ...terms }, thief('deploy'))
    })
    return world
  }
  const actionsOf = async ({ clock, cloud, settings }: World): Promise<readonly string[]> => {
    const input = { RuleArns: [settings.rule] }
    const answer = await clock.run(async () =>
      cloud.invoke('elasticloadbalancing', 'DescribeRules', input, ROOT),
    )
    const { Rules } = answer as { Rules: { Actions: { Type: string }[] }[] }
    return Rules.flatMap(({ Actions }) => Actions.map(({ Type }) => Type))
  }

  test('is not adopted: the job shift ends, by the name of the guard', async () => {
    const world = await poisoned()
    const shift = await world.job('shift', 'v1.1.0', { run: 2 })
    expect(shift).toMatchObject({ ending: 'unfinished' })
    expect(JSON.stringify(shift.failure)).toContain('would give the rule the action')
    expect(world.weights()).toEqual({ blue: 25, green: 75 })
    await world.close()
  })

  test('does not hinder the job recover, which writes it anew and lets it go', async () => {
    const world = await poisoned()
    const recover = await world.job('recover', 'v1.1.0', { run: 2 })
    expect(recover.outputs).toMatchObject({ outcome: 'done', serving: 'v1.0.0' })
    await world.pass(30 * MINUTE)
    expect(await actionsOf(world)).toEqual(['forward'])
    expect(world.clients.tally()).toMatchObject({ lost: 0, failed: {} })
    await world.close()
  })

  test('does not hinder a rollback by hand, which says so', async () => {
    const world = await poisoned()
    const rollback = await world.rollback()
    expect(rollback.outputs).toMatchObject({ outcome: 'done', serving: 'v1.0.0' })
    expect(world.log.join('\n')).toContain('it is written anew from the rule')
    await world.pass(30 * MINUTE)
    expect(world.clients.tally()).toMatchObject({ lost: 0, failed: {} })
    await world.close()
  })

  test('answers for the service when nobody looks before it fires: IAM has no key for its input', async () => {
    const world = await poisoned()
    await world.pass(30 * MINUTE)
    expect(await actionsOf(world)).toEqual(['fixed-response'])
    await world.close()
  })
})

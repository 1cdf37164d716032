import { expect, test } from '@jest/globals'
import { good, testWorld } from '../compute.testing.ts'
import type { Behaviour } from '../tasks/simulated.ts'

const sharp = { convergence: { rules: [0, 0], targets: [0, 0] } } as const

interface Health {
  TargetHealthDescriptions: {
    Target: { Id: string }
    TargetHealth: { State: string; Reason?: string; Description?: string }
  }[]
}

async function health(
  world: Awaited<ReturnType<typeof testWorld>>,
  Targets?: { Id: string; Port: number }[],
) {
  const answer = await world.call<Health>('DescribeTargetHealth', {
    TargetGroupArn: world.groups.blue,
    ...(Targets && { Targets }),
  })
  return answer.TargetHealthDescriptions.map(({ TargetHealth }) =>
    [TargetHealth.State, TargetHealth.Reason, TargetHealth.Description].filter(Boolean).join(' | '),
  )
}

/** Second by second from the first registration: the states seen, without repetition. */
async function course(world: Awaited<ReturnType<typeof testWorld>>, seconds: number): Promise<string[]> {
  const seen: string[] = []
  for (let second = 0; second < seconds; second++) {
    const now = (await health(world)).join(', ') || 'none'
    if (seen.at(-1) !== now) seen.push(now)
    await world.clock.advance(1_000)
  }
  return seen
}

test('a new target is healthy after one pass, and says what it waits for until then', async () => {
  const world = await testWorld({ good }, { convergence: { rules: [0, 0], targets: [2_000, 2_000] } })
  await world.service('blue', await world.revision('good'), 1)
  expect(await course(world, 120)).toEqual([
    'none',
    'initial | Elb.RegistrationInProgress | Target registration is in progress',
    'initial | Elb.InitialHealthChecking | Initial health checks in progress',
    'healthy',
  ])
})

test('later flips take the thresholds: two failures down, five passes up', async () => {
  let ill = false
  const probes: number[] = []
  const moody: Behaviour = {
    bootMs: 0,
    respond: (_, context) => {
      probes.push(context.now)
      return { status: ill ? 503 : 200, latencyMs: 1 }
    },
  }
  const world = await testWorld({ moody }, { convergence: { ...sharp.convergence, nodes: 1 } })
  await world.service('blue', await world.revision('moody'), 1, { healthCheckGracePeriodSeconds: 9_000 })
  await world.clock.advance(120_000)
  expect(await health(world)).toEqual(['healthy'])
  const until = async (state: string) => {
    probes.length = 0
    while (!(await health(world))[0]?.startsWith(state)) await world.clock.advance(500)
    return probes.length
  }
  ill = true
  expect(await until('unhealthy')).toBe(2)
  expect(await health(world)).toEqual([
    'unhealthy | Target.ResponseCodeMismatch | Health checks failed with these codes: [503]',
  ])
  ill = false
  expect(await until('healthy')).toBe(5)
})

test('a target that does not answer in time is unhealthy by timeout, one that refuses by failed checks', async () => {
  const slow: Behaviour = { bootMs: 0, respond: () => ({ status: 200, latencyMs: 6_000 }) }
  const closed: Behaviour = { ...good, bootMs: 9_999_999 }
  const world = await testWorld({ slow, closed }, sharp)
  await world.service('blue', await world.revision('slow'), 1, { healthCheckGracePeriodSeconds: 9_000 })
  await world.clock.advance(120_000)
  expect(await health(world)).toEqual(['unhealthy | Target.Timeout | Request timed out'])
  const second = await testWorld({ closed }, sharp)
  await second.service('blue', await second.revision('closed'), 1, { healthCheckGracePeriodSeconds: 9_000 })
  await second.clock.advance(120_000)
  expect(await health(second)).toEqual(['unhealthy | Target.FailedHealthChecks | Health checks failed'])
})

test('a target drains for the whole delay, with nothing in flight, then it is not registered', async () => {
  const world = await testWorld({ good }, sharp)
  await world.service('blue', await world.revision('good'), 1)
  await world.clock.advance(120_000)
  const [target] = world.compute.snapshot().targets['blue'] ?? []
  const asked = [{ Id: target?.id ?? '', Port: 8080 }]
  await world.call('UpdateService', { cluster: 'shop', service: 'blue', desiredCount: 0 })
  while ((await health(world))[0] === 'healthy') await world.clock.advance(1_000)
  const begun = world.clock.now()
  expect(await health(world)).toEqual([
    'draining | Target.DeregistrationInProgress | Target deregistration is in progress',
  ])
  while ((await health(world)).length > 0) await world.clock.advance(1_000)
  expect(world.clock.now() - begun).toBeGreaterThanOrEqual(59_000)
  expect(await health(world, asked)).toEqual([
    'unused | Target.NotRegistered | Target is not registered to the target group',
  ])
})

test('targets of a group that leaves the rules are unused, and probed again when it returns', async () => {
  const world = await testWorld({ good }, sharp)
  await world.service('blue', await world.revision('good'), 1)
  await world.clock.advance(120_000)
  const forwardTo = (arn: string) =>
    world.call('ModifyRule', { RuleArn: world.rule, Actions: [{ Type: 'forward', TargetGroupArn: arn }] })
  await forwardTo(world.groups.green)
  expect(await health(world)).toEqual([
    'unused | Target.NotInUse | Target group is not configured to receive traffic from the load balancer',
  ])
  await forwardTo(world.groups.blue)
  await world.clock.advance(15_000)
  expect(await health(world)).toEqual(['healthy'])
})

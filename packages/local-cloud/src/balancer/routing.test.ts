import { expect, test } from '@jest/globals'
import { good, start, type TestWorld, testWorld } from '../compute.testing.ts'
import type { Behaviour } from '../tasks/simulated.ts'

const better: Behaviour = { ...good, respond: () => ({ status: 200, latencyMs: 10, body: 'better' }) }
const now = { timings: {}, convergence: { rules: [0, 0], targets: [0, 0] } } as const

/** Both slots up, all weight on blue. */
async function twoSlots(
  behaviours: Record<string, Behaviour>,
  options: Parameters<typeof testWorld>[1] = now,
) {
  const world = await testWorld({ good, better, ...behaviours }, options)
  await world.service('blue', await world.revision('good'), 2)
  await world.service('green', await world.revision(Object.keys(behaviours)[0] ?? 'better'), 2)
  await world.clock.advance(120_000)
  return world
}

async function ask(world: TestWorld, count: number, headers: Record<string, string> = {}) {
  const answers = Array.from({ length: count }, () =>
    world.compute.balancers.request('shop', { path: '/', headers }),
  )
  await world.clock.advance(2_000)
  return Promise.all(answers)
}

const share = (answers: readonly { body: string }[], body: string) =>
  answers.filter((answer) => answer.body === body).length / answers.length

test('requests are shared out by weight', async () => {
  const world = await twoSlots({})
  await world.weights(75, 25)
  const answers = await ask(world, 2_000)
  expect(Math.abs(share(answers, 'better') - 0.25)).toBeLessThan(0.03)
})

test('weight 0 gets nothing, and a header rule reaches the slot all the same', async () => {
  const world = await twoSlots({})
  await world.call('CreateRule', {
    ListenerArn: world.listener,
    Priority: 10,
    Conditions: [
      { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'X-Greenlight-Slot', Values: ['green'] } },
    ],
    Actions: [{ Type: 'forward', TargetGroupArn: world.groups.green }],
  })
  expect(share(await ask(world, 200), 'better')).toBe(0)
  expect(share(await ask(world, 20, { 'x-greenlight-slot': 'green' }), 'better')).toBe(1)
})

test('nodes follow new weights one after the other, and never return to older ones', async () => {
  const world = await twoSlots({}, { convergence: { rules: [1_000, 10_000], nodes: 4 }, seed: 5 })
  await world.weights(0, 100)
  await world.weights(50, 50)
  const views: string[] = []
  for (let second = 0; second < 12; second++) {
    const nodes = world.compute.snapshot().weights[world.rule]?.nodes ?? []
    views.push(nodes.map((weights) => `${weights['blue']}`).join(' '))
    await world.clock.advance(1_000)
  }
  expect(views[0]).toBe('100 100 100 100')
  expect(views.at(-1)).toBe('50 50 50 50')
  expect(new Set(views).size).toBeGreaterThan(2)
  for (let node = 0; node < 4; node++) {
    const seen = views.map((view) => view.split(' ')[node])
    expect(seen.lastIndexOf('0')).toBeLessThan(seen.indexOf('50'))
  }
})

test('a group without targets keeps its share, as 503', async () => {
  const world = await twoSlots({})
  await world.call('UpdateService', { cluster: 'shop', service: 'green', desiredCount: 0 })
  await world.clock.advance(120_000)
  await world.weights(50, 50)
  const answers = await ask(world, 400)
  const refused = answers.filter((answer) => answer.status === 503)
  expect(Math.abs(refused.length / 400 - 0.5)).toBeLessThan(0.1)
  expect(refused.every((answer) => answer.own && answer.headers['server'] === 'awselb/2.0')).toBe(true)
})

test('a group with only unhealthy targets is used as if all were healthy', async () => {
  let ill = false
  const world = await twoSlots({
    moody: { bootMs: 0, respond: () => ({ status: ill ? 500 : 200, latencyMs: 5, body: 'moody' }) },
  })
  // A long grace period keeps ECS from replacing the tasks.
  await world.call('UpdateService', {
    cluster: 'shop',
    service: 'green',
    healthCheckGracePeriodSeconds: 9_000,
  })
  ill = true
  await world.clock.advance(60_000)
  expect(world.compute.snapshot().targets['green']?.map((target) => target.state)).toEqual([
    'unhealthy',
    'unhealthy',
  ])
  await world.weights(0, 100)
  expect(await ask(world, 1)).toMatchObject([{ status: 500, body: 'moody', own: false }])
  expect(world.metrics.some((point) => point.name === 'UnhealthyRoutingRequestCount')).toBe(true)
})

test('a sticky cookie beats the weights, also weight 0, until it expires', async () => {
  const world = await twoSlots({})
  const actions = (blue: number, green: number) => [
    {
      Type: 'forward',
      ForwardConfig: {
        TargetGroups: [
          { TargetGroupArn: world.groups.blue, Weight: blue },
          { TargetGroupArn: world.groups.green, Weight: green },
        ],
        TargetGroupStickinessConfig: { Enabled: true, DurationSeconds: 600 },
      },
    },
  ]
  await world.call('ModifyRule', { RuleArn: world.rule, Actions: actions(0, 100) })
  const [first] = await ask(world, 1)
  const cookie = first?.headers['set-cookie'] ?? ''
  expect(cookie).toMatch(/^AWSALBTG=.*AWSALBTGCORS=/)
  await world.call('ModifyRule', { RuleArn: world.rule, Actions: actions(100, 0) })
  const pinned = { cookie: cookie.split(';')[0] ?? '' }
  expect(share(await ask(world, 20, pinned), 'better')).toBe(1)
  await world.clock.advance(600_000)
  expect(share(await ask(world, 20, pinned), 'better')).toBe(0)
})

test('errors of the load balancer are counted without a target group, those of targets with it', async () => {
  const world = await twoSlots({
    dropping: {
      bootMs: 0,
      respond: (request, context) => ({
        status: 500,
        latencyMs: 5,
        drop: request.path !== '/health' && context.random() < 0.5,
        ...(request.path === '/health' && { status: 200 }),
      }),
    },
  })
  await world.weights(0, 100)
  const answers = await ask(world, 100)
  const dropped = answers.filter((answer) => answer.status === 502).length
  const sum = (name: string, grouped: boolean) =>
    world.metrics
      .filter((point) => point.name === name && 'TargetGroup' in point.dimensions === grouped)
      .reduce((total, point) => total + point.value, 0)
  expect(dropped).toBeGreaterThan(20)
  expect(sum('HTTPCode_Target_5XX_Count', true)).toBe(100 - dropped)
  expect(sum('HTTPCode_ELB_502_Count', false)).toBe(dropped)
  expect(sum('HTTPCode_ELB_502_Count', true)).toBe(0)
  expect(sum('HTTPCode_ELB_5XX_Count', true)).toBe(0)
  expect(sum('RequestCount', true)).toBe(100)
})

test('health checks are not counted, and a count that never rose has no datapoint', async () => {
  const world = await twoSlots({})
  await world.clock.advance(300_000)
  const names = new Set(world.metrics.map((point) => point.name))
  expect([...names].sort()).toEqual(['HealthyHostCount', 'UnHealthyHostCount'])
  await ask(world, 3)
  expect(world.metrics.filter((point) => point.name === 'RequestCount')).toHaveLength(6)
  expect(world.metrics.some((point) => point.name === 'HTTPCode_Target_5XX_Count')).toBe(false)
  const times = world.metrics.filter((point) => point.name === 'TargetResponseTime')
  expect(times.every((point) => point.value === 0.02 && point.at > start)).toBe(true)
})

test('a request in flight on a task that is killed is a 502', async () => {
  const world = await twoSlots({ slow: { bootMs: 0, respond: () => ({ status: 200, latencyMs: 1_000 }) } })
  await world.weights(0, 100)
  const answer = world.compute.balancers.request('shop', { path: '/' })
  await world.clock.advance(500)
  expect(world.compute.tasks.kill({ service: 'green' })).toHaveLength(2)
  await world.clock.advance(10)
  expect(await answer).toMatchObject({ status: 502, own: true })
})

test('a draining target ends what it has begun, and what is not done by the end of the delay is a 502', async () => {
  const world = await twoSlots({
    slow: {
      bootMs: 0,
      respond: ({ path }) => ({ status: 200, latencyMs: { '/short': 40_000, '/long': 200_000 }[path] ?? 1 }),
    },
  })
  await world.call('ModifyLoadBalancerAttributes', {
    LoadBalancerArn: world.loadBalancer,
    Attributes: [{ Key: 'idle_timeout.timeout_seconds', Value: '4000' }],
  })
  await world.weights(0, 100)
  await world.call('UpdateService', { cluster: 'shop', service: 'green', desiredCount: 0 })
  const states = () => world.compute.snapshot().targets['green']?.map((target) => target.state) ?? []
  const short = world.compute.balancers.request('shop', { path: '/short' })
  const long = world.compute.balancers.request('shop', { path: '/long' })
  while (!states().includes('draining')) await world.clock.advance(500)
  await world.clock.advance(100_000)
  expect(states()).toEqual([])
  expect([(await short).status, (await long).status]).toEqual([200, 502])
})

test('silence longer than the idle timeout is a 504', async () => {
  const world = await twoSlots({
    silent: { bootMs: 0, respond: ({ path }) => ({ status: 200, latencyMs: path === '/' ? 61_000 : 1 }) },
  })
  await world.weights(0, 100)
  const answer = world.compute.balancers.request('shop', { path: '/' })
  await world.clock.advance(60_000)
  expect(await answer).toMatchObject({ status: 504, own: true })
})

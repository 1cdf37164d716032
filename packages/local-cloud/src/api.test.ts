import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch'
import { DescribeImagesCommand, ECRClient } from '@aws-sdk/client-ecr'
import { CreateClusterCommand, DescribeClustersCommand, ECSClient } from '@aws-sdk/client-ecs'
import {
  CreateTargetGroupCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { GetScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { afterEach, expect, test } from '@jest/globals'
import { realClock } from './clock/real-clock.ts'
import { VirtualClock } from './clock/virtual-clock.ts'
import { type Cloud, type CloudOptions, createCloud } from './cloud.ts'
import { utf8 } from './http.ts'
import { hasRequirements } from './services/iam/requirements.ts'
import { simulatedTasks } from './tasks/simulated.ts'
import { CATALOGUE } from './wire/catalogue.ts'

const clouds: Cloud[] = []
afterEach(async () => {
  for (const cloud of clouds.splice(0)) await cloud.close()
})

const build = (options: Partial<CloudOptions> = {}) => {
  const clock = new VirtualClock(Date.UTC(2026, 10, 2, 12))
  const cloud = createCloud({ clock, tasks: simulatedTasks({ behaviours: {} }), ...options })
  clouds.push(cloud)
  const settings = {
    region: 'eu-west-1',
    endpoint: 'http://cloud.local',
    credentials: { accessKeyId: 'AKIAROOTTEST', secretAccessKey: 'secret' },
    requestHandler: cloud.requestHandler(),
    maxAttempts: 1,
  }
  return {
    clock,
    cloud,
    settings,
    ecs: new ECSClient(settings),
    elb: new ElasticLoadBalancingV2Client(settings),
    ecr: new ECRClient(settings),
    cloudwatch: new CloudWatchClient(settings),
    scheduler: new SchedulerClient(settings),
  }
}

type Built = ReturnType<typeof build>

const create = (built: Built, clusterName: string) =>
  built.ecs.send(new CreateClusterCommand({ clusterName }))
const clusters = async (built: Built) => {
  const { clusters: found } = await built.ecs.send(new DescribeClustersCommand({ clusters: ['one', 'two'] }))
  return found?.map(({ clusterName }) => clusterName).sort()
}

const THROTTLES: readonly [string, (built: Built) => Promise<unknown>, string, number][] = [
  ['ecs', (built) => clusters(built), 'ThrottlingException', 400],
  ['elasticloadbalancing', ({ elb }) => elb.send(new DescribeTargetGroupsCommand({})), 'Throttling', 400],
  ['monitoring', ({ cloudwatch }) => cloudwatch.send(new DescribeAlarmsCommand({})), 'Throttling', 400],
  [
    'ecr',
    ({ ecr }) => ecr.send(new DescribeImagesCommand({ repositoryName: 'x' })),
    'ThrottlingException',
    400,
  ],
  [
    'scheduler',
    ({ scheduler }) => scheduler.send(new GetScheduleCommand({ Name: 'x' })),
    'ThrottlingException',
    429,
  ],
]

test.each(THROTTLES)(
  '%s throttles in its own words, and the SDK knows them',
  async (service, call, name, status) => {
    const built = build()
    built.cloud.faults.add({ match: { service }, fault: 'throttle' })
    await expect(call(built)).rejects.toMatchObject({
      name,
      $metadata: { httpStatusCode: status },
      message: expect.stringMatching(/Rate exceeded/),
    })
  },
)

test('with rate limits a burst is throttled, and served again as time goes by', async () => {
  const built = build({ rateLimits: true })
  const read = () =>
    built.elb.send(new DescribeTargetGroupsCommand({})).then(
      () => 'served',
      (error: Error) => error.name,
    )
  const burst = await Promise.all(Array.from({ length: 45 }, read))
  expect(burst.filter((outcome) => outcome === 'served')).toHaveLength(40)
  expect(burst.at(-1)).toBe('Throttling')
  await built.clock.advance(200)
  expect([await read(), await read(), await read()]).toEqual(['served', 'served', 'Throttling'])
  // Other services have buckets of their own.
  await clusters(built)
})

test('a lost reply has had its effect, a lost request has not', async () => {
  const built = build()
  built.cloud.faults.add({ match: { operation: 'CreateCluster' }, fault: 'lost-reply' })
  built.cloud.faults.add({ match: { operation: 'CreateCluster', nth: 2 }, fault: 'lost-request' })
  await expect(create(built, 'one')).rejects.toMatchObject({ code: 'ECONNRESET' })
  await expect(create(built, 'two')).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(await clusters(built)).toEqual(['one'])
  expect(built.cloud.calls.filter(({ write }) => write)).toHaveLength(2)
})

test('the SDK repeats a call whose reply was lost', async () => {
  const { cloud, settings } = build()
  cloud.faults.add({ match: { operation: 'DescribeClusters' }, fault: 'lost-reply' })
  const ecs = new ECSClient({ ...settings, maxAttempts: 2 })
  await ecs.send(new DescribeClustersCommand({}))
  expect(cloud.calls).toHaveLength(2)
})

test('a fault strikes the calls it was meant for, as often as it was told', async () => {
  const built = build()
  built.cloud.faults.add({
    match: { service: 'ecs', operation: 'DescribeClusters', nth: 2 },
    fault: 'server-error',
    times: 2,
  })
  const outcomes: string[] = []
  for (let call = 0; call < 4; call += 1) {
    outcomes.push(
      await clusters(built).then(
        () => 'answered',
        (error: Error) => error.name,
      ),
    )
    await built.elb.send(new DescribeTargetGroupsCommand({}))
  }
  expect(outcomes).toEqual(['answered', 'InternalFailure', 'InternalFailure', 'answered'])
})

test('a refusal and a delay', async () => {
  const built = build()
  built.cloud.faults.add({ match: { operation: 'CreateTargetGroup' }, fault: 'refuse' })
  await expect(
    built.elb.send(new CreateTargetGroupCommand({ Name: 'x', Protocol: 'HTTP', Port: 80, VpcId: 'v' })),
  ).rejects.toMatchObject({ name: 'AccessDenied', $metadata: { httpStatusCode: 403 } })
  built.cloud.faults.add({ match: { operation: 'DescribeClusters' }, fault: 'delay', ms: 30_000 })
  const began = built.clock.now()
  await built.clock.run(async () => await clusters(built))
  expect(built.clock.now() - began).toBe(30_000)
})

test('a stale read tells what the same question was told before', async () => {
  const built = build()
  await create(built, 'one')
  expect(await clusters(built)).toEqual(['one'])
  await built.clock.advance(5_000)
  await create(built, 'two')
  built.cloud.faults.add({ match: { operation: 'DescribeClusters' }, fault: 'stale-read', ms: 3_000 })
  expect(await clusters(built)).toEqual(['one'])
  expect(await clusters(built)).toEqual(['one', 'two'])
})

test.each([
  [{ match: {}, fault: 'explode' }, /"explode" is not one of throttle/],
  [{ match: { nth: 0 }, fault: 'throttle' }, /match.nth 0/],
  [{ match: {}, fault: 'delay' }, /needs ms/],
  [{ match: {}, fault: 'lost' }, /'Firing' } only/],
  [{ match: { operation: 'Firing' }, fault: 'throttle' }, /takes the faults lost, twice and delay/],
])('a fault that cannot be is refused: %j', (fault, message) => {
  expect(() => build().cloud.faults.add(fault as never)).toThrow(message)
})

test('every operation that some service models has its resources described for IAM', () => {
  const { cloud } = build()
  const missing = cloud.operations.filter(({ service, operation }) => !hasRequirements(service, operation))
  expect(missing).toEqual([])
})

test('every operation that some service models is one of the API', () => {
  const { cloud } = build()
  const unknown = cloud.operations.filter(
    ({ service, operation }) => !CATALOGUE.find(({ id }) => id === service)?.operations.has(operation),
  )
  expect(unknown).toEqual([])
})

test('a request that means nothing here is answered so', async () => {
  const { cloud } = build()
  const answer = await cloud.handle({
    method: 'POST',
    path: '/',
    query: {},
    headers: { 'x-amz-target': 'DynamoDB_20120810.GetItem' },
    body: utf8('{}'),
  })
  expect(answer.status).toBe(501)
  expect(new TextDecoder().decode(answer.body)).toContain(
    'No modelled service answers DynamoDB_20120810.GetItem',
  )
})

test('a body that cannot be read is a SerializationException', async () => {
  const { cloud } = build()
  const answer = await cloud.handle({
    method: 'POST',
    path: '/',
    query: {},
    headers: {
      'x-amz-target': 'AmazonEC2ContainerServiceV20141113.DescribeClusters',
      'content-type': 'application/x-amz-json-1.1',
      authorization:
        'AWS4-HMAC-SHA256 Credential=AKIAROOT/20261102/eu-west-1/ecs/aws4_request, SignedHeaders=host, Signature=x',
    },
    body: utf8('{"clusters":'),
  })
  expect(answer.status).toBe(400)
  expect(JSON.parse(new TextDecoder().decode(answer.body))).toMatchObject({
    __type: 'SerializationException',
  })
})

test('over a socket a lost reply is a broken connection', async () => {
  const { cloud, settings } = build({ clock: realClock() })
  const { endpoint } = await cloud.listen()
  cloud.faults.add({ match: {}, fault: 'lost-reply' })
  const { requestHandler: _inProcess, ...rest } = settings
  const ecs = new ECSClient({ ...rest, endpoint })
  await expect(ecs.send(new DescribeClustersCommand({}))).rejects.toThrow(/ECONNRESET|socket hang up/)
  ecs.destroy()
})

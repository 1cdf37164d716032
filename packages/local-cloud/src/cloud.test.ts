import { CloudWatchClient, DescribeAlarmsCommand, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch'
import { DescribeImagesCommand, ECRClient } from '@aws-sdk/client-ecr'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  ExecuteCommandCommand,
  RegisterTaskDefinitionCommand,
  ServiceNotFoundException,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs'
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  DescribeRulesCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
  TargetGroupNotFoundException,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { CreateScheduleCommand, GetScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterEach, expect, test } from '@jest/globals'
import { realClock } from './clock/real-clock.ts'
import { VirtualClock } from './clock/virtual-clock.ts'
import { type Cloud, type CloudOptions, createCloud } from './cloud.ts'
import { simulatedTasks } from './tasks/simulated.ts'

const START = Date.UTC(2026, 10, 2, 12)
const SCHEDULE_ROLE = 'arn:aws:iam::123456789012:role/lease'

const clouds: Cloud[] = []
afterEach(async () => {
  for (const cloud of clouds.splice(0)) await cloud.close()
})

const build = (options: Partial<CloudOptions> = {}) => {
  const clock = new VirtualClock(START)
  const cloud = createCloud({
    clock,
    tasks: simulatedTasks({
      behaviours: { good: { bootMs: 2_000, respond: () => ({ status: 200, latencyMs: 20, body: 'good' }) } },
    }),
    ...options,
  })
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
    ecs: new ECSClient(settings),
    elb: new ElasticLoadBalancingV2Client(settings),
    sts: new STSClient(settings),
    ecr: new ECRClient(settings),
    scheduler: new SchedulerClient(settings),
    cloudwatch: new CloudWatchClient(settings),
  }
}

type Built = ReturnType<typeof build>

/** One load balancer, two groups behind one weighted rule, a service on blue with two tasks. */
const provision = async ({ cloud, ecs, elb }: Built) => {
  cloud.images.pushSimulated({ repository: 'shop', tag: 'v1', behaviour: 'good' })
  const loadBalancer = await elb.send(
    new CreateLoadBalancerCommand({ Name: 'shop', Subnets: ['subnet-a', 'subnet-b'] }),
  )
  const group = async (name: string) => {
    const made = await elb.send(
      new CreateTargetGroupCommand({
        Name: name,
        Protocol: 'HTTP',
        Port: 8080,
        VpcId: 'vpc-1',
        TargetType: 'ip',
        HealthCheckPath: '/health',
      }),
    )
    return made.TargetGroups?.[0]?.TargetGroupArn ?? ''
  }
  const [blue, green] = [await group('shop-blue'), await group('shop-green')]
  const forward = (weights: readonly [number, number]) => [
    {
      Type: 'forward' as const,
      ForwardConfig: {
        TargetGroups: [
          { TargetGroupArn: blue, Weight: weights[0] },
          { TargetGroupArn: green, Weight: weights[1] },
        ],
      },
    },
  ]
  const listener = await elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: loadBalancer.LoadBalancers?.[0]?.LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
    }),
  )
  const rule = await elb.send(
    new CreateRuleCommand({
      ListenerArn: listener.Listeners?.[0]?.ListenerArn,
      Priority: 100,
      Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/*'] } }],
      Actions: forward([100, 0]),
    }),
  )
  await ecs.send(new CreateClusterCommand({ clusterName: 'shop' }))
  const definition = await ecs.send(
    new RegisterTaskDefinitionCommand({
      family: 'shop',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      executionRoleArn: 'arn:aws:iam::123456789012:role/shop-execution',
      containerDefinitions: [
        {
          name: 'app',
          image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:v1',
          portMappings: [{ containerPort: 8080 }],
        },
      ],
    }),
  )
  await ecs.send(
    new CreateServiceCommand({
      cluster: 'shop',
      serviceName: 'shop-blue',
      taskDefinition: definition.taskDefinition?.taskDefinitionArn,
      desiredCount: 2,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-a'] } },
      loadBalancers: [{ targetGroupArn: blue, containerName: 'app', containerPort: 8080 }],
    }),
  )
  return { blue, green, rule: rule.Rules?.[0]?.RuleArn ?? '', forward }
}

test('one SDK reaches every service: tasks serve, and their minutes stand in CloudWatch', async () => {
  const built = build()
  const { clock, cloud, ecs, elb, cloudwatch } = built
  const { blue } = await clock.run(async () => await provision(built))
  await clock.advance(180_000)
  const described = await ecs.send(new DescribeServicesCommand({ cluster: 'shop', services: ['shop-blue'] }))
  expect(described.services?.[0]).toMatchObject({ runningCount: 2, desiredCount: 2 })

  await clock.run(async (actor) => {
    for (let request = 0; request < 10; request += 1) {
      const { status } = await cloud.balancers.request('shop', { path: '/' })
      expect(status).toBe(200)
      await actor.sleep(1_000)
    }
  })
  await clock.advance(90_000)
  const groups = await elb.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [blue] }))
  const dimension = blue.split(':').at(-1)
  expect(groups.TargetGroups).toHaveLength(1)
  const data = await cloudwatch.send(
    new GetMetricDataCommand({
      StartTime: new Date(START),
      EndTime: new Date(clock.now()),
      MetricDataQueries: [
        {
          Id: 'requests',
          MetricStat: {
            Metric: {
              Namespace: 'AWS/ApplicationELB',
              MetricName: 'RequestCount',
              Dimensions: [
                { Name: 'TargetGroup', Value: dimension },
                {
                  Name: 'LoadBalancer',
                  Value: groups.TargetGroups?.[0]?.LoadBalancerArns?.[0]?.split(':loadbalancer/').at(1),
                },
              ],
            },
            Period: 60,
            Stat: 'Sum',
          },
        },
      ],
    }),
  )
  expect(data.MetricDataResults?.[0]?.Values?.reduce((sum, value) => sum + value, 0)).toBe(10)
})

test('a schedule really restores the weights, as its role, and deletes itself', async () => {
  const built = build()
  const { clock, cloud, elb, scheduler } = built
  const { rule, forward } = await clock.run(async () => await provision(built))
  cloud.iam.putRole({
    name: 'lease',
    trust: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { Service: 'scheduler.amazonaws.com' }, Action: 'sts:AssumeRole' },
      ],
    },
    policies: [
      {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'elasticloadbalancing:ModifyRule', Resource: rule }],
      },
    ],
  })
  await scheduler.send(
    new CreateScheduleCommand({
      Name: 'lease',
      ScheduleExpression: 'at(2026-11-02T12:10:00)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: {
        Arn: 'arn:aws:scheduler:::aws-sdk:elasticloadbalancingv2:modifyRule',
        RoleArn: SCHEDULE_ROLE,
        Input: JSON.stringify({ RuleArn: rule, Actions: forward([0, 100]) }),
      },
    }),
  )
  const weights = async () => {
    const { Rules } = await elb.send(new DescribeRulesCommand({ RuleArns: [rule] }))
    return Rules?.[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups?.map(({ Weight }) => Weight)
  }
  await clock.advance(599_000)
  expect(await weights()).toEqual([100, 0])
  await clock.advance(61_000)
  expect(await weights()).toEqual([0, 100])
  expect(cloud.schedules.firings).toMatchObject([{ outcome: 'delivered', attempts: 1 }])
  const fired = cloud.calls.findLast(({ operation }) => operation === 'ModifyRule')
  expect(fired?.principal).toMatch(/^arn:aws:sts::123456789012:assumed-role\/lease\//)
  await expect(scheduler.send(new GetScheduleCommand({ Name: 'lease' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    $metadata: { httpStatusCode: 404 },
  })
})

test('errors arrive as the SDK knows them', async () => {
  const { ecs, elb, ecr, cloudwatch, cloud } = build()
  await ecs.send(new CreateClusterCommand({ clusterName: 'shop' }))
  await expect(
    ecs.send(new UpdateServiceCommand({ cluster: 'shop', service: 'none', desiredCount: 1 })),
  ).rejects.toBeInstanceOf(ServiceNotFoundException)
  await expect(elb.send(new DescribeTargetGroupsCommand({ Names: ['none'] }))).rejects.toBeInstanceOf(
    TargetGroupNotFoundException,
  )
  await expect(ecr.send(new DescribeImagesCommand({ repositoryName: 'none' }))).rejects.toMatchObject({
    name: 'RepositoryNotFoundException',
  })
  await expect(
    ecs.send(new ExecuteCommandCommand({ command: 'sh', interactive: true, task: 'x' })),
  ).rejects.toMatchObject({
    name: 'NotModelled',
    message: 'ecs:ExecuteCommand is not modelled by the local cloud',
  })
  await expect(ecs.send(new UpdateServiceCommand({ cluster: 'shop' } as never))).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: expect.stringContaining("'service'"),
  })
  cloud.alarms.put({ name: 'errors', state: 'ALARM' })
  const { MetricAlarms } = await cloudwatch.send(new DescribeAlarmsCommand({ AlarmNames: ['errors'] }))
  expect(MetricAlarms?.[0]?.StateValue).toBe('ALARM')
})

test('the root key is the account', async () => {
  const { sts } = build()
  expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
    Account: '123456789012',
    Arn: 'arn:aws:iam::123456789012:root',
  })
})

test('the same calls over a socket', async () => {
  // Over HTTP the SDK sees the world's date; a world in another month would look like a skewed clock.
  const { cloud } = build({ clock: realClock() })
  const { endpoint, close } = await cloud.listen()
  const settings = {
    region: 'eu-west-1',
    endpoint,
    credentials: { accessKeyId: 'AKIAROOTTEST', secretAccessKey: 'secret' },
  }
  const [ecs, sts, scheduler] = [
    new ECSClient(settings),
    new STSClient(settings),
    new SchedulerClient(settings),
  ]
  expect((await sts.send(new GetCallerIdentityCommand({}))).Account).toBe('123456789012')
  expect((await ecs.send(new CreateClusterCommand({ clusterName: 'shop' }))).cluster?.clusterName).toBe(
    'shop',
  )
  await expect(scheduler.send(new GetScheduleCommand({ Name: 'x' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  })
  const calls = (await (await fetch(`${endpoint}/_cloud/calls`)).json()) as { calls: object[] }
  expect(calls.calls).toHaveLength(3)
  expect((await fetch(`${endpoint}/_cloud/faults`, { method: 'POST' })).status).toBe(404)
  expect((await fetch(endpoint, { headers: { origin: 'https://evil.example' } })).status).toBe(403)
  await close()
})

import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs'
import {
  type Action,
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { type PerSlot, type Settings, SLOTS, type Slot } from '@greenlight/release'
import { placesOf } from './rule-arn.ts'
import { portOf, type Template } from './template.ts'

/** How an SDK client reaches the local cloud. */
export interface Access {
  readonly endpoint: string
  readonly region: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

/** Any network will do: tasks are reached on loopback. */
const NETWORK = {
  vpc: 'vpc-0a4be1c22d9f36e57',
  subnets: ['subnet-0b1d64f0a97c3e852', 'subnet-0f83c5a1be6d04927'],
  securityGroups: ['sg-05d8e7b31f2a9c640'],
}

/** Time that requests under way have to end when a target leaves, in seconds. AWS's default is 300. */
const DEREGISTRATION_DELAY = 30
/** Time in which a new task's failing health checks do not end it, in seconds. */
const GRACE = 30

/** The slot that is said to serve before anything does: a first release goes to the other. */
const SERVING_FIRST: Slot = 'blue'

/** The local cloud gives a new resource the ARN in this tag, so that the user's config holds as it stands. */
const wanted = (arn: string) => [{ Key: 'greenlight-local:arn', Value: arn }]

const seconds = (duration: number, least: number, most: number) =>
  Math.min(most, Math.max(least, Math.round(duration / 1_000)))

const need = (value: string | undefined, what: string): string => {
  if (value === undefined) throw new Error(`${what} came back without its ARN`)
  return value
}

const createTargetGroup = async (
  elb: ElasticLoadBalancingV2Client,
  settings: Settings,
  slot: Slot,
  port: number,
) => {
  const interval = seconds(settings.health.interval, 5, 300)
  const { TargetGroups } = await elb.send(
    new CreateTargetGroupCommand({
      Name: settings.slots[slot].targetGroup,
      Protocol: 'HTTP',
      Port: port,
      VpcId: NETWORK.vpc,
      TargetType: 'ip',
      HealthCheckPath: settings.health.path,
      HealthCheckIntervalSeconds: interval,
      HealthCheckTimeoutSeconds: Math.min(seconds(settings.health.timeout, 2, 120), interval - 1),
      HealthyThresholdCount: 2,
      UnhealthyThresholdCount: 2,
      Matcher: { HttpCode: '200' },
    }),
  )
  const arn = need(TargetGroups?.[0]?.TargetGroupArn, `target group ${settings.slots[slot].targetGroup}`)
  await elb.send(
    new ModifyTargetGroupAttributesCommand({
      TargetGroupArn: arn,
      Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: String(DEREGISTRATION_DELAY) }],
    }),
  )
  return arn
}

const forward = (groups: PerSlot<string>, weights: PerSlot<number>): Action[] => [
  {
    Type: 'forward',
    ForwardConfig: {
      TargetGroups: SLOTS.map((slot) => ({ TargetGroupArn: groups[slot], Weight: weights[slot] })),
      TargetGroupStickinessConfig: { Enabled: false },
    },
  },
]

/** A load balancer with one main rule over both target groups, and one rule for each slot on the test header. */
const createBalancer = async (
  elb: ElasticLoadBalancingV2Client,
  settings: Settings,
  groups: PerSlot<string>,
) => {
  const places = placesOf(settings.rule)
  const { LoadBalancers } = await elb.send(
    new CreateLoadBalancerCommand({
      Name: places.name,
      Type: 'application',
      Subnets: NETWORK.subnets,
      SecurityGroups: NETWORK.securityGroups,
      Tags: wanted(places.loadBalancer),
    }),
  )
  const main = forward(groups, { ...{ blue: 0, green: 0 }, [SERVING_FIRST]: 100 })
  const { Listeners } = await elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: need(LoadBalancers?.[0]?.LoadBalancerArn, `load balancer ${places.name}`),
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions:
        places.rule === undefined
          ? main
          : [
              {
                Type: 'fixed-response',
                FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain' },
              },
            ],
      Tags: wanted(places.listener),
    }),
  )
  const listener = need(Listeners?.[0]?.ListenerArn, 'the listener')
  for (const [index, slot] of SLOTS.entries()) {
    await elb.send(
      new CreateRuleCommand({
        ListenerArn: listener,
        Priority: 10 + index,
        Conditions: [
          {
            Field: 'http-header',
            HttpHeaderConfig: { HttpHeaderName: settings.smoke.header, Values: [slot] },
          },
        ],
        Actions: [{ Type: 'forward', TargetGroupArn: groups[slot] }],
      }),
    )
  }
  if (places.rule !== undefined) {
    await elb.send(
      new CreateRuleCommand({
        ListenerArn: listener,
        Priority: 100,
        Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/*'] } }],
        Actions: main,
        Tags: wanted(places.rule),
      }),
    )
  }
  return places.name
}

const createServices = async (
  ecs: ECSClient,
  settings: Settings,
  template: Template,
  groups: PerSlot<string>,
) => {
  await ecs.send(new CreateClusterCommand({ clusterName: settings.cluster }))
  // A service cannot be made without a task definition. This one never runs: its service has no tasks yet.
  const { taskDefinition } = await ecs.send(new RegisterTaskDefinitionCommand(template))
  const containerPort = portOf(template, settings.container, settings.taskDefinition)
  for (const slot of SLOTS) {
    await ecs.send(
      new CreateServiceCommand({
        cluster: settings.cluster,
        serviceName: settings.slots[slot].service,
        taskDefinition: need(taskDefinition?.taskDefinitionArn, `task definition ${template.family}`),
        desiredCount: 0,
        launchType: 'FARGATE',
        deploymentController: { type: 'ECS' },
        deploymentConfiguration: {
          minimumHealthyPercent: 100,
          maximumPercent: 200,
          deploymentCircuitBreaker: { enable: true, rollback: false },
        },
        healthCheckGracePeriodSeconds: GRACE,
        networkConfiguration: {
          awsvpcConfiguration: { subnets: NETWORK.subnets, securityGroups: NETWORK.securityGroups },
        },
        loadBalancers: [{ targetGroupArn: groups[slot], containerName: settings.container, containerPort }],
      }),
    )
  }
}

/**
 * Creates what a user's infrastructure code would have created before the first release: cluster, load
 * balancer, target groups, rules, services without tasks. Log groups need no making: the local cloud has every
 * one that is written to. Roles are not API calls of a release and come from roles.ts.
 * @returns the load balancer's name
 */
export const provision = async (settings: Settings, template: Template, access: Access): Promise<string> => {
  const ecs = new ECSClient(access)
  const elb = new ElasticLoadBalancingV2Client(access)
  const port = portOf(template, settings.container, settings.taskDefinition)
  const groups = {
    blue: await createTargetGroup(elb, settings, 'blue', port),
    green: await createTargetGroup(elb, settings, 'green', port),
  }
  const balancer = await createBalancer(elb, settings, groups)
  await createServices(ecs, settings, template, groups)
  for (const client of [ecs, elb]) client.destroy()
  return balancer
}

import { VALUES } from '../docs/policies.ts'

/** Whoever has credentials of AWS: the jobs by their roles, and the schedule by the lease's. */
export const HOLDERS = ['validate', 'deploy', 'traffic', 'recover', 'rollback', 'lease'] as const
export type Holder = (typeof HOLDERS)[number]

/** What stands in the account under attack. */
export interface Account {
  readonly rule: string
  readonly otherRule: string
  readonly listener: string
  readonly groups: { readonly blue: string; readonly green: string }
  readonly services: { readonly blue: string; readonly green: string }
  /** A revision of the service's own family, and one of another. */
  readonly revision: string
  readonly foreign: string
  readonly leaseRole: string
}

/** An account as it could be, where nothing is carried out. */
export const sampleAccount = (): Account => {
  const ecs = (rest: string): string => `arn:aws:ecs:eu-west-1:123456789012:${rest}`
  const elb = (rest: string): string => `arn:aws:elasticloadbalancing:eu-west-1:123456789012:${rest}`
  const rule = VALUES['RULE_ARN'] ?? ''
  return {
    rule,
    otherRule: `${rule}0`,
    listener: elb('listener/app/shop/3f1c9a7d52e08b46/8d20b7e6c14f935a'),
    groups: { blue: elb('targetgroup/shop-blue/1'), green: elb('targetgroup/shop-green/1') },
    services: { blue: ecs('service/shop/shop-blue'), green: ecs('service/shop/shop-green') },
    revision: ecs('task-definition/shop:1'),
    foreign: ecs('task-definition/billing:1'),
    leaseRole: VALUES['LEASE_ROLE_ARN'] ?? '',
  }
}

export interface Attempt {
  readonly service: string
  readonly operation: string
  readonly input: (account: Account) => object
  /** Whom IAM lets pass. Everybody else is denied. */
  readonly can: readonly Holder[]
  /** What refuses once IAM has let it pass; absent when it is carried out. */
  readonly refusal?: string
  /** Root's own call just before, so that the attempt finds what it needs. */
  readonly after?: 'a lease' | 'no lease'
}

const JOBS_THAT_WRITE: readonly Holder[] = ['deploy', 'traffic', 'recover', 'rollback']
const MOVERS: readonly Holder[] = ['traffic', 'recover', 'rollback', 'lease']
const NOBODY: readonly Holder[] = []

const blue = { cluster: 'shop', service: 'shop-blue' }

const update = (members: (account: Account) => object, can: readonly Holder[]): Attempt => ({
  service: 'ecs',
  operation: 'UpdateService',
  input: (account) => ({ ...blue, ...members(account) }),
  can,
})
const register = (members: object, can: readonly Holder[]): Attempt => ({
  service: 'ecs',
  operation: 'RegisterTaskDefinition',
  input: () => ({
    family: 'shop',
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512',
    containerDefinitions: [{ name: 'app', image: 'registry.example/anything', essential: true }],
    ...members,
  }),
  can,
})
const tag = (
  what: (account: Account) => string,
  tags: Readonly<Record<string, string>>,
  can: readonly Holder[],
): Attempt => ({
  service: 'ecs',
  operation: 'TagResource',
  input: (account) => ({
    resourceArn: what(account),
    tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
  }),
  can,
})
const modify = (
  rule: (account: Account) => string,
  Actions: (account: Account) => object[],
  can: readonly Holder[],
) => ({
  service: 'elasticloadbalancing',
  operation: 'ModifyRule',
  input: (account: Account) => ({ RuleArn: rule(account), Actions: Actions(account) }),
  can,
})

const ANSWER = { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '200', MessageBody: 'anything' } }
const forward = ({ groups }: Account) => [
  {
    Type: 'forward',
    ForwardConfig: {
      TargetGroups: [
        { TargetGroupArn: groups.blue, Weight: 0 },
        { TargetGroupArn: groups.green, Weight: 100 },
      ],
    },
  },
]

/** A lease whose firing answers every request of the rule by itself. */
export const poisonedSchedule = ({ rule, leaseRole }: Pick<Account, 'rule' | 'leaseRole'>) => ({
  Name: 'greenlight-shop-production',
  GroupName: 'default',
  ScheduleExpression: 'at(2026-03-02T12:00:00)',
  FlexibleTimeWindow: { Mode: 'OFF' },
  Target: {
    Arn: 'arn:aws:scheduler:::aws-sdk:elasticloadbalancingv2:modifyRule',
    RoleArn: leaseRole,
    Input: JSON.stringify({ RuleArn: rule, Actions: [ANSWER] }),
  },
})
const schedule = (
  operation: string,
  change: (account: Account) => object,
  can: readonly Holder[],
  after: Attempt['after'],
): Attempt => ({
  service: 'scheduler',
  operation,
  input: (account) => ({ ...poisonedSchedule(account), ...change(account) }),
  can,
  ...(after === undefined ? {} : { after }),
})

const AUTOSCALING = { ServiceNamespace: 'ecs', ScalableDimension: 'ecs:service:DesiredCount' }
const MARK = {
  'greenlight:release': 'v9.9.9',
  'greenlight:commit': 'c'.repeat(40),
  'greenlight:digest': 'sha256:0',
  'greenlight:fingerprint': 'f',
  'greenlight:task-definition': 'shop:1',
}

/**
 * What somebody could try with the credentials of one job, each tried by each holder. The key is the first cell of a
 * row in docs/security.md.
 */
export const ATTEMPTS: Readonly<Record<string, readonly Attempt[]>> = {
  // --- what runs ----------------------------------------------------------------------------------------------
  'put a task definition of another family on a service': [
    update(({ foreign }) => ({ taskDefinition: foreign }), NOBODY),
    update(() => ({ taskDefinition: 'billing:1' }), NOBODY),
    update(() => ({ taskDefinition: 'billing' }), NOBODY),
  ],
  'put any revision of the service’s own family on a service': [
    update(({ revision }) => ({ taskDefinition: revision }), ['deploy', 'rollback']),
  ],
  'register a revision of the family, with any image, to run as the task role': [
    register({ tags: [{ key: 'greenlight:good', value: 'false' }] }, ['deploy']),
    register({ taskRoleArn: 'arn:aws:iam::123456789012:role/shop-task' }, ['deploy']),
  ],
  'register a revision of another family, or with another role': [
    register({ family: 'billing' }, NOBODY),
    register({ taskRoleArn: 'arn:aws:iam::123456789012:role/admin' }, NOBODY),
    register({ executionRoleArn: 'arn:aws:iam::123456789012:role/admin' }, NOBODY),
    register({ taskRoleArn: 'arn:aws:iam::123456789012:role/shop-lease' }, NOBODY),
  ],
  'enable ECS Exec on a service': [update(() => ({ enableExecuteCommand: true }), NOBODY)],
  'change subnets, security groups or public IP of a service': [
    update(
      () => ({
        networkConfiguration: {
          awsvpcConfiguration: {
            subnets: ['subnet-1'],
            securityGroups: ['sg-1'],
            assignPublicIp: 'DISABLED',
          },
        },
      }),
      NOBODY,
    ),
    update(
      () => ({
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], assignPublicIp: 'ENABLED' } },
      }),
      NOBODY,
    ),
  ],
  'change the capacity provider, volumes or mesh of a service': [
    update(() => ({ capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] }), NOBODY),
    update(() => ({ serviceConnectConfiguration: { enabled: true, namespace: 'arn:aws:ns' } }), NOBODY),
    update(() => ({ serviceConnectConfiguration: { enabled: true } }), NOBODY),
    update(() => ({ serviceConnectConfiguration: { enabled: false, namespace: 'arn:aws:ns' } }), NOBODY),
    update(() => ({ volumeConfigurations: [{ name: 'data' }] }), NOBODY),
    update(
      () => ({ vpcLatticeConfigurations: [{ roleArn: 'r', targetGroupArn: 't', portName: 'p' }] }),
      NOBODY,
    ),
  ],
  'set the size of the serving service to 0': [update(() => ({ desiredCount: 0 }), JOBS_THAT_WRITE)],
  'restart the tasks of a service': [update(() => ({ forceNewDeployment: true }), JOBS_THAT_WRITE)],
  'change the load balancers or the deployment configuration of a service': [
    update(() => ({ healthCheckGracePeriodSeconds: 1 }), JOBS_THAT_WRITE),
  ],
  'set the bounds of autoscaling to 0': [
    {
      service: 'application-autoscaling',
      operation: 'RegisterScalableTarget',
      input: () => ({
        ...AUTOSCALING,
        ResourceId: 'service/shop/shop-blue',
        MinCapacity: 0,
        MaxCapacity: 0,
      }),
      can: JOBS_THAT_WRITE,
    },
  ],
  'start a task, stop one, or delete a service': [
    {
      service: 'ecs',
      operation: 'RunTask',
      input: ({ revision }) => ({ cluster: 'shop', taskDefinition: revision }),
      can: NOBODY,
    },
    {
      service: 'ecs',
      operation: 'StopTask',
      input: () => ({ cluster: 'shop', task: 'a'.repeat(32) }),
      can: NOBODY,
    },
    { service: 'ecs', operation: 'DeleteService', input: () => ({ ...blue, force: true }), can: NOBODY },
  ],

  // --- what is said of it ---------------------------------------------------------------------------------------
  'say that a revision is good': [
    tag(({ revision }) => revision, { 'greenlight:good': 'true' }, ['traffic']),
    register({ tags: [{ key: 'greenlight:good', value: 'true' }] }, NOBODY),
    register(
      {
        tags: [
          { key: 'greenlight:good', value: 'true' },
          { key: 'Greenlight:Good', value: 'false' },
        ],
      },
      NOBODY,
    ),
  ],
  'say anything else of a registered revision': [
    tag(({ revision }) => revision, MARK, NOBODY),
    tag(({ revision }) => revision, { 'greenlight:good': 'false' }, NOBODY),
    tag(({ revision }) => revision, { 'greenlight:good': 'true', 'greenlight:release': 'v9.9.9' }, NOBODY),
    tag(({ foreign }) => foreign, { 'greenlight:good': 'true' }, NOBODY),
  ],
  'say that a service holds a good release': [
    tag(({ services }) => services.blue, { 'greenlight:good': 'true' }, ['traffic', 'rollback']),
  ],
  'say which release a service holds': [
    tag(({ services }) => services.blue, { ...MARK, 'greenlight:good': 'false' }, ['deploy', 'rollback']),
  ],
  'write any other tag on a service, or take one away': [
    tag(({ services }) => services.blue, { 'cost-center': '1' }, NOBODY),
    tag(({ services }) => services.blue, { 'Greenlight:Good': 'true' }, NOBODY),
    tag(({ services }) => services.blue, { 'greenlight:good': 'false', 'cost-center': '1' }, NOBODY),
    tag(({ services }) => services.blue, {}, NOBODY),
    {
      service: 'ecs',
      operation: 'UntagResource',
      input: ({ services }) => ({ resourceArn: services.blue, tagKeys: ['greenlight:good'] }),
      can: NOBODY,
    },
    {
      service: 'ecs',
      operation: 'DeregisterTaskDefinition',
      input: ({ revision }) => ({ taskDefinition: revision }),
      can: NOBODY,
    },
  ],

  // --- where the traffic goes -----------------------------------------------------------------------------------
  'set the weights of the rule': [modify(({ rule }) => rule, forward, MOVERS)],
  'make the rule answer or redirect by itself': [
    modify(
      ({ rule }) => rule,
      () => [ANSWER],
      MOVERS,
    ),
  ],
  'change another rule, or the listener': [
    modify(
      ({ otherRule }) => otherRule,
      () => [ANSWER],
      NOBODY,
    ),
    {
      service: 'elasticloadbalancing',
      operation: 'ModifyListener',
      input: ({ listener }) => ({ ListenerArn: listener, DefaultActions: [ANSWER] }),
      can: NOBODY,
    },
    {
      service: 'elasticloadbalancing',
      operation: 'DeregisterTargets',
      input: ({ groups }) => ({ TargetGroupArn: groups.blue, Targets: [{ Id: '10.0.0.1' }] }),
      can: NOBODY,
    },
  ],
  'write the lease, so that AWS itself changes the rule when it fires': [
    schedule('CreateSchedule', () => ({}), JOBS_THAT_WRITE, 'no lease'),
    schedule('UpdateSchedule', () => ({}), JOBS_THAT_WRITE, 'a lease'),
  ],
  'take the lease away': [
    {
      service: 'scheduler',
      operation: 'DeleteSchedule',
      input: () => ({ Name: 'greenlight-shop-production', GroupName: 'default' }),
      can: JOBS_THAT_WRITE,
      after: 'a lease',
    },
  ],
  'make a schedule of another name, or one that runs as another role': [
    schedule('CreateSchedule', () => ({ Name: 'backup' }), NOBODY, 'no lease'),
    schedule(
      'UpdateSchedule',
      (account) => ({
        Target: { ...poisonedSchedule(account).Target, RoleArn: 'arn:aws:iam::123456789012:role/admin' },
      }),
      NOBODY,
      'a lease',
    ),
    schedule(
      'UpdateSchedule',
      (account) => ({
        Target: { ...poisonedSchedule(account).Target, RoleArn: 'arn:aws:iam::123456789012:role/shop-task' },
      }),
      NOBODY,
      'a lease',
    ),
  ],
  'take on the lease’s role': [
    {
      service: 'sts',
      operation: 'AssumeRole',
      input: ({ leaseRole }) => ({ RoleArn: leaseRole, RoleSessionName: 'thief' }),
      can: NOBODY,
    },
  ],
  'read services or tasks of another cluster': [
    {
      service: 'ecs',
      operation: 'DescribeServices',
      input: () => ({ cluster: 'billing', services: ['billing'] }),
      can: NOBODY,
    },
    { service: 'ecs', operation: 'ListTasks', input: () => ({ cluster: 'billing' }), can: NOBODY },
  ],
  'read the application’s log': [
    {
      service: 'logs',
      operation: 'GetLogEvents',
      input: () => ({ logGroupName: '/shop', logStreamName: 'shop/app/1' }),
      can: ['deploy', 'traffic'],
      refusal: 'ResourceNotFoundException',
    },
  ],
}

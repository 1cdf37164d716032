/** One thing a principal must be allowed to do before an operation runs. */
export interface Requirement {
  /** `ecs:UpdateService`. */
  readonly action: string
  readonly resource: string
  /** Condition keys that come with the request, beside the global ones. */
  readonly context?: Readonly<Record<string, readonly string[]>>
  /** Keys that the reference lists for the action, of whose values nothing is documented. No policy may ask for them. */
  readonly unmodelled?: readonly string[]
}

export interface Place {
  readonly region: string
  readonly account: string
  /** Task and execution role of a task definition that is registered. */
  rolesOf(taskDefinition: string): readonly string[]
}

// biome-ignore lint/suspicious/noExplicitAny: inputs have been checked against their schemas; the table reads a few members of each.
type Input = any
type Row = (input: Input, place: Place) => readonly Requirement[]

const ANYTHING = '*'

const arn = (service: string, { region, account }: Place, rest: string): string =>
  `arn:aws:${service}:${region}:${account}:${rest}`

const on =
  (action: string, ...resources: ((input: Input, place: Place) => string | readonly string[])[]): Row =>
  (input, place) =>
    resources.flatMap((of) => [of(input, place)].flat().map((resource) => ({ action, resource })))

const everything = (action: string): Row => on(action, () => ANYTHING)

/** Values by condition key; members that the request does not carry are no keys of it. */
const given = (
  keys: Readonly<Record<string, string | boolean | number | readonly string[] | undefined>>,
): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(keys).flatMap(([key, value]) => {
      if (value === undefined || (Array.isArray(value) && value.length === 0)) return []
      return [[key, Array.isArray(value) ? value.map(String) : [String(value)]]]
    }),
  )

/**
 * Tag keys that differ in case only meet in one condition key, because IAM does not distinguish them. Both values
 * are given then, and a condition must hold for each.
 */
const tagsOf = (tags: Input): Record<string, readonly string[]> => {
  const pairs = ((tags ?? []) as Record<string, string | undefined>[]).map(
    (tag) => [tag['key'] ?? tag['Key'] ?? '', tag['value'] ?? tag['Value'] ?? ''] as const,
  )
  const values = new Map<string, string[]>()
  for (const [key, value] of pairs) {
    const name = `aws:RequestTag/${key.toLowerCase()}`
    values.set(name, [...(values.get(name) ?? []), value])
  }
  return given({ 'aws:TagKeys': pairs.map(([key]) => key), ...Object.fromEntries(values) })
}

const passRole = (role: string | undefined, to: string): Requirement[] =>
  role === undefined
    ? []
    : [{ action: 'iam:PassRole', resource: role, context: { 'iam:PassedToService': [to] } }]

/** A role may be given to ECS by its name alone. */
const roleArn = (role: string | undefined, { account }: Place): string | undefined =>
  role === undefined || role.startsWith('arn:') ? role : `arn:aws:iam::${account}:role/${role}`

// --- Amazon ECS -------------------------------------------------------------------------------------------

const clusterName = (cluster: string | undefined): string =>
  (cluster ?? 'default').split('/').at(-1) ?? 'default'
const clusterArn = (cluster: string | undefined, place: Place): string =>
  arn('ecs', place, `cluster/${clusterName(cluster)}`)

const ecsArn = (kind: 'service' | 'task', cluster: string | undefined, name: string, place: Place): string =>
  name.startsWith('arn:') ? name : arn('ecs', place, `${kind}/${clusterName(cluster)}/${name}`)

const inCluster = (input: Input, place: Place) => ({ 'ecs:cluster': [clusterArn(input.cluster, place)] })

const taskDefinitionArn = (reference: string, place: Place): string => {
  if (reference.startsWith('arn:')) return reference
  return arn('ecs', place, `task-definition/${reference.includes(':') ? reference : `${reference}:*`}`)
}

/**
 * A task definition as the request names it. AWS itself wrote to users in 2024 that a family without a revision is
 * compared as it stands, so a condition on `family:*` does not hold for it (aws/aws-cdk#30368).
 */
const namedTaskDefinition = (reference: string, place: Place): string =>
  reference.startsWith('arn:') ? reference : arn('ecs', place, `task-definition/${reference}`)

const capacityProviderArn = (name: string, place: Place): string =>
  name.startsWith('arn:') ? name : arn('ecs', place, `capacity-provider/${name}`)

/** How tasks are placed and reached, as RunTask and the two calls about services have it in common. */
const placementKeys = (input: Input, place: Place) =>
  given({
    'ecs:capacity-provider': ((input.capacityProviderStrategy ?? []) as Input[]).map(({ capacityProvider }) =>
      capacityProviderArn(capacityProvider, place),
    ),
    'ecs:enable-execute-command': input.enableExecuteCommand,
    'ecs:enable-ebs-volumes': ((input.volumeConfigurations ?? []) as Input[]).length > 0 ? true : undefined,
  })

const publicIp = (assign: string | undefined): boolean | undefined =>
  assign === undefined ? undefined : assign === 'ENABLED'

/**
 * Keys of CreateService and UpdateService. What ECS does with a member that the request leaves out is documented as
 * a comparison of "the condition key value and the corresponding parameter value", so its key is absent here.
 */
const serviceKeys = (input: Input, place: Place) => {
  const network = input.networkConfiguration?.awsvpcConfiguration
  const connect = input.serviceConnectConfiguration
  const lattice = input.vpcLatticeConfigurations as Input[] | undefined
  return {
    ...inCluster(input, place),
    ...placementKeys(input, place),
    ...given({
      'ecs:auto-assign-public-ip': publicIp(network?.assignPublicIp),
      'ecs:enable-ecs-managed-tags': input.enableECSManagedTags,
      'ecs:enable-service-connect': connect?.enabled,
      'ecs:enable-vpc-lattice': lattice === undefined ? undefined : lattice.length > 0,
      'ecs:namespace': connect?.namespace,
      'ecs:propagate-tags': input.propagateTags,
      'ecs:subnet': network?.subnets,
      'ecs:task-definition':
        input.taskDefinition === undefined ? undefined : namedTaskDefinition(input.taskDefinition, place),
    }),
  }
}

/** The requests have no size of their own; whether AWS takes the task definition's is not documented. */
const SIZES = ['ecs:task-cpu', 'ecs:task-memory']

/** `1024`, `1 vCPU`, `2 GB`: as integers of CPU units or MiB. */
const units = (text: string | undefined): number | undefined => {
  const [, amount, unit] = /^([\d.]+)\s*(vcpu|gb)?$/i.exec(text ?? '') ?? []
  if (amount === undefined) return undefined
  return Math.round(Number(amount) * (unit === undefined ? 1 : 1024))
}

/** Whether a container is privileged; absent when none says anything of it. */
const privileged = (containers: readonly Input[]): boolean | undefined => {
  const said = containers
    .map((each) => each.privileged as boolean | undefined)
    .filter((each) => each !== undefined)
  return said.length === 0 ? undefined : said.includes(true)
}

/** Tags given at creation need `ecs:TagResource` too, with the creating action as a condition key. */
const tagOnCreate = (input: Input, resource: string, creator: string): Requirement[] =>
  (input.tags ?? []).length === 0
    ? []
    : [
        {
          action: 'ecs:TagResource',
          resource,
          context: { ...tagsOf(input.tags), 'ecs:CreateAction': [creator] },
        },
      ]

const withCluster =
  (action: string, resources: (input: Input, place: Place) => readonly string[]): Row =>
  (input, place) =>
    resources(input, place).map((resource) => ({ action, resource, context: inCluster(input, place) }))

const serviceRow = (action: string): Row =>
  withCluster(action, (input, place) => [ecsArn('service', input.cluster, input.service, place)])

const ECS: Readonly<Record<string, Row>> = {
  CreateCluster: (input, place) => {
    const resource = clusterArn(input.clusterName, place)
    const context = tagsOf(input.tags)
    return [
      { action: 'ecs:CreateCluster', resource, context },
      ...tagOnCreate(input, resource, 'CreateCluster'),
    ]
  },
  DeleteCluster: on('ecs:DeleteCluster', (input, place) => clusterArn(input.cluster, place)),
  DescribeClusters: on('ecs:DescribeClusters', (input, place) =>
    ((input.clusters ?? ['default']) as string[]).map((cluster) => clusterArn(cluster, place)),
  ),
  ListClusters: everything('ecs:ListClusters'),
  CreateService: (input, place) => {
    const resource = ecsArn('service', input.cluster, input.serviceName, place)
    const context = { ...serviceKeys(input, place), ...tagsOf(input.tags) }
    return [
      { action: 'ecs:CreateService', resource, context, unmodelled: SIZES },
      ...tagOnCreate(input, resource, 'CreateService'),
      ...passRole(roleArn(input.role, place), 'ecs.amazonaws.com'),
    ]
  },
  UpdateService: (input, place) => [
    {
      action: 'ecs:UpdateService',
      resource: ecsArn('service', input.cluster, input.service, place),
      context: serviceKeys(input, place),
      unmodelled: SIZES,
    },
  ],
  DeleteService: serviceRow('ecs:DeleteService'),
  DescribeServices: withCluster('ecs:DescribeServices', (input, place) =>
    (input.services as string[]).map((service) => ecsArn('service', input.cluster, service, place)),
  ),
  ListServices: withCluster('ecs:ListServices', () => [ANYTHING]),
  DescribeServiceDeployments: on(
    'ecs:DescribeServiceDeployments',
    (input) => input.serviceDeploymentArns as string[],
  ),
  DescribeServiceRevisions: on(
    'ecs:DescribeServiceRevisions',
    (input) => input.serviceRevisionArns as string[],
  ),
  ListServiceDeployments: serviceRow('ecs:ListServiceDeployments'),
  StopServiceDeployment: on('ecs:StopServiceDeployment', (input) => input.serviceDeploymentArn as string),
  RegisterTaskDefinition: (input, place) => {
    const resource = taskDefinitionArn(input.family, place)
    const context = {
      ...tagsOf(input.tags),
      ...given({
        'ecs:compute-compatibility': input.requiresCompatibilities,
        'ecs:privileged': privileged(input.containerDefinitions ?? []),
        'ecs:task-cpu': units(input.cpu),
        'ecs:task-memory': units(input.memory),
      }),
    }
    return [
      { action: 'ecs:RegisterTaskDefinition', resource, context },
      ...tagOnCreate(input, resource, 'RegisterTaskDefinition'),
      ...passRole(roleArn(input.taskRoleArn, place), 'ecs-tasks.amazonaws.com'),
      ...passRole(roleArn(input.executionRoleArn, place), 'ecs-tasks.amazonaws.com'),
    ]
  },
  DescribeTaskDefinition: everything('ecs:DescribeTaskDefinition'),
  ListTaskDefinitions: everything('ecs:ListTaskDefinitions'),
  ListTaskDefinitionFamilies: everything('ecs:ListTaskDefinitionFamilies'),
  DeregisterTaskDefinition: everything('ecs:DeregisterTaskDefinition'),
  DeleteTaskDefinitions: on('ecs:DeleteTaskDefinitions', (input, place) =>
    (input.taskDefinitions as string[]).map((reference) => taskDefinitionArn(reference, place)),
  ),
  // Running a task passes its roles once more; overrides are passed too (reported).
  RunTask: (input, place) => {
    const reference = input.taskDefinition as string
    const resource = namedTaskDefinition(reference, place)
    const { overrides } = input
    const overridden = [overrides?.taskRoleArn, overrides?.executionRoleArn].filter(Boolean)
    return [
      {
        action: 'ecs:RunTask',
        resource,
        context: { ...inCluster(input, place), ...placementKeys(input, place), ...tagsOf(input.tags) },
        unmodelled: SIZES,
      },
      ...tagOnCreate(input, arn('ecs', place, `task/${clusterName(input.cluster)}/*`), 'RunTask'),
      ...[...place.rolesOf(reference), ...overridden].flatMap((role) =>
        passRole(roleArn(role, place), 'ecs-tasks.amazonaws.com'),
      ),
    ]
  },
  StopTask: withCluster('ecs:StopTask', (input, place) => [ecsArn('task', input.cluster, input.task, place)]),
  DescribeTasks: withCluster('ecs:DescribeTasks', (input, place) =>
    (input.tasks as string[]).map((task) => ecsArn('task', input.cluster, task, place)),
  ),
  ListTasks: withCluster('ecs:ListTasks', () => [ANYTHING]),
  TagResource: (input) => [
    { action: 'ecs:TagResource', resource: input.resourceArn, context: tagsOf(input.tags) },
  ],
  UntagResource: (input) => [
    { action: 'ecs:UntagResource', resource: input.resourceArn, context: { 'aws:TagKeys': input.tagKeys } },
  ],
  ListTagsForResource: on('ecs:ListTagsForResource', (input) => input.resourceArn as string),
}

// --- Elastic Load Balancing -------------------------------------------------------------------------------

const elb = (operation: string) => `elasticloadbalancing:${operation}`
const elbDescribe = (operation: string): Row => everything(elb(operation))
const elbOn = (operation: string, member: string): Row =>
  on(elb(operation), (input) => input[member] as string | string[])

const elbCreate =
  (operation: string, resource: (input: Input, place: Place) => string): Row =>
  (input, place) => {
    const action = elb(operation)
    const tags = tagsOf(input.Tags)
    const created = resource(input, place)
    return [
      { action, resource: created, context: tags },
      ...(Object.keys(tags).length === 0
        ? []
        : [
            {
              action: elb('AddTags'),
              resource: created,
              context: { ...tags, 'elasticloadbalancing:CreateAction': [operation] },
            },
          ]),
    ]
  }

const ELBV2: Readonly<Record<string, Row>> = {
  ...Object.fromEntries(
    [
      'DescribeLoadBalancers',
      'DescribeLoadBalancerAttributes',
      'DescribeTargetGroups',
      'DescribeTargetGroupAttributes',
      'DescribeTargetHealth',
      'DescribeListeners',
      'DescribeListenerAttributes',
      'DescribeRules',
      'DescribeTags',
      'DescribeAccountLimits',
    ].map((operation) => [operation, elbDescribe(operation)]),
  ),
  CreateLoadBalancer: elbCreate('CreateLoadBalancer', (input, place) =>
    arn('elasticloadbalancing', place, `loadbalancer/app/${input.Name}/*`),
  ),
  CreateTargetGroup: elbCreate('CreateTargetGroup', (input, place) =>
    arn('elasticloadbalancing', place, `targetgroup/${input.Name}/*`),
  ),
  CreateListener: elbCreate('CreateListener', (input) => input.LoadBalancerArn),
  CreateRule: elbCreate('CreateRule', (input) => input.ListenerArn),
  ModifyRule: elbOn('ModifyRule', 'RuleArn'),
  DeleteRule: elbOn('DeleteRule', 'RuleArn'),
  SetRulePriorities: on(elb('SetRulePriorities'), (input) =>
    (input.RulePriorities as { RuleArn?: string }[]).map(({ RuleArn }) => RuleArn ?? ANYTHING),
  ),
  ModifyListener: elbOn('ModifyListener', 'ListenerArn'),
  ModifyListenerAttributes: elbOn('ModifyListenerAttributes', 'ListenerArn'),
  DeleteListener: elbOn('DeleteListener', 'ListenerArn'),
  ModifyLoadBalancerAttributes: elbOn('ModifyLoadBalancerAttributes', 'LoadBalancerArn'),
  DeleteLoadBalancer: elbOn('DeleteLoadBalancer', 'LoadBalancerArn'),
  ModifyTargetGroup: elbOn('ModifyTargetGroup', 'TargetGroupArn'),
  ModifyTargetGroupAttributes: elbOn('ModifyTargetGroupAttributes', 'TargetGroupArn'),
  DeleteTargetGroup: elbOn('DeleteTargetGroup', 'TargetGroupArn'),
  RegisterTargets: elbOn('RegisterTargets', 'TargetGroupArn'),
  DeregisterTargets: elbOn('DeregisterTargets', 'TargetGroupArn'),
  AddTags: (input) =>
    (input.ResourceArns as string[]).map((resource) => ({
      action: elb('AddTags'),
      resource,
      context: tagsOf(input.Tags),
    })),
  RemoveTags: elbOn('RemoveTags', 'ResourceArns'),
}

// --- the others -------------------------------------------------------------------------------------------

const schedule = (input: Input, place: Place): string =>
  arn('scheduler', place, `schedule/${input.GroupName ?? 'default'}/${input.Name}`)

const scheduleGroup = (input: Input, place: Place): string =>
  arn('scheduler', place, `schedule-group/${input.Name}`)

const withTargetRole =
  (action: string): Row =>
  (input, place) => [
    { action, resource: schedule(input, place) },
    ...passRole(input.Target?.RoleArn, 'scheduler.amazonaws.com'),
  ]

const SCHEDULER: Readonly<Record<string, Row>> = {
  CreateSchedule: withTargetRole('scheduler:CreateSchedule'),
  UpdateSchedule: withTargetRole('scheduler:UpdateSchedule'),
  GetSchedule: on('scheduler:GetSchedule', schedule),
  DeleteSchedule: on('scheduler:DeleteSchedule', schedule),
  ListSchedules: everything('scheduler:ListSchedules'),
  CreateScheduleGroup: on('scheduler:CreateScheduleGroup', scheduleGroup),
  GetScheduleGroup: on('scheduler:GetScheduleGroup', scheduleGroup),
}

const CLOUDWATCH: Readonly<Record<string, Row>> = {
  GetMetricData: everything('cloudwatch:GetMetricData'),
  GetMetricStatistics: everything('cloudwatch:GetMetricStatistics'),
  ListMetrics: everything('cloudwatch:ListMetrics'),
  DescribeAlarms: on('cloudwatch:DescribeAlarms', (_input, place) => arn('cloudwatch', place, 'alarm:*')),
  SetAlarmState: on('cloudwatch:SetAlarmState', (input, place) =>
    arn('cloudwatch', place, `alarm:${input.AlarmName}`),
  ),
}

const repository = (input: Input, place: Place): string =>
  arn('ecr', place, `repository/${input.repositoryName}`)

const ECR: Readonly<Record<string, Row>> = {
  DescribeImages: on('ecr:DescribeImages', repository),
  DescribeImageScanFindings: on('ecr:DescribeImageScanFindings', repository),
  DescribeRepositories: on('ecr:DescribeRepositories', (input, place) =>
    ((input.repositoryNames ?? ['*']) as string[]).map((name) => arn('ecr', place, `repository/${name}`)),
  ),
}

/** An operation on a whole group names it with an empty stream, as AWS's own refusals show. */
const logGroup = (input: Input, place: Place): string => {
  const name = input.logGroupIdentifier ?? input.logGroupName ?? ANYTHING
  return name.startsWith('arn:')
    ? name
    : arn('logs', place, `log-group:${name}:log-stream:${input.logStreamName ?? ''}`)
}

const LOGS: Readonly<Record<string, Row>> = {
  CreateLogGroup: on('logs:CreateLogGroup', logGroup),
  GetLogEvents: on('logs:GetLogEvents', logGroup),
  DescribeLogStreams: on('logs:DescribeLogStreams', logGroup),
  DescribeLogGroups: on('logs:DescribeLogGroups', (_input, place) =>
    arn('logs', place, 'log-group::log-stream:'),
  ),
  FilterLogEvents: on('logs:FilterLogEvents', (input, place) =>
    logGroup({ ...input, logStreamName: '' }, place),
  ),
}

const scalableTarget = (_input: Input, place: Place): string =>
  arn('application-autoscaling', place, 'scalable-target/*')

const SCALING: Readonly<Record<string, Row>> = {
  DescribeScalableTargets: everything('application-autoscaling:DescribeScalableTargets'),
  DescribeScalingPolicies: everything('application-autoscaling:DescribeScalingPolicies'),
  DescribeScheduledActions: everything('application-autoscaling:DescribeScheduledActions'),
  RegisterScalableTarget: (input, place) => [
    {
      action: 'application-autoscaling:RegisterScalableTarget',
      resource: scalableTarget(input, place),
      context: given({
        'application-autoscaling:service-namespace': input.ServiceNamespace,
        'application-autoscaling:scalable-dimension': input.ScalableDimension,
      }),
    },
  ],
  DeregisterScalableTarget: on('application-autoscaling:DeregisterScalableTarget', scalableTarget),
}

/** A name's own slash is the ARN's. */
const parameter = (input: Input, place: Place): string =>
  arn('ssm', place, `parameter/${(input.Name as string).replace(/^\//, '')}`)

const SSM: Readonly<Record<string, Row>> = {
  GetParameter: on('ssm:GetParameter', parameter),
  PutParameter: on('ssm:PutParameter', parameter),
}

/** Role assumption is decided by the trust policy, and nobody needs leave to ask who they are. */
const STS: Readonly<Record<string, Row>> = {
  GetCallerIdentity: () => [],
  AssumeRoleWithWebIdentity: () => [],
  AssumeRole: on('sts:AssumeRole', (input) => input.RoleArn as string),
}

const TABLE: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  ecs: ECS,
  elasticloadbalancing: ELBV2,
  scheduler: SCHEDULER,
  monitoring: CLOUDWATCH,
  ecr: ECR,
  logs: LOGS,
  'application-autoscaling': SCALING,
  ssm: SSM,
  sts: STS,
}

/**
 * What a principal must be allowed to do to run an operation: actions, resource ARNs and condition keys as
 * in AWS's Service Authorization Reference. Undefined for an operation that has no row.
 *
 * Creating or updating a service asks for no `iam:PassRole` on the roles inside its task definition: those
 * were passed when it was registered.
 */
export const requirementsOf = (
  service: string,
  operation: string,
  input: unknown,
  place: Place,
): readonly Requirement[] | undefined => TABLE[service]?.[operation]?.(input, place)

export const hasRequirements = (service: string, operation: string): boolean =>
  TABLE[service]?.[operation] !== undefined

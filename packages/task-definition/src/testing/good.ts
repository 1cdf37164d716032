import { FARGATE_SIZES } from '../task-size.ts'

/** A definition in the making. */
export type Draft = { [member: string]: unknown; containerDefinitions: Container[] }
export type Container = { [member: string]: unknown; name: string }

export type Random = () => number

export const pick = <T>(random: Random, choices: readonly [T, ...T[]]): T =>
  choices[Math.floor(random() * choices.length)] ?? choices[0]

const maybe = <T extends object>(random: Random, members: T): T | Record<string, never> =>
  random() < 0.5 ? members : {}

const ROLE = 'arn:aws:iam::123456789012:role/shop'

const containerOf = (random: Random, name: string, index: number): Container => ({
  name,
  image: pick(random, [
    'nginx',
    'public.ecr.aws/nginx/nginx:1.27',
    `123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop@sha256:${'a'.repeat(64)}`,
  ]),
  portMappings: [
    {
      containerPort: 8080 + index,
      ...maybe(random, { protocol: 'tcp' }),
      ...maybe(random, { name: `p-${index}` }),
    },
  ],
  ...maybe(random, { essential: true }),
  ...maybe(random, { cpu: 64 }),
  ...maybe(random, { memory: 128, memoryReservation: 64 }),
  ...maybe(random, {
    environment: [
      { name: 'MODE', value: 'production' },
      { name: 'EMPTY', value: '' },
    ],
  }),
  ...maybe(random, {
    secrets: [{ name: 'TOKEN', valueFrom: 'arn:aws:ssm:eu-west-1:123456789012:parameter/token' }],
  }),
  ...maybe(random, {
    healthCheck: { command: ['CMD-SHELL', 'exit 0'], interval: 10, retries: 3, startPeriod: 0 },
  }),
  ...maybe(random, { stopTimeout: pick(random, [2, 30, 120]) }),
  ...maybe(random, { ulimits: [{ name: 'nofile', softLimit: 1024, hardLimit: 4096 }] }),
  ...maybe(random, { dockerLabels: { team: 'shop', constructor: 'a label like any other' } }),
  ...maybe(random, {
    logConfiguration: {
      logDriver: 'awslogs',
      options: {
        'awslogs-group': '/ecs/shop',
        'awslogs-region': 'eu-west-1',
        'awslogs-stream-prefix': 'shop',
      },
    },
  }),
  ...maybe(random, { command: ['node', 'server.js'] }),
  ...maybe(random, { user: null, links: null, entryPoint: null }),
})

const common = (random: Random): Draft => ({
  family: pick(random, ['shop', 'shop_2', 'a-b-c']),
  executionRoleArn: ROLE,
  ...maybe(random, { taskRoleArn: pick(random, [ROLE, 'shop-task']) }),
  containerDefinitions: ['app', 'side', 'third']
    .slice(0, 1 + Math.floor(random() * 3))
    .map((name, index) => containerOf(random, name, index)),
  ...maybe(random, { tags: [{ key: 'team', value: 'shop é' }, { key: 'empty' }] }),
  ...maybe(random, { volumes: [] }),
  ...maybe(random, { ipcMode: null, proxyConfiguration: null }),
})

/** A definition for Fargate that ECS takes. */
export const forFargate = (random: Random): Draft => {
  const { cpu, memory } = pick(random, FARGATE_SIZES as never) as (typeof FARGATE_SIZES)[number]
  return {
    ...common(random),
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: pick(random, [String(cpu), `${cpu / 1024} vCPU`]),
    memory: pick(random, [String(memory[0]), `${(memory[0] ?? 0) / 1024} GB`]),
    ...maybe(random, { ephemeralStorage: { sizeInGiB: 21 } }),
    ...maybe(random, { runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' } }),
  }
}

/** A definition for EC2 that ECS takes. */
export const forEc2 = (random: Random): Draft => ({
  ...common(random),
  ...maybe(random, { networkMode: 'bridge' }),
  ...maybe(random, { requiresCompatibilities: ['EC2'] }),
  memory: '2048',
  ...maybe(random, { cpu: '1024' }),
  ...maybe(random, {
    placementConstraints: [{ type: 'memberOf', expression: 'attribute:ecs.os-type == linux' }],
  }),
})

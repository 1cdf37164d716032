/** Task definitions as people keep them: what a console printed, what a template left, what a hand mistyped. */

const app = {
  name: 'app',
  image: 'x',
  essential: true,
  portMappings: [{ containerPort: 8080, protocol: 'tcp' }],
  environment: [{ name: 'MODE', value: 'production' }],
}

const task = {
  family: 'shop',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  executionRoleArn: 'arn:aws:iam::123456789012:role/shop-execution',
  cpu: '256',
  memory: '512',
  containerDefinitions: [app],
}

const withApp = (members: object) => ({ ...task, containerDefinitions: [{ ...app, ...members }] })

/** What DescribeTaskDefinition adds to what was registered. */
const described = {
  taskDefinitionArn: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/shop:7',
  revision: 7,
  status: 'ACTIVE',
  requiresAttributes: [{ name: 'ecs.capability.execution-role-ecr-pull' }],
  compatibilities: ['EC2', 'FARGATE'],
  registeredAt: '2026-01-01T00:00:00Z',
  registeredBy: 'arn:aws:iam::123456789012:user/ada',
  deregisteredAt: null,
}

const nulls = {
  entryPoint: null,
  command: null,
  linuxParameters: null,
  user: null,
  secrets: null,
  healthCheck: null,
}
const taskNulls = {
  ipcMode: null,
  pidMode: null,
  proxyConfiguration: null,
  placementConstraints: null,
  volumes: null,
}
const empty = withApp({ environment: [...app.environment, { name: 'FEATURE', value: '' }] })

/** What passes, and what is registered of it, the image and our tags aside. */
export const PASSING: readonly (readonly [name: string, file: object, registered: object])[] = [
  ['a plain one', task, task],
  ['tags that are null', { ...task, tags: null }, task],
  ['null members, as a console prints them', { ...withApp(nulls), ...taskNulls }, task],
  ['an empty value of a variable', empty, empty],
  ['what DescribeTaskDefinition adds', { ...task, ...described }, task],
  [
    'empty lists and texts',
    { ...withApp({ mountPoints: [], command: [], workingDirectory: '' }), volumes: [] },
    { ...withApp({ mountPoints: [], command: [], workingDirectory: '' }), volumes: [] },
  ],
  ['a placeholder for the image that the release places', withApp({ image: '<IMAGE>' }), task],
]

/** What is refused: path and value, and what would be right. */
export const REFUSED: readonly (readonly [name: string, text: string, ...told: readonly string[]])[] = [
  [
    'numbers for texts',
    JSON.stringify({ ...task, cpu: 256, memory: 512 }),
    'cpu is 256: write "256", in quotes',
    'memory is 512: write "512", in quotes',
  ],
  [
    'variables as an object',
    JSON.stringify(withApp({ environment: { MODE: 'production' } })),
    'containerDefinitions[0].environment is an object with 1 member: write a list of objects with name, value',
  ],
  [
    'port mappings as an object',
    JSON.stringify(withApp({ portMappings: { containerPort: 8080 } })),
    'containerDefinitions[0].portMappings is an object with 1 member: write a list of objects with containerPort',
  ],
  [
    'an unknown member inside',
    JSON.stringify(withApp({ comand: ['node', 'x.js'] })),
    'containerDefinitions[0].comand is no member that ECS registers: did you mean command?',
  ],
  [
    'the whole answer of describe-task-definition',
    JSON.stringify({ taskDefinition: task, tags: [] }),
    'is the whole answer of describe-task-definition',
    'Keep what stands in "taskDefinition" alone: aws ecs describe-task-definition … --query taskDefinition',
  ],
  [
    'that answer with tags',
    JSON.stringify({ taskDefinition: task, tags: [{ key: 'team', value: 'shop' }] }),
    'alone, and move "tags" into it',
  ],
  [
    'two containers of one name',
    JSON.stringify({ ...task, containerDefinitions: [app, app] }),
    'containerDefinitions[1].name is "app", as that of a container before it',
    'give each container a name of its own',
  ],
  [
    'a placeholder for a role',
    JSON.stringify({ ...task, executionRoleArn: '<EXECUTION_ROLE_ARN>' }),
    'executionRoleArn is "<EXECUTION_ROLE_ARN>": put the real value in place of <EXECUTION_ROLE_ARN>',
  ],
  [
    'a placeholder for the image of another container',
    JSON.stringify({
      ...task,
      containerDefinitions: [app, { name: 'nginx', image: '<IMAGE>', essential: true }],
    }),
    'containerDefinitions[1].image is "<IMAGE>": put the real value in place of <IMAGE>',
  ],
  [
    'a command as a text',
    JSON.stringify(withApp({ command: 'node server.js' })),
    'containerDefinitions[0].command is "node server.js": write a list of texts',
  ],
  [
    'a family that is an ARN',
    JSON.stringify({ ...task, family: described.taskDefinitionArn }),
    `family is "${described.taskDefinitionArn}": write the family alone: "shop"`,
  ],
  [
    'Fargate without sizes',
    JSON.stringify({ ...task, cpu: undefined, memory: undefined }),
    'cpu is missing: Fargate needs it for the whole task, for example "256"',
    'memory is missing: Fargate needs it',
  ],
  [
    'null in a list',
    JSON.stringify(withApp({ environment: [...app.environment, null] })),
    'containerDefinitions[0].environment[1] is null: write an object with name, value',
  ],
  [
    'a fraction for a whole number',
    JSON.stringify(withApp({ memory: 512.5 })),
    'containerDefinitions[0].memory is 512.5: write a whole number',
  ],
  [
    'a member that is the prototype',
    `{"family":"shop","containerDefinitions":[{"name":"app","image":"x","__proto__":{"image":"y"},"portMappings":[{"containerPort":8080}]}]}`,
    'containerDefinitions[0].__proto__ has a name that no AWS SDK for JavaScript can send: leave it out',
    'containerDefinitions[0] has neither memory nor memoryReservation, and the task has no memory',
  ],
  [
    'a list of containers',
    JSON.stringify([app]),
    'holds a list',
    'stands in its member "containerDefinitions"',
  ],
  [
    'tags that leave no room for the five of a release',
    JSON.stringify({ ...task, tags: Array.from({ length: 46 }, (_, index) => ({ key: `k${index}` })) }),
    'tags has 51 items: it has 0 to 50 of them',
  ],
  [
    'more faults than one message tells',
    JSON.stringify(withApp({ environment: Array.from({ length: 30 }, () => 7) })),
    '30 things cannot be registered',
    '(20) containerDefinitions[0].environment[19] is a number',
    '; and 10 more',
  ],
  ['null', 'null', 'holds null'],
  ['no JSON', '{"family": shop}', 'is not JSON'],
  ['objects without end', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, 'more than 16 deep'],
  [
    'a file without end',
    JSON.stringify({ family: 'x'.repeat(1_100_000) }),
    'ECS registers at most 65,536 bytes',
  ],
  [
    'another container',
    JSON.stringify(withApp({ name: 'web' })),
    'has no container "app"; its containers are web',
  ],
]

/** A definition that ECS refuses in ten places. */
export const TEN_FAULTS = {
  ...task,
  cpu: '300',
  taskRoleArn: 'arn:aws:iam::123456789012:role/shop-task',
  containerDefinitions: [
    {
      ...app,
      portMappings: [{ containerPort: 8080, hostPort: 80, protocol: 'tcp' }],
      stopTimeout: 600,
      memory: 1024,
      mountPoints: [
        { sourceVolume: 'data', containerPath: '/data' },
        { sourceVolume: 'nope', containerPath: '/x' },
      ],
      healthCheck: { command: ['CMD-SHELL', 'exit 1'], interval: 1, retries: 99 },
      privileged: true,
    },
  ],
  volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-0000' } }],
  runtimePlatform: { cpuArchitecture: 'ARM', operatingSystemFamily: 'LINUKS' },
}

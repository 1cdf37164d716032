import { type Container, type Draft, forEc2, forFargate, type Random } from './good.ts'

/** A way to break a good definition. */
export interface Break {
  /** The rule that must notice. */
  readonly rule: string
  readonly from: (random: Random) => Draft
  readonly break: (draft: Draft) => void
}

const first = (draft: Draft): Container => {
  const [container] = draft.containerDefinitions
  if (container === undefined) throw new TypeError('A good definition has a container')
  return container
}

type Change = (container: Container, draft: Draft) => void

const on =
  (from: Break['from']) =>
  (rule: string, change: Change): Break => ({ rule, from, break: (draft) => change(first(draft), draft) })

const fargate = on(forFargate)
const ec2 = on(forEc2)

const other = (more: object = {}): Container => ({ name: 'other', image: 'nginx', memory: 64, ...more })
const add = (draft: Draft, ...containers: readonly Container[]) =>
  draft.containerDefinitions.push(...containers)

const logs = (logDriver: string, options: Record<string, string>) => ({ logDriver, options })
const proxy = (...names: readonly string[]) => ({
  containerName: 'app',
  type: 'APPMESH',
  properties: names.map((name) => ({ name, value: '1' })),
})
const efs = (more: object) => [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1234', ...more } }]
const long = 'x'.repeat(256)

/** At least one way for each rule, and for each kind of contradiction to the model. */
export const BREAKS: readonly Break[] = [
  // The model.
  fargate('model-type', (_, d) => Object.assign(d, { cpu: 256 })),
  fargate('model-type', (c) => Object.assign(c, { environment: { MODE: 'production' } })),
  fargate('model-type', (c) => Object.assign(c, { environment: [{ name: 'MODE', value: 'a' }, null] })),
  fargate('model-type', (c) => Object.assign(c, { portMappings: { containerPort: 8080 } })),
  fargate('model-type', (c) => Object.assign(c, { command: 'node server.js' })),
  fargate('model-type', (c) => Object.assign(c, { command: ['node', 1] })),
  fargate('model-type', (c) => Object.assign(c, { memory: 512.5 })),
  fargate('model-type', (c) => Object.assign(c, { memory: '512' })),
  fargate('model-type', (c) => Object.assign(c, { essential: 'true' })),
  fargate('model-type', (c) => Object.assign(c, { dockerLabels: { team: 1 } })),
  fargate('model-type', (_, d) => Object.assign(d, { containerDefinitions: {} })),
  fargate('model-type', (_, d) => Object.assign(d, { containerDefinitions: ['app'] })),
  fargate('model-required', (_, d) => Object.assign(d, { family: undefined })),
  fargate('model-required', (c) => Object.assign(c, { healthCheck: { interval: 30 } })),
  fargate('model-required', (c) => Object.assign(c, { secrets: [{ name: 'A' }] })),
  fargate('model-enum', (_, d) => Object.assign(d, { requiresCompatibilities: ['FARGAT'] })),
  fargate('model-enum', (_, d) => Object.assign(d, { runtimePlatform: { cpuArchitecture: 'ARM' } })),
  ec2('model-enum', (c) => Object.assign(c, { ulimits: [{ name: 'foo', softLimit: 1, hardLimit: 1 }] })),
  fargate('model-length', (_, d) =>
    Object.assign(d, { tags: Array.from({ length: 51 }, (__, i) => ({ key: `k${i}` })) }),
  ),
  fargate('model-length', (_, d) => Object.assign(d, { tags: [{ key: 'k'.repeat(129) }] })),
  fargate('model-pattern', (_, d) => Object.assign(d, { tags: [{ key: 'team', value: 'a,b' }] })),
  ec2('model-range', (c) => Object.assign(c, { startTimeout: 3_000_000_000 })),
  ec2('model-union', (c) =>
    Object.assign(c, { resourceRequirements: [{ type: 'GPU', sharingStrategy: {} }] }),
  ),
  fargate('unknown-member', (c) => Object.assign(c, { comand: ['node'] })),
  fargate('unknown-member', (_, d) => Object.assign(d, { constructor: {} })),
  fargate('unknown-member', (_, d) => Object.assign(d, { trustedExecutionConfiguration: {} })),
  fargate('reserved-name', (c) =>
    Object.defineProperty(c, '__proto__', { value: { image: 'y' }, enumerable: true }),
  ),
  fargate('reserved-name', (c) =>
    Object.assign(c, { dockerLabels: JSON.parse('{"__proto__": "a"}') as unknown }),
  ),
  fargate('placeholder', (_, d) => add(d, other({ image: '<IMAGE>' }))),
  fargate('placeholder', (_, d) => Object.assign(d, { executionRoleArn: '<EXECUTION_ROLE_ARN>' })),
  fargate('placeholder', (c) =>
    Object.assign(c, { secrets: [{ name: 'A', valueFrom: 'arn:aws:ssm:eu-west-1:${ACCOUNT}:parameter/a' }] }),
  ),
  fargate('depth', (c) => {
    let nested: unknown = []
    for (let depth = 0; depth < 40; depth += 1) nested = [nested]
    c['command'] = nested
  }),
  // Names and images.
  fargate('family-name', (_, d) => {
    d['family'] = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/shop:7'
  }),
  fargate('family-name', (_, d) => Object.assign(d, { family: long })),
  fargate('containers-given', (_, d) => d.containerDefinitions.splice(0)),
  ec2('containers-at-most', (_, d) =>
    add(d, ...Array.from({ length: 10 }, (__, i) => ({ ...other(), name: `n${i}` }))),
  ),
  fargate('container-name', (c) => Object.assign(c, { name: 'my app' })),
  fargate('container-name', (c) => Object.assign(c, { name: undefined })),
  fargate('container-names-unique', (_, d) => add(d, other({ name: 'app' }))),
  fargate('image-given', (_, d) => add(d, { name: 'other' })),
  fargate('image-characters', (c) => Object.assign(c, { image: 'nginx:1.27 ' })),
  fargate('image-length', (c) => Object.assign(c, { image: long })),
  fargate('image-digest', (c) => Object.assign(c, { image: 'nginx@sha256:abc' })),
  fargate('essential-container', (_, d) => {
    for (const container of d.containerDefinitions) container['essential'] = false
  }),
  ec2('volume-name', (_, d) => Object.assign(d, { volumes: [{ name: 'my data' }] })),
  // Sizes.
  fargate('task-cpu', (_, d) => Object.assign(d, { cpu: 'abc' })),
  ec2('task-cpu', (_, d) => Object.assign(d, { cpu: '64' })),
  fargate('task-memory', (_, d) => Object.assign(d, { memory: '512MB' })),
  fargate('fargate-size-given', (_, d) => Object.assign(d, { cpu: undefined })),
  fargate('fargate-size-given', (_, d) => Object.assign(d, { memory: null })),
  fargate('fargate-size', (_, d) => Object.assign(d, { cpu: '300', memory: '512' })),
  fargate('fargate-size', (_, d) => Object.assign(d, { cpu: '1024', memory: '1024' })),
  fargate('fargate-size', (_, d) =>
    Object.assign(d, {
      cpu: '256',
      memory: '512',
      runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' },
    }),
  ),
  ec2('container-memory-given', (c, d) => {
    Object.assign(d, { memory: undefined })
    Object.assign(c, { memory: 0, memoryReservation: undefined })
  }),
  fargate('container-sizes-not-negative', (c) => Object.assign(c, { cpu: -1 })),
  fargate('container-memory-reservation', (c) => Object.assign(c, { memory: 64, memoryReservation: 65 })),
  fargate('container-memory-within-task', (c) => Object.assign(c, { memory: 999_999 })),
  fargate('container-cpu-within-task', (c) => Object.assign(c, { cpu: 99_999 })),
  // Ports.
  fargate('container-port', (c) => Object.assign(c, { portMappings: [{ hostPort: 80 }] })),
  fargate('container-port', (c) => Object.assign(c, { portMappings: [{ containerPort: 70_000 }] })),
  ec2('host-port', (c) => Object.assign(c, { portMappings: [{ containerPort: 80, hostPort: 70_000 }] })),
  fargate('host-port-as-container-port', (c) =>
    Object.assign(c, { portMappings: [{ containerPort: 8080, hostPort: 80 }] }),
  ),
  fargate('host-ports-unique', (c) =>
    Object.assign(c, { portMappings: [{ containerPort: 80 }, { containerPort: 80, protocol: 'tcp' }] }),
  ),
  fargate('host-ports-unique', (c) =>
    Object.assign(c, { portMappings: [{ containerPortRange: '80-90' }, { containerPortRange: '90-95' }] }),
  ),
  ec2('host-ports-unique', (c, d) => {
    c['portMappings'] = [{ containerPort: 80, hostPort: 8080 }]
    add(d, other({ portMappings: [{ containerPort: 81, hostPort: 8080 }] }))
  }),
  ec2('ports-without-network', (c, d) => {
    d['networkMode'] = 'none'
    c['portMappings'] = [{ containerPort: 80 }]
  }),
  fargate('port-range', (c) => Object.assign(c, { portMappings: [{ containerPortRange: '90-80' }] })),
  fargate('port-range', (c) => Object.assign(c, { portMappings: [{ containerPortRange: 'all' }] })),
  fargate('port-range-alone', (c) =>
    Object.assign(c, { portMappings: [{ containerPortRange: '80-90', containerPort: 80 }] }),
  ),
  ec2('port-range-network', (c, d) => {
    d['networkMode'] = 'host'
    c['portMappings'] = [{ containerPortRange: '80-90' }]
  }),
  fargate('port-ranges-at-most', (c) => {
    c['portMappings'] = Array.from({ length: 101 }, (_, i) => ({
      containerPortRange: `${1000 + 10 * i}-${1005 + 10 * i}`,
    }))
  }),
  fargate('port-name', (c) => Object.assign(c, { portMappings: [{ containerPort: 80, name: '-Web' }] })),
  fargate('port-names-unique', (c) =>
    Object.assign(c, {
      portMappings: [
        { containerPort: 80, name: 'web' },
        { containerPort: 81, name: 'web' },
      ],
    }),
  ),
  // Network mode.
  fargate('awsvpc-links', (c) => Object.assign(c, { links: ['side'] })),
  fargate('awsvpc-hostname', (c) => Object.assign(c, { hostname: 'shop' })),
  fargate('awsvpc-dnsservers', (c) => Object.assign(c, { dnsServers: ['10.0.0.2'] })),
  fargate('awsvpc-extrahosts', (c) =>
    Object.assign(c, { extraHosts: [{ hostname: 'db', ipAddress: '10.0.0.3' }] }),
  ),
  fargate('awsvpc-disablenetworking', (c) => Object.assign(c, { disableNetworking: true })),
  ec2('links-in-bridge', (c, d) => {
    d['networkMode'] = 'host'
    c['links'] = ['side']
  }),
  ec2('proxy-in-awsvpc', (_, d) =>
    Object.assign(d, {
      proxyConfiguration: proxy('ProxyIngressPort', 'ProxyEgressPort', 'AppPorts', 'EgressIgnoredIPs'),
    }),
  ),
  fargate('proxy-container', (_, d) =>
    Object.assign(d, { proxyConfiguration: { ...proxy(), containerName: 'envoy' } }),
  ),
  fargate('proxy-properties', (_, d) => Object.assign(d, { proxyConfiguration: proxy('AppPorts') })),
  // Fargate.
  fargate('fargate-network-mode', (_, d) => Object.assign(d, { networkMode: 'bridge' })),
  fargate('fargate-network-mode', (_, d) => Object.assign(d, { networkMode: undefined })),
  fargate('fargate-privileged', (c) => Object.assign(c, { privileged: true })),
  fargate('fargate-devices', (c) =>
    Object.assign(c, { linuxParameters: { devices: [{ hostPath: '/dev/fuse' }] } }),
  ),
  fargate('fargate-shared-memory-size', (c) =>
    Object.assign(c, { linuxParameters: { sharedMemorySize: 64 } }),
  ),
  fargate('fargate-max-swap', (c) => Object.assign(c, { linuxParameters: { maxSwap: 64 } })),
  fargate('fargate-swappiness', (c) => Object.assign(c, { linuxParameters: { swappiness: 60 } })),
  fargate('fargate-capabilities', (c) =>
    Object.assign(c, { linuxParameters: { capabilities: { add: ['SYS_PTRACE', 'NET_ADMIN'] } } }),
  ),
  fargate('fargate-docker-security-options', (c) =>
    Object.assign(c, { dockerSecurityOptions: ['no-new-privileges'] }),
  ),
  fargate('fargate-dns-search-domains', (c) => Object.assign(c, { dnsSearchDomains: ['shop.internal'] })),
  fargate('fargate-gpu', (c) => Object.assign(c, { resourceRequirements: [{ type: 'GPU', value: '1' }] })),
  fargate('fargate-ipc-mode', (_, d) => Object.assign(d, { ipcMode: 'task' })),
  fargate('fargate-pid-mode', (_, d) => Object.assign(d, { pidMode: 'host' })),
  fargate('fargate-placement-constraints', (_, d) =>
    Object.assign(d, { placementConstraints: [{ type: 'memberOf', expression: 'attribute:x == y' }] }),
  ),
  fargate('fargate-source-path', (_, d) =>
    Object.assign(d, { volumes: [{ name: 'logs', host: { sourcePath: '/var/log' } }] }),
  ),
  fargate('fargate-docker-volume', (_, d) =>
    Object.assign(d, { volumes: [{ name: 'data', dockerVolumeConfiguration: { scope: 'task' } }] }),
  ),
  fargate('fargate-stop-timeout', (c) => Object.assign(c, { stopTimeout: 121 })),
  fargate('ephemeral-storage-size', (_, d) => Object.assign(d, { ephemeralStorage: { sizeInGiB: 20 } })),
  fargate('ephemeral-storage-size', (_, d) => Object.assign(d, { ephemeralStorage: { sizeInGiB: 201 } })),
  ec2('ephemeral-storage-on-fargate', (_, d) =>
    Object.assign(d, { requiresCompatibilities: ['EC2'], ephemeralStorage: { sizeInGiB: 30 } }),
  ),
  fargate('windows-on-arm', (_, d) =>
    Object.assign(d, {
      runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' },
    }),
  ),
  fargate('inference-accelerators', (_, d) =>
    Object.assign(d, { inferenceAccelerators: [{ deviceName: 'a', deviceType: 'eia2.medium' }] }),
  ),
  // Logs.
  fargate('fargate-log-driver', (c) => Object.assign(c, { logConfiguration: logs('json-file', {}) })),
  ec2('awslogs-options', (c) =>
    Object.assign(c, { logConfiguration: logs('awslogs', { 'awslogs-group': '/ecs/shop' }) }),
  ),
  fargate('awslogs-prefix-on-fargate', (c) =>
    Object.assign(c, {
      logConfiguration: logs('awslogs', { 'awslogs-group': '/ecs/shop', 'awslogs-region': 'eu-west-1' }),
    }),
  ),
  fargate('splunk-options', (c) =>
    Object.assign(c, { logConfiguration: logs('splunk', { 'splunk-url': 'https://splunk.example' }) }),
  ),
  fargate('firelens-router', (c) => Object.assign(c, { logConfiguration: logs('awsfirelens', {}) })),
  fargate('firelens-used', (_, d) => add(d, other({ firelensConfiguration: { type: 'fluentbit' } }))),
  fargate('firelens-file-on-fargate', (c, d) => {
    c['logConfiguration'] = logs('awsfirelens', {})
    add(d, other({ firelensConfiguration: { type: 'fluentbit', options: { 'config-file-type': 's3' } } }))
  }),
  // Roles, secrets and variables.
  fargate('role-valid', (_, d) => Object.assign(d, { taskRoleArn: '' })),
  fargate('role-valid', (_, d) => Object.assign(d, { taskRoleArn: 'arn:aws:ecs:eu-west-1:1:cluster/shop' })),
  fargate('fargate-role-for-logs', (c, d) => {
    d['executionRoleArn'] = undefined
    c['logConfiguration'] = logs('awslogs', {})
  }),
  fargate('fargate-role-for-ecr', (c, d) => {
    d['executionRoleArn'] = undefined
    c['image'] = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:v1'
  }),
  ec2('role-for-secrets', (c, d) => {
    d['executionRoleArn'] = undefined
    c['secrets'] = [{ name: 'A', valueFrom: 'a' }]
  }),
  fargate('secret-names-unique', (c) =>
    Object.assign(c, {
      secrets: [
        { name: 'A', valueFrom: 'a' },
        { name: 'A', valueFrom: 'b' },
      ],
    }),
  ),
  fargate('secret-not-in-environment', (c) =>
    Object.assign(c, {
      environment: [{ name: 'A', value: 'a' }],
      secrets: [{ name: 'A', valueFrom: 'a' }],
    }),
  ),
  fargate('secret-parameter-name', (c) =>
    Object.assign(c, { secrets: [{ name: 'A', valueFrom: 'shop/db:password::' }] }),
  ),
  fargate('environment-files-at-most', (c) => {
    c['environmentFiles'] = Array.from({ length: 11 }, (_, i) => ({
      type: 's3',
      value: `arn:aws:s3:::shop/${i}.env`,
    }))
  }),
  fargate('environment-file-arn', (c) =>
    Object.assign(c, { environmentFiles: [{ type: 's3', value: 's3://shop/a.env' }] }),
  ),
  fargate('environment-names', (c) => Object.assign(c, { environment: [{ value: 'a' }] })),
  // Health, order, limits of processes.
  fargate('health-check-interval', (c) =>
    Object.assign(c, { healthCheck: { command: ['CMD', 'a'], interval: 1 } }),
  ),
  fargate('health-check-timeout', (c) =>
    Object.assign(c, { healthCheck: { command: ['CMD', 'a'], timeout: 61 } }),
  ),
  fargate('health-check-retries', (c) =>
    Object.assign(c, { healthCheck: { command: ['CMD', 'a'], retries: 11 } }),
  ),
  fargate('health-check-start-period', (c) =>
    Object.assign(c, { healthCheck: { command: ['CMD', 'a'], startPeriod: 301 } }),
  ),
  fargate('dependency-exists', (c) =>
    Object.assign(c, { dependsOn: [{ containerName: 'nope', condition: 'START' }] }),
  ),
  fargate('dependency-ends', (c, d) => {
    c['dependsOn'] = [{ containerName: 'other', condition: 'SUCCESS' }]
    add(d, other())
  }),
  fargate('dependency-healthy', (c, d) => {
    c['dependsOn'] = [{ containerName: 'other', condition: 'HEALTHY' }]
    add(d, other())
  }),
  fargate('dependency-circle', (c, d) => {
    c['dependsOn'] = [{ containerName: 'other', condition: 'START' }]
    add(d, other({ dependsOn: [{ containerName: 'app', condition: 'START' }] }))
  }),
  fargate('timeouts-at-least', (c) => Object.assign(c, { startTimeout: 1 })),
  fargate('restart-period', (c) =>
    Object.assign(c, { restartPolicy: { enabled: true, restartAttemptPeriod: 59 } }),
  ),
  fargate('restart-ignored-codes', (c) =>
    Object.assign(c, {
      restartPolicy: { enabled: true, ignoredExitCodes: Array.from({ length: 51 }, (_, i) => i) },
    }),
  ),
  fargate('ulimit-order', (c) =>
    Object.assign(c, { ulimits: [{ name: 'nofile', softLimit: 2, hardLimit: 1 }] }),
  ),
  // Volumes.
  fargate('mount-known-volume', (c) =>
    Object.assign(c, { mountPoints: [{ sourceVolume: 'nope', containerPath: '/data' }] }),
  ),
  fargate('mount-path', (c, d) => {
    d['volumes'] = [{ name: 'data' }]
    c['mountPoints'] = [{ sourceVolume: 'data' }]
  }),
  fargate('volume-names-unique', (_, d) => Object.assign(d, { volumes: [{ name: 'a' }, { name: 'a' }] })),
  fargate('volume-one-kind', (_, d) =>
    Object.assign(d, {
      volumes: [{ name: 'a', host: {}, efsVolumeConfiguration: { fileSystemId: 'fs-1234' } }],
    }),
  ),
  fargate('volume-at-launch-mounted', (_, d) =>
    Object.assign(d, { volumes: [{ name: 'a', configuredAtLaunch: true }] }),
  ),
  fargate('volume-at-launch-once', (_, d) =>
    Object.assign(d, {
      volumes: [
        { name: 'a', configuredAtLaunch: true },
        { name: 'b', configuredAtLaunch: true },
      ],
    }),
  ),
  fargate('efs-access-point-root', (_, d) =>
    Object.assign(d, {
      volumes: efs({
        transitEncryption: 'ENABLED',
        rootDirectory: '/data',
        authorizationConfig: { accessPointId: 'fsap-1' },
      }),
    }),
  ),
  fargate('efs-iam-encrypted', (_, d) =>
    Object.assign(d, { volumes: efs({ authorizationConfig: { iam: 'ENABLED' } }) }),
  ),
  fargate('efs-access-point-encrypted', (_, d) =>
    Object.assign(d, { volumes: efs({ authorizationConfig: { accessPointId: 'fsap-1' } }) }),
  ),
  fargate('efs-port-encrypted', (_, d) =>
    Object.assign(d, { volumes: efs({ transitEncryptionPort: 2049 }) }),
  ),
  ec2('host-path-not-blank', (_, d) =>
    Object.assign(d, { volumes: [{ name: 'a', host: { sourcePath: '' } }] }),
  ),
  ec2('volumes-from-known-container', (c) =>
    Object.assign(c, { volumesFrom: [{ sourceContainer: 'nope' }] }),
  ),
  // Limits and tags.
  fargate('size', (c) => Object.assign(c, { environment: [{ name: 'BIG', value: 'é'.repeat(33_000) }] })),
  ec2('placement-constraints-at-most', (_, d) =>
    Object.assign(d, {
      placementConstraints: Array.from({ length: 11 }, (__, i) => ({
        type: 'memberOf',
        expression: `attribute:a == ${i}`,
      })),
    }),
  ),
  fargate('tags-given', (_, d) => Object.assign(d, { tags: [] })),
  fargate('tag-key', (_, d) => Object.assign(d, { tags: [{ key: 'AWS:team', value: 'shop' }] })),
  fargate('tag-key', (_, d) => Object.assign(d, { tags: [{ value: 'shop' }] })),
  fargate('tag-keys-unique', (_, d) => Object.assign(d, { tags: [{ key: 'a' }, { key: 'a' }] })),
]

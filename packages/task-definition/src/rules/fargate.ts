import { asked, at, containersOf, every, given, onFargate, type Place, textOf, wholeOf } from '../place.ts'
import { deployed, documented, forEach, type Rule, reported, type Source, when } from '../rule.ts'

const EC2_ONLY = 'leave it out: Fargate does not have it'

/** Something that a definition for Fargate cannot ask for. */
const unsupported = (
  id: string,
  what: string,
  places: (task: Place) => readonly Place[],
  message: string,
  source: Source,
): Rule => ({
  id: `fargate-${id}`,
  says: `On Fargate there is no ${what}`,
  source,
  breaches: when(
    onFargate,
    forEach(places, (place) => (asked(place) ? { at: place, right: EC2_ONLY, message } : undefined)),
  ),
})

const ofContainers =
  (...names: readonly string[]) =>
  (task: Place): readonly Place[] =>
    containersOf(task).map((container) => at(container, ...names))

const ofVolumes =
  (...names: readonly string[]) =>
  (task: Place): readonly Place[] =>
    every(task, 'volumes').map((volume) => at(volume, ...names))

const compatible = (what: string) => `Fargate compatible task definitions do not support ${what}`

/** Seconds. */
const LONGEST_STOP = 120

export const FARGATE: readonly Rule[] = [
  {
    id: 'fargate-network-mode',
    says: 'On Fargate the network mode is awsvpc',
    source: deployed('pf-ecs-fargate-network-mode', 'aws/amazon-ecs-cli#1145'),
    breaches: when(
      onFargate,
      forEach(
        (task) => [at(task, 'networkMode')],
        (mode) =>
          mode.value === 'awsvpc'
            ? undefined
            : {
                at: mode,
                ...(given(mode) ? {} : { found: 'is missing' }),
                right: 'write "awsvpc"',
                message: 'Fargate only supports network mode ‘awsvpc’.',
              },
      ),
    ),
  },
  unsupported(
    'privileged',
    'privileged container',
    ofContainers('privileged'),
    "Fargate requires that the 'privileged' setting be 'false'",
    deployed('pf-ecs-fargate-privileged'),
  ),
  unsupported(
    'devices',
    'linuxParameters.devices',
    ofContainers('linuxParameters', 'devices'),
    compatible('devices'),
    deployed('pf-ecs-fargate-devices'),
  ),
  unsupported(
    'shared-memory-size',
    'linuxParameters.sharedMemorySize',
    ofContainers('linuxParameters', 'sharedMemorySize'),
    compatible('sharedMemorySize'),
    deployed('pf-ecs-fargate-shared-memory-size'),
  ),
  unsupported(
    'max-swap',
    'linuxParameters.maxSwap',
    ofContainers('linuxParameters', 'maxSwap'),
    compatible('maxSwap'),
    deployed('pf-ecs-fargate-max-swap'),
  ),
  unsupported(
    'swappiness',
    'linuxParameters.swappiness',
    ofContainers('linuxParameters', 'swappiness'),
    compatible('swappiness'),
    documented('API_LinuxParameters', 'fargate-tasks-services'),
  ),
  {
    id: 'fargate-capabilities',
    says: 'On Fargate no capability but SYS_PTRACE is added',
    source: deployed('pf-ecs-fargate-capabilities-add', 'API_KernelCapabilities'),
    breaches: when(
      onFargate,
      forEach(
        (task) =>
          containersOf(task).flatMap((container) =>
            every(container, 'linuxParameters', 'capabilities', 'add'),
          ),
        (capability) => {
          const text = textOf(capability)
          if (text === undefined || text === 'SYS_PTRACE') return undefined
          return { at: capability, right: EC2_ONLY, message: `${text} is not allowed on Fargate.` }
        },
      ),
    ),
  },
  unsupported(
    'docker-security-options',
    'dockerSecurityOptions',
    ofContainers('dockerSecurityOptions'),
    compatible('dockerSecurityOptions'),
    deployed('pf-ecs-fargate-docker-security-options'),
  ),
  unsupported(
    'dns-search-domains',
    'dnsSearchDomains',
    ofContainers('dnsSearchDomains'),
    compatible('dnsSearchDomains'),
    documented('fargate-tasks-services'),
  ),
  {
    id: 'fargate-gpu',
    says: 'On Fargate there is no GPU',
    source: deployed('pf-ecs-fargate-gpu-resource'),
    breaches: when(
      onFargate,
      forEach(
        (task) => containersOf(task).flatMap((container) => every(container, 'resourceRequirements')),
        (requirement) =>
          at(requirement, 'type').value === 'GPU'
            ? {
                at: requirement,
                found: 'asks for a GPU',
                right: EC2_ONLY,
                message: 'Tasks using the Fargate launch type do not support GPU resource requirements.',
              }
            : undefined,
      ),
    ),
  },
  unsupported(
    'ipc-mode',
    'ipcMode',
    (task) => [at(task, 'ipcMode')],
    compatible('ipcMode'),
    deployed('pf-ecs-fargate-ipc-mode', 'cn-terraform/terraform-aws-ecs-fargate#2'),
  ),
  {
    id: 'fargate-pid-mode',
    says: 'On Fargate the pidMode is not host',
    source: deployed('pf-ecs-fargate-pid-mode-host'),
    breaches: when(
      onFargate,
      forEach(
        (task) => [at(task, 'pidMode')],
        (mode) =>
          mode.value === 'host'
            ? {
                at: mode,
                right: 'write "task", or leave it out',
                message: "Tasks using the Fargate launch type do not support pidMode 'host'.",
              }
            : undefined,
      ),
    ),
  },
  unsupported(
    'placement-constraints',
    'placementConstraints',
    (task) => [at(task, 'placementConstraints')],
    compatible('constraints'),
    deployed('pf-ecs-fargate-placement-constraints'),
  ),
  unsupported(
    'source-path',
    'host.sourcePath of a volume',
    ofVolumes('host', 'sourcePath'),
    compatible('sourcePath'),
    deployed('pf-ecs-fargate-host-source-path', 'cloudposse/terraform-aws-ecs-alb-service-task#174'),
  ),
  unsupported(
    'docker-volume',
    'dockerVolumeConfiguration',
    ofVolumes('dockerVolumeConfiguration'),
    compatible('dockerVolumeConfiguration'),
    deployed('pf-ecs-fargate-docker-volume'),
  ),
  {
    id: 'fargate-stop-timeout',
    says: `On Fargate a stopTimeout is at most ${LONGEST_STOP} seconds`,
    source: reported('API_ContainerDefinition', 'aws/containers-roadmap#1808'),
    breaches: when(
      onFargate,
      forEach(ofContainers('stopTimeout'), (timeout) =>
        (wholeOf(timeout) ?? 0) <= LONGEST_STOP
          ? undefined
          : {
              at: timeout,
              right: `write at most ${LONGEST_STOP} seconds`,
              message: `Tasks using the Fargate launch type must have a container stop timeout of less than ${LONGEST_STOP} seconds.`,
            },
      ),
    ),
  },
  {
    id: 'ephemeral-storage-size',
    says: 'Ephemeral storage is 21 to 200 GiB',
    source: deployed('pf-ecs-ephemeral-storage-range', 'API_EphemeralStorage'),
    breaches: forEach(
      (task) => [at(task, 'ephemeralStorage', 'sizeInGiB')],
      (size) => {
        const gib = wholeOf(size)
        if (gib === undefined || (gib >= 21 && gib <= 200)) return undefined
        return {
          at: size,
          right: 'write 21 to 200, or leave ephemeralStorage out for 20',
          message: `EphemeralStorage size should be at ${gib < 21 ? 'least 21' : 'most 200'}`,
        }
      },
    ),
  },
  {
    id: 'ephemeral-storage-on-fargate',
    says: 'Ephemeral storage is for Fargate only',
    source: deployed('pf-ecs-fargate-ephemeral-storage-ec2'),
    breaches: (task) => {
      const storage = at(task, 'ephemeralStorage')
      return given(storage) && every(task, 'requiresCompatibilities').length > 0 && !onFargate(task)
        ? [
            {
              at: storage,
              right: 'leave it out, or add "FARGATE" to requiresCompatibilities',
              message: 'Tasks using the EC2 launch type do not support EphemeralStorage.',
            },
          ]
        : []
    },
  },
  {
    id: 'windows-on-arm',
    says: 'Windows runs on X86_64 only',
    source: deployed('pf-ecs-windows-arm64'),
    breaches: forEach(
      (task) => [at(task, 'runtimePlatform', 'cpuArchitecture')],
      (architecture, task) => {
        const family = textOf(at(task, 'runtimePlatform', 'operatingSystemFamily')) ?? ''
        return architecture.value === 'ARM64' && family.startsWith('WINDOWS')
          ? {
              at: architecture,
              right: 'write "X86_64" for Windows',
              message: 'No Fargate configuration exists for given values.',
            }
          : undefined
      },
    ),
  },
  {
    id: 'inference-accelerators',
    says: 'There are no inferenceAccelerators any more',
    source: deployed('pf-ecs-fargate-inference-accelerator'),
    breaches: forEach(
      (task) => [at(task, 'inferenceAccelerators')],
      (place) =>
        asked(place)
          ? { at: place, right: 'leave it out', message: "Unsupported field 'inferenceAccelerators'" }
          : undefined,
    ),
  },
]

import { show } from '../fault.ts'
import { at, containersOf, given, nameOf, onFargate, type Place, textOf, wholeOf } from '../place.ts'
import { deployed, documented, type Finding, forEach, type Rule, reported, when } from '../rule.ts'
import { cpuUnits, FARGATE_SIZES, memoryMib } from '../task-size.ts'

const taskCpu = (task: Place): number | undefined => cpuUnits(textOf(at(task, 'cpu')) ?? '')
const taskMemory = (task: Place): number | undefined => memoryMib(textOf(at(task, 'memory')) ?? '')

/** Sizes that ECS takes for tasks elsewhere than on Fargate: 0.125 to 192 vCPU. */
const CPU = { min: 128, max: 196_608 }

const isWindows = (task: Place): boolean =>
  textOf(at(task, 'runtimePlatform', 'operatingSystemFamily'))?.startsWith('WINDOWS') === true

const missing = (task: Place, name: 'cpu' | 'memory'): readonly Finding[] =>
  given(at(task, name))
    ? []
    : [
        {
          at: at(task, name),
          found: 'is missing',
          right: `Fargate needs it for the whole task, for example ${name === 'cpu' ? '"256"' : '"512"'}`,
          message: `Fargate requires that '${name}' be defined at the task level.`,
        },
      ]

export const SIZES: readonly Rule[] = [
  {
    id: 'task-cpu',
    says: `The CPU of a task is a number of CPU units or of vCPUs ("1 vCPU"), from ${CPU.min} to ${CPU.max} units`,
    source: reported('task-cpu-memory-error', 'API_RegisterTaskDefinition'),
    breaches: forEach(
      (task) => [at(task, 'cpu')],
      (cpu, task) => {
        const text = textOf(cpu)
        const units = text === undefined ? undefined : cpuUnits(text)
        if (text === undefined) return undefined
        if (units !== undefined && (onFargate(task) || (units >= CPU.min && units <= CPU.max)))
          return undefined
        return {
          at: cpu,
          right: `write CPU units ("256") or vCPUs (".25 vCPU"), from ${CPU.min} to ${CPU.max} units`,
          message: "Invalid 'cpu' setting for task.",
        }
      },
    ),
  },
  {
    id: 'task-memory',
    says: 'The memory of a task is a number of MiB or of GB ("1 GB")',
    source: reported('task-cpu-memory-error', 'API_RegisterTaskDefinition'),
    breaches: forEach(
      (task) => [at(task, 'memory')],
      (memory) => {
        const text = textOf(memory)
        const mib = text === undefined ? undefined : memoryMib(text)
        if (text === undefined || (mib !== undefined && mib > 0)) return undefined
        return {
          at: memory,
          right: 'write MiB ("512") or GB ("0.5 GB")',
          message: "Invalid 'memory' setting for task.",
        }
      },
    ),
  },
  {
    id: 'fargate-size-given',
    says: 'On Fargate the task has a CPU and a memory size',
    source: deployed('pf-ecs-fargate-task-cpu-memory', 'klothoplatform/klotho#892'),
    breaches: when(onFargate, (task) => [...missing(task, 'cpu'), ...missing(task, 'memory')]),
  },
  {
    id: 'fargate-size',
    says: 'On Fargate CPU and memory are one of its pairs (the table below)',
    source: reported('aws-games/cloud-game-development-toolkit#737', 'task-cpu-memory-error'),
    breaches: when(onFargate, (task) => {
      const [cpu, memory] = [taskCpu(task), taskMemory(task)]
      if (cpu === undefined) return []
      const message = `No Fargate configuration exists for given values: ${cpu} CPU, ${memory ?? 'no'} memory. See the Amazon ECS documentation for the valid values.`
      const windows = isWindows(task)
      const sizes = FARGATE_SIZES.filter((size) => !windows || size.windows)
      const size = sizes.find((each) => each.cpu === cpu)
      if (size === undefined) {
        const cpus = sizes.map((each) => each.cpu).join(', ')
        const right = `Fargate has ${cpus} CPU units${windows ? ' for Windows' : ''}`
        return [{ at: at(task, 'cpu'), right, message }]
      }
      if (memory === undefined) return []
      if (size.memory.includes(memory)) return []
      const right = `with ${cpu} CPU units Fargate has ${inWords(size.memory)} MiB`
      return [{ at: at(task, 'memory'), right, message }]
    }),
  },
  {
    id: 'container-memory-given',
    says: 'A container has a memory or memoryReservation unless the task has a memory',
    source: deployed('pf-ecs-container-memory-required', 'aws/aws-cli#4453'),
    breaches: forEach(containersOf, (container, task) => {
      if (given(at(task, 'memory'))) return undefined
      if (at(container, 'memory').value || at(container, 'memoryReservation').value) return undefined
      return {
        at: container,
        found: 'has neither memory nor memoryReservation, and the task has no memory',
        right: 'give one of the three',
        message: `Invalid setting for container '${nameOf(container)}'. At least one of 'memory' or 'memoryReservation' must be specified.`,
      }
    }),
  },
  {
    id: 'container-sizes-not-negative',
    says: 'The CPU and memory of a container are not negative',
    source: documented('API_ContainerDefinition'),
    breaches: forEach(
      (task) =>
        containersOf(task).flatMap((each) => [
          at(each, 'cpu'),
          at(each, 'memory'),
          at(each, 'memoryReservation'),
        ]),
      (size) =>
        (wholeOf(size) ?? 0) >= 0
          ? undefined
          : { at: size, right: 'write 0 or more', message: 'Container sizes must not be negative.' },
    ),
  },
  {
    id: 'container-memory-reservation',
    says: 'The memoryReservation of a container is not greater than its memory',
    source: deployed('pf-ecs-container-memory-reservation', 'API_ContainerDefinition'),
    breaches: forEach(containersOf, (container) => {
      const reservation = at(container, 'memoryReservation')
      const [soft, hard] = [wholeOf(reservation), wholeOf(at(container, 'memory'))]
      if (soft === undefined || hard === undefined || soft <= hard) return undefined
      return {
        at: reservation,
        right: `write at most ${hard}, the container's memory`,
        message: `Invalid setting for container '${nameOf(container)}'. 'memory' must be greater than or equal to 'memoryReservation'.`,
      }
    }),
  },
  {
    id: 'container-memory-within-task',
    says: 'The memory of a container is not greater than the memory of the task',
    source: deployed('pf-ecs-container-memory-over-task', 'pulumi/pulumi-awsx#188'),
    breaches: forEach(containersOf, (container, task) => {
      const memory = at(container, 'memory')
      const [own, whole] = [wholeOf(memory), taskMemory(task)]
      if (own === undefined || whole === undefined || own <= whole) return undefined
      return {
        at: memory,
        right: `write at most ${whole}, the memory of the task`,
        message: `The 'memory' setting for container '${nameOf(container)}' is greater than for the task.`,
      }
    }),
  },
  {
    id: 'container-cpu-within-task',
    says: 'The containers together have at most the CPU of the task',
    source: deployed('pf-ecs-fargate-container-cpu-over-task', 'klothoplatform/klotho#892'),
    breaches: (task) => {
      const whole = taskCpu(task)
      const cpus = containersOf(task).map((container) => wholeOf(at(container, 'cpu')) ?? 0)
      const sum = cpus.reduce((total, cpu) => total + cpu, 0)
      if (whole === undefined || sum <= whole) return []
      return [
        {
          at: at(task, 'cpu'),
          found: `is ${show(at(task, 'cpu').value)}, and the containers have ${sum} units together`,
          right: 'lower those of the containers, or raise it',
          message:
            "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.",
        },
      ]
    },
  },
]

/** `512, 1024 or 2048`, or `4096 to 16384 in steps of 1024`. */
const inWords = (memory: readonly number[]): string => {
  const [first = 0, second = 0] = memory
  const last = memory.at(-1) ?? 0
  return memory.length > 4
    ? `${first} to ${last} in steps of ${second - first}`
    : `${memory.slice(0, -1).join(', ')} or ${last}`
}

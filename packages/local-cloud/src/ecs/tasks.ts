import type {
  Task as DescribedTask,
  DescribeTasksCommandInput,
  DescribeTasksCommandOutput,
  Failure,
  ListTasksCommandInput,
  ListTasksCommandOutput,
  StopTaskCommandInput,
  StopTaskCommandOutput,
} from '@aws-sdk/client-ecs'
import { describeTask } from './describe.ts'
import { invalidParameter } from './errors.ts'
import { page } from './paging.ts'
import { type EcsState, lastPart } from './state.ts'
import type { TaskLifecycle } from './task-lifecycle.ts'

type Output<T> = Omit<T, '$metadata'>

export function taskOperations(state: EcsState, lifecycle: TaskLifecycle) {
  return {
    ListTasks(input: ListTasksCommandInput): Output<ListTasksCommandOutput> {
      const cluster = state.cluster(input.cluster)
      const service = input.serviceName === undefined ? undefined : state.service(cluster, input.serviceName)
      const desiredStatus = input.desiredStatus ?? 'RUNNING'
      const arns = [...cluster.tasks.values()]
        .filter((task) => task.desiredStatus === desiredStatus)
        .filter((task) => service === undefined || task.deployment.service === service)
        .filter((task) => input.family === undefined || task.revision.family === input.family)
        .filter((task) => input.startedBy === undefined || task.deployment.id === input.startedBy)
        .map((task) => task.arn)
      const { items, ...rest } = page(arns, input, 100)
      return { taskArns: items, ...rest }
    },

    DescribeTasks(input: DescribeTasksCommandInput): Output<DescribeTasksCommandOutput> {
      const cluster = state.cluster(input.cluster)
      const references = input.tasks ?? []
      if (references.length === 0) throw invalidParameter('Tasks cannot be empty.')
      if (references.length > 100) throw invalidParameter('Cannot describe more than 100 tasks at a time.')
      const tasks: DescribedTask[] = []
      const failures: Failure[] = []
      for (const reference of references) {
        const id = lastPart(reference)
        const task = cluster.tasks.get(id)
        if (!task) failures.push({ arn: state.arn(`task/${cluster.name}/${id}`), reason: 'MISSING' })
        else
          tasks.push({
            ...describeTask(task),
            ...(input.include?.includes('TAGS') && { tags: [...task.tags] }),
          })
      }
      return { tasks, failures }
    },

    StopTask(input: StopTaskCommandInput): Output<StopTaskCommandOutput> {
      const task = state.task(state.cluster(input.cluster), input.task)
      lifecycle.stop(task, 'UserInitiated', input.reason ?? 'Task stopped by user')
      return { task: describeTask(task) }
    },
  }
}

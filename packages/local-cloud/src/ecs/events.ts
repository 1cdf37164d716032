import type { Deployment, Service, Task } from './model.ts'
import type { EcsState } from './state.ts'

const mostEvents = 100

/** The service's event log: ECS's wording, the newest first, at most 100. */
export function writeEvent(state: EcsState, service: Service, message: string): void {
  service.events.unshift({ id: state.uuid(), createdAt: new Date(state.world.clock.now()), message })
  service.events.length = Math.min(service.events.length, mostEvents)
}

/** What the events say. Wording as in published logs of ECS services. */
export const wording = {
  started: (service: Service, tasks: readonly Task[]) =>
    `(service ${service.name}) has started ${tasks.length} tasks: ${list(tasks)}.`,
  stopped: (service: Service, tasks: readonly Task[]) =>
    `(service ${service.name}) has stopped ${tasks.length} running tasks: ${list(tasks)}.`,
  registered: (service: Service, count: number, groupArn: string) =>
    `(service ${service.name}) registered ${count} targets in (target-group ${groupArn})`,
  deregistered: (service: Service, count: number, groupArn: string) =>
    `(service ${service.name}) deregistered ${count} targets in (target-group ${groupArn})`,
  draining: (service: Service, deployment: Deployment, count: number) =>
    `(service ${service.name}, taskSet ${deployment.id}) has begun draining connections on ${count} tasks.`,
  unhealthy: (
    service: Service,
    task: Task,
    where: { readonly groupArn: string; readonly port: number },
    reason: string,
  ) =>
    `(service ${service.name}) (task ${task.id}) (port ${where.port}) is unhealthy in (target-group ${where.groupArn}) due to (reason ${reason}).`,
  completed: (service: Service, deployment: Deployment) =>
    `(service ${service.name}) (deployment ${deployment.id}) deployment completed.`,
  failed: (service: Service, deployment: Deployment) =>
    `(service ${service.name}) (deployment ${deployment.id}) deployment failed: tasks failed to start.`,
  rollingBack: (service: Service, id: string) =>
    `(service ${service.name}) rolling back to (deployment ${id}).`,
  inconsistent: (service: Service) =>
    `(service ${service.name}) is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`,
  steady: (service: Service) => `(service ${service.name}) has reached a steady state.`,
} as const

function list(tasks: readonly Task[]): string {
  return tasks.map((task) => `(task ${task.id})`).join(' ')
}

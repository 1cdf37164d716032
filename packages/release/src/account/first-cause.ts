import type { Diagnosis } from '../ports.ts'

/** ECS stops tasks for its own reasons too, when a deployment replaces or a slot shrinks: that explains nothing. */
export const isTelling = ({ reason }: Diagnosis['stoppedTasks'][number]): boolean =>
  !reason.startsWith('Scaling activity initiated')

/**
 * The one finding that most likely explains the rest: what a task said as it died, else why a target is sick,
 * else why a task was stopped. Undefined when nothing was found.
 */
export const firstCause = ({ stoppedTasks, targets, logs }: Diagnosis): string | undefined => {
  const telling = stoppedTasks.filter(isTelling)
  const died = telling.find(({ exitCode }) => exitCode !== undefined && exitCode !== 0)
  if (died !== undefined) {
    const last = logs.find(({ task }) => task === died.task)?.lines.at(-1)
    return `a task exited with code ${died.exitCode}${last === undefined ? '' : ` and said "${last}"`}`
  }
  const sick = targets.find(({ state }) => state === 'unhealthy')
  if (sick !== undefined)
    return `a target is unhealthy: ${sick.description ?? sick.reason ?? 'no reason given'}`
  return telling[0] === undefined ? undefined : `a task was stopped: ${telling[0].reason}`
}

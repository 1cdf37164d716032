import { expect, test } from '@jest/globals'
import type { Diagnosis } from '../ports.ts'
import { firstCause } from './first-cause.ts'

const nothing: Diagnosis = { stoppedTasks: [], targets: [], events: [], logs: [] }
const scaled = { task: 'a', reason: 'Scaling activity initiated by (deployment ecs-svc/1)', exitCode: 0 }
const crashed = { task: 'b', reason: 'Essential container in task exited', exitCode: 3 }
const unpulled = { task: 'c', reason: 'CannotPullContainerError: no such image' }
const sick = {
  id: '10.0.0.2:80',
  state: 'unhealthy',
  reason: 'Target.Timeout',
  description: 'Request timed out',
}

test.each<[string, Partial<Diagnosis>, string | undefined]>([
  ['nothing found', {}, undefined],
  ['tasks that ECS stopped for reasons of its own', { stoppedTasks: [scaled] }, undefined],
  ['a crash', { stoppedTasks: [scaled, crashed] }, 'a task exited with code 3'],
  [
    'a crash with a last word',
    { stoppedTasks: [crashed], logs: [{ task: 'b', lines: ['starting', 'no database'] }] },
    'a task exited with code 3 and said "no database"',
  ],
  [
    'a sick target',
    { stoppedTasks: [unpulled], targets: [sick] },
    'a target is unhealthy: Request timed out',
  ],
  [
    'a task that never started',
    { stoppedTasks: [unpulled] },
    'a task was stopped: CannotPullContainerError: no such image',
  ],
])('%s', (_, found, cause) => {
  expect(firstCause({ ...nothing, ...found })).toBe(cause)
})

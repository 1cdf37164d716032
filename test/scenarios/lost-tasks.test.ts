import { MINUTE, SECOND } from '@greenlight/release'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createWorld, type World } from '../harness/world.ts'

let world: World
let stable: string
let canary: string
beforeEach(async () => {
  world = await createWorld()
  world.build('v1.0.0', 'good')
  await world.release('v1.0.0')
  ;[stable, canary] = world.weights().blue > 0 ? ['shop-blue', 'shop-green'] : ['shop-green', 'shop-blue']
  // Long enough for the old version's latency to be known.
  await world.pass(5 * MINUTE)
  world.clients.reset()
  world.build('v1.1.0', 'good')
  await world.job('deploy', 'v1.1.0', { run: 2 })
})
afterEach(() => world.close())

/** Lets time pass until the candidate has this share, in percent. */
const until = async (percent: number) => {
  while (Math.min(world.weights().blue, world.weights().green) !== percent) await world.pass(10 * SECOND)
}
const running = (service: string) => world.cloud.snapshot().services[service]?.running

test('canary tasks killed during the shift: traffic goes back, and only requests of the killed tasks were lost', async () => {
  const shift = world.job('shift', 'v1.1.0', { run: 2 })
  await until(25)
  await world.pass(MINUTE)
  world.cloud.tasks.kill({ service: canary })
  const report = await shift
  expect(report.outputs).toMatchObject({ outcome: 'rolled-back', serving: 'v1.0.0' })
  expect(report.failure?.what).toMatch(/carries 25 % of the traffic with \d of 3 healthy/)
  expect(running(stable)).toBe(3)
  // At 25 % of 5 requests a second: what came in until the next look saw it.
  expect(world.clients.tally().lost).toBeLessThan(60)
  const after = world.clients.tally().lost
  await world.pass(5 * MINUTE)
  expect(world.clients.tally().lost).toBe(after)
  expect(running(canary)).toBe(0)
})

test('one stable task stopped: the release waits until it is replaced, loses nothing, and goes on', async () => {
  const shift = world.job('shift', 'v1.1.0', { run: 2 })
  await until(5)
  await world.pass(MINUTE)
  world.cloud.tasks.kill({ service: stable, count: 1, signal: 'SIGTERM' })
  const report = await shift
  expect(report.outputs).toMatchObject({ outcome: 'done', serving: 'v1.1.0' })
  const moves = JSON.parse(report.outputs['moves'] ?? '[]') as { percent: number }[]
  expect(moves.map(({ percent }) => percent)).toEqual([5, 25, 95, 100])
  expect(world.clients.tally().failed).toEqual({})
})

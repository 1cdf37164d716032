import { ECSClient, UpdateServiceCommand } from '@aws-sdk/client-ecs'
import { MINUTE, SECOND } from '@greenlight/release'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createWorld, ROOT, type World } from '../harness/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
  world.build('v1.0.0', 'good')
  await world.release('v1.0.0')
  // Long enough for the old version's latency to be known.
  await world.pass(5 * MINUTE)
  world.clients.reset()
})
afterEach(() => world.close())

const candidateShare = () => Math.min(world.weights().blue, world.weights().green)
const servingSlot = () => (world.weights().blue > world.weights().green ? 'shop-blue' : 'shop-green')
const resize = (service: string, desiredCount: number) =>
  new ECSClient({
    region: 'eu-west-1',
    credentials: ROOT,
    requestHandler: world.cloud.requestHandler(),
  }).send(new UpdateServiceCommand({ cluster: 'shop', service, desiredCount }))

test('a version left behind in the slot never answers in the place of the one that was asked for', async () => {
  world.build('v1.1.0', 'good')
  await world.release('v1.1.0', { run: 2 })
  world.build('v1.2.0', 'good')
  await world.job('deploy', 'v1.2.0', { run: 3 })
  await world.pass(130 * MINUTE)
  world.clients.reset()
  const report = await world.rollback({ to: 'v1.0.0' })
  expect(report.outputs).toMatchObject({ outcome: 'done', serving: 'v1.0.0' })
  await world.pass(MINUTE)
  expect(Object.keys(world.clients.tally().answered).sort()).toEqual(['1.0.0', '1.1.0'])
  expect(world.clients.tally().lost).toBe(0)
})

test('late in a release, with the stable slot short of a task, the way back is still open', async () => {
  world.build('v1.1.0', 'failing')
  await world.job('deploy', 'v1.1.0', { run: 2 })
  const stable = servingSlot()
  await world.pass(20 * MINUTE)
  const shift = world.job('shift', 'v1.1.0', { run: 2 })
  while (candidateShare() !== 5) await world.pass(5 * SECOND)
  await world.pass(90 * SECOND)
  world.cloud.tasks.kill({ service: stable, count: 1 })
  const report = await shift
  expect(report.outputs).toMatchObject({ outcome: 'rolled-back', serving: 'v1.0.0' })
})

test('a stable slot that grows in the middle of a release does not look like a dying candidate', async () => {
  world.build('v1.1.0', 'good')
  await world.job('deploy', 'v1.1.0', { run: 2 })
  const stable = servingSlot()
  const shift = world.job('shift', 'v1.1.0', { run: 2 })
  while (candidateShare() !== 5) await world.pass(5 * SECOND)
  await world.clock.run(() => resize(stable, 5))
  const report = await shift
  expect(report.outputs).toMatchObject({ outcome: 'done', serving: 'v1.1.0' })
  expect(world.cloud.snapshot().services[servingSlot()]?.running).toBe(5)
})

test('a candidate that shrank while it waited grows again before it gets traffic', async () => {
  world.build('v1.1.0', 'good')
  await world.job('deploy', 'v1.1.0', { run: 2 })
  await world.clock.run(() => resize(servingSlot() === 'shop-blue' ? 'shop-green' : 'shop-blue', 1))
  const report = await world.job('shift', 'v1.1.0', { run: 2 })
  expect(report.outputs).toMatchObject({ outcome: 'done', serving: 'v1.1.0' })
  expect(world.clients.tally().lost).toBe(0)
})

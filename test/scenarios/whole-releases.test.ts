import { MINUTE, SECOND } from '@greenlight/release'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createWorld, type World } from '../harness/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world?.close())

/** v1.0.0 serves; counting begins. */
const firstRelease = async () => {
  world.build('v1.0.0', 'good')
  const story = await world.release('v1.0.0')
  // Long enough for the old version's latency to be known.
  await world.pass(5 * MINUTE)
  world.clients.reset()
  return story
}
const percents = (moves = '[]') => (JSON.parse(moves) as { percent: number }[]).map(({ percent }) => percent)

test('a first release serves everything, without canary and bake', async () => {
  const story = await firstRelease()
  expect(story.shift?.outputs).toMatchObject({ outcome: 'done', serving: 'v1.0.0' })
  expect(percents(story.shift?.outputs['moves'])).toEqual([100])
})

test('a good release goes 5, 25, 95, bakes there with a control, ends at 100, and loses no request', async () => {
  await firstRelease()
  const before = world.weights()
  world.build('v1.1.0', 'good')
  const story = await world.release('v1.1.0')
  expect(story.shift?.outputs).toMatchObject({ outcome: 'done', serving: 'v1.1.0' })
  expect(percents(story.shift?.outputs['moves'])).toEqual([5, 25, 95, 100])
  expect(world.weights()).toEqual({ blue: before.green, green: before.blue })
  await world.pass(MINUTE)
  expect(world.clients.tally()).toMatchObject({ lost: 0, failed: {} })
  expect(world.clients.tally().answered['1.1.0']).toBeGreaterThan(1000)
})

test('a release that answers errors is taken back in the first step', async () => {
  await firstRelease()
  const before = world.weights()
  world.build('v1.1.0', 'failing')
  const story = await world.release('v1.1.0')
  expect(story.shift?.outputs).toMatchObject({ outcome: 'rolled-back', serving: 'v1.0.0' })
  expect(percents(story.shift?.outputs['moves'])).toEqual([5, 100])
  expect(story.recover?.outputs).toMatchObject({ outcome: 'done', serving: 'v1.0.0' })
  expect(world.weights()).toEqual(before)
  const { lost, failed } = world.clients.tally()
  expect(lost).toBe(0)
  expect(Object.keys(failed)).toEqual(['1.1.0'])
})

test.each(['never ready', 'crashing'] as const)(
  'a release that is %s gets no traffic and says why',
  async (quality) => {
    await firstRelease()
    world.build('v1.1.0', quality)
    const story = await world.release('v1.1.0')
    expect(story.deploy?.outputs).toMatchObject({ outcome: 'unfinished', serving: 'v1.0.0' })
    expect(story.shift).toBeUndefined()
    expect(world.clients.tally()).toMatchObject({ lost: 0, failed: {} })
    expect(world.clients.tally().answered['1.1.0']).toBeUndefined()
    expect(JSON.stringify(story.deploy?.document)).toMatch(
      quality === 'crashing' ? /cannot open the till/ : /Health checks failed|ResponseCodeMismatch|503/,
    )
  },
)

test('a slot that answers with another version fails the smoke test, before any traffic', async () => {
  await firstRelease()
  world.build('v1.1.0', 'wrong')
  const story = await world.release('v1.1.0')
  expect(story.smoke?.outputs).toMatchObject({ outcome: 'unfinished', serving: 'v1.0.0' })
  expect(story.smoke?.failure?.what).toContain('another version answered')
  expect(story.shift).toBeUndefined()
  expect(story.recover?.outputs).toMatchObject({ outcome: 'done', serving: 'v1.0.0' })
  expect(world.clients.tally().answered['0.0.1']).toBeUndefined()
})

test('a second push of the same tag makes no write', async () => {
  await firstRelease()
  const mark = world.cloud.calls.length
  const story = await world.release('v1.0.0', { run: 2 })
  expect(story.validate.outputs).toMatchObject({ outcome: 'done', 'already-serving': 'true' })
  for (const job of ['deploy', 'shift', 'recover'] as const) {
    expect((await world.job(job, 'v1.0.0', { run: 2 })).ending).toBe('done')
  }
  expect(world.writesSince(mark)).toEqual([])
})

test('a tag older than what serves is refused, by the gate and by each action alone', async () => {
  world.build('v1.1.0', 'good')
  await world.release('v1.1.0')
  world.build('v1.0.0', 'good')
  const mark = world.cloud.calls.length
  const story = await world.release('v1.0.0')
  expect(story.validate.ending).toBe('refused')
  expect(story.validate.failure?.what).toContain(
    'newer-than-serving: v1.0.0 is older than v1.1.0, which serves',
  )
  expect((await world.job('deploy', 'v1.0.0')).failure?.what).toContain('older than v1.1.0')
  expect((await world.job('shift', 'v1.0.0')).failure?.what).toContain('older than v1.1.0')
  expect(world.writesSince(mark)).toEqual([])
})

test('a rollback by hand brings the previous release up when its slot was used since', async () => {
  await firstRelease()
  world.build('v1.1.0', 'good')
  await world.release('v1.1.0')
  world.build('v1.2.0', 'failing')
  await world.release('v1.2.0')
  world.clients.reset()
  const refused = await world.rollback()
  expect(refused.failure).toMatchObject({
    what: expect.stringContaining('v1.2.0 has been taken back already'),
  })
  expect(refused.failure?.next).toContain('to: v1.0.0')

  const report = await world.rollback({ to: 'v1.0.0' })
  expect(report.outputs).toMatchObject({ outcome: 'done', serving: 'v1.0.0' })
  expect(Number(report.outputs['seconds'])).toBeLessThan(300)
  await world.pass(MINUTE)
  expect(world.clients.tally()).toMatchObject({ lost: 0, failed: {} })
})

test('a rollback by hand of a release in flight is one write, within seconds, and the release stops', async () => {
  await firstRelease()
  world.build('v1.1.0', 'good')
  await world.job('deploy', 'v1.1.0', { run: 2 })
  const shift = world.job('shift', 'v1.1.0', { run: 2 })
  await world.pass(7 * MINUTE)
  expect(world.weights()).not.toMatchObject({ blue: 100 })
  const mark = world.cloud.calls.length
  const report = await world.rollback()
  expect(report.outputs).toMatchObject({ outcome: 'done', serving: 'v1.0.0' })
  expect(Number(report.outputs['seconds'])).toBeLessThan(15)
  expect(world.writesSince(mark).filter((call) => call.endsWith(':ModifyRule'))).toHaveLength(1)
  expect((await shift).ending).toBe('unfinished')
  expect(world.clients.tally().lost).toBe(0)
})

test('a runner that dies at 25 %: the lease fires, and the next release goes its way', async () => {
  await firstRelease()
  const before = world.weights()
  world.build('v1.1.0', 'good')
  await world.job('deploy', 'v1.1.0', { run: 2 })
  const killed = new AbortController()
  const shift = world
    .job('shift', 'v1.1.0', { run: 2, signal: killed.signal })
    .catch((error: unknown) => error)
  while (Math.min(world.weights().blue, world.weights().green) !== 25) await world.pass(30 * SECOND)
  killed.abort(new Error('SIGKILL'))
  await shift
  await world.pass(world.settings.lease.ttl)
  expect(world.weights()).toEqual(before)
  expect(world.clients.tally()).toMatchObject({ lost: 0, failed: {} })

  world.build('v1.2.0', 'good')
  const story = await world.release('v1.2.0')
  expect(story.shift?.outputs).toMatchObject({ outcome: 'done', serving: 'v1.2.0' })
  expect(world.log.join('\n')).toContain('it held v1.1.0, which never became good')
})

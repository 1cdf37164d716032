import { type IntervalCounts, type Metrics, MINUTE, SECOND, Unavailable } from '@greenlight/release'
import { afterEach, expect, test } from '@jest/globals'
import { createWorld, type World } from '../harness/world.ts'

let world: World
afterEach(() => world.close())

/** v1.0.0 serves, v1.1.0 is shifted. */
const shifted = async (
  config: Record<string, string>,
  quality: 'good' | 'failing',
  requestsPerSecond = 5,
) => {
  world = await createWorld({ config, requestsPerSecond })
  world.build('v1.0.0', 'good')
  await world.release('v1.0.0')
  // Long enough for the old version's latency to be known.
  await world.pass((requestsPerSecond < 1 ? 20 : 5) * MINUTE)
  world.build('v1.1.0', quality)
  return world.release('v1.1.0', { run: 2 })
}

test('too few requests for a verdict: on hold, and back by itself when nobody decides', async () => {
  const story = await shifted({}, 'good', 0.1)
  expect(story.shift?.outputs['outcome']).toBe('inconclusive')
  expect(story.recover).toBeUndefined()
  expect(Math.min(world.weights().blue, world.weights().green)).toBe(5)
  expect(story.shift?.failure?.next).toContain('If nobody decides until')
  await world.pass(122 * MINUTE)
  expect(Math.min(world.weights().blue, world.weights().green)).toBe(0)
  expect((await world.job('recover', 'v1.1.0', { run: 2 })).outputs).toMatchObject({
    outcome: 'done',
    serving: 'v1.0.0',
  })
})

test('a release on hold goes on when its job is run again and evidence has come in', async () => {
  const story = await shifted(
    { canary: '{ steps: [5, 100], step-duration: 2m, min-requests: 30, patience: 1m }' },
    'good',
    1,
  )
  expect(story.shift?.outputs['outcome']).toBe('inconclusive')
  await world.pass(30 * MINUTE)
  const again = await world.job('shift', 'v1.1.0', { run: 2 })
  expect(again.outputs).toMatchObject({ outcome: 'done', serving: 'v1.1.0' })
})

test('without automatic rollback a version that is worse is held, never promoted', async () => {
  const story = await shifted({ 'automatic-rollback': 'false' }, 'failing')
  expect(story.shift?.outputs['outcome']).toBe('inconclusive')
  expect(Math.min(world.weights().blue, world.weights().green)).toBe(5)
  expect(story.shift?.failure?.what).toContain('automatic rollback is off')
})

test('blue-green moves everything at once', async () => {
  const story = await shifted({ strategy: 'blue-green', bake: '{ duration: 3m }' }, 'good')
  const moves = JSON.parse(story.shift?.outputs['moves'] ?? '[]') as { percent: number }[]
  expect(moves.map(({ percent }) => percent)).toEqual([100])
  expect(story.shift?.outputs).toMatchObject({ outcome: 'done', serving: 'v1.1.0' })
})

test('without a holdback the bake has no control, and says so', async () => {
  const story = await shifted({ bake: '{ duration: 5m, holdback: 0 }' }, 'good')
  const moves = JSON.parse(story.shift?.outputs['moves'] ?? '[]') as { percent: number }[]
  expect(moves.map(({ percent }) => percent)).toEqual([5, 25, 100])
  const looks = JSON.parse(story.shift?.outputs['looks'] ?? '[]') as { caveats: string[] }[]
  expect(looks.at(-1)?.caveats.join()).toContain('There is no control at 100 %')
})

/** Counts 100 good requests a second in both slots; does not answer while `away` says so. */
const goodSource = (away: () => boolean): Metrics => ({
  interval: 15 * SECOND,
  edges: async () => [],
  counts: async ({ from, to }) => {
    if (away()) throw new Unavailable({ what: 'Prometheus is away', next: 'Wait.' })
    const rows: IntervalCounts[] = []
    for (let at = from; at < to; at += 15 * SECOND) rows.push({ at, requests: 1500, errors: 0, p95: 20 })
    return { slots: { blue: rows, green: rows }, unattributed: 0, notes: [] }
  },
})

/** v1.1.0 bakes with all the traffic; the metrics are away for so long, or for good. */
const withoutMetrics = async (silence?: number) => {
  let away = false
  world = await createWorld({
    config: {
      strategy: 'blue-green',
      canary: '{ metrics-delay: 15s, patience: 10m }',
      bake: '{ duration: 3m }',
    },
    metrics: goodSource(() => away),
  })
  world.build('v1.0.0', 'good')
  await world.release('v1.0.0')
  await world.pass(MINUTE)
  const before = world.weights()
  world.build('v1.1.0', 'good')
  await world.job('deploy', 'v1.1.0', { run: 2 })
  const shift = world.job('shift', 'v1.1.0', { run: 2 })
  while (world.weights().blue === before.blue) await world.pass(10 * SECOND)
  away = true
  if (silence !== undefined) {
    await world.pass(silence)
    away = false
  }
  const report = await shift
  return { report, moved: world.weights().blue === before.green }
}
const unread = () => world.log.filter((line) => line.includes('the evidence could not be read'))

test('metrics that are away for longer than a lease lasts: the release waits for them, and goes on', async () => {
  const { report } = await withoutMetrics(12 * MINUTE)
  expect(world.settings.lease.ttl).toBeLessThan(12 * MINUTE)
  expect(report.outputs).toMatchObject({ outcome: 'done', serving: 'v1.1.0' })
  // Once, and again after each renewal.
  expect(unread()).toHaveLength(3)
})

test('metrics that stay away: on hold once patience is over, with the reason', async () => {
  const { report, moved } = await withoutMetrics()
  expect(report.outputs['outcome']).toBe('inconclusive')
  expect(report.failure?.what).toContain('the evidence could not be read: Prometheus is away')
  expect(moved).toBe(true)
})

test('blue-green without a bake judges nothing, and needs no metrics', async () => {
  world = await createWorld({
    config: { strategy: 'blue-green', bake: '{ duration: 0s }' },
    metrics: goodSource(() => true),
  })
  for (const tag of ['v1.0.0', 'v1.1.0']) {
    world.build(tag, 'good')
    expect((await world.release(tag)).shift?.outputs).toMatchObject({ outcome: 'done', serving: tag })
  }
  expect(unread()).toEqual([])
})

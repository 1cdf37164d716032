import { type IntervalCounts, type Metrics, MINUTE, SECOND } from '@greenlight/release'
import { afterEach, expect, test } from '@jest/globals'
import { createWorld, type World } from '../harness/world.ts'

const worlds: World[] = []
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close()
})

/** A source that counts 100 requests a second, of which the new version (green after blue, blue after green) fails one in ten. */
const failingSource = (interval: number, candidate: 'blue' | 'green'): Metrics => ({
  interval,
  edges: async () => [],
  counts: async ({ from, to }) => {
    const all = (100 * interval) / SECOND
    const rows = (share: number, failing: number): readonly IntervalCounts[] => {
      const requests = Math.round(all * share)
      const errors = Math.round(requests * failing)
      return Array.from({ length: (to - from) / interval }, (_, index) => ({
        at: from + index * interval,
        requests,
        errors,
        p95: 20,
      }))
    }
    const [worse, good] = [rows(0.05, 0.1), rows(0.95, 0)]
    const slots = candidate === 'blue' ? { blue: worse, green: good } : { blue: good, green: worse }
    return { slots, unattributed: 0, notes: [] }
  },
})

test.each([
  [15, 18, 0, 65],
  [15, 18, 7, 65],
  [15, 18, 13, 65],
  [5, 6, 0, 33],
])(
  'with intervals of %d s, settled after %d s, a bad version is taken back soon (begun %d s past the minute)',
  async (interval, delay, offset, within) => {
    const world = await createWorld({
      config: {
        canary: `{ steps: [5, 25, 100], step-duration: 5m, min-requests: 30, metrics-delay: ${delay}s }`,
        'initial-tasks': '2',
      },
      metrics: failingSource(interval * SECOND, 'blue'),
    })
    worlds.push(world)
    world.build('v1.0.0', 'good')
    await world.release('v1.0.0')
    expect(world.weights().green).toBeGreaterThan(0)
    await world.pass(2 * MINUTE + offset * SECOND)
    world.build('v1.1.0', 'good')
    const story = await world.release('v1.1.0')
    expect(story.shift?.outputs['outcome']).toBe('rolled-back')
    const moves = JSON.parse(story.shift?.outputs['moves'] ?? '[]') as { percent: number; at: string }[]
    expect(moves.map(({ percent }) => percent)).toEqual([5, 100])
    const [shifted = 0, back = 0] = moves.map(({ at }) => Date.parse(at))
    expect((back - shifted) / SECOND).toBeLessThanOrEqual(within)
  },
)

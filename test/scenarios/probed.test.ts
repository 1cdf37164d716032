import { MINUTE } from '@greenlight/release'
import { afterEach, expect, test } from '@jest/globals'
import { createWorld, type World } from '../harness/world.ts'

const worlds: World[] = []
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close()
})

const CHECKS = '{ name: home, path: "/" }'

/** A version that breaks altogether in the middle of its canary. */
const breaking = async (perSecond: number, probes: number) => {
  const world = await createWorld({
    config: {
      canary: '{ steps: [5, 25, 100], step-duration: 10m, min-requests: 30, patience: 10m }',
      'initial-tasks': '2',
      judge: `{ probes: ${probes} }`,
      smoke: `{ url: "https://shop.example.com", version: { path: /version, json: version }, checks: [${CHECKS}] }`,
    },
    requestsPerSecond: perSecond,
  })
  worlds.push(world)
  world.build('v1.0.0', 'good')
  await world.release('v1.0.0')
  await world.pass(10 * MINUTE)
  world.clients.reset()
  world.build('v1.1.0', 'breaking')
  const story = await world.release('v1.1.0')
  const looks = JSON.parse(story.shift?.outputs['looks'] ?? '[]') as {
    verdict: string
    reason: string
    metrics: { name: string; evidence: number }[]
  }[]
  return { world, story, last: looks.at(-1) }
}

test.each([
  [1, 20],
  [0.1, 5],
])(
  'at %d requests a second a version that breaks is taken back at the first step by %d probes',
  async (perSecond, probes) => {
    const { world, story, last } = await breaking(perSecond, probes)
    expect(story.smoke?.ending).toBe('done')
    expect(story.shift?.outputs).toMatchObject({ outcome: 'rolled-back', serving: 'v1.0.0' })
    const moves = JSON.parse(story.shift?.outputs['moves'] ?? '[]') as { percent: number }[]
    expect(moves.map(({ percent }) => percent)).toEqual([5, 100])
    expect(last?.metrics.find(({ name }) => name === 'smoke')).toMatchObject({ evidence: 1 })
    // What the prober sent is no traffic of users.
    expect(world.clients.tally().lost).toBe(0)
  },
)

test('without the prober so little traffic tells nothing: the release holds', async () => {
  const { story, last } = await breaking(0.1, 0)
  expect(story.shift?.outputs['outcome']).toBe('inconclusive')
  expect(last?.metrics.map(({ name }) => name)).not.toContain('smoke')
})

import { MINUTE } from '@greenlight/release'
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

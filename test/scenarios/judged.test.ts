import { MINUTE, SECOND } from '@greenlight/release'
import { afterEach, expect, test } from '@jest/globals'
import { createWorld, type Quality, type World } from '../harness/world.ts'

const worlds: World[] = []
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close()
})

interface Look {
  readonly at: string
  readonly percent: number
  readonly window: { readonly from: string; readonly to: string } | null
  readonly verdict: string
  readonly reason: string
  readonly evidence: number
  readonly bound: number | null
  readonly caveats: readonly string[]
  readonly numbers: Readonly<Record<string, number | null>>
}
const looksOf = (outputs: Readonly<Record<string, string>> | undefined) =>
  JSON.parse(outputs?.['looks'] ?? '[]') as Look[]
const movesOf = (outputs: Readonly<Record<string, string>> | undefined) =>
  (JSON.parse(outputs?.['moves'] ?? '[]') as { percent: number }[]).map(({ percent }) => percent)

/** Short, because every request is simulated; long enough for a verdict. */
const SHORT = {
  canary: '{ steps: [5, 25, 100], step-duration: 2m, min-requests: 30, patience: 10m }',
  bake: '{ duration: 5m }',
  'initial-tasks': '2',
}

/** v1.0.0 has served long enough for its latency to be known; v1.1.0 is built. */
const served = async (quality: Quality, config: Record<string, string> = {}, perSecond = 15) => {
  const world = await createWorld({ config: { ...SHORT, ...config }, requestsPerSecond: 2 })
  worlds.push(world)
  world.build('v1.0.0', 'good')
  await world.release('v1.0.0')
  await world.pass(6 * MINUTE)
  world.clients.pace(perSecond)
  await world.pass(2 * MINUTE)
  world.clients.reset()
  world.build('v1.1.0', quality)
  return world
}

test.each<[Quality, RegExp]>([
  ['sometimes failing', /^failed requests: \d+ of [\d,]+ \(.* %\) on the new version, 0 of [\d,]+ /],
  ['slow', /^slow requests: [\d,]+ of [\d,]+ .* of the new version took longer than \d+ ms/],
  ['dropping', /^failed requests: \d+ of [\d,]+ \(.* %\) on the new version, 0 of [\d,]+ /],
])(
  'a version that is %s is taken back before it has most of the traffic, and the account says why',
  async (quality, reason) => {
    const world = await served(quality)
    const before = world.weights()
    const story = await world.release('v1.1.0')
    expect(story.shift?.outputs).toMatchObject({ outcome: 'rolled-back', serving: 'v1.0.0' })
    expect(Math.max(...movesOf(story.shift?.outputs).slice(0, -1))).toBeLessThanOrEqual(25)
    expect(world.weights()).toEqual(before)
    const last = looksOf(story.shift?.outputs).at(-1)
    expect(last).toMatchObject({ verdict: 'rollback', evidence: 1 })
    expect(last?.reason).toMatch(reason)
    expect(story.shift?.files?.[0]?.text ?? '<svg').toContain('<svg')
  },
)

test('a version that is no worse is promoted, with a decision on record for every minute', async () => {
  const world = await served('good')
  const story = await world.release('v1.1.0')
  expect(story.shift?.outputs).toMatchObject({ outcome: 'done', serving: 'v1.1.0' })
  expect(movesOf(story.shift?.outputs)).toEqual([5, 25, 95, 100])
  expect(world.clients.tally()).toMatchObject({ lost: 0, failed: {} })
  const looks = looksOf(story.shift?.outputs)
  const ends = looks.map(({ window }) => Date.parse(window?.to ?? ''))
  expect(ends.every((end, index) => index === 0 || end > (ends[index - 1] ?? 0))).toBe(true)
  expect(looks.filter(({ percent }) => percent === 95).length).toBeGreaterThanOrEqual(3)
  expect(looks.every(({ evidence, bound }) => evidence < 1 && bound !== null)).toBe(true)
  expect(looks.filter(({ verdict }) => verdict === 'advance')).toHaveLength(3)
  expect(world.log.join('\n')).toMatch(
    /Next: 5 % to \w+; .*\. With about [\d,]+ requests a minute this step finds no error rate for sure within 2 min/,
  )
  expect(story.shift?.files).toMatchObject([{ output: 'evidence-svg', name: 'evidence-1.1.0.svg' }])
})

/** Answers of 400 to 499, as the load balancer counts them. */
const refusals = (more: string): string => {
  const counted = (metric: string) =>
    `{ namespace: AWS/ApplicationELB, metric: ${metric}, dimensions: { LoadBalancer: '\${load-balancer}', TargetGroup: '\${target-group}' } }`
  return `{ custom: [{ name: refusals, ${more.replaceAll(/<(\w+)>/g, (_, metric) => counted(metric))} }] }`
}

test("a version that refuses more is taken back by a metric of the user's from CloudWatch", async () => {
  const counts = refusals('bad: <HTTPCode_Target_4XX_Count>, total: <RequestCount>')
  const world = await served('refusing', { metrics: counts })
  const story = await world.release('v1.1.0')
  expect(story.shift?.outputs).toMatchObject({ outcome: 'rolled-back', serving: 'v1.0.0' })
  expect(looksOf(story.shift?.outputs).at(-1)?.reason).toMatch(
    /^refusals: \d+ of [\d,]+ \(.* %\) on the new version, 0 of [\d,]+ /,
  )
})

test("a metric of the user's without data is no proof of health", async () => {
  const counts = refusals('bad: <HTTPCode_Target_4XX_Count>, total: <Misspelt>')
  const world = await served('good', { metrics: counts })
  const story = await world.release('v1.1.0')
  expect(story.shift?.outputs['outcome']).toBe('inconclusive')
  expect(movesOf(story.shift?.outputs)).toEqual([5])
  expect(world.log.find((line) => line.includes('Next: 5 %'))).toContain(
    'refusals: CloudWatch has no datapoint',
  )
  expect(story.shift?.failure?.what).toContain('no data on refusals of the new version')
  expect(looksOf(story.shift?.outputs).at(-1)?.caveats.join()).toContain(
    'refusals: CloudWatch has no datapoint of either slot',
  )
})

test('almost no traffic proves nothing: inconclusive, on hold', async () => {
  const world = await served('good', {}, 0.05)
  const story = await world.release('v1.1.0')
  expect(story.shift?.outputs['outcome']).toBe('inconclusive')
  expect(story.recover).toBeUndefined()
  expect(Math.min(world.weights().blue, world.weights().green)).toBe(5)
  expect(story.shift?.failure?.what).toMatch(/requests reached the new version|never health/)
})

test('a version that is worse is put on hold when nothing may be taken back automatically', async () => {
  const world = await served('sometimes failing', { 'automatic-rollback': 'false' })
  const story = await world.release('v1.1.0')
  expect(story.shift?.outputs['outcome']).toBe('inconclusive')
  expect(Math.min(world.weights().blue, world.weights().green)).toBeLessThanOrEqual(25)
  expect(Math.min(world.weights().blue, world.weights().green)).toBeGreaterThan(0)
  expect(story.shift?.failure?.what).toContain('automatic rollback is off')
  expect(looksOf(story.shift?.outputs).at(-1)?.verdict).toBe('rollback')
})

test('a shift that is interrupted is judged by a fresh run on the same evidence', async () => {
  const shift = async (interrupted: boolean) => {
    const world = await served('good')
    await world.job('deploy', 'v1.1.0', { run: 2 })
    const killed = new AbortController()
    const first = world
      .job('shift', 'v1.1.0', { run: 2, signal: killed.signal })
      .catch((error: unknown) => error)
    if (!interrupted) return looksOf(((await first) as { outputs: Record<string, string> }).outputs)
    while (Math.min(world.weights().blue, world.weights().green) !== 25) await world.pass(10 * SECOND)
    await world.pass(90 * SECOND)
    killed.abort(new Error('SIGKILL'))
    await first
    await world.pass(30 * SECOND)
    const again = await world.job('shift', 'v1.1.0', { run: 2 })
    expect(again.outputs).toMatchObject({ outcome: 'done', serving: 'v1.1.0' })
    return looksOf(again.outputs)
  }
  const [whole, rest] = [await shift(false), await shift(true)]
  const told = ({ window, verdict, evidence, bound, numbers }: Look) => ({
    window,
    verdict,
    evidence,
    bound,
    numbers,
  })
  const at25 = (looks: readonly Look[]) => looks.filter(({ percent }) => percent === 25).map(told)
  expect(at25(rest).length).toBeGreaterThan(0)
  for (const look of at25(rest)) expect(at25(whole)).toContainEqual(look)
})

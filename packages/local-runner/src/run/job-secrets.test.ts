import { afterEach, expect, test } from '@jest/globals'
import { type TestWorld, testWorld } from '../testing/world.ts'
import { jobSecrets } from './job-secrets.ts'

let world: TestWorld | undefined
afterEach(async () => {
  await world?.close()
  world = undefined
})

/** The reusable workflow shows what its two jobs get, each letter apart, so that no mask hides it. */
const CALLED = `
on:
  workflow_call:
    secrets:
      METRICS_TOKEN: { required: false }
      OTHER: { required: false }
jobs:
  plain:
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "plain $T $O" | sed "s/./&,/g"', env: { T: '\${{ secrets.metrics_token }}', O: '\${{ secrets.OTHER }}' } }]
  traffic:
    runs-on: ubuntu-latest
    environment: production-traffic
    steps: [{ run: 'echo "traffic $T $O" | sed "s/./&,/g"', env: { T: '\${{ secrets.METRICS_TOKEN }}', O: '\${{ secrets.OTHER }}' } }]
`

const shown = async (secrets: string) => {
  world = await testWorld({
    files: {
      '.github/workflows/ship.yml': `
on: { push: { tags: ['v*'] } }
jobs:
  release:
    uses: ./.github/workflows/called.yml
${secrets}`,
      '.github/workflows/called.yml': CALLED,
    },
    repository: { secrets: { METRICS_TOKEN: 'repository' } },
    environments: { 'production-traffic': { secrets: { METRICS_TOKEN: 'environment', OTHER: 'other' } } },
  })
  const [run] = await world.tag('v1')
  expect((await run?.wait())?.conclusion).toBe('success')
  return world.events
    .flatMap((event) => (event.type === 'log' ? [event.text.replaceAll(',', '').trim()] : []))
    .filter((line) => /^(plain|traffic)/.test(line))
    .sort()
}

test.each([
  [
    'passed by name: the environment’s beats it, and adds no other',
    "    secrets: { metrics_token: '${{ secrets.METRICS_TOKEN }}' }",
    ['plain repository', 'traffic environment'],
  ],
  [
    'passed empty: the environment’s stands in for it',
    "    secrets: { METRICS_TOKEN: '${{ secrets.NOWHERE }}' }",
    ['plain', 'traffic environment'],
  ],
  ['inherited: all of them', '    secrets: inherit', ['plain repository', 'traffic environment other']],
  ['not passed: none', '', ['plain', 'traffic']],
])('secrets of a called workflow, %s', async (_, secrets, lines) => {
  expect(await shown(secrets)).toEqual(lines)
})

test('a name is the same in any case', () => {
  const given = { secrets: { key: 'passed' }, inherits: false }
  expect(jobSecrets(given, { KEY: 'own', OTHER: 'x' })).toEqual({ KEY: 'own' })
})

import { expect, test } from '@jest/globals'
import { openSuite, PROPER, type SuiteWorld } from '../harness/suite-world.ts'

const calls = (permissions: string) => `
on: { push: { tags: ['v*'] } }
permissions: {}
jobs:
  release:
    uses: greenlight-actions/greenlight/.github/workflows/release.yml@v0
    permissions: { contents: read, id-token: write, ${permissions} }
    with: { environment: production }
`

const inWorld = async (work: (world: SuiteWorld) => Promise<void>) => {
  const world = await openSuite()
  try {
    await work(world)
  } finally {
    await world.close()
  }
}

/** Somebody tidies up after the gates have passed: these environments admit branches alone. */
const closed = (world: SuiteWorld, ...names: readonly string[]) => {
  for (const name of names) {
    world.setEnvironment(name, { ...PROPER[name], policy: [{ name: 'v*', type: 'branch' }] })
  }
}

test('a rejected shift is named, with its environment and the rule; the release is undone', () =>
  inWorld(async (world) => {
    const ending = await world.release({
      tag: 'v1.0.0',
      workflow: calls('actions: read'),
      meanwhile: (event) => {
        if (event.type !== 'approval-given') return
        closed(world, 'production-traffic')
        world.setEnvironment('production-rollback', { reviewers: ['olivia'] })
      },
    })
    expect(ending.jobs).toEqual({
      'release / Validate': 'success',
      'release / Deploy': 'success',
      'release / Shift traffic': 'failure',
      'release / Recover': 'success',
      'release / Report': 'success',
    })
    expect(ending.told).toContain('Shift traffic was rejected by production-traffic: The rule v* of')
    expect(ending.told).toContain('Add v* to production-traffic once more as a rule for tags')
    expect(ending.told).not.toContain('GitHub says')
    // The recovery is not refused for it, and says what it cost.
    expect(ending.approved).toEqual(['production', 'production-rollback'])
    expect(ending.told).toContain('asks olivia for approval: this rollback had to wait for it')
    expect(ending.writes).not.toContain('ModifyRule')
  }))

test('a rejected recovery is told with GitHub’s own words, and that nobody brought traffic back', () =>
  inWorld(async (world) => {
    const ending = await world.release({
      tag: 'v1.0.0',
      workflow: calls('actions: read, checks: read'),
      meanwhile: (event) => {
        if (event.type === 'approval-given') closed(world, 'production-traffic', 'production-rollback')
      },
    })
    expect(ending.jobs).toMatchObject({ 'release / Recover': 'failure', 'release / Report': 'success' })
    expect(ending.told).toContain('Recover was rejected by production-rollback')
    expect(ending.told).toContain(
      'GitHub says: Tag "v1.0.0" is not allowed to deploy to production-rollback due to environment protection rules.',
    )
    expect(ending.told).toContain('dispatch the rollback workflow')
  }))

test('a release that is rejected by a person is told by name, and one that goes well has no report', () =>
  inWorld(async (world) => {
    const rejected = await world.release({
      tag: 'v1.0.0',
      workflow: calls('actions: read'),
      review: (environment) => ({
        state: environment === 'production' ? 'rejected' : 'approved',
        comment: 'not today',
      }),
    })
    expect(rejected.told).toContain('Deploy was rejected by production: olivia rejected it: not today')
    expect(rejected.writes).toEqual([])
    const good = await world.release({ tag: 'v1.0.1', workflow: calls('actions: read') })
    expect(good).toMatchObject({ conclusion: 'success' })
    expect(Object.keys(good.jobs)).not.toContain('release / Report')
  }))

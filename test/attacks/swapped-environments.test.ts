import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openSuite, PROPER, type SuiteWorld } from '../harness/suite-world.ts'

// Whoever may push a tag writes the calling workflow and the config at its commit, and would like to write to AWS from an
// environment that asks nobody. The suite's own workflows and bundles, end to end.

let world: SuiteWorld
let version = 0
beforeAll(async () => {
  world = await openSuite({ ambient: true })
})
afterAll(() => world.close())

const nextTag = () => {
  version += 1
  return `v1.0.${version}`
}

/** A caller of the suite's workflow with these inputs. */
const calls = (inputs: string) => `
on: { push: { tags: ['v*'] } }
permissions: {}
jobs:
  release:
    uses: greenlight-actions/greenlight/.github/workflows/release.yml@v0
    permissions: { contents: read, id-token: write, actions: read }
    with: { environment: production, ${inputs} }
`

/** A workflow of the attacker's own: actions without any gate, each in the environment that is named. */
const alone = (jobs: Readonly<Record<string, string>>, permissions = 'id-token: write, actions: read') => `
on: { push: { tags: ['v*'] } }
permissions: { contents: read, ${permissions} }
jobs:
${Object.entries(jobs)
  .map(
    ([action, environment], at, all) => `  ${action}:
    runs-on: ubuntu-latest
${environment === '' ? '' : `    environment: ${environment}\n`}${at === 0 ? '' : `    needs: ${all[at - 1]?.[0]}\n`}    steps: [{ uses: greenlight-actions/greenlight/actions/${action}@v0 }]
`,
  )
  .join('')}`

const WITHOUT_ROLES = (config: string) => config.replace(/ {4}roles:\n(?: {6}.*\n)*/, '')
const NOBODY_ASKED = (config: string) =>
  WITHOUT_ROLES(config).replace('    github:', '    gates: { require-reviewer: false }\n    github:')

test.each([
  [
    'deploys in the rollback’s environment',
    'deploy-environment: production-rollback, traffic-environment: production-traffic',
    'The environment production-rollback of the job that deploys is the rollback',
  ],
  [
    'shifts traffic in the rollback’s environment',
    'traffic-environment: production-rollback',
    'The environment production-rollback of the job that shifts traffic is the rollback',
  ],
  [
    'deploys in an environment that asks nobody',
    'deploy-environment: staging',
    'The environment staging of the job that deploys asks nobody for approval, and the config (gates.require-reviewer) demands',
  ],
  [
    'deploys in one that does not exist yet',
    'deploy-environment: made-up',
    'There is no GitHub environment made-up',
  ],
])('before an approval, a caller that %s is refused by name', async (_, inputs, why) => {
  const ending = await world.release({ tag: nextTag(), workflow: calls(inputs) })
  expect(ending.told).toContain('environments-protected')
  expect(ending.told).toContain(why)
  expect(ending).toMatchObject({
    conclusion: 'failure',
    jobs: { 'release / Validate': 'failure' },
    approved: [],
    writes: [],
  })
})

test('the gates are told of another rollback environment: the action still knows where it runs', async () => {
  // What the workflow calls the rollback's environment is an input; what the config calls it is not.
  const ending = await world.release({
    tag: nextTag(),
    workflow: calls('deploy-environment: production-rollback, rollback-environment: staging'),
    config: NOBODY_ASKED,
  })
  expect(ending.told).toContain('(guard: own-environment)')
  expect(ending.told).toContain('The environment production-rollback of the job that deploys is the rollback')
  expect(ending).toMatchObject({ conclusion: 'failure', jobs: { 'release / Deploy': 'failure' }, writes: [] })
})

test('after an approval, the reviewers are taken away: refused right before the first write', async () => {
  const ending = await world.release({
    tag: nextTag(),
    workflow: calls(''),
    meanwhile: (event) => {
      if (event.type === 'approval-given')
        world.setEnvironment('production', { policy: PROPER['production']?.policy ?? [] })
    },
  })
  world.setEnvironment('production', PROPER['production'] ?? {})
  expect(ending.told).toContain('(guard: reviewer-asked)')
  expect(ending.told).toContain('The environment production of the job that deploys asks nobody for approval')
  expect(ending).toMatchObject({
    conclusion: 'failure',
    jobs: { 'release / Validate': 'success', 'release / Deploy': 'failure', 'release / Recover': 'success' },
    approved: ['production'],
    writes: [],
  })
})

test.each([
  ['the rollback’s environment', 'production-rollback', 'own-environment'],
  ['an environment that asks nobody', 'staging', 'reviewer-asked'],
  ['no environment', '', 'reviewer-asked'],
])('without any gate, deploy-green in %s is refused', async (_, environment, guard) => {
  const ending = await world.release({
    tag: nextTag(),
    workflow: alone({ 'deploy-green': environment }),
    config: WITHOUT_ROLES,
  })
  expect(ending.told).toContain(`(guard: ${guard})`)
  expect(ending).toMatchObject({ conclusion: 'failure', approved: [], writes: [] })
})

test('a config that is within the policy is no way round it for a job that runs elsewhere', async () => {
  const other = await openSuite({ ambient: true })
  try {
    const ending = await other.release({
      tag: nextTag(),
      workflow: alone({ 'deploy-green': 'staging' }),
      config: NOBODY_ASKED,
      policy: 'version: 1\nenvironments:\n  production: { github: { deploy: production } }\n',
    })
    expect(ending.told).toContain('(guard: own-environment)')
    expect(ending.told).toContain(
      'The policy wants production as the environment of the job that deploys, which uses staging',
    )
    expect(ending).toMatchObject({ conclusion: 'failure', approved: [], writes: [] })
  } finally {
    await other.close()
  }
})

test('without any gate and without the right to look, deploy-green is refused', async () => {
  const ending = await world.release({
    tag: nextTag(),
    workflow: alone({ 'deploy-green': 'production' }, 'id-token: write'),
    config: WITHOUT_ROLES,
  })
  expect(ending.told).toContain('The token may not read the environment production')
  expect(ending.told).toContain('actions: read')
  expect(ending).toMatchObject({ conclusion: 'failure', writes: [] })
})

test('after an approved deploy, shift-traffic in the rollback’s environment moves nothing', async () => {
  // The deploy leaves its lease, so it has a world of its own.
  const other = await openSuite({ ambient: true })
  try {
    const ending = await other.release({
      tag: nextTag(),
      workflow: alone({ 'deploy-green': 'production', 'shift-traffic': 'production-rollback' }),
      config: WITHOUT_ROLES,
    })
    expect(ending.told).toContain(
      'The environment production-rollback of the job that shifts traffic is the rollback',
    )
    expect(ending.told).toContain('(guard: own-environment)')
    expect(ending).toMatchObject({
      jobs: { 'deploy-green': 'success', 'shift-traffic': 'failure' },
      approved: ['production'],
    })
    // All that was written is the deploy's own, to its last renewal of the lease.
    expect(ending.writes).toEqual([
      'CreateSchedule',
      'RegisterTaskDefinition',
      'UpdateService',
      'TagResource',
      'UpdateSchedule',
    ])
  } finally {
    await other.close()
  }
})

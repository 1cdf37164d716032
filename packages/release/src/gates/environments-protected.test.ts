import { expect, test } from '@jest/globals'
import { Unavailable } from '../errors.ts'
import type { PolicyReading } from '../policy/reading.ts'
import type { EnvironmentDemands } from '../policy.ts'
import type { EnvironmentRules, Ref } from '../ports.ts'
import type { Settings } from '../settings.ts'
import { settings } from '../testing/samples.ts'
import { environmentsProtected } from './environments-protected.ts'
import type { GateContext } from './gate.ts'

const TAGS: readonly Ref[] = [{ type: 'tag', name: 'v*' }]
const BOTH: readonly Ref[] = [...TAGS, { type: 'branch', name: 'main' }]

const rules = (name: string, changes: Partial<EnvironmentRules> = {}): EnvironmentRules => ({
  name,
  reviewers: name === 'production' ? ['ada'] : [],
  preventSelfReview: false,
  waitTimer: 0,
  refPolicy: name === 'production-rollback' ? BOTH : TAGS,
  ...changes,
})

const readingOf = (environments: EnvironmentDemands): PolicyReading => ({
  state: 'read',
  policy: {
    origins: {},
    environments,
    source: { path: '.github/greenlight-policy.yml', branch: 'main', commit: 'c0ffee', protected: true },
    layers: [],
  },
  differences: [],
  contradictions: [],
})

/** Asks the gate, of a repository whose environments are as docs/setup.md wants them but for the changes. */
const check = (order: {
  readonly github?: Partial<Settings['github']>
  readonly environments?: Readonly<Record<string, Partial<EnvironmentRules> | 'missing' | 'unread'>>
  readonly demands?: EnvironmentDemands
  readonly requireReviewer?: boolean
  readonly ref?: Ref
  readonly branch?: string
}) => {
  const context: Pick<GateContext, 'settings' | 'policy' | 'environment' | 'defaultBranch' | 'ref'> = {
    settings: {
      ...settings,
      github: { ...settings.github, ...order.github },
      gates: { requireReviewer: order.requireReviewer ?? true },
    },
    policy: order.demands === undefined ? { state: 'unread' } : readingOf(order.demands),
    ref: order.ref ?? { type: 'tag', name: 'v1.4.0' },
    defaultBranch: async () => order.branch ?? 'main',
    environment: async (name) => {
      const changes = order.environments?.[name] ?? {}
      if (changes === 'unread') throw new Unavailable({ what: `${name} was not read`, next: 'Re-run.' })
      return changes === 'missing' ? undefined : rules(name, changes)
    },
  }
  return environmentsProtected.check(context as GateContext)
}

test('environments as docs/setup.md wants them pass', async () => {
  expect(await check({})).toEqual({
    status: 'passed',
    found:
      'production asks ada; production, production-traffic, production-rollback exist and admit what runs in them',
  })
})

test.each(['production', 'production-traffic', 'production-rollback'])(
  'the tag must be admitted by %s',
  async (name) => {
    for (const [refPolicy, found, next] of [
      [[], 'admits no ref at all', 'Add a tag rule such as v*'],
      [
        'protected-branches',
        'admits protected branches only, and so never a tag',
        'Selected branches and tags',
      ],
      [[{ type: 'branch', name: 'v*' }], 'The rule v* of', 'once more as a rule for tags'],
      [[{ type: 'tag', name: 'release-*' }], 'admits the tags release-*', 'Add a tag rule such as v*'],
      [[{ type: 'tag', name: 'refs/tags/v*' }], 'begins with refs/tags/', 'Replace it with v*'],
      [[{ type: 'branch', name: 'main' }], 'admits no tag, only the branches main', 'Add a tag rule'],
    ] as const) {
      const result = await check({ environments: { [name]: { refPolicy } } })
      expect(result.status).toBe('failed')
      expect(result.found).toContain(found)
      expect(result.found).toContain(name)
      expect(result.found).toContain('GitHub would reject v1.4.0')
      expect(result.next).toContain(next)
    }
  },
)

test.each<[string, readonly Ref[], string, string]>([
  ['no branch', TAGS, 'admits no branch, only the tags v*', 'Add a branch rule trunk to production-rollback'],
  ['another branch', BOTH, 'admits the branches main', 'Add a branch rule trunk'],
  [
    'the branch as a tag',
    [...TAGS, { type: 'tag', name: 'trunk' }],
    'The rule trunk of production-rollback is for tags',
    'Add trunk to production-rollback once more as a rule for branches',
  ],
])('the rollback’s environment must admit the default branch: %s', async (_, refPolicy, found, next) => {
  const result = await check({ branch: 'trunk', environments: { 'production-rollback': { refPolicy } } })
  expect(result).toMatchObject({ status: 'failed' })
  expect(result.found).toContain(found)
  expect(result.found).toContain('from which a rollback is dispatched')
  expect(result.next).toContain(next)
})

test('a release that runs for a branch is held against the rules for branches', async () => {
  const result = await check({ ref: { type: 'branch', name: 'main' } })
  expect(result.found).toContain('production admits no branch, only the tags v*: GitHub would reject main')
})

test.each<[string, Parameters<typeof check>[0], string]>([
  [
    'deploy uses the rollback’s environment',
    { github: { deploy: 'production-rollback' }, requireReviewer: false },
    'The environment production-rollback of the job that deploys is the rollback',
  ],
  [
    'traffic uses the rollback’s environment, in other letters',
    { github: { traffic: 'PRODUCTION-rollback' } },
    'of the job that shifts traffic is the rollback',
  ],
  [
    'one environment for all three',
    { github: { traffic: 'production', rollback: 'production' } },
    'The environment production of the job that deploys is the rollback',
  ],
  [
    'the policy names another environment for each',
    { demands: { deploy: 'live', traffic: 'live-traffic', rollback: 'live-back', reviewers: [] } },
    'The policy wants live-back as the environment of the job that rolls back, which uses production-rollback',
  ],
  [
    'nobody is asked',
    { environments: { production: { reviewers: [] } } },
    'asks nobody for approval, and the config (gates.require-reviewer) demands a reviewer',
  ],
  [
    'nobody is asked for the traffic though the policy wants it',
    { demands: { reviewers: ['traffic'] } },
    'The environment production-traffic of the job that shifts traffic asks nobody for approval, and the policy demands',
  ],
  [
    'an environment is missing',
    { environments: { 'production-traffic': 'missing' } },
    'There is no GitHub environment production-traffic',
  ],
])('failed: %s', async (_, order, found) => {
  const result = await check(order)
  expect(result.status).toBe('failed')
  expect(result.found).toContain(found)
})

test('everything that is wrong is said at once, even beside an environment that cannot be read', async () => {
  const result = await check({
    environments: {
      production: { reviewers: [], refPolicy: 'protected-branches' },
      'production-traffic': 'unread',
      'production-rollback': 'missing',
    },
  })
  expect(result.found.split('; ')).toEqual([
    'production-traffic was not read',
    'There is no GitHub environment production-rollback',
    'a job that names it would create it without any protection',
    'The environment production of the job that deploys asks nobody for approval, and the config (gates.require-reviewer) demands a reviewer',
    'production admits protected branches only, and so never a tag: GitHub would reject v1.4.0',
  ])
})

test.each<[string, Parameters<typeof check>[0], string]>([
  [
    'a rollback that asks somebody',
    { environments: { 'production-rollback': { reviewers: ['ada'] } } },
    'a rollback waits for a person',
  ],
  [
    'a rollback that waits',
    { environments: { 'production-rollback': { waitTimer: 5 } } },
    'makes every rollback wait 5 minutes',
  ],
  [
    'a release that nobody approves',
    { requireReviewer: false, environments: { production: { reviewers: [] } } },
    'asks nobody for approval',
  ],
  [
    'one environment for deploying and traffic',
    { github: { traffic: 'production' } },
    'share the environment production',
  ],
])('allowed, and told what it costs: %s', async (_, order, found) => {
  const result = await check(order)
  expect(result.status).toBe('warned')
  expect(result.found).toContain(found)
  expect(result.next).not.toBe('')
})

test('no ref policy admits everything', async () => {
  const open = { refPolicy: undefined }
  const { status } = await check({
    environments: {
      production: open as never,
      'production-traffic': open as never,
      'production-rollback': open as never,
    },
  })
  expect(status).toBe('passed')
})

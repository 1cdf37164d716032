import { readFileSync } from 'node:fs'
import { MINUTE, RESTORING, SECOND } from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import { decide, type Policy, trusts } from '../../packages/local-cloud/src/services/iam/policy.ts'
import { requirementsOf } from '../../packages/local-cloud/src/services/iam/requirements.ts'
import { createWorld, type World } from '../harness/world.ts'
import { placeholdersIn, policyNames, policyText, readPolicy, VALUES } from './policies.ts'

/** The releases start no task by themselves, so nobody asks which roles a task definition passes. */
const PLACE = { region: 'eu-west-1', account: '123456789012', rolesOf: () => [] }
const JOBS = ['validate', 'deploy', 'traffic', 'recover', 'rollback'] as const

test.each(policyNames())('%s.json is a policy, and each of its placeholders is explained', (name) => {
  expect(readPolicy(name).length).toBeGreaterThan(0)
  const page = readFileSync(new URL('../../docs/iam.md', import.meta.url), 'utf8')
  for (const placeholder of placeholdersIn(policyText(name))) expect(page).toContain(`\`${placeholder}\``)
})

test.each([...JOBS, 'lease'])('no statement of %s.json that writes has a wildcard for a resource', (name) => {
  const reads = /:(Describe|Get|List)/
  for (const { actions, resources } of readPolicy(name)) {
    expect(actions.patterns.filter((action) => action.includes('*'))).toEqual([])
    if (actions.patterns.every((action) => reads.test(action))) continue
    // Revisions of one family, and the scalable targets, whose numbers the local cloud does not have.
    const allowed = /:task-definition\/shop:\*$|:scalable-target\/\*$/
    expect(resources.patterns.filter((each) => each.includes('*') && !allowed.test(each))).toEqual([])
  }
})

test.each([...JOBS, 'lease'])('%s.json fits into a managed policy of 6,144 characters', (name) => {
  expect(JSON.stringify(JSON.parse(policyText(name))).length).toBeLessThan(6144)
})

test.each(JOBS)('%s.json: what holds without a key is joined by what demands the key', (name) => {
  for (const { conditions, allow } of readPolicy(name)) {
    expect(allow).toBe(true)
    const open = conditions.filter(({ operator }) => operator.startsWith('ForAllValues:'))
    if (open.length === 0) continue
    expect(open.map(({ key }) => key)).toEqual(['aws:TagKeys'])
    const demanded = conditions.some(
      ({ operator, key, values }) =>
        (operator === 'Null' && key === 'aws:TagKeys' && values[0] === 'false') ||
        (operator === 'StringEquals' && key.startsWith('aws:RequestTag/')),
    )
    expect(demanded).toBe(true)
  }
})

test('the validating role only reads', () => {
  const actions = readPolicy('validate').flatMap((statement) => statement.actions.patterns)
  expect(actions.filter((action) => !/:(Describe|Get|List)/.test(action))).toEqual([])
})

/** What each job of a story called, by the role that it would have had. */
const playAll = async (): Promise<Record<(typeof JOBS)[number], World['cloud']['calls'][number][]>> => {
  const world = await createWorld()
  const { cloud } = world
  const calls: Record<(typeof JOBS)[number], World['cloud']['calls'][number][]> = {
    validate: [],
    deploy: [],
    traffic: [],
    recover: [],
    rollback: [],
  }
  const as = async (role: (typeof JOBS)[number], work: () => Promise<unknown>) => {
    const from = cloud.calls.length
    await work()
    calls[role].push(...cloud.calls.slice(from).filter(({ principal }) => !principal.includes('shop-lease')))
  }
  const one = async (tag: string, run: number) => {
    await as('deploy', () => world.job('deploy', tag, { run }))
    await as('deploy', () => world.job('smoke', tag, { run }))
    await as('traffic', () => world.job('shift', tag, { run }))
  }
  world.build('v1.0.0', 'good')
  await one('v1.0.0', 1)
  await as('validate', () => world.release('v1.0.0', { run: 2 }))
  world.build('v1.1.0', 'good')
  await as('deploy', () => world.job('deploy', 'v1.1.0', { run: 3 }))
  await as('deploy', () => world.job('smoke', 'v1.1.0', { run: 3 }))
  // The runner of the first attempt is lost in the middle.
  const killed = new AbortController()
  const lost = world
    .job('shift', 'v1.1.0', { run: 3, signal: killed.signal })
    .catch((error: unknown) => error)
  while (Math.min(world.weights().blue, world.weights().green) !== 25) await world.pass(10 * SECOND)
  killed.abort(new Error('SIGKILL'))
  await lost
  await as('recover', () => world.job('recover', 'v1.1.0', { run: 3 }))
  await as('deploy', () => world.job('deploy', 'v1.1.0', { run: 3 }))
  await as('deploy', () => world.job('smoke', 'v1.1.0', { run: 3 }))
  // The approval of the traffic comes when even the last restoration is over, so shifting has to acquire the lease anew.
  await world.pass(world.settings.lease.wait + RESTORING + 10 * MINUTE)
  await as('traffic', () => world.job('shift', 'v1.1.0', { run: 3 }))
  world.build('v1.2.0', 'failing')
  await one('v1.2.0', 4)
  await as('recover', () => world.job('recover', 'v1.2.0', { run: 4 }))
  world.build('v1.3.0', 'crashing')
  await as('deploy', () => world.job('deploy', 'v1.3.0', { run: 5 }))
  await as('recover', () => world.job('recover', 'v1.3.0', { run: 5 }))
  await as('rollback', () => world.rollback({ to: 'v1.0.0' }))
  await world.close()
  return calls
}

const questionsOf = ({ service, operation, input }: World['cloud']['calls'][number]) =>
  (requirementsOf(service, operation, input, PLACE) ?? []).map(
    ({ action, resource, context = {}, unmodelled = [] }) => ({
      action,
      resource,
      unmodelled,
      context: new Map(Object.entries(context).map(([key, values]) => [key.toLowerCase(), values] as const)),
    }),
  )

/** Allowed and yet not called in the stories: each with the reason why it stays. */
const NOT_PLAYED: Readonly<Record<string, readonly string[]>> = {
  validate: [],
  // Autoscaling is not part of these stories.
  deploy: ['application-autoscaling:RegisterScalableTarget'],
  // Tasks that answer with errors are well, and nobody reads the log of what is well.
  traffic: ['application-autoscaling:RegisterScalableTarget', 'logs:GetLogEvents'],
  recover: [
    'application-autoscaling:RegisterScalableTarget',
    // The tags of a service are enough until somebody else deploys to it.
    'ecs:DescribeTaskDefinition',
    // A lease that goes away between a look and a take-over is created anew; no way back may end there.
    'scheduler:CreateSchedule',
  ],
  rollback: ['application-autoscaling:RegisterScalableTarget'],
}

test('each role may do what its jobs call, and nothing that none of them calls', async () => {
  const calls = await playAll()
  for (const role of JOBS) {
    const policy: Policy = readPolicy(role)
    const questions = calls[role].flatMap(questionsOf)
    const refused = questions.filter((question) => decide([policy], question) !== 'allowed')
    expect([role, [...new Set(refused.map(({ action, resource }) => `${action} on ${resource}`))]]).toEqual([
      role,
      [],
    ])
    const called = new Set(questions.map(({ action }) => action))
    const idle = policy
      .flatMap(({ actions }) => actions.patterns)
      .filter((action) => !called.has(action) && !NOT_PLAYED[role]?.includes(action))
    expect([role, idle]).toEqual([role, []])
  }
})

const PROVIDER = 'token.actions.githubusercontent.com'
const SUITE = 'greenlight-actions/greenlight/.github/workflows'
const RELEASING = {
  aud: 'sts.amazonaws.com',
  sub: 'repo:acme/shop:environment:production',
  repository_id: '9002',
  environment: 'production',
  job_workflow_ref: `${SUITE}/release.yml@refs/tags/v0`,
  ref: 'refs/tags/v1.4.0',
}
const ROLLING_BACK = {
  ...RELEASING,
  job_workflow_ref: `${SUITE}/rollback.yml@refs/tags/v0`,
  ref: 'refs/heads/main',
}
const { environment: _, ...VALIDATING } = { ...RELEASING, sub: 'repo:acme/shop:ref:refs/tags/v1.4.0' }

const trusted = (name: string, claims: Readonly<Record<string, string>>): boolean =>
  trusts(
    readPolicy(`trust-github-${name}`),
    'sts:AssumeRoleWithWebIdentity',
    ({ federated }) => federated.includes(`arn:aws:iam::${VALUES['ACCOUNT']}:oidc-provider/${PROVIDER}`),
    new Map(Object.entries(claims).map(([name, value]) => [`${PROVIDER}:${name}`, [value]] as const)),
  )

const WITH_IDS = { sub: 'repo:acme@7001/shop@9002:environment:production' }

/** Whom both trust policies of jobs with an environment keep out. */
const STRANGERS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['another audience', { aud: 'https://github.com/acme' }],
  ['another environment', { sub: 'repo:acme/shop:environment:staging', environment: 'staging' }],
  ['no environment', { sub: 'repo:acme/shop:ref:refs/tags/v1.4.0' }],
  ['another repository of that name', { repository_id: '9003' }],
  ['another workflow', { job_workflow_ref: 'acme/shop/.github/workflows/own.yml@refs/tags/v1.4.0' }],
  ['another branch', { ref: 'refs/heads/feature' }],
]

describe.each([
  ['release', RELEASING, ROLLING_BACK],
  ['rollback', ROLLING_BACK, RELEASING],
])('the trust policy trust-github-%s.json', (name, own, other) => {
  test('lets in its own workflow, with either subject', () => {
    expect(trusted(name, own)).toBe(true)
    expect(trusted(name, { ...own, ...WITH_IDS })).toBe(true)
  })

  test('keeps out the other workflow, though it stands in the same environment', () => {
    expect(trusted(name, other)).toBe(false)
    expect(trusted(name, { ...own, job_workflow_ref: other.job_workflow_ref })).toBe(false)
  })

  test('keeps out its own workflow when the other one’s ref calls it', () => {
    expect(trusted(name, { ...own, ref: other.ref })).toBe(false)
  })

  test.each(STRANGERS)('keeps out %s', (_, change) => {
    expect(trusted(name, { ...own, ...change })).toBe(false)
  })

  test('keeps out another ref of the suite', () => {
    expect(trusted(name, { ...own, job_workflow_ref: own.job_workflow_ref.replace('v0', 'v1') })).toBe(false)
  })

  test('keeps out whoever lacks a claim', () => {
    for (const claim of Object.keys(own)) {
      const rest = Object.fromEntries(Object.entries(own).filter(([name]) => name !== claim))
      expect([claim, trusted(name, rest)]).toEqual([claim, false])
    }
  })
})

test('the validating job is known by its tag', () => {
  expect(trusted('validate', VALIDATING)).toBe(true)
  const withIds = { ...VALIDATING, sub: 'repo:acme@7001/shop@9002:ref:refs/tags/v1.4.0' }
  expect(trusted('validate', withIds)).toBe(true)
  for (const sub of ['repo:acme/shop:ref:refs/heads/main', 'repo:acme/shop:pull_request'])
    expect(trusted('validate', { ...VALIDATING, sub })).toBe(false)
  expect(trusted('validate', { ...VALIDATING, repository_id: '9003' })).toBe(false)
  expect(trusted('validate', { ...VALIDATING, job_workflow_ref: ROLLING_BACK.job_workflow_ref })).toBe(false)
})

import { readFileSync } from 'node:fs'
import { MINUTE, RESTORING } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import { decide, type Policy, trusts } from '../../packages/local-cloud/src/services/iam/policy.ts'
import { requirementsOf } from '../../packages/local-cloud/src/services/iam/requirements.ts'
import { createWorld, type World } from '../harness/world.ts'
import { placeholdersIn, policyNames, policyText, readPolicy, VALUES } from './policies.ts'

/** The releases start no task by themselves, so nobody asks which roles a task definition passes. */
const PLACE = { region: 'eu-west-1', account: '123456789012', rolesOf: () => [] }
const JOBS = ['validate', 'deploy', 'traffic', 'rollback'] as const

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
  // The approval of the traffic comes when even the last restoration is over, so shifting has to acquire the lease anew.
  await world.pass(world.settings.lease.wait + RESTORING + 10 * MINUTE)
  await as('traffic', () => world.job('shift', 'v1.1.0', { run: 3 }))
  world.build('v1.2.0', 'failing')
  await one('v1.2.0', 4)
  await as('rollback', () => world.job('recover', 'v1.2.0', { run: 4 }))
  world.build('v1.3.0', 'crashing')
  await as('deploy', () => world.job('deploy', 'v1.3.0', { run: 5 }))
  await as('rollback', () => world.job('recover', 'v1.3.0', { run: 5 }))
  await as('rollback', () => world.rollback({ to: 'v1.0.0' }))
  await world.close()
  return calls
}

const questionsOf = ({ service, operation, input }: World['cloud']['calls'][number]) =>
  (requirementsOf(service, operation, input, PLACE) ?? []).map(({ action, resource, context = {} }) => ({
    action,
    resource,
    context: new Map(Object.entries(context).map(([key, values]) => [key.toLowerCase(), values] as const)),
  }))

/** Allowed and yet not called in the stories: each with the reason why it stays. */
const NOT_PLAYED: Readonly<Record<string, readonly string[]>> = {
  validate: [],
  // Autoscaling is not part of these stories.
  deploy: ['application-autoscaling:RegisterScalableTarget'],
  // Tasks that answer with errors are well, and nobody reads the log of what is well.
  traffic: ['application-autoscaling:RegisterScalableTarget', 'logs:GetLogEvents'],
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
const DEPLOYING = {
  aud: 'sts.amazonaws.com',
  sub: 'repo:acme/shop:environment:production',
  repository_id: '9002',
  environment: 'production',
  job_workflow_ref: 'greenlight-actions/greenlight/.github/workflows/release.yml@refs/tags/v0',
}
const { environment: _, ...validating } = { ...DEPLOYING, sub: 'repo:acme/shop:ref:refs/tags/v1.4.0' }

const trusted = (name: string, claims: Readonly<Record<string, string>>): boolean =>
  trusts(
    readPolicy(name),
    'sts:AssumeRoleWithWebIdentity',
    ({ federated }) => federated.includes(`arn:aws:iam::${VALUES['ACCOUNT']}:oidc-provider/${PROVIDER}`),
    new Map(Object.entries(claims).map(([name, value]) => [`${PROVIDER}:${name}`, [value]] as const)),
  )

test.each([
  ['the old subject', {}],
  ['the subject with ids', { sub: 'repo:acme@7001/shop@9002:environment:production' }],
  ['the rollback workflow', { job_workflow_ref: DEPLOYING.job_workflow_ref.replace('release', 'rollback') }],
])('the trust policy of a job lets in %s', (_, change) => {
  expect(trusted('trust-github', { ...DEPLOYING, ...change })).toBe(true)
})

test.each([
  ['another audience', { aud: 'https://github.com/acme' }],
  ['another environment', { sub: 'repo:acme/shop:environment:staging', environment: 'staging' }],
  ['no environment', { sub: 'repo:acme/shop:ref:refs/tags/v1.4.0' }],
  ['another repository of that name', { repository_id: '9003' }],
  ['another workflow', { job_workflow_ref: 'acme/shop/.github/workflows/own.yml@refs/tags/v1.4.0' }],
  ['another ref of the suite', { job_workflow_ref: DEPLOYING.job_workflow_ref.replace('v0', 'v1') }],
])('the trust policy of a job keeps out %s', (_, change) => {
  expect(trusted('trust-github', { ...DEPLOYING, ...change })).toBe(false)
})

test('a claim that is missing keeps out too', () => {
  for (const claim of Object.keys(DEPLOYING)) {
    const rest = Object.fromEntries(Object.entries(DEPLOYING).filter(([name]) => name !== claim))
    expect([claim, trusted('trust-github', rest)]).toEqual([claim, false])
  }
})

test('the validating job is known by its tag', () => {
  expect(trusted('trust-github-validate', validating)).toBe(true)
  const withIds = { ...validating, sub: 'repo:acme@7001/shop@9002:ref:refs/tags/v1.4.0' }
  expect(trusted('trust-github-validate', withIds)).toBe(true)
  for (const sub of ['repo:acme/shop:ref:refs/heads/main', 'repo:acme/shop:pull_request'])
    expect(trusted('trust-github-validate', { ...validating, sub })).toBe(false)
  expect(trusted('trust-github-validate', { ...validating, repository_id: '9003' })).toBe(false)
})

import { describe, expect, test } from '@jest/globals'
import { ConfigurationError } from '../errors.ts'
import type { EnvironmentDemands } from '../policy.ts'
import type { EnvironmentRules } from '../ports.ts'
import { settings } from '../testing/samples.ts'
import type { ForwardJob } from './demanded.ts'
import { type JobClaims, permitOf } from './permit.ts'

const CLAIMS: JobClaims = {
  repository: 'acme/shop',
  ref: 'refs/tags/v1.4.0',
  workflow: 'greenlight-actions/greenlight/.github/workflows/release.yml@refs/tags/v0',
}
const rules = (name: string, reviewers: readonly string[]): EnvironmentRules => ({
  name,
  reviewers,
  preventSelfReview: false,
  waitTimer: 0,
})
const IN_TOKEN = (environment: string): JobClaims => ({ ...CLAIMS, environment })

/** What the permit says of a job; GitHub knows production, which asks ada, and others, which ask nobody. */
const ask = async (order: {
  readonly job?: ForwardJob
  readonly claims: JobClaims | undefined
  readonly demands?: EnvironmentDemands
  readonly requireReviewer?: boolean
  readonly asks?: EnvironmentRules | undefined
}) => {
  const said: string[] = []
  const asked: string[] = []
  const refusal = await permitOf({
    job: order.job ?? 'deploy',
    settings: { ...settings, gates: { requireReviewer: order.requireReviewer ?? true } },
    demands: order.demands,
    repository: 'acme/shop',
    claims: async () => order.claims,
    environment: async (name) => {
      asked.push(name)
      if ('asks' in order) return order.asks
      return rules(name, name === 'production' ? ['ada'] : [])
    },
    journal: { record: ({ text }) => void said.push(text) },
    clock: { now: () => 0 },
  })()
  return { refusal, said: said.join(), asked }
}

test('the job that deploys may write where somebody was asked', async () => {
  const { refusal, said, asked } = await ask({ claims: IN_TOKEN('production') })
  expect(refusal).toBeUndefined()
  expect(asked).toEqual(['production'])
  expect(said).toContain('runs in the environment production, for refs/tags/v1.4.0, from greenlight-actions/')
})

test.each<[string, Parameters<typeof ask>[0], string, string]>([
  [
    'the rollback’s environment',
    { claims: IN_TOKEN('production-rollback') },
    'own-environment',
    'The environment production-rollback of the job that deploys is the rollback',
  ],
  [
    'the rollback’s environment, in other letters',
    { claims: IN_TOKEN('Production-ROLLBACK') },
    'own-environment',
    'is the rollback',
  ],
  [
    'the rollback’s environment, for traffic, when nobody need be asked',
    { job: 'traffic', claims: IN_TOKEN('production-rollback'), requireReviewer: false },
    'own-environment',
    'of the job that shifts traffic is the rollback',
  ],
  [
    'the policy’s rollback environment, whatever the config calls it',
    { claims: IN_TOKEN('escape'), demands: { rollback: 'escape', reviewers: [] }, requireReviewer: false },
    'own-environment',
    'is the rollback',
  ],
  [
    'another environment than the policy’s',
    { claims: IN_TOKEN('staging'), demands: { deploy: 'production', reviewers: [] }, requireReviewer: false },
    'own-environment',
    'The policy wants production as the environment of the job that deploys, which uses staging',
  ],
  [
    'an environment that asks nobody',
    { claims: IN_TOKEN('staging') },
    'reviewer-asked',
    'The environment staging of the job that deploys asks nobody for approval, and the config (gates.require-reviewer) demands',
  ],
  [
    'an environment that asks nobody though the policy wants it, whatever the config says',
    { claims: IN_TOKEN('staging'), demands: { reviewers: ['deploy'] }, requireReviewer: false },
    'reviewer-asked',
    'the policy demands a reviewer',
  ],
  [
    'a traffic environment that asks nobody though the policy wants it',
    { job: 'traffic', claims: IN_TOKEN('production-traffic'), demands: { reviewers: ['traffic'] } },
    'reviewer-asked',
    'asks nobody for approval, and the policy demands',
  ],
  [
    'an environment that GitHub does not show',
    { claims: IN_TOKEN('production'), asks: undefined },
    'reviewer-asked',
    'does not exist, or the token may not see it',
  ],
  ['no environment at all', { claims: CLAIMS }, 'reviewer-asked', 'runs in no GitHub environment'],
  [
    'no environment where the policy names one',
    { claims: CLAIMS, demands: { deploy: 'production', reviewers: [] }, requireReviewer: false },
    'own-environment',
    'The policy wants production as the environment of the job that deploys, which runs in none',
  ],
  [
    'a token of another repository',
    { claims: { ...IN_TOKEN('production'), repository: 'mallory/shop' } },
    'own-environment',
    'belongs to mallory/shop',
  ],
  [
    'no token, while the policy names the environment',
    { claims: undefined, demands: { deploy: 'production', reviewers: [] } },
    'own-environment',
    'gives this job no OIDC token',
  ],
  [
    'no token, while the policy names the rollback’s environment',
    { claims: undefined, demands: { rollback: 'production-rollback', reviewers: [] } },
    'own-environment',
    'gives this job no OIDC token',
  ],
  [
    'no token, and a config whose environment asks nobody',
    { claims: undefined, asks: rules('production', []) },
    'reviewer-asked',
    'The environment production of the job that deploys asks nobody',
  ],
])('refused: %s', async (_, order, guard, why) => {
  const { refusal } = await ask(order)
  expect(refusal).toMatchObject({ do: 'end', ending: 'refused', guard })
  expect(refusal?.why).toContain(why)
  expect(refusal?.next).not.toBe('')
})

describe('nobody is asked on GitHub where nothing depends on it', () => {
  test.each<[string, Parameters<typeof ask>[0]]>([
    ['traffic needs no reviewer', { job: 'traffic', claims: IN_TOKEN('production-traffic') }],
    ['a deploy that needs none', { claims: IN_TOKEN('staging'), requireReviewer: false }],
    ['a job without an environment that needs none', { claims: CLAIMS, requireReviewer: false }],
    [
      'a policy that says nothing of environments',
      { claims: undefined, demands: { reviewers: [] }, requireReviewer: false },
    ],
  ])('%s', async (_, order) => {
    expect(await ask(order)).toMatchObject({ refusal: undefined, asked: [] })
  })
})

test('without a token the config’s names are followed, and it is said that they are not verified', async () => {
  const { refusal, said, asked } = await ask({ claims: undefined })
  expect(refusal).toBeUndefined()
  expect(asked).toEqual(['production'])
  expect(said).toContain(
    'that it runs in the environment production is what the config says, and not verified',
  )
})

test('an environment that may not be read is no environment that was found good', async () => {
  const forbidden = new ConfigurationError({
    what: 'The token may not read it',
    next: 'Grant actions: read.',
  })
  const permit = permitOf({
    job: 'deploy',
    settings,
    repository: 'acme/shop',
    claims: async () => IN_TOKEN('production'),
    environment: () => Promise.reject(forbidden),
    journal: { record: () => {} },
    clock: { now: () => 0 },
  })
  await expect(permit()).rejects.toThrow('may not read it')
})

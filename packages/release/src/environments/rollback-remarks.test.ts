import { expect, test } from '@jest/globals'
import { ConfigurationError, Unavailable } from '../errors.ts'
import type { EnvironmentDemands } from '../policy.ts'
import type { EnvironmentRules } from '../ports.ts'
import { settings } from '../testing/samples.ts'
import type { JobClaims } from './permit.ts'
import { rollbackRemarks } from './rollback-remarks.ts'

const CLAIMS: JobClaims = {
  repository: 'acme/shop',
  ref: 'refs/heads/main',
  workflow: 'greenlight-actions/greenlight/.github/workflows/rollback.yml@refs/tags/v0',
  environment: 'production-rollback',
}

const remarks = async (order: {
  readonly claims?: JobClaims | Error
  readonly without?: 'token' | 'environment'
  readonly demands?: EnvironmentDemands
  readonly rules?: Partial<EnvironmentRules> | Error
}) => {
  const said: string[] = []
  const { environment: _, ...nowhere } = CLAIMS
  const found = await rollbackRemarks({
    settings,
    demands: order.demands,
    repository: 'acme/shop',
    claims: async () => {
      if (order.claims instanceof Error) throw order.claims
      if (order.without === 'token') return undefined
      return order.without === 'environment' ? nowhere : CLAIMS
    },
    environment: async (name) => {
      if (order.rules instanceof Error) throw order.rules
      return { name, reviewers: [], preventSelfReview: false, waitTimer: 0, ...order.rules }
    },
    journal: { record: ({ text }) => void said.push(text) },
    clock: { now: () => 0 },
  })
  return { found, said }
}

test.each<[string, Parameters<typeof remarks>[0], readonly string[]]>([
  ['an environment as it should be', {}, []],
  ['no token', { without: 'token' }, []],
  ['no environment, and no policy', { without: 'environment' }, []],
  ['the environment of the policy', { demands: { rollback: 'Production-Rollback', reviewers: [] } }, []],
  [
    'reviewers and a timer',
    { rules: { reviewers: ['olivia'], waitTimer: 5 } },
    [
      'The environment production-rollback asks olivia for approval: this rollback had to wait for it.',
      'The environment production-rollback makes every rollback wait 5 minutes.',
    ],
  ],
  [
    'another environment than the policy’s',
    { demands: { rollback: 'back', reviewers: [] } },
    ['The policy wants rollbacks to run in the environment back; this one ran in production-rollback.'],
  ],
  [
    'none where the policy wants one',
    { without: 'environment', demands: { rollback: 'back', reviewers: [] } },
    ['The policy wants rollbacks to run in the environment back; this one ran in none.'],
  ],
])('%s', async (_, order, expected) => {
  expect((await remarks(order)).found).toEqual(expected)
})

test.each([
  ['may not be read', { rules: new ConfigurationError({ what: 'no right', next: 'Grant it.' }) }],
  ['could not be read', { rules: new Unavailable({ what: 'GitHub is away', next: 'Wait.' }) }],
  ['could not be read', { claims: new TypeError('a mistake') }],
])('what %s is no remark and no failure', async (words, order) => {
  const { found, said } = await remarks(order)
  expect(found).toEqual([])
  expect(said.join()).toContain(words)
})

import { expect, test } from '@jest/globals'
import { readJobClaims } from './job-claims.ts'

const CLAIMS = {
  sub: 'repo:acme/shop:environment:production',
  repository: 'acme/shop',
  ref: 'refs/tags/v1.4.0',
  job_workflow_ref: 'greenlight-actions/greenlight/.github/workflows/release.yml@refs/tags/v0',
  environment: 'production',
}

const token = (claims: unknown): string =>
  ['e30', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'c2ln'].join('.')

test('the claims of a job with an environment', () => {
  expect(readJobClaims(token(CLAIMS))).toEqual({
    repository: 'acme/shop',
    ref: 'refs/tags/v1.4.0',
    workflow: CLAIMS.job_workflow_ref,
    environment: 'production',
  })
})

test('a job without an environment has no such claim', () => {
  const { environment: _, ...claims } = CLAIMS
  expect(readJobClaims(token(claims))).not.toHaveProperty('environment')
})

test.each([
  ['nothing', ''],
  ['two parts', 'e30.e30'],
  ['four parts', `${token(CLAIMS)}.more`],
  ['no signature', token(CLAIMS).replace(/[^.]*$/, '')],
  ['no JSON', 'e30.bm8.c2ln'],
  ['a list is no claims', token(['environment'])],
  ['null', token(null)],
  ['an environment that is no text', token({ ...CLAIMS, environment: ['production'] })],
  ['an empty environment', token({ ...CLAIMS, environment: '' })],
  ['an environment that is null', token({ ...CLAIMS, environment: null })],
  ['a claim that is too long', token({ ...CLAIMS, environment: 'x'.repeat(1_025) })],
  ['a token that is too long', token({ ...CLAIMS, more: 'x'.repeat(20_000) })],
  ['no repository', token({ ...CLAIMS, repository: undefined })],
  ['claims of a prototype', token({ __proto__: CLAIMS })],
])('%s cannot be read, and nothing of it is said', (_, text) => {
  expect(() => readJobClaims(text)).toThrow("GitHub's OIDC token for this job cannot be read")
  try {
    readJobClaims(text)
  } catch (error) {
    expect(String(error)).not.toContain('acme')
  }
})

import { expect, test } from '@jest/globals'
import { ConfigurationError, Unavailable } from '../errors.ts'
import { OutsidePolicy, objectionTo, type PolicyReading } from '../policy/reading.ts'
import type { PolicySource } from '../policy.ts'
import type { GateContext, GateResult } from './gate.ts'
import { withinPolicy } from './within-policy.ts'

const SOURCE: PolicySource = {
  path: '.github/greenlight-policy.yml',
  branch: 'main',
  commit: '1f2e3d4c5b6a7890',
  protected: true,
  rules: ['deletion', 'pull_request', 'pull_request'],
}

const check = (policy: PolicyReading): Promise<GateResult> => withinPolicy.check({ policy } as GateContext)

const read = (source: Partial<PolicySource> = {}, more: Partial<PolicyReading> = {}): PolicyReading =>
  ({
    state: 'read',
    policy: { source: { ...SOURCE, ...source }, origins: {}, environments: { reviewers: [] }, layers: [] },
    differences: [],
    contradictions: [],
    ...more,
  }) as PolicyReading

test.each<[string, Partial<PolicySource>, GateResult['status'], string]>([
  [
    'by rules',
    {},
    'passed',
    'main is protected (deletion, pull_request); who may bypass that is not visible',
  ],
  [
    'by a branch protection',
    { rules: [] },
    'passed',
    "by a branch protection, whose rules no job's token can read",
  ],
  ['by what cannot be read', {}, 'passed', 'Within .github/greenlight-policy.yml of main at 1f2e3d4c5b6a'],
  [
    'by rules that keep nobody out',
    { rules: ['deletion', 'non_fast_forward'] },
    'warned',
    'the rules that a job can see keep nobody from pushing to it',
  ],
  [
    'by nobody',
    { protected: false, rules: [] },
    'warned',
    'anybody who can push to it may loosen the policy',
  ],
  ['with a parameter', { parameter: '/a' }, 'passed', 'and the parameter /a; main is protected'],
])('a branch protected %s', async (_, source, status, found) => {
  const result = await check(read(source))
  expect(result).toMatchObject({ status, found: expect.stringContaining(found) })
  expect(result.next === undefined).toBe(status === 'passed')
})

test('rules that the token may not read are told', async () => {
  const { rules: _, ...unread } = SOURCE
  const result = await check(read({}, { policy: { source: unread } } as Partial<PolicyReading>))
  expect(result).toMatchObject({
    status: 'passed',
    found: expect.stringContaining('by rules that this token may not read'),
  })
})

test('no policy: one warning, and what to run', async () => {
  const { path, branch, commit } = SOURCE
  expect(await check({ state: 'absent', path, branch, commit })).toEqual({
    status: 'warned',
    found:
      'There is no .github/greenlight-policy.yml of main at 1f2e3d4c5b6a: whoever may push a tag decides how it is judged and where it goes',
    next: expect.stringContaining('npm run -s policy -- --config .github/greenlight.yml'),
  })
})

const error = new ConfigurationError({ what: 'The token may not read it', next: 'Grant it.' })
const text = 'environments.production.standby is 0, must be at least 1: there'

test.each<[string, PolicyReading, string]>([
  ['that nobody read', { state: 'unread' }, 'Nobody has read the policy'],
  ['that cannot be used', { state: 'unusable', error }, 'The token may not read it'],
  [
    'that the config is outside of',
    read({}, { differences: [{ path: 'x', setting: 'x', leads: false, text }] } as Partial<PolicyReading>),
    `in a place:\n- ${text}`,
  ],
  [
    'that contradicts its parameter',
    read({ parameter: '/a' }, { contradictions: ['a, but b'] } as Partial<PolicyReading>),
    'No config can be within the policy:\n- a, but b',
  ],
])('a policy %s fails', async (_, reading, found) => {
  const result = await check(reading)
  expect(result.status).toBe('failed')
  expect(result.found).toContain(found)
  expect(result.next).toBeTruthy()
})

test('what GitHub could not answer keeps its own ending; all else is refused as outside the policy', () => {
  const away = new Unavailable({ what: 'No answer', next: 'Wait.' })
  expect(objectionTo({ state: 'unusable', error: away })).toBe(away)
  expect(objectionTo({ state: 'unusable', error })).toBeInstanceOf(OutsidePolicy)
  expect(objectionTo({ state: 'unusable', error })).toMatchObject({ ending: 'refused', cause: error })
  expect(objectionTo(read())).toBeUndefined()
})

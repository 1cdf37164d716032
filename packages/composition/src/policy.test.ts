import { loadPolicy } from '@greenlight/config'
import {
  type Branches,
  ConfigurationError,
  type DefaultBranch,
  type Parameters,
  POLICY_PATH,
  type PolicyReading,
  type Repository,
  Unavailable,
} from '@greenlight/release'
import { settings } from '@greenlight/release/testing'
import { expect, test } from '@jest/globals'
import { judgeByFile, mayAsk, readPolicyFile, tighten } from './policy.ts'

const COMMIT = '1f2e3d4c5b6a7890'.padEnd(40, '0')
const MAIN: DefaultBranch = { name: 'main', commit: COMMIT, protected: true, rules: ['pull_request'] }
const judged = { settings, provenance: [] }

const repository = (branch: DefaultBranch | Error, text?: string) => {
  const asked: { path: string; commit: string }[] = []
  const port: Pick<Repository, 'readFile'> & Branches = {
    async defaultBranch() {
      if (branch instanceof Error) throw branch
      return branch
    },
    async readFile(query) {
      asked.push(query)
      return text
    },
  }
  return { port, asked }
}

const judge = async (
  text: string | undefined,
  branch: DefaultBranch | Error = MAIN,
): Promise<PolicyReading> =>
  judgeByFile(await readPolicyFile(repository(branch, text).port), judged, loadPolicy)

const policy = (lines: string): string => `version: 1\nenvironments: { production: { ${lines} } }\n`

test('is read at the head of the default branch', async () => {
  const { port, asked } = repository(MAIN, policy(''))
  expect(await readPolicyFile(port)).toMatchObject({
    source: { path: POLICY_PATH, branch: 'main', commit: COMMIT, protected: true, rules: ['pull_request'] },
  })
  expect(asked).toEqual([{ path: '.github/greenlight-policy.yml', commit: COMMIT }])
})

test.each<[string, Partial<DefaultBranch>, boolean]>([
  ['by GitHub’s own word', { protected: true, rules: [] }, true],
  ['by a rule, whatever GitHub’s word', { protected: false, rules: ['deletion', 'pull_request'] }, true],
  [
    'not by rules that let anybody push',
    { protected: false, rules: ['deletion', 'non_fast_forward'] },
    false,
  ],
  ['not at all', { protected: false, rules: [] }, false],
])('the branch is protected %s', async (_, branch, safe) => {
  const file = await readPolicyFile(repository({ ...MAIN, ...branch }, '').port)
  expect(file).toMatchObject({ source: { protected: safe } })
})

test.each<[string, string | undefined, DefaultBranch | Error, object]>([
  ['absent', undefined, MAIN, { state: 'absent', branch: 'main', commit: COMMIT }],
  ['empty', '', MAIN, { state: 'unusable' }],
  ['malformed', 'version: [', MAIN, { state: 'unusable' }],
  ['newer', 'version: 2', MAIN, { state: 'unusable' }],
  ['contrary to itself', policy('standby: { min: 2, max: 1 }'), MAIN, { state: 'unusable' }],
  ['huge', `# ${'x'.repeat(70_000)}`, MAIN, { state: 'unusable' }],
  [
    'refused by GitHub',
    '',
    new ConfigurationError({ what: 'The token may not read it: 403', next: 'Grant it.' }),
    { state: 'unusable', error: { message: 'The token may not read it: 403' } },
  ],
  ['out of reach', '', new Unavailable({ what: 'No answer', next: 'Wait.' }), { state: 'unusable' }],
  ['kept', policy('standby: { max: 5 }'), MAIN, { state: 'read', differences: [], contradictions: [] }],
  [
    'not kept',
    policy('standby: { min: 5 }'),
    MAIN,
    {
      state: 'read',
      differences: [
        {
          text: 'environments.production.standby is 1, must be at least 5: environments.production.standby.min (line 2) of .github/greenlight-policy.yml of main at 1f2e3d4c5b6a',
        },
      ],
    },
  ],
])('a policy that is %s', async (_, text, branch, expected) => {
  expect(await judge(text, branch)).toMatchObject(expected)
})

test('of sections that a run does not read nothing is said', async () => {
  const lines = policy(
    'metric-sources: [prometheus], judge: { error-ratio: { max: 1 } }, standby: { min: 5 }',
  )
  const file = await readPolicyFile(repository(MAIN, lines).port)
  const reading = judgeByFile(file, { ...judged, unread: ['metrics', 'judge'] }, loadPolicy)
  expect(reading).toMatchObject({ differences: [{ setting: 'standby' }] })
  expect(reading).not.toMatchObject({ differences: [{}, {}] })
})

test('a mistake of this program is no trouble of the policy', async () => {
  const { port } = repository(new TypeError('a mistake'))
  await expect(readPolicyFile(port)).rejects.toThrow(TypeError)
})

test.each<[string, string | undefined, boolean]>([
  ['no policy', undefined, true],
  ['a policy that is kept', policy('accounts: ["123456789012"]'), true],
  ['limits that are not kept', policy('standby: { min: 5 }'), true],
  ['another account', policy('accounts: ["999999999999"]'), false],
  ['another region', policy('regions: [eu-north-1]'), false],
  ['another role', policy('roles: { lease: ["arn:aws:iam::123456789012:role/other"] }'), false],
  ['an environment that is not named', 'version: 1\nenvironments: { qa: {} }', false],
  ['a policy that cannot be used', 'x', false],
])('whether AWS may be asked with %s', async (_, text, may) => {
  expect(mayAsk(await judge(text))).toBe(may)
})

const parameters = (answer: string | Error) => {
  const asked: string[] = []
  const port: Parameters = {
    async read(name) {
      asked.push(name)
      if (answer instanceof Error) throw answer
      return answer
    },
  }
  return { port, asked }
}

const NAMING = 'accounts: ["123456789012"], parameter: /p'

const tightened = async (lines: string, answer: string | Error) => {
  const { port, asked } = parameters(answer)
  const reading = await tighten(await judge(policy(lines)), judged, port, loadPolicy)
  return { reading, asked }
}

test.each<[string, string, string | Error, object]>([
  [
    'tightens',
    NAMING,
    policy('standby: { min: 2 }'),
    {
      state: 'read',
      policy: { source: { parameter: '/p' } },
      differences: [
        {
          text: 'environments.production.standby is 1, must be at least 2: environments.production.standby.min (line 2) of the parameter /p of 123456789012 in eu-west-1',
        },
      ],
    },
  ],
  [
    'loosens nothing',
    `${NAMING}, standby: { min: 2 }`,
    policy('standby: { min: 0 }'),
    { state: 'read', differences: [{ path: 'environments.production.standby' }] },
  ],
  [
    'contradicts',
    `${NAMING}, standby: { max: 5 }`,
    policy('standby: { min: 6 }'),
    {
      contradictions: [
        'environments.production.standby admits at most 5 in .github/greenlight-policy.yml of main at 1f2e3d4c5b6a, but at least 6 in the parameter /p of 123456789012 in eu-west-1',
      ],
    },
  ],
  [
    'does not know the environment',
    NAMING,
    'version: 1\nenvironments: { qa: {} }',
    {
      differences: [
        {
          text: 'environment is "production", must be one of qa: environments of the parameter /p of 123456789012 in eu-west-1',
        },
      ],
    },
  ],
  ['is malformed', NAMING, '{', { state: 'unusable' }],
  ['names another', NAMING, policy(NAMING), { state: 'unusable' }],
  [
    'may not be read',
    NAMING,
    new ConfigurationError({ what: 'may not call ssm:GetParameter', next: 'Allow it.' }),
    { state: 'unusable', error: { message: 'may not call ssm:GetParameter' } },
  ],
])('a parameter that %s', async (_, lines, answer, expected) => {
  const { reading, asked } = await tightened(lines, answer)
  expect(asked).toEqual(['/p'])
  expect(reading).toMatchObject(expected)
})

test.each<[string, string]>([
  ['no policy names it', 'accounts: ["123456789012"]'],
  ['the policy admits another account alone', 'accounts: ["999999999999"], parameter: /p'],
  ['the policy admits another region alone', `${NAMING}, regions: [eu-north-1]`],
])('no parameter is read when %s', async (_, lines) => {
  const { asked } = await tightened(lines, policy(''))
  expect(asked).toEqual([])
})

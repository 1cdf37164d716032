import { type Approval, ConfigurationError, Interrupted, type JobOfRun, type Ref } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import { type ReportOrder, report } from './main.ts'

const TAGS: readonly Ref[] = [{ type: 'tag', name: 'v*' }]
const forbidden = new ConfigurationError({ what: 'The token may not read it', next: 'Grant actions: read.' })

/** GitHub as the action asks it; an error where it does not answer. */
const tell = (known: {
  readonly jobs?: readonly JobOfRun[] | Error
  readonly annotations?: readonly string[] | Error
  readonly approvals?: readonly Approval[] | Error
  readonly refPolicy?: readonly Ref[] | Error
  readonly order?: Partial<ReportOrder>
}) => {
  const give = async <T>(answer: T | Error): Promise<T> => {
    if (answer instanceof Error) throw answer
    return answer
  }
  return report({
    jobs: [{ job: 'Recover', environment: 'production-rollback' }],
    recovery: 'Recover',
    ownJob: 9,
    runId: '42',
    ref: { type: 'tag', name: 'v1.4.0' },
    github: {
      jobs: () =>
        give(
          known.jobs ?? [
            { id: 7, name: 'release / Recover', started: false },
            { id: 9, name: 'release / Report', started: true },
          ],
        ),
      annotations: () => give(known.annotations ?? []),
      approvals: () => give(known.approvals ?? []),
      environment: async (name) => ({
        name,
        reviewers: [],
        preventSelfReview: false,
        waitTimer: 0,
        refPolicy: await give(known.refPolicy ?? TAGS),
      }),
    },
    ...known.order,
  })
}
const WORDS =
  'Tag "v1.4.0" is not allowed to deploy to production-rollback due to environment protection rules.'

test('a rejected job is named with its environment, the rule, GitHub’s words, and what it means', async () => {
  const { ending, outputs, notices, document } = await tell({
    annotations: [WORDS],
    refPolicy: [{ type: 'branch', name: 'v*' }],
  })
  expect(ending).toBe('done')
  const why = `The rule v* of production-rollback is for branches, and no tag can match it: GitHub would reject v1.4.0. GitHub says: ${WORDS}`
  expect(JSON.parse(outputs['silent'] ?? '')).toEqual([
    { job: 'Recover', environment: 'production-rollback', how: 'rejected', why },
  ])
  expect(notices).toMatchObject([{ title: 'Recover was rejected by production-rollback' }])
  expect(notices?.[0]?.text).toContain('dispatch the rollback workflow')
  expect(notices?.[0]?.text).toContain('Next: Add v* to production-rollback once more as a rule for tags.')
  expect(JSON.stringify(document)).toContain('GitHub says')
})

test.each<[string, Parameters<typeof tell>[0], string, string]>([
  [
    'GitHub’s words alone',
    { annotations: [WORDS] },
    'rejected',
    `before its first step. GitHub says: ${WORDS}`,
  ],
  [
    'words about something else',
    { annotations: ['The job was not acquired by Runner of type hosted even after multiple attempts'] },
    'unbegun',
    'GitHub says: The job was not acquired',
  ],
  [
    'a person',
    {
      approvals: [
        { environments: ['Production-Rollback'], state: 'rejected', user: 'bob', comment: 'not today' },
      ],
    },
    'rejected',
    'bob rejected it: not today',
  ],
  [
    'another environment’s rejection is not this one’s',
    { approvals: [{ environments: ['production'], state: 'rejected', user: 'bob', comment: '' }] },
    'unbegun',
    'GitHub ended it before its first step',
  ],
  [
    'no right to read the words',
    { annotations: forbidden },
    'unbegun',
    "GitHub's own words need checks: read",
  ],
  [
    'no right to read anything',
    { jobs: forbidden, approvals: forbidden, refPolicy: forbidden, annotations: forbidden },
    'unknown',
    'its environment rejected it, or its runner was lost (The token may not read it)',
  ],
  [
    'a job that was begun',
    { jobs: [{ id: 7, name: 'Recover', started: true }] },
    'lost',
    'its runner was lost',
  ],
  ['a job that is not listed', { jobs: [] }, 'unknown', 'GitHub does not list this job'],
])('what is known is told: %s', async (_, known, how, why) => {
  const { outputs } = await tell(known)
  const [silence] = JSON.parse(outputs['silent'] ?? '') as [{ how: string; why: string }]
  expect(silence.how).toBe(how)
  expect(silence.why).toContain(why)
})

test('a rule that keeps the ref out comes before what somebody answered in an older attempt', async () => {
  const { outputs } = await tell({
    refPolicy: [],
    approvals: [{ environments: ['production-rollback'], state: 'rejected', user: 'bob', comment: '' }],
  })
  expect(outputs['silent']).toContain('admits no ref at all')
})

test('with two calls of one workflow in a run the job of this call is meant', async () => {
  const jobs = [
    { id: 1, name: 'web / Recover', started: true },
    { id: 2, name: 'shop / Recover', started: false },
    { id: 3, name: 'web / Report', started: true },
    { id: 4, name: 'shop / Report', started: true },
  ]
  const how = async (ownJob: number) =>
    (JSON.parse((await tell({ jobs, order: { ownJob } })).outputs['silent'] ?? '') as [{ how: string }])[0]
      .how
  expect(await how(4)).toBe('unbegun')
  expect(await how(3)).toBe('lost')
})

test('a job of one’s own workflow has its name alone', async () => {
  const jobs = [
    { id: 7, name: 'Recover', started: false },
    { id: 8, name: 'release / Recover', started: true },
    { id: 9, name: 'report', started: true },
  ]
  const { outputs } = await tell({ jobs })
  expect(outputs['silent']).toContain('unbegun')
})

test('words that are long or many are cut', async () => {
  const { outputs } = await tell({ annotations: Array.from({ length: 10 }, () => 'x'.repeat(5_000)) })
  expect(outputs['silent']?.length).toBeLessThan(1_500)
})

test('a run that is being cancelled tells nothing', async () => {
  const interrupted = new Interrupted({ what: 'The job was cancelled', next: 'Nothing.' })
  await expect(tell({ jobs: interrupted })).rejects.toThrow('cancelled')
})

test.each([
  ['rejected', { annotations: [WORDS] }, 'Recover was rejected by production-rollback'],
  ['unbegun', {}, 'Recover never began in production-rollback'],
  ['lost', { jobs: [{ id: 7, name: 'Recover', started: true }] }, 'Recover was lost in production-rollback'],
  ['unknown', { jobs: [] }, 'Recover ended without a word in production-rollback'],
])('a job that is %s has its own headline, and one full stop a sentence', async (_, known, title) => {
  const [notice] = (await tell(known)).notices ?? []
  expect(notice?.title).toBe(title)
  expect(notice?.text).not.toContain('..')
})

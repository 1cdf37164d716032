import {
  type Approval,
  type Document,
  type Fault,
  GreenlightError,
  headline,
  Interrupted,
  type JobOfRun,
  paragraph,
  type Ref,
  type Report,
  type Repository,
  type RunHistory,
  refRefusal,
  sameEnvironment,
  table,
} from '@greenlight/release'
import type { SilentJob } from './inputs.ts'

export interface ReportOrder {
  readonly jobs: readonly SilentJob[]
  /** The one among them that brings traffic back. */
  readonly recovery?: string | undefined
  /** The job that this runs in, by GitHub's number. */
  readonly ownJob?: number | undefined
  readonly runId: string
  readonly ref: Ref
  readonly github: RunHistory & Pick<Repository, 'environment'>
}

/** A job that ended without a word, and what is known of the reason. */
export interface Silence extends SilentJob, Fault {
  /** `unbegun`: GitHub ended it before its first step, and nothing says that its environment did that. */
  readonly how: 'rejected' | 'unbegun' | 'lost' | 'unknown'
}

/** GitHub's own sentences are short; whatever else is in an annotation is cut. */
const LONGEST_QUOTE = 300
const MOST_QUOTES = 3
/** Whether a sentence of GitHub's is about an environment; there are other reasons for a job that never begins. */
const REJECTION = /protection rules|deployment was rejected|not allowed to deploy/

/** An answer, or why there is none: what is known of one thing does not depend on another. */
type Known<T> = { readonly is: T } | { readonly unread: string; readonly next: string }

const known = async <T>(ask: () => Promise<T>): Promise<Known<T>> => {
  try {
    return { is: await ask() }
  } catch (error) {
    if (!(error instanceof GreenlightError) || error instanceof Interrupted) throw error
    return { unread: error.message, next: error.next }
  }
}

/** The name of a job within its call: `release / Deploy` is `Deploy`. */
const callOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf(' / ')))

/** The job that is meant: in the same call of the workflow as this one, when that is known. */
const find = (jobs: readonly JobOfRun[], { job }: SilentJob, ownJob: number | undefined) => {
  const own = jobs.find(({ id }) => id === ownJob)
  const wanted =
    own === undefined ? undefined : [callOf(own.name), job].filter((part) => part !== '').join(' / ')
  return jobs.find(({ name }) =>
    wanted === undefined ? name === job || name.endsWith(` / ${job}`) : name === wanted,
  )
}

/** Names the jobs that could say nothing themselves, and says why as far as GitHub tells. */
export const report = async (order: ReportOrder): Promise<Report> => {
  const { jobs, github, runId, ownJob } = order
  const [listed, approvals] = await Promise.all([
    known(() => github.jobs(runId)),
    known(() => github.approvals(runId)),
  ])
  const silences = await Promise.all(
    jobs.map(async (silent): Promise<Silence> => {
      if (!('is' in listed)) return { ...silent, how: 'unknown', ...untold(listed) }
      const found = find(listed.is, silent, ownJob)
      if (found === undefined) {
        const why = { unread: 'GitHub does not list this job', next: 'Look at the page of the run' }
        return { ...silent, how: 'unknown', ...untold(why) }
      }
      if (found.started) return { ...silent, how: 'lost', ...LOST }
      return { ...silent, ...(await reasonOf(found, silent, approvals, order)) }
    }),
  )
  return {
    ending: 'done',
    outputs: {
      silent: JSON.stringify(
        silences.map(({ job, environment, how, found }) => ({ job, environment, how, why: found })),
      ),
    },
    document: accountOf(silences, order),
    notices: silences.map(noticeOf(order)),
  }
}

const untold = ({ unread, next }: { readonly unread: string; readonly next: string }): Fault => ({
  found: `It failed without a word: its environment rejected it, or its runner was lost (${unread})`,
  next,
})

const LOST: Fault = {
  found: 'It was begun and ended without a word: its runner was lost, or could not report',
  next: 'Look at its log, and at who serves (docs/runbook-rollback.md)',
}

const reasonOf = async (
  job: JobOfRun,
  { environment }: SilentJob,
  approvals: Known<readonly Approval[]>,
  { github, ref }: ReportOrder,
): Promise<Fault & Pick<Silence, 'how'>> => {
  const [words, rules] = await Promise.all([
    known(() => github.annotations(job.id)),
    known(() => github.environment(environment)),
  ])
  const quotes =
    'is' in words ? words.is.slice(0, MOST_QUOTES).map((each) => each.slice(0, LONGEST_QUOTE)) : []
  const said = quotes.length === 0 ? '' : `. GitHub says: ${quotes.join(' ')}`
  // A ref that is kept out never gets as far as a reviewer; an older attempt of the run may have.
  const refused = 'is' in rules && rules.is !== undefined ? refRefusal(rules.is, ref) : undefined
  if (refused !== undefined) return { how: 'rejected', found: `${refused.found}${said}`, next: refused.next }
  const rejection = 'is' in approvals ? rejectionOf(approvals.is, environment) : undefined
  if (rejection !== undefined) {
    const { user, comment } = rejection
    return {
      how: 'rejected',
      found: `${user} rejected it${comment === '' ? '' : `: ${comment.slice(0, LONGEST_QUOTE)}`}${said}`,
      next: 'Release again when that person agrees',
    }
  }
  const unread = [
    ...('is' in words ? [] : ["GitHub's own words need checks: read, which the calling workflow may grant"]),
    ...('is' in rules ? [] : [rules.unread]),
  ]
  const why = unread.length === 0 || said !== '' ? '' : ` (${unread.join('; ')})`
  return {
    how: quotes.some((quote) => REJECTION.test(quote)) ? 'rejected' : 'unbegun',
    found: `GitHub ended it before its first step${said}${why}`,
    next: 'Look at the page of the run, and at the rules of the environment (docs/setup.md, "GitHub environments")',
  }
}

const rejectionOf = (approvals: readonly Approval[], environment: string): Approval | undefined =>
  approvals.findLast(
    ({ state, environments }) =>
      state === 'rejected' && environments.some((name) => sameEnvironment(name, environment)),
  )

const VERBS = {
  rejected: 'was rejected by',
  unbegun: 'never began in',
  lost: 'was lost in',
  unknown: 'ended without a word in',
} as const

const noticeOf =
  ({ recovery }: ReportOrder) =>
  ({ job, environment, how, found, next }: Silence) => ({
    title: `${job} ${VERBS[how]} ${environment}`,
    text: `${found.replace(/\.$/, '')}.${job === recovery ? ` ${NOBODY_BACK}` : ''}\nNext: ${next}.`,
  })

const NOBODY_BACK =
  'This job brings the traffic back, and it did not: dispatch the rollback workflow. If a lease stands, AWS restores the old weights when it is due.'

const accountOf = (silences: readonly Silence[], { recovery }: ReportOrder): Document => [
  headline(
    `${silences.length === 1 ? 'A job' : `${silences.length} jobs`} ended without a word`,
    'unfinished',
  ),
  ...(silences.some(({ job }) => job === recovery) ? [paragraph(NOBODY_BACK)] : []),
  table(
    ['Job', 'Environment', 'What is known', 'What to do'],
    silences.map(({ job, environment, found, next }) => [job, environment, found, next]),
  ),
]

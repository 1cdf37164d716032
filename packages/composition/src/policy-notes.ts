import type { Log } from '@greenlight/action-kit'
import {
  type Branches,
  type Clock,
  type Document,
  objectionTo,
  paragraph,
  type Repository,
  SECOND,
  Unavailable,
} from '@greenlight/release'
import { type Judged, judgeByFile, readPolicyFile } from './policy.ts'

/** How long people wait for this once all traffic is back. */
const LIMIT = 10 * SECOND

/**
 * What the policy has against a rollback that was made: its words, as a warning. Asked after the traffic is back, for a
 * few seconds at most, and whatever happens here changes nothing of how the run ended.
 */
export const policyNotes = async (
  {
    judged,
    clock,
    log,
    signal,
  }: {
    readonly judged: Judged
    readonly clock: Clock
    readonly log: Pick<Log, 'warning'>
    readonly signal: AbortSignal
  },
  repositoryFor: (signal: AbortSignal) => Pick<Repository, 'readFile'> & Branches,
): Promise<Document> => {
  if (signal.aborted) return []
  const told = await objection(judged, clock, signal, repositoryFor).catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  )
  if (told === undefined) return []
  const text = `The policy did not stop this rollback, as it never does. It would stop a release: ${told}`
  log.warning('Policy', text)
  return [paragraph(text)]
}

const objection = async (
  judged: Judged,
  clock: Clock,
  signal: AbortSignal,
  repositoryFor: (signal: AbortSignal) => Pick<Repository, 'readFile'> & Branches,
): Promise<string | undefined> => {
  const late = new AbortController()
  const finished = new AbortController()
  clock.sleep(LIMIT, finished.signal).then(
    () =>
      late.abort(
        new Unavailable({
          what: `GitHub did not say within ${LIMIT / SECOND} s what the policy is`,
          next: 'See githubstatus.com.',
        }),
      ),
    () => undefined,
  )
  try {
    const repository = repositoryFor(AbortSignal.any([signal, late.signal]))
    const [file, { loadPolicy }] = await Promise.all([readPolicyFile(repository), import('./config.ts')])
    return objectionTo(judgeByFile(file, judged, loadPolicy))?.message
  } finally {
    finished.abort()
  }
}

import { ConfigurationError, type JobOfRun, Unavailable } from '@greenlight/release'
import type { Client } from './client.ts'
import type { Json } from './json.ts'

const PAGE = 100
/** A run has at most 256 jobs in a matrix, and a thousand in all. */
const MOST_PAGES = 10
/** The runner keeps fifty in a job; nobody reads more in a summary. */
const MOST_ANNOTATIONS = 50

const jobOf = (job: Json): JobOfRun => {
  const steps = job.at('steps')
  return {
    id: job.at('id').number(),
    name: job.at('name').text(),
    started: steps.value !== undefined && steps.items().length > 0,
  }
}

/** @throws ConfigurationError when there is no such run, or the token may not see it */
export const jobsOf = async (client: Client, runId: string): Promise<readonly JobOfRun[]> => {
  const jobs: JobOfRun[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await client.get({
      path: `actions/runs/${encodeURIComponent(runId)}/jobs`,
      query: { filter: 'latest', per_page: PAGE, page },
      about: `the jobs of the run ${runId}`,
      permission: 'actions: read',
    })
    if (answer === undefined) {
      throw new ConfigurationError({
        what: `There is no run ${runId} in this repository, or the token may not see it`,
        next: 'Grant the job permissions: actions: read, in the calling workflow too.',
      })
    }
    const items = answer.at('jobs').items()
    jobs.push(...items.map(jobOf))
    if (items.length < PAGE) return jobs
  }
  throw new Unavailable({
    what: `GitHub lists more than ${MOST_PAGES * PAGE} jobs for the run ${runId}`,
    next: 'Look at the page of the run.',
  })
}

/** The messages of a job's check run; none when it has no check run. */
export const annotationsOf = async (client: Client, job: number): Promise<readonly string[]> => {
  const answer = await client.get({
    path: `check-runs/${job}/annotations`,
    query: { per_page: MOST_ANNOTATIONS },
    about: `what GitHub says of the job ${job}`,
    permission: 'checks: read',
  })
  return (answer?.items() ?? []).slice(0, MOST_ANNOTATIONS).map((item) => item.at('message').text())
}

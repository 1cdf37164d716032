import type { GitHubEvent } from '@greenlight/local-runner'
import type { RehearsalEvent } from '../events.ts'

/** `deploy` for `release/deploy`: within one run the last part tells jobs apart. */
const short = (job: string): string => job.slice(job.lastIndexOf('/') + 1)

/** What the rehearsal shows of an event of GitHub's; nothing of most. */
export const translate = (event: GitHubEvent): RehearsalEvent | undefined => {
  const { at } = event
  switch (event.type) {
    case 'job-waiting':
      return { at, kind: 'job', job: short(event.job), state: 'waiting' }
    case 'job-started':
      return { at, kind: 'job', job: short(event.job), state: 'running' }
    case 'job-finished':
      return { at, kind: 'job', job: short(event.job), state: event.conclusion }
    case 'runner-lost':
      return { at, kind: 'job', job: short(event.job), state: 'lost' }
    case 'approval-requested':
      return { at, kind: 'approval', environment: event.environment, state: 'asked' }
    case 'approval-given': {
      const { environment, state, user } = event
      return { at, kind: 'approval', environment, state, by: user }
    }
    case 'annotation': {
      const { level, message, job, title } = event
      const text = title === undefined ? message : `${title}: ${message}`
      return { at, kind: 'message', level, job: short(job), text }
    }
    case 'log':
      return { at, kind: 'log', job: short(event.job), text: event.text }
    case 'unsupported-request': {
      const text = `the local GitHub has no route ${event.method} ${event.path}`
      return { at, kind: 'message', level: 'warning', job: 'GitHub', text }
    }
    case 'run-started':
    case 'run-finished':
    case 'run-cancel-requested':
    case 'step-started':
    case 'step-finished':
    case 'summary':
    case 'output':
    case 'artifact':
    case 'deployment':
      return undefined
  }
}

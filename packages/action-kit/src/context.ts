import { ConfigurationError } from '@greenlight/release'
import type { Environment } from './environment.ts'

/** What GitHub says about the run, from its environment variables. */
export interface Context {
  readonly repository: { readonly owner: string; readonly name: string; readonly fullName: string }
  readonly runId: string
  /** Counts re-runs, from 1. */
  readonly runAttempt: number
  readonly job: string
  readonly workflow: string
  readonly event: string
  /** The branch or tag, short: `v1.4.0`. */
  readonly refName: string
  readonly refType: 'branch' | 'tag'
  /** The commit that triggered the run. */
  readonly sha: string
  readonly actor: string
  /** Without a slash at the end. */
  readonly serverUrl: string
  readonly apiUrl: string
  /** The page of the run. */
  readonly runUrl: string
}

const URL_SHAPE = /^https?:\/\/[^\s/@]+(?:\/[^\s@]*)?$/

/** @throws ConfigurationError that names every variable that is missing or malformed */
export const readContext = (env: Environment): Context => {
  const wrong: string[] = []
  const read = (variable: string, shape: RegExp): string => {
    const value = env[variable] ?? ''
    if (value === '') wrong.push(`${variable} is not set`)
    else if (!shape.test(value)) wrong.push(`${variable} is ${JSON.stringify(value.slice(0, 80))}`)
    return value
  }
  const any = /^[^\r\n]+$/
  const fullName = read('GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/)
  const [owner = '', name = ''] = fullName.split('/')
  const runId = read('GITHUB_RUN_ID', /^\d+$/)
  const serverUrl = read('GITHUB_SERVER_URL', URL_SHAPE).replace(/(?<!\/)\/+$/, '')
  const context: Context = {
    repository: { owner, name, fullName },
    runId,
    runAttempt: Number(read('GITHUB_RUN_ATTEMPT', /^[1-9]\d*$/)),
    job: read('GITHUB_JOB', any),
    workflow: read('GITHUB_WORKFLOW', any),
    event: read('GITHUB_EVENT_NAME', /^\w+$/),
    refName: read('GITHUB_REF_NAME', any),
    refType: read('GITHUB_REF_TYPE', /^(?:branch|tag)$/) === 'tag' ? 'tag' : 'branch',
    sha: read('GITHUB_SHA', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    actor: read('GITHUB_ACTOR', any),
    serverUrl,
    apiUrl: read('GITHUB_API_URL', URL_SHAPE).replace(/(?<!\/)\/+$/, ''),
    runUrl: `${serverUrl}/${fullName}/actions/runs/${runId}`,
  }
  if (wrong.length === 0) return context
  throw new ConfigurationError({
    what: `This does not look like a job of GitHub Actions: ${wrong.join('; ')}`,
    next: 'Run this action in a job of GitHub Actions, or in a rehearsal.',
  })
}

import type { CloudView, JobState, RehearsalEvent } from '../events.ts'

/** Requests of one version over the time that the view looks back. */
export interface VersionTraffic {
  /** Requests per real second. */
  readonly rate: number
  /** Percent answered with 500 to 599. */
  readonly errors: number
}

export interface ViewModel {
  /** World time of the newest event. */
  readonly at: number
  readonly act:
    | { readonly number: number; readonly of: number; readonly tag: string; readonly title: string }
    | undefined
  /** In the order in which the jobs appeared. */
  readonly jobs: readonly { readonly job: string; readonly state: JobState }[]
  /** The environment that waits for somebody's approval. */
  readonly asking: string | undefined
  readonly cloud: CloudView | undefined
  readonly traffic: Readonly<Record<string, VersionTraffic>>
  readonly p95: number | undefined
  /** Whether requests count yet: before the first release nothing can answer. */
  readonly serving: boolean
  readonly requests: number
  readonly lost: number
  /** The newest last. */
  readonly messages: readonly { readonly level: 'notice' | 'warning' | 'error'; readonly text: string }[]
  readonly recent: readonly Traffic[]
}

type Traffic = Extract<RehearsalEvent, { kind: 'traffic' }>

/** Real milliseconds over which rates are averaged, and messages that are kept. */
const LOOK_BACK = 2_000
const MESSAGES = 5

export const emptyModel: ViewModel = {
  at: 0,
  act: undefined,
  jobs: [],
  asking: undefined,
  cloud: undefined,
  traffic: {},
  p95: undefined,
  serving: false,
  requests: 0,
  lost: 0,
  messages: [],
  recent: [],
}

const withMessage = (model: ViewModel, level: 'notice' | 'warning' | 'error', text: string): ViewModel => ({
  ...model,
  messages: [...model.messages, { level, text }].slice(-MESSAGES),
})

const withTraffic = (model: ViewModel, event: Traffic): ViewModel => {
  let recent = [...model.recent, event]
  const spanOf = (all: readonly Traffic[]) => all.reduce((sum, { span }) => sum + span, 0)
  while (recent.length > 1 && spanOf(recent.slice(1)) >= LOOK_BACK) recent = recent.slice(1)
  const span = spanOf(recent)
  const counts: Record<string, { requests: number; failed: number }> = {}
  for (const [name, count] of recent.flatMap(({ tally }) => Object.entries(tally.versions))) {
    const version = counts[name] ?? { requests: 0, failed: 0 }
    counts[name] = version
    version.requests += count.requests
    version.failed += count.failed
  }
  const traffic = Object.fromEntries(
    Object.entries(counts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { requests, failed }]) => [
        name,
        { rate: (requests * 1_000) / Math.max(1, span), errors: (100 * failed) / Math.max(1, requests) },
      ]),
  )
  return {
    ...model,
    recent,
    traffic,
    p95: event.tally.p95 ?? model.p95,
    requests: model.serving ? model.requests + event.tally.requests : 0,
    lost: model.serving ? model.lost + event.tally.lost : 0,
  }
}

/** What the view shows after one more event. */
export const reduce = (before: ViewModel, event: RehearsalEvent): ViewModel => {
  const model: ViewModel = { ...before, at: Math.max(before.at, event.at) }
  switch (event.kind) {
    case 'act': {
      const { number, of, tag, title } = event
      return { ...model, act: { number, of, tag, title }, jobs: [], asking: undefined, messages: [] }
    }
    case 'job': {
      const { job, state } = event
      const known = model.jobs.some((other) => other.job === job)
      const jobs = known
        ? model.jobs.map((other) => (other.job === job ? { job, state } : other))
        : [...model.jobs, { job, state }]
      return { ...model, jobs }
    }
    case 'approval':
      return { ...model, asking: event.state === 'asked' ? event.environment : undefined }
    case 'message':
      return withMessage(model, event.level, `${event.job}: ${event.text}`)
    case 'note':
      return withMessage(model, 'notice', event.text)
    case 'serving':
      return { ...model, serving: true }
    case 'cloud':
      return { ...model, cloud: event.view }
    case 'traffic':
      return withTraffic(model, event)
    case 'log':
    case 'ended':
      return model
  }
}

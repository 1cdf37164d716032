import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunRecord } from './run/record.ts'

export interface DeploymentStatus {
  readonly id: number
  readonly state: string
  readonly description: string
  readonly environment: string
  readonly logUrl: string
  readonly environmentUrl: string
  readonly creator: string
  readonly createdAt: number
}

export interface Deployment {
  readonly id: number
  readonly repository: string
  readonly sha: string
  readonly ref: string
  readonly task: string
  readonly payload: unknown
  readonly environment: string
  readonly originalEnvironment: string
  readonly description: string
  readonly creator: string
  readonly transient: boolean
  readonly production: boolean
  readonly createdAt: number
  /** Of the run that made it by a job with `environment`. */
  readonly run?: number
  readonly statuses: DeploymentStatus[]
}

export interface CheckRun {
  readonly id: number
  readonly repository: string
  readonly sha: string
  readonly name: string
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: string | null
  readonly app: { readonly id: number; readonly slug: string }
  readonly startedAt: number
  completedAt: number | null
}

export interface CommitStatus {
  readonly id: number
  readonly repository: string
  readonly sha: string
  readonly context: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly description: string
  readonly targetUrl: string
  readonly createdAt: number
}

interface Kept {
  lastId: number
  readonly runNumbers: Record<string, number>
  readonly ids: Record<string, number>
  readonly runs: RunRecord[]
  readonly deployments: Deployment[]
  readonly checkRuns: CheckRun[]
  readonly statuses: CommitStatus[]
}

export interface Store extends Readonly<Omit<Kept, 'lastId' | 'runNumbers' | 'ids'>> {
  /** A number that was never given out before, over restarts as well. */
  nextId(): number
  /** The number of the next run of a workflow, from 1. */
  nextRunNumber(workflow: string): number
  /** The lasting number of something known by name: a user, a repository, an environment. */
  idOf(kind: string, name: string): number
  /** What has the number; undefined when nothing of that kind has. */
  nameOf(kind: string, id: number): string | undefined
  /** Writes everything to disk, whole or not at all. */
  save(): void
}

/** What must outlive the process: one JSON file in the work folder. */
export const openStore = (workDir: string): Store => {
  mkdirSync(workDir, { recursive: true })
  const file = join(workDir, 'github.json')
  const kept = readKept(file)
  const save = () => {
    writeFileSync(`${file}.part`, JSON.stringify(kept))
    renameSync(`${file}.part`, file)
  }
  const nextId = () => {
    kept.lastId += 1
    return kept.lastId
  }
  return {
    runs: kept.runs,
    deployments: kept.deployments,
    checkRuns: kept.checkRuns,
    statuses: kept.statuses,
    save,
    nextId,
    nextRunNumber: (workflow) => {
      const number = (kept.runNumbers[workflow] ?? 0) + 1
      kept.runNumbers[workflow] = number
      return number
    },
    nameOf: (kind, id) =>
      Object.entries(kept.ids)
        .find(([key, value]) => value === id && key.startsWith(`${kind}:`))?.[0]
        .slice(kind.length + 1),
    idOf: (kind, name) => {
      const key = `${kind}:${name.toLowerCase()}`
      const id = kept.ids[key] ?? nextId()
      kept.ids[key] = id
      return id
    },
  }
}

const readKept = (file: string): Kept => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw new Error(`${file} cannot be read; remove the work folder to begin anew`, { cause })
    }
    return { lastId: 1_000, runNumbers: {}, ids: {}, runs: [], deployments: [], checkRuns: [], statuses: [] }
  }
}

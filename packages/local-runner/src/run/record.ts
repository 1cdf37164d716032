import type { AnnotationLevel } from '../events.ts'
import type { Values } from '../expression/values.ts'

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped'
export type JobStatus = 'queued' | 'waiting' | 'pending' | 'in_progress' | 'completed'

export interface Annotation {
  readonly level: AnnotationLevel
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
}

export interface StepRecord {
  /** From 1, in the order of running. */
  readonly number: number
  readonly id: string
  readonly name: string
  /** Before `continue-on-error`. */
  outcome: Conclusion | null
  conclusion: Conclusion | null
  outputs: Record<string, string>
  summary: string
  startedAt: number
  completedAt: number | null
}

export interface JobRecord {
  /** The job's id with those of the calls around it, and the matrix combination: `release/deploy`. */
  readonly id: string
  /** The number by which the REST API knows it. */
  readonly number: number
  name: string
  status: JobStatus
  conclusion: Conclusion | null
  environment: string | null
  outputs: Record<string, string>
  steps: StepRecord[]
  annotations: Annotation[]
  /** What its steps wrote to GITHUB_STEP_SUMMARY: the first 20 step summaries, as GitHub shows them. */
  summary: string
  startedAt: number | null
  completedAt: number | null
  /** True when its runner was lost. */
  lost: boolean
}

export interface ApprovalRecord {
  readonly environment: string
  readonly state: 'approved' | 'rejected'
  readonly user: string
  readonly comment: string
}

/** One run of a workflow, as kept on disk and shown through the REST API. */
export interface RunRecord {
  readonly id: number
  /** Counts the runs of one workflow, from 1. */
  readonly number: number
  readonly attempt: number
  readonly repository: string
  readonly workflow: { readonly id: number; readonly name: string; readonly path: string }
  readonly event: 'push' | 'workflow_dispatch'
  readonly ref: string
  readonly sha: string
  readonly actor: string
  title: string
  readonly inputs: Values
  status: 'queued' | 'pending' | 'in_progress' | 'waiting' | 'completed'
  conclusion: Exclude<Conclusion, 'skipped'> | 'skipped' | null
  readonly createdAt: number
  updatedAt: number
  readonly jobs: JobRecord[]
  readonly approvals: ApprovalRecord[]
}

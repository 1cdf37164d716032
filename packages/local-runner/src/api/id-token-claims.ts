import type { RunRecord } from '../run/record.ts'
import type { Claims } from './oidc.ts'

/** What a job's identity rests on. */
export interface Identity {
  readonly run: RunRecord
  readonly environment: string | undefined
  /** `owner/repo/.github/workflows/x.yml@ref` of the file the job stands in. */
  readonly jobWorkflowRef: string
  readonly jobWorkflowSha: string
  readonly workflowRef: string
  readonly visibility: string
  readonly ids: { readonly repository: number; readonly owner: number; readonly actor: number }
  readonly subjectWithIds: boolean
}

/** A colon inside a value would read as a separator (docs, OIDC reference). */
const escaped = (value: string) => value.replaceAll(':', '%3A')

/** The claims of github.com's tokens. With an environment, the subject names it and carries no ref. */
export const claimsOf = (identity: Identity, audience: string | undefined): Claims => {
  const { run, environment, ids } = identity
  const [owner = '', name = ''] = run.repository.split('/')
  const subject = identity.subjectWithIds
    ? `repo:${owner}@${ids.owner}/${name}@${ids.repository}`
    : `repo:${run.repository}`
  const tag = run.ref.startsWith('refs/tags/')
  return {
    sub: `${subject}:${environment === undefined ? `ref:${run.ref}` : `environment:${escaped(environment)}`}`,
    aud: audience ?? `https://github.com/${owner}`,
    ref: run.ref,
    ref_type: tag ? 'tag' : 'branch',
    ref_protected: 'false',
    sha: run.sha,
    repository: run.repository,
    repository_id: String(ids.repository),
    repository_owner: owner,
    repository_owner_id: String(ids.owner),
    repository_visibility: identity.visibility,
    actor: run.actor,
    actor_id: String(ids.actor),
    run_id: String(run.id),
    run_number: String(run.number),
    run_attempt: String(run.attempt),
    workflow: run.workflow.name,
    workflow_ref: identity.workflowRef,
    workflow_sha: run.sha,
    job_workflow_ref: identity.jobWorkflowRef,
    job_workflow_sha: identity.jobWorkflowSha,
    event_name: run.event,
    head_ref: '',
    base_ref: '',
    runner_environment: 'github-hosted',
    ...(environment === undefined ? {} : { environment }),
  }
}

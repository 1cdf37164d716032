import type { Source } from '../source/source.ts'
import type { Permissions } from './permissions.ts'
import type { TemplateToken } from './tokens.ts'

/** A workflow file as the official parser accepted it. Parts that hold expressions stay tokens until they are due. */
export interface Workflow {
  readonly source: Source
  /** `.github/workflows/release.yml` */
  readonly path: string
  /** The file's `name`, else its path. */
  readonly name: string
  readonly runName: TemplateToken | undefined
  readonly triggers: Triggers
  readonly env: TemplateToken | undefined
  /** Absent: the repository's default. */
  readonly permissions: Permissions | undefined
  readonly concurrency: TemplateToken | undefined
  readonly defaults: TemplateToken | undefined
  readonly jobs: readonly Job[]
}

export interface Triggers {
  /** Every event named in `on`. */
  readonly events: readonly string[]
  readonly push: PushFilter | undefined
  readonly dispatch: { readonly inputs: readonly InputDeclaration[] } | undefined
  readonly call: CallInterface | undefined
}

export interface PushFilter {
  readonly branches: readonly string[] | undefined
  readonly branchesIgnore: readonly string[] | undefined
  readonly tags: readonly string[] | undefined
  readonly tagsIgnore: readonly string[] | undefined
  readonly hasPaths: boolean
}

export interface CallInterface {
  readonly inputs: readonly InputDeclaration[]
  readonly secrets: readonly { readonly name: string; readonly required: boolean }[]
  readonly outputs: readonly { readonly name: string; readonly value: TemplateToken }[]
}

export interface InputDeclaration {
  readonly name: string
  readonly type: 'string' | 'boolean' | 'number' | 'choice' | 'environment'
  readonly required: boolean
  readonly default: TemplateToken | undefined
  readonly options: readonly string[]
}

interface JobCommon {
  readonly id: string
  readonly name: TemplateToken | undefined
  readonly needs: readonly string[]
  /** Always asks for a status: see `condition`. */
  readonly condition: string
  readonly permissions: Permissions | undefined
  readonly concurrency: TemplateToken | undefined
  readonly strategy: TemplateToken | undefined
}

export interface StepsJob extends JobCommon {
  readonly kind: 'steps'
  readonly runsOn: TemplateToken | undefined
  readonly env: TemplateToken | undefined
  readonly environment: TemplateToken | undefined
  readonly outputs: TemplateToken | undefined
  readonly timeoutMinutes: TemplateToken | undefined
  readonly continueOnError: TemplateToken | undefined
  readonly defaults: TemplateToken | undefined
  readonly steps: readonly Step[]
}

export interface CallJob extends JobCommon {
  readonly kind: 'call'
  readonly uses: string
  readonly with: TemplateToken | undefined
  readonly secrets: TemplateToken | 'inherit' | undefined
  readonly called: Workflow
}

export type Job = StepsJob | CallJob

interface StepCommon {
  /** As written, or a name made of its place: `__run_2`. */
  readonly id: string
  /** False when the id was made up: then it does not stand in the `steps` context. */
  readonly named: boolean
  readonly name: TemplateToken | undefined
  readonly condition: string
  readonly env: TemplateToken | undefined
  readonly timeoutMinutes: TemplateToken | undefined
  readonly continueOnError: TemplateToken | undefined
}

export interface RunStep extends StepCommon {
  readonly kind: 'run'
  readonly run: TemplateToken
  readonly shell: TemplateToken | undefined
  readonly workingDirectory: TemplateToken | undefined
}

export interface ActionStep extends StepCommon {
  readonly kind: 'uses'
  readonly uses: string
  readonly with: TemplateToken | undefined
  /** Absent for `./…`, which is only there once the job's workspace is. */
  readonly action: Action | undefined
}

export type Step = RunStep | ActionStep

export interface ActionInput {
  readonly name: string
  readonly default: TemplateToken | undefined
  readonly deprecation: string | undefined
}

interface ActionCommon {
  /** Where the action's own repository stands; absent for one in the workspace. */
  readonly source: Source | undefined
  /** Its folder within that repository. */
  readonly path: string
  readonly name: string
  readonly inputs: readonly ActionInput[]
}

export interface NodeAction extends ActionCommon {
  readonly kind: 'node'
  readonly main: string
  readonly pre: string | undefined
  readonly preIf: string
  readonly post: string | undefined
  readonly postIf: string
}

/** What stands in for actions/upload-artifact. */
export interface UploadArtifact extends ActionCommon {
  readonly kind: 'upload-artifact'
}

export interface CompositeAction extends ActionCommon {
  readonly kind: 'composite'
  readonly steps: readonly Step[]
  readonly outputs: readonly { readonly name: string; readonly value: TemplateToken }[]
}

export type Action = NodeAction | CompositeAction | UploadArtifact

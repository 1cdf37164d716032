import type { TaskDefinitionTemplate } from './ports.ts'
import type { Settings } from './settings.ts'

/** What a release is meant to do; fixed once the gates have passed. */
export interface ReleasePlan {
  readonly settings: Settings
  readonly tag: string
  /** The tag without its `v`. */
  readonly version: string
  readonly commit: string
  /** `sha256:…` of the image that the tag named when it was resolved. */
  readonly digest: string
  /** Who releases: `owner/repo#run_id`. */
  readonly holder: string
  /** The task definition with the image's digest in it. */
  readonly template: TaskDefinitionTemplate
  /** The template's hash: two slots with the same fingerprint run the same thing. */
  readonly fingerprint: string
}

/** What a rollback is meant to do. */
export interface RollbackPlan {
  readonly settings: Settings
  readonly holder: string
  /**
   * `automatic` undoes the release of the same run, and nothing else; `manual` overrules whoever holds the
   * lease.
   */
  readonly mode: 'automatic' | 'manual'
  /** A named tag to go back to; absent: the last known good. */
  readonly to?: string
}

import type { Access } from './provision.ts'
import type { Role } from './roles.ts'

/** A call that the cloud was asked to make. `at` is world time. */
export interface CloudCall {
  readonly at: number
  readonly service: string
  readonly operation: string
  readonly write: boolean
  readonly error?: string
}

export interface CloudCalls {
  readonly calls: readonly CloudCall[]
  /** The index to ask with next time. */
  readonly next: number
}

/** What the rehearsal asks of the local cloud beyond what AWS's own API offers. */
export interface LocalCloud {
  readonly access: Access
  /** Where the load balancer answers. */
  balancerUrl(name: string): Promise<string>
  /** Stores a directory as an image. @returns its digest */
  pushImage(image: {
    readonly repository: string
    readonly tag: string
    readonly directory: string
  }): Promise<string>
  putRole(role: Role): Promise<void>
  /** Makes `issuer` the one whose tokens count as those of GitHub. */
  trustIssuer(issuer: string): Promise<void>
  /** Crashes running tasks of a service, the oldest first. */
  killTasks(order: { readonly service: string; readonly count?: number }): Promise<void>
  /** API calls from the one with this index on, oldest first. */
  calls(since: number): Promise<CloudCalls>
  stop(): Promise<void>
}

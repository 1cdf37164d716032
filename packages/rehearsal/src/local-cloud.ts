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
  /** Every API call since the beginning, oldest first. */
  calls(): Promise<readonly CloudCall[]>
  stop(): Promise<void>
}

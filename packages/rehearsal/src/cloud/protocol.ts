import type { CloudCall } from '../local-cloud.ts'
import type { Role } from '../roles.ts'

/** What the cloud's process is started with, as JSON in its first argument. */
export interface CloudOptions {
  readonly speed: number
  readonly epoch: { readonly real: number; readonly world: number }
  readonly region: string
  readonly account: string
  /** Where images are kept. */
  readonly store: string
}

/** What the process is asked, one JSON line each; `id` comes back with the answer. */
export type CloudQuestion = { readonly id: number } & (
  | {
      readonly ask: 'push-image'
      readonly repository: string
      readonly tag: string
      readonly directory: string
    }
  | { readonly ask: 'put-role'; readonly role: Role }
  | { readonly ask: 'trust-issuer'; readonly issuer: string }
  | { readonly ask: 'balancer-url'; readonly name: string }
  | { readonly ask: 'calls' }
)

/** What the process says, one JSON line each. */
export type CloudMessage =
  | { readonly say: 'ready'; readonly endpoint: string }
  | { readonly say: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly say: 'failed'; readonly id: number; readonly why: string }

/** What each question is answered with. */
export interface CloudAnswers {
  readonly 'push-image': string
  readonly 'put-role': null
  readonly 'trust-issuer': null
  readonly 'balancer-url': string
  readonly calls: readonly CloudCall[]
}

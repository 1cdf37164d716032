import { randomBytes } from 'node:crypto'
import { claimsOf, type Identity } from '../api/id-token-claims.ts'
import type { Issuer } from '../api/oidc.ts'
import type { WorldClock } from '../clock.ts'

/** GitHub's tokens last five minutes. */
const LIFE = 5 * 60_000
/** In a time-lapse five minutes can pass before a real program has sent its request; so never less than this, in real time. */
const SHORTEST_REAL_LIFE = 30_000

/** Gives jobs with `id-token: write` their OIDC tokens. */
export class IdTokens {
  readonly #identities = new Map<string, Identity>()
  readonly #issuer: Issuer
  readonly #clock: WorldClock
  readonly #speed: number

  constructor({ issuer, clock, speed }: { issuer: Issuer; clock: WorldClock; speed: number }) {
    this.#issuer = issuer
    this.#clock = clock
    this.#speed = speed
  }

  /** The secret with which a job asks for tokens. */
  admit(identity: Identity): string {
    const secret = randomBytes(24).toString('hex')
    this.#identities.set(secret, identity)
    return secret
  }

  dismiss(secret: string): void {
    this.#identities.delete(secret)
  }

  /** Undefined when the secret is not, or no longer, good. */
  async request(secret: string, audience: string | undefined): Promise<string | undefined> {
    const identity = this.#identities.get(secret)
    if (identity === undefined) return undefined
    const issuedAt = this.#clock.now()
    const expiresAt = issuedAt + Math.max(LIFE, SHORTEST_REAL_LIFE * this.#speed)
    return this.#issuer.token(claimsOf(identity, audience), { issuedAt, expiresAt })
  }
}

/**
 * All that the two pure packages take from the machine that they run on. They compile against this and the language alone
 * (tsconfig.pure.json), so that a clock, a network or an environment cannot slip in: neither @types/node nor the DOM is
 * there. Each member is one that Node has.
 */

/** Whether somebody has asked to stop. */
interface AbortSignal {
  readonly aborted: boolean
  readonly reason: unknown
  /** @throws the reason, once it is aborted */
  throwIfAborted(): void
}

/** To call off what is no longer waited for. */
declare class AbortController {
  readonly signal: AbortSignal
  abort(reason?: unknown): void
}

/** Parsing alone: nothing here reaches a network. */
declare class URL {
  constructor(url: string, base?: string)
  static canParse(url: string, base?: string): boolean
  readonly href: string
  readonly origin: string
  readonly protocol: string
  readonly host: string
  readonly hostname: string
  readonly port: string
  readonly pathname: string
  readonly search: string
  readonly hash: string
  readonly username: string
  readonly password: string
}

declare module 'node:crypto' {
  /** Hashes only: no randomness. */
  export function createHash(algorithm: 'sha256'): {
    update(text: string): { digest(encoding: 'hex'): string }
  }
}

import type { Principal, World } from '../../world.ts'

/** Credentials that STS has handed out. */
export interface Session {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
  readonly expiresAt: number
  readonly principal: Principal
}

export interface Sessions {
  issue(principal: Principal, seconds: number): Session
  find(accessKeyId: string): Session | undefined
}

export const createSessions = (world: World): Sessions => {
  const sessions = new Map<string, Session>()
  return {
    issue(principal, seconds) {
      const session = {
        accessKeyId: `ASIA${world.hex(16).toUpperCase()}`,
        secretAccessKey: world.hex(40),
        sessionToken: `local-${world.hex(64)}`,
        expiresAt: world.clock.now() + seconds * 1000,
        principal,
      }
      sessions.set(session.accessKeyId, session)
      return session
    },
    find: (accessKeyId) => sessions.get(accessKeyId),
  }
}

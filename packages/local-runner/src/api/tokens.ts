import { randomBytes } from 'node:crypto'
import { ALL_PERMISSIONS, type Permissions } from '../workflow/permissions.ts'

/** Who a token speaks for, and what it may do. */
export interface Grant {
  /** Absent for a person's token, which reaches every repository. */
  readonly repository?: string
  readonly permissions: Permissions
  readonly login: string
  readonly kind: 'job' | 'person'
}

/** The tokens that the API accepts. A job's token ends with the job. */
export class Tokens {
  readonly #grants = new Map<string, Grant>()

  issue(grant: Grant): string {
    const token = `${grant.kind === 'job' ? 'ghs' : 'ghp'}_${randomBytes(18).toString('hex')}`
    this.#grants.set(token, grant)
    return token
  }

  issueToPerson(login: string, permissions: Permissions = ALL_PERMISSIONS): string {
    return this.issue({ login, permissions, kind: 'person' })
  }

  revoke(token: string): void {
    this.#grants.delete(token)
  }

  find(token: string): Grant | undefined {
    return this.#grants.get(token)
  }
}

import { type JobClaims, Unavailable } from '@greenlight/release'

/** GitHub's tokens have two thousand characters or so. */
const LONGEST_TOKEN = 16_384
/** The longest name that an environment can have is 255 characters; refs and paths of workflows are not much longer. */
const LONGEST_CLAIM = 1_024

const unreadable = (why: string): Unavailable =>
  new Unavailable({
    what: `GitHub's OIDC token for this job cannot be read: ${why}`,
    next: 'Re-run the job; if it persists, something else than GitHub answers at ACTIONS_ID_TOKEN_REQUEST_URL.',
  })

const payloadOf = (token: string): object => {
  if (token.length > LONGEST_TOKEN) {
    throw unreadable(`it has ${token.length} characters, more than ${LONGEST_TOKEN}`)
  }
  const [, payload, signature, more] = token.split('.')
  if (!payload || !signature || more !== undefined) throw unreadable('it has not the three parts of a JWT')
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString())
    if (typeof claims === 'object' && claims !== null) return claims
  } catch {
    // Told below: what is in the token must not reach a log.
  }
  throw unreadable('its payload is no JSON object')
}

/**
 * What the job's own OIDC token says of it. Its signature is not checked here: the token came from GitHub over the
 * runner's own channel, and it is the one that AWS checks when it gives the role.
 * @throws Unavailable when the token is none, or a claim that must be there is missing or no short text
 */
export const readJobClaims = (token: string): JobClaims => {
  const claims = payloadOf(token)
  const text = (name: string): string | undefined => {
    if (!Object.hasOwn(claims, name)) return undefined
    const value: unknown = (claims as Record<string, unknown>)[name]
    if (typeof value !== 'string' || value === '' || value.length > LONGEST_CLAIM) {
      throw unreadable(`its claim ${name} is no text of 1 to ${LONGEST_CLAIM} characters`)
    }
    return value
  }
  const required = (name: string): string => {
    const value = text(name)
    if (value === undefined) throw unreadable(`it has no claim ${name}`)
    return value
  }
  const environment = text('environment')
  return {
    repository: required('repository'),
    ref: required('ref'),
    workflow: required('job_workflow_ref'),
    ...(environment === undefined ? {} : { environment }),
  }
}

import { ConfigurationError, Unavailable } from '@greenlight/release'
import type { Environment } from './environment.ts'
import type { Secret, Secrets } from './secret.ts'

/**
 * The toolkit is loaded here and nowhere else, and only when a token is wanted: it brings an HTTP client along
 * that takes longer to load than all the rest of an action.
 */
const fromToolkit = async (audience: string): Promise<string> => {
  const { getIDToken } = await import('./toolkit-oidc.ts')
  return getIDToken(audience)
}

/**
 * A token in which GitHub vouches for this job, to be shown to AWS.
 * @param audience whom the token is for: `sts.amazonaws.com`
 * @param fetchToken asks GitHub; the toolkit's own way reads the request's address from the process
 * @throws ConfigurationError when the job may not have one, Unavailable when GitHub does not answer
 */
export const oidcToken = async (
  env: Environment,
  secrets: Pick<Secrets, 'keep'>,
  audience: string,
  fetchToken: (audience: string) => Promise<string> = fromToolkit,
): Promise<Secret> => {
  if (!env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
    throw new ConfigurationError({
      what: 'GitHub gives this job no OIDC token: ACTIONS_ID_TOKEN_REQUEST_URL or ACTIONS_ID_TOKEN_REQUEST_TOKEN is not set',
      next: 'Grant the job permissions: id-token: write, in the calling workflow too.',
    })
  }
  secrets.keep(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
  const token = await fetchToken(audience).catch((cause: unknown) => {
    throw new Unavailable({
      what: "GitHub's OIDC issuer gave no token",
      next: 'Re-run the job; see githubstatus.com when it persists.',
      cause,
    })
  })
  return secrets.keep(token)
}

import { ConfigurationError } from '@greenlight/release'
import { askIssuer, type Outside } from './ask-issuer.ts'
import type { Environment } from './environment.ts'
import type { Secret, Secrets } from './secret.ts'

/**
 * A token in which GitHub vouches for this job, to be shown to AWS.
 * @param audience whom the token is for: `sts.amazonaws.com`
 * @throws ConfigurationError when the job may not have one, Unavailable when GitHub does not answer
 */
export const oidcToken = async (
  env: Environment,
  secrets: Pick<Secrets, 'keep'>,
  audience: string,
  outside: Outside,
  signal?: AbortSignal,
): Promise<Secret> => {
  const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''
  const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''
  if (!URL.canParse(url) || requestToken === '') {
    throw new ConfigurationError({
      what: 'GitHub gives this job no OIDC token: ACTIONS_ID_TOKEN_REQUEST_URL or ACTIONS_ID_TOKEN_REQUEST_TOKEN is not set',
      next: 'Grant the job permissions: id-token: write, in the calling workflow too.',
    })
  }
  secrets.keep(requestToken)
  return secrets.keep(await askIssuer(outside, { url, requestToken, audience }, signal))
}

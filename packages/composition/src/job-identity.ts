import { type Kit, readJobClaims } from '@greenlight/action-kit'
import type { JobClaims } from '@greenlight/release'

/** Whom the tokens are for with which a role is assumed. */
const AWS = 'sts.amazonaws.com'
/** Nobody accepts tokens for this audience: one that is only looked at can be used for nothing else. */
const OWN_EYES = 'greenlight-job-environment'

/** Who this job is, by GitHub's own word. */
export interface JobIdentity {
  /** A fresh token to show to AWS. */
  tokenForAws(): Promise<string>
  /**
   * What the token says that AWS has accepted; without one, that of a token asked for this alone. Undefined when GitHub
   * gives this job none.
   */
  claims(): Promise<JobClaims | undefined>
}

export const jobIdentity = (kit: Pick<Kit, 'env' | 'oidcToken'>): JobIdentity => {
  let shown: Promise<{ reveal(): string }> | undefined
  const ask = (audience: string) => {
    shown = kit.oidcToken(audience)
    return shown
  }
  return {
    tokenForAws: async () => (await ask(AWS)).reveal(),
    claims: async () => {
      if (!kit.env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !kit.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
        return undefined
      return readJobClaims((await (shown ?? ask(OWN_EYES))).reveal())
    },
  }
}

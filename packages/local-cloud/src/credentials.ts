import type { CloudRequest } from './http.ts'
import type { Sessions } from './services/iam/sessions.ts'
import type { ServiceModel } from './wire/catalogue.ts'
import { ApiError, type Principal, type World } from './world.ts'

/** Access keys with this beginning belong to the account's root user and need no session. */
export const ROOT_KEY = 'AKIAROOT'

const CREDENTIAL = /^AWS4-HMAC-SHA256 .*?Credential=([^/,]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request/

const speaksQuery = (service: ServiceModel): boolean =>
  service.protocols[0] === 'query' || service.queryCompatible

/** A service of AWS JSON 1.1 refuses with 400, whoever asks; every other one with 403. */
const refusedStatus = (service: ServiceModel): number => (service.protocols[0] === 'json1.1' ? 400 : 403)

/** The same refusal has two names: one on awsQuery, one elsewhere. */
const named = (service: ServiceModel, query: string, other: string, message: string): ApiError =>
  new ApiError(speaksQuery(service) ? query : other, message, refusedStatus(service))

export const rootOf = (account: string): Principal => ({ arn: `arn:aws:iam::${account}:root`, account })

/** Nobody: the caller of STS's unsigned operations. */
export const anonymous = (account: string): Principal => ({ arn: '', account, role: 'anonymous' })

const UNSIGNED = new Set(['AssumeRoleWithWebIdentity', 'AssumeRoleWithSAML'])

/**
 * Who sends a request, by the access key in its SigV4 header. Key, token, expiry and region are checked;
 * the signature itself is not: on loopback it would prove only that the SDK signs.
 *
 * @throws ApiError in the words of the service for missing, unknown or expired credentials, and for a
 * credential scope of another region.
 */
export const authenticate = (
  world: World,
  sessions: Sessions,
  service: ServiceModel,
  operation: string,
  request: CloudRequest,
): Principal => {
  const authorization = request.headers['authorization']
  if (authorization === undefined) {
    if (service.id === 'sts' && UNSIGNED.has(operation)) return anonymous(world.account)
    throw named(
      service,
      'MissingAuthenticationToken',
      'MissingAuthenticationTokenException',
      'Missing Authentication Token',
    )
  }
  const [, accessKey = '', region = '', scope = ''] = CREDENTIAL.exec(authorization) ?? []
  if (accessKey === '')
    throw named(
      service,
      'IncompleteSignature',
      'IncompleteSignatureException',
      `Authorization header requires a SigV4 'Credential' parameter`,
    )
  // STS's global endpoint is signed for us-east-1.
  const regional = service.id !== 'sts' || region !== 'us-east-1'
  if (regional && region !== world.region)
    throw named(
      service,
      'SignatureDoesNotMatch',
      'InvalidSignatureException',
      `Credential should be scoped to a valid region, not '${region}'. This cloud is ${world.region}.`,
    )
  if (scope !== service.id)
    throw named(
      service,
      'SignatureDoesNotMatch',
      'InvalidSignatureException',
      `Credential should be scoped to correct service: '${service.id}'. `,
    )
  if (accessKey.startsWith(ROOT_KEY)) return rootOf(world.account)
  const session = sessions.find(accessKey)
  if (session === undefined || session.sessionToken !== request.headers['x-amz-security-token'])
    throw named(
      service,
      'InvalidClientTokenId',
      'UnrecognizedClientException',
      'The security token included in the request is invalid.',
    )
  if (session.expiresAt <= world.clock.now())
    throw named(
      service,
      'ExpiredToken',
      'ExpiredTokenException',
      'The security token included in the request is expired',
    )
  return session.principal
}

/** Gives an AccessDenied the code and status of the service that says it. */
export const inServiceWords = (service: ServiceModel, error: ApiError): ApiError => {
  if (error.code !== 'AccessDenied' && error.code !== 'AccessDeniedException') return error
  const code = speaksQuery(service) ? 'AccessDenied' : 'AccessDeniedException'
  return new ApiError(code, error.message, refusedStatus(service))
}

/** A refused call over its rate, as the service says it. */
export const throttled = (service: ServiceModel): ApiError =>
  new ApiError(
    speaksQuery(service) ? 'Throttling' : 'ThrottlingException',
    'Rate exceeded',
    service.id === 'scheduler' ? 429 : 400,
  )

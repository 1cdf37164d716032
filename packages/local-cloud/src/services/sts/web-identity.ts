import { createPublicKey, verify } from 'node:crypto'
import { ApiError } from '../../world.ts'

/** A public key of an issuer, as its JWKS shows it. */
export interface Jwk {
  readonly kty: string
  readonly kid?: string
  readonly n?: string
  readonly e?: string
  readonly alg?: string
}

/** Gets an issuer's signing keys (its JWKS document). Rejects when the issuer cannot be reached. */
export type FetchJwks = (issuer: string) => Promise<{ readonly keys: readonly Jwk[] }>

export type Claims = Readonly<Record<string, unknown>>

const invalid = (message: string): ApiError => new ApiError('InvalidIdentityToken', message)

const part = (text: string | undefined): Claims => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text ?? '', 'base64url').toString('utf8'))
    if (typeof parsed === 'object' && parsed !== null) return parsed as Claims
  } catch {}
  throw invalid(
    'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
  )
}

/** The claims of a token that nobody has verified yet. */
export const unverifiedClaims = (token: string): Claims => part(token.split('.')[1])

/**
 * Verifies signature (RS256 only), expiry and audience.
 *
 * @param now the world's time in milliseconds.
 */
export const verifyToken = async (
  token: string,
  expected: { readonly issuer: string; readonly audiences: readonly string[] },
  now: number,
  fetchJwks: FetchJwks,
): Promise<Claims> => {
  const [head, payload, signature, ...rest] = token.split('.')
  const header = part(head)
  const claims = part(payload)
  if (signature === undefined || rest.length > 0) throw invalid('The ID Token provided is not a valid JWT.')
  if (header['alg'] !== 'RS256')
    throw invalid(`The ID Token is signed with ${header['alg']}; RS256 is the algorithm supported`)
  const unreachable =
    "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements"
  const { keys } = await fetchJwks(expected.issuer).catch((cause: unknown) => {
    throw Object.assign(invalid(unreachable), { cause })
  })
  const key = keys.find(({ kid, kty }) => kty === 'RSA' && kid === header['kid'])
  if (key === undefined) throw invalid('No OpenIDConnect key in the JWKS matches the kid of the token')
  const sound = verify(
    'RSA-SHA256',
    Buffer.from(`${head}.${payload}`),
    createPublicKey({ key: { ...key }, format: 'jwk' }),
    Buffer.from(signature, 'base64url'),
  )
  if (!sound) throw invalid('Token signature invalid')
  const seconds = Math.floor(now / 1000)
  const expires = claims['exp']
  if (typeof expires !== 'number') throw invalid('Missing a required claim: exp')
  if (expires <= seconds)
    throw new ApiError(
      'ExpiredTokenException',
      `Token expired: current date/time ${seconds} must be before the expiration date/time ${expires}`,
    )
  // Issuers' clocks may run ahead; a token from further in the future was not made for now.
  const issued = claims['iat']
  if (typeof issued === 'number' && issued > seconds + 300) throw invalid('Token issued in the future')
  const audiences = [claims['aud']].flat()
  if (!audiences.some((audience) => expected.audiences.includes(String(audience))))
    throw invalid('Incorrect token audience')
  return claims
}

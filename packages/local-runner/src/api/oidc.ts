import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  randomBytes,
  randomUUID,
  sign,
} from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

export type Claims = Readonly<Record<string, string | number>>

export interface Issuer {
  /** The key set that verifies the tokens (RFC 7517). */
  keys(): Promise<{ keys: readonly object[] }>
  /** A signed token; `iss`, `iat`, `nbf`, `exp` and `jti` are added. */
  token(claims: Claims, times: { issuedAt: number; expiresAt: number }): Promise<string>
}

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/**
 * Signs with RS256. The key is made once and kept in the work folder, so that who trusts this issuer still
 * does after a restart.
 */
export const openIssuer = ({ url, workDir }: { url: () => string; workDir: string }): Issuer => {
  let made: Promise<{ key: KeyObject; id: string }> | undefined
  const key = () => {
    made ??= obtainKey(join(workDir, 'oidc-key.pem')).then((found) => ({ key: found, id: keyId(found) }))
    return made
  }
  return {
    keys: async () => {
      const { key: found, id } = await key()
      const { n, e } = createPublicKey(found).export({ format: 'jwk' })
      return { keys: [{ kty: 'RSA', alg: 'RS256', use: 'sig', kid: id, n, e }] }
    },
    token: async (claims, { issuedAt, expiresAt }) => {
      const { key: found, id } = await key()
      const seconds = (ms: number) => Math.floor(ms / 1000)
      const payload = {
        ...claims,
        jti: randomUUID(),
        iss: url(),
        nbf: seconds(issuedAt) - 300,
        iat: seconds(issuedAt),
        exp: seconds(expiresAt),
      }
      const signed = `${base64url({ typ: 'JWT', alg: 'RS256', kid: id })}.${base64url(payload)}`
      return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), found).toString('base64url')}`
    },
  }
}

const keyId = (key: KeyObject): string => {
  const { n } = createPublicKey(key).export({ format: 'jwk' })
  return (n ?? randomBytes(20).toString('hex')).slice(0, 40)
}

const obtainKey = async (file: string): Promise<KeyObject> => {
  try {
    return createPrivateKey(await readFile(file, 'utf8'))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
    await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
    return privateKey
  }
}

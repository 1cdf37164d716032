import type { FetchJwks, Jwk } from './web-identity.ts'

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost'])

const getJson = async (url: string): Promise<Record<string, unknown>> => {
  if (!LOOPBACK.has(new URL(url).hostname))
    throw new Error(`${url} is not on loopback; the local cloud goes nowhere else`)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return (await response.json()) as Record<string, unknown>
}

/** Finds an issuer's keys the standard way (discovery document, then JWKS), on this machine only. */
export const loopbackJwks: FetchJwks = async (issuer) => {
  const discovery = await getJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
  const { keys } = await getJson(String(discovery['jwks_uri']))
  if (!Array.isArray(keys)) throw new Error(`the JWKS of ${issuer} holds no list of keys`)
  return { keys: keys as Jwk[] }
}

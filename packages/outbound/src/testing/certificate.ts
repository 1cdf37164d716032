import { generateKeyPairSync, sign } from 'node:crypto'

/** One value of DER (X.690 §8.1): its tag, its length, its content. */
const der = (tag: number, ...content: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(content)
  const { length } = body
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...head]), body])
}
const hex = (text: string) => Buffer.from(text, 'hex')
const sequence = (...content: readonly Uint8Array[]) => der(0x30, ...content)
const name = (text: string) =>
  sequence(der(0x31, sequence(der(0x06, hex('550403')), der(0x0c, Buffer.from(text)))))
const extension = (id: string, value: Uint8Array) => sequence(der(0x06, hex(id)), der(0x04, value))

/**
 * A certificate that vouches for itself (RFC 5280 §4.1), with its key: made anew each time, so that no key lies in the
 * repository and none runs out. Node can sign and cannot make certificates, and openssl is not everywhere.
 * @param hosts DNS names, with `*` for a label if need be
 * @returns both in PEM
 */
export const certificateFor = (hosts: readonly string[]): { readonly key: string; readonly cert: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = sequence(der(0x06, hex('2a8648ce3d040302')))
  const date = (text: string) => der(0x18, Buffer.from(text))
  const alternatives = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))))
  // OpenSSL finds issuers by their name, so each needs its own.
  const own = hosts[0] ?? 'nobody'
  const body = sequence(
    der(0xa0, der(0x02, hex('02'))),
    der(0x02, hex('01')),
    algorithm,
    name(own),
    sequence(date('20200101000000Z'), date('20991231235959Z')),
    name(own),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      0xa3,
      sequence(extension('551d13', sequence(der(0x01, hex('ff')))), extension('551d11', alternatives)),
    ),
  )
  const signature = sign('sha256', body, privateKey)
  const certificate = sequence(body, algorithm, der(0x03, hex('00'), signature))
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? []
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  }
}

import { ConfigurationError, isOwnHeader } from '@greenlight/release'
import type { Secret, Secrets } from './secret.ts'

/** A request header whose value must not be printed. */
export interface SecretHeader {
  readonly name: string
  readonly value: Secret
}

/** The inputs that secrets for a server come in, each with its value. */
export interface GivenSecrets {
  /** A bearer token, alone. */
  readonly bearer: { readonly input: string; readonly text: string | undefined }
  /** Lines of `Name: value`. */
  readonly lines: { readonly input: string; readonly text: string | undefined }
}

const MOST_LINES = 16
const LONGEST_VALUE = 8_192
const LONGEST_NAME = 64

const NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/
/** What fetch takes as a header's value; it would refuse anything else too, but with the value in its message. */
const PRINTABLE = /^[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?$/
const SCHEME = /^(bearer|basic|digest|token)\s(.*)$/is

/** Registers a value, and what a server or a proxy may echo of it: the part after its scheme, a password in it. */
const keepParts = (value: string, { keep }: Pick<Secrets, 'keep'>): Secret => {
  const [, scheme = '', after = ''] = SCHEME.exec(value) ?? []
  const rest = after.trim()
  if (rest !== '') keep(rest)
  if (scheme.toLowerCase() === 'basic') {
    const decoded = Buffer.from(rest, 'base64').toString('utf8')
    keep(decoded)
    keep(decoded.slice(decoded.indexOf(':') + 1))
  }
  return keep(value)
}

const faultOfValue = (value: string): string | undefined => {
  if (value.length > LONGEST_VALUE) return `is longer than ${LONGEST_VALUE} characters`
  return PRINTABLE.test(value) ? undefined : 'is empty, or holds characters that no request header may have'
}

const faultOfToken = (token: string): string | undefined => {
  if (SCHEME.test(token)) return 'begins with the name of a scheme: give the token alone'
  return /\s/.test(token) ? 'holds spaces or line ends: give one token, as one word' : faultOfValue(token)
}

/** What stands in one line. Nothing of it may be printed: a line without its name is often the secret itself. */
const readLine = (line: string): { readonly name: string; readonly value: string } | string => {
  const colon = line.indexOf(':')
  if (colon < 0) return 'has no colon: write Name: value'
  const [name, value] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
  if (name.length > LONGEST_NAME || !NAME.test(name)) return 'has no name of a header before its first colon'
  if (isOwnHeader(name) || name.toLowerCase() === 'accept') {
    return `sets ${name.toLowerCase()}, which the client sets itself`
  }
  if (name.toLowerCase().startsWith('proxy-')) return 'sets a header for proxies, but goes to the server'
  const fault = faultOfValue(value)
  return fault === undefined ? { name, value } : `has a value that ${fault}`
}

/**
 * Secrets for a server, as request headers. Every value, and every form in which it may come back, is registered with the
 * runner before anything is looked at.
 * @throws ConfigurationError that names every fault by input and line, and no value
 */
export const readSecretHeaders = (
  { bearer, lines }: GivenSecrets,
  secrets: Pick<Secrets, 'keep'>,
): readonly SecretHeader[] => {
  const faults: string[] = []
  const headers: SecretHeader[] = []
  if (bearer.text !== undefined) {
    secrets.keep(bearer.text)
    keepParts(bearer.text, secrets)
    const fault = faultOfToken(bearer.text)
    if (fault !== undefined) faults.push(`${bearer.input} ${fault}`)
    headers.push({ name: 'authorization', value: secrets.keep(`Bearer ${bearer.text}`) })
  }
  if (lines.text !== undefined) secrets.keep(lines.text)
  const written = (lines.text ?? '')
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
  if (written.length > MOST_LINES) faults.push(`${lines.input} has more than ${MOST_LINES} lines`)
  const seen = new Map<string, number>()
  for (const { line, number } of written.slice(0, MOST_LINES)) {
    keepParts(line.slice(line.indexOf(':') + 1).trim(), secrets)
    const read = readLine(line)
    if (typeof read === 'string') {
      faults.push(`${lines.input}: line ${number} ${read}`)
      continue
    }
    const name = read.name.toLowerCase()
    const before = seen.get(name)
    if (before !== undefined)
      faults.push(`${lines.input}: line ${number} repeats the header of line ${before}`)
    if (name === 'authorization' && bearer.text !== undefined) {
      faults.push(
        `${lines.input}: line ${number} sets authorization, as ${bearer.input} does: give one of them`,
      )
    }
    seen.set(name, number)
    headers.push({ name: read.name, value: secrets.keep(read.value) })
  }
  if (faults.length === 0) return headers
  throw new ConfigurationError({
    what: `The secrets that the workflow hands over cannot be used:\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    next: `Store them again: ${bearer.input} is the token alone, ${lines.input} has lines of Name: value. No value is shown here.`,
  })
}

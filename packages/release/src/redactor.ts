/**
 * Takes secrets out of what an application wrote, as far as they can be known: by their form, by the name that stands
 * before them, and by the values that the task definition itself carries in plain text. What has no form, no name and no
 * known value passes; who cannot accept that shows no logs (`diagnostics.logs: off`).
 */

const HIDDEN = '***'

/** A longer line is cut, before anything looks at it. */
const LONGEST_LINE = 4_000

/** Shorter values would blot out half of every line and protect nothing. */
const SHORTEST_VALUE = 4

/** What a container is given by name. */
export interface Injected {
  /** Names of secrets: `secrets[].name` of a container. Their values are known to ECS alone. */
  readonly names: readonly string[]
  /** Plain values by name: `environment` of a container. Those with a name of a secret are hidden wherever they stand. */
  readonly environment: Readonly<Record<string, string>>
}

/**
 * Secrets that can be told by their form; prefixes and lengths as their issuers document them (AWS unique identifiers,
 * GitHub, GitLab, Slack, Stripe, Google, npm and SendGrid keys, RFC 7519). Each pattern is bounded or linear.
 */
const FORMS: readonly RegExp[] = [
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bgh[pousr]_[A-Za-z0-9]{16,255}/g,
  /\bgithub_pat_\w{20,255}/g,
  /\bglpat-[\w-]{16,64}/g,
  /\bxox[abeprs]-[\w-]{10,255}/g,
  /\b[rs]k_(?:live|test)_\w{10,255}/g,
  /\bsk-[\w-]{20,255}/g,
  /\bAIza[\w-]{30,64}/g,
  /\bnpm_[A-Za-z0-9]{30,64}/g,
  /\bSG\.[\w-]{16,64}\.[\w-]{16,128}/g,
  /\beyJ[\w-]{10,4000}(?:\.[\w-]{1,4000}){0,4}/g,
]

/** `https://user:password@host`: the password goes, the rest is what people need. */
const IN_URL = /(\w{1,20}:\/\/[^\s:@/]{0,200}:)[^\s@/]{1,500}(?=@)/g

/** `Authorization: Bearer …`, also as JSON. */
const IN_HEADER =
  /\b(authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:bearer|basic|token|digest)\s{1,3})?)[^\s"',;]{1,4000}/gi

/** A name, what stands between, and its value, bare or quoted. */
const ASSIGNED =
  /([\w.-]{1,100})(["']?\s{0,3}[:=]\s{0,3})("[^"]{0,4000}"?|'[^']{0,4000}'?|[^\s,;&"'}\]]{1,4000})/g

const SOUNDS_SECRET =
  /pass(?:word|wd|phrase)|secret|token|credential|(?:api|access|private|session|signing|encryption|account)[._-]?key|dsn|connection[._-]?string/i

const PEM_BEGIN = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/
const PEM_END = /-----END [A-Z ]{0,40}PRIVATE KEY-----/

const NOTHING: Injected = { names: [], environment: {} }

/** Whether the name of a variable says that its value is a secret. */
export const soundsSecret = (name: string): boolean => SOUNDS_SECRET.test(name)

/**
 * @param injected what the task definition gives the container; absent: only forms and names that sound secret are known
 * @returns a function that redacts lines that belong together, in their order: a private key goes over several
 */
export const redactor = (injected: Injected = NOTHING): ((lines: readonly string[]) => readonly string[]) => {
  const names = new Set(injected.names)
  const isSecret = (name: string) => names.has(name) || soundsSecret(name)
  const values = Object.entries(injected.environment)
    .filter(([name, value]) => isSecret(name) && value.length >= SHORTEST_VALUE)
    .flatMap(([, value]) => [
      value,
      JSON.stringify(value).slice(1, -1),
      encodeURIComponent(wellFormed(value)),
    ])
    // The longest first, or a part of a value would be replaced and leave the rest readable.
    .sort((a, b) => b.length - a.length)
  const line = (text: string): string => {
    const known = values.reduce((safe, value) => safe.replaceAll(value, HIDDEN), cut(text))
    const formed = FORMS.reduce((safe, form) => safe.replace(form, HIDDEN), known)
    return formed
      .replace(IN_URL, `$1${HIDDEN}`)
      .replace(IN_HEADER, `$1${HIDDEN}`)
      .replace(ASSIGNED, (whole: string, name: string, between: string, value: string) =>
        isSecret(name) && !value.startsWith(HIDDEN) ? `${name}${between}${quotedLike(value)}` : whole,
      )
  }
  return (lines) => {
    let inKey = false
    return lines.map((text) => {
      const begins = PEM_BEGIN.test(text)
      const hidden = inKey || begins
      inKey = hidden && !PEM_END.test(text)
      return hidden ? `${HIDDEN} (part of a private key)` : line(text)
    })
  }
}

const cut = (text: string): string =>
  text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}… (cut)` : text

/** Hidden, within the quotes that stood there, so that JSON stays readable. */
const quotedLike = (value: string): string => {
  const quote = /^["']/.exec(value)?.[0] ?? ''
  return `${quote}${HIDDEN}${quote}`
}

/** `encodeURIComponent` throws on half a surrogate pair. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd')

import { ConfigurationError } from './errors.ts'

/** What a segment looks like that a URL parser takes out again: `.`, `..`, and the same in percent signs. */
const DOTS = /^(?:\.|%2e){1,2}$/i

/** Long enough to recognise a place, short enough for a line of a log. */
const LONGEST_PLACE = 200

/**
 * Why a path would not be asked for as it is written: what a URL parser reads differently (WHATWG URL, "basic URL
 * parser"). A `\` is a `/` to it, so `/\host/x` is another host's; tabs and newlines are dropped, and with them what
 * keeps two slashes apart; `..` climbs above the path that was meant; after a `#` nothing is sent.
 * @returns what is wrong, so that it completes "the path …"; undefined when nothing is
 */
export const pathFault = (path: string): string | undefined => {
  if (path.includes('\\')) return 'has a \\, which stands for / in an address: it could lead to another host'
  if (path.startsWith('//')) return 'begins with //, after which the name of another host stands'
  if (/[\s\p{Cc}]/u.test(path)) return 'has a space or a control character, which an address cannot have'
  if (path.includes('#')) return 'has a #, after which nothing is sent'
  const [beforeQuery = ''] = path.split('?', 1)
  if (beforeQuery.split('/').some((segment) => DOTS.test(segment))) {
    return 'has a segment . or .., which an address does not keep: write the path that is meant'
  }
  return undefined
}

/**
 * Why an address cannot be the base of requests: no http or https, or more in it than scheme, host, port and path.
 * @returns what is wrong, so that it completes "the address …"; undefined when nothing is
 */
export const baseFault = (text: string): string | undefined => {
  if (!/^https?:\/\/[^/\\?#\s]/i.test(text) || !URL.canParse(text)) return 'is no http or https address'
  const url = new URL(text)
  // The parser takes an empty user name and an empty query for none, but they stand there.
  if (url.username !== '' || url.password !== '' || /^https?:\/\/[^/]*@/i.test(text)) {
    return 'holds a user name or a password: secrets never stand in the configuration'
  }
  if (text.includes('?') || text.includes('#')) return 'has more than scheme, host, port and path'
  return pathFault(text.slice(text.indexOf('//') + 2).replace(/^[^/\\]*/, ''))
}

/**
 * The URL of a request below a configured address: the one place where the two are joined. It is looked at once more as
 * the URL that will be asked, so that no request can leave the origin of its base, whatever the parts were.
 * @param base scheme, host, port, and perhaps a path
 * @param path begins with `/`; may have a query
 * @throws ConfigurationError when either is not what it looks like, or the result lies at another origin
 */
export const requestUrl = (base: string, path: string): string => {
  const fault = baseFault(base)
  const joined = `${base.endsWith('/') ? base.slice(0, -1) : base}${path}`
  const why =
    fault !== undefined
      ? `the address ${fault}`
      : (pathIn(path) ?? (stays(joined, base) ? undefined : LEAVES))
  if (why === undefined) return new URL(joined).href
  throw new ConfigurationError({
    what: `${JSON.stringify(path)} below ${JSON.stringify(base)} is not asked for: ${why}`,
    next: 'Write an address of scheme, host and port, and below it a path that begins with one /.',
  })
}

const LEAVES = 'the request would leave for another host'

const pathIn = (path: string): string | undefined => {
  const fault = pathFault(path)
  return fault === undefined ? undefined : `the path ${fault}`
}

const stays = (url: string, base: string): boolean => URL.canParse(url) && sameOrigin(url, base)

/** Whether two addresses have scheme, host and port in common. Both must be addresses. */
export const sameOrigin = (one: string, other: string): boolean =>
  new URL(one).origin === new URL(other).origin

/**
 * What an answer says that sends its asker elsewhere. Nobody here follows it: what goes along (the header that names a
 * slot, a secret) was meant for the configured origin alone.
 * @returns a sentence without a full stop; undefined when the answer is no redirect
 */
export const describeRedirect = (
  url: string,
  { status, location }: { readonly status: number; readonly location: string | undefined },
): string | undefined => {
  if (status < 300 || status > 399 || location === undefined) return undefined
  if (!URL.canParse(location, url)) return 'it redirects to something that is no address, and is not followed'
  const to = new URL(location, url)
  // Without its query, which may carry what nobody should read in a log.
  const place = `${to.protocol}//${to.host}${to.pathname}`
  const shown = place.length > LONGEST_PLACE ? `${place.slice(0, LONGEST_PLACE)}…` : place
  const other = sameOrigin(to.href, url) ? '' : ', which is another origin'
  return `it redirects to ${shown}${other}; redirects are not followed`
}

import { BlockList, isIP } from 'node:net'

/** Of this machine: no proxy can reach it, and the clouds and servers of a rehearsal are here. */
const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

/** Without the brackets of IPv6 and the dot of the root. */
const bare = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')

const familyOf = (address: string): 'ipv4' | 'ipv6' | undefined =>
  (({ 4: 'ipv4', 6: 'ipv6' }) as const)[isIP(address) as 4 | 6]

const isWithin = (list: BlockList, address: string): boolean => {
  const family = familyOf(address)
  return family !== undefined && list.check(address, family)
}

/** One entry of the list as a question about a host; undefined when it names nothing that could be a host. */
const matcherOf = (name: string): ((host: string) => boolean) | undefined => {
  const [address = '', length, ...rest] = name.split('/')
  const family = familyOf(address)
  if (length !== undefined) {
    const bits = /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN
    if (family === undefined || rest.length > 0 || !(bits <= (family === 'ipv4' ? 32 : 128))) return undefined
    const net = new BlockList()
    net.addSubnet(address, bits, family)
    return (host) => isWithin(net, host)
  }
  if (family !== undefined) {
    const one = new BlockList()
    one.addAddress(address, family)
    return (host) => isWithin(one, host)
  }
  const below = name.startsWith('*.') ? name.slice(1) : name
  if (below.startsWith('.')) return below.length > 1 ? (host) => host.endsWith(below) : undefined
  return (host) => host === name || host.endsWith(`.${name}`)
}

/**
 * Which hosts NO_PROXY names. Entries are parted by commas or spaces: `example.com` is that host and all below it,
 * `.example.com` and `*.example.com` are those below it alone, `10.0.0.7` and `10.0.0.0/8` are addresses as they
 * stand in a URL (no name is looked up), `example.com:8080` is one port, `*` is everything. That is how the tools
 * of GitHub and the language Go read the list; curl takes `.example.com` for the host itself too. The loopback is
 * always named. An entry of any other form names nothing.
 */
export const noProxy = (list: string): ((url: URL) => boolean) => {
  const entries = list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, name, port] = /^(\[[^\]]*\]|[^:]*):(\d{1,5})$/.exec(entry) ?? [undefined, entry]
      return { port, matches: name === '*' ? () => true : matcherOf(bare(name ?? '')) }
    })
  return (url) => {
    const host = bare(url.hostname)
    if (host === 'localhost' || host.endsWith('.localhost') || isWithin(LOOPBACK, host)) return true
    const port = url.port === '' ? DEFAULT_PORTS[url.protocol] : url.port
    return entries.some((entry) => (entry.port === undefined || entry.port === port) && entry.matches?.(host))
  }
}

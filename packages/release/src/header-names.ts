/** What says whose connection this is, or to whom it belongs: set by the client itself (RFC 9110, 7.2, 7.6, 10.1). */
const OWN: readonly string[] = [
  'host',
  'connection',
  'content-length',
  'expect',
  'http2-settings',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]

/** Words that only headers with a credential have in their names. */
const CREDENTIAL =
  /(?:^|[-_])(?:authorization|authentication|cookie2?|credentials?|jwt|passw(?:or)?d|secret|session|token|api[-_]?key|access[-_]?key)(?:[-_]|$)/

/** Whether a header of this name would carry a credential. Such headers are no constants, so no config may hold them. */
export const isCredentialHeader = (name: string): boolean => {
  const lower = name.toLowerCase()
  return lower.startsWith('proxy-') || CREDENTIAL.test(lower)
}

/**
 * Whether the client sets a header of this name itself. `Host` is among them: with another host's name the load balancer
 * would look for another rule, and whoever that leads to would answer in place of the slot.
 */
export const isOwnHeader = (name: string): boolean => OWN.includes(name.toLowerCase())

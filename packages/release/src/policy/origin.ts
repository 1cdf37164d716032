/**
 * Scheme, host and port of an address, as the parser sees it that requests use too, so that no spelling leads to another
 * host than the one that was compared. Undefined for what is no http or https address.
 */
export const originOf = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined
  const { protocol, origin } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined
}

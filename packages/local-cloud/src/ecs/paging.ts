import { invalidParameter } from './errors.ts'

/** One page of a list; the token is the position of the next element. */
export function page<T>(
  all: readonly T[],
  query: { readonly nextToken?: string | undefined; readonly maxResults?: number | undefined },
  standardSize: number,
): { items: T[]; nextToken?: string } {
  const start = query.nextToken === undefined ? 0 : Number(query.nextToken)
  if (!Number.isInteger(start) || start < 0) throw invalidParameter('Invalid token')
  const size = query.maxResults ?? standardSize
  if (size < 1 || size > 100) throw invalidParameter(`maxResults ${size} must be between 1 and 100`)
  const items = all.slice(start, start + size)
  return start + size < all.length ? { items, nextToken: String(start + size) } : { items }
}

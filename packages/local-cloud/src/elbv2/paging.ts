import { validationError } from './errors.ts'

/** One page of a list; the marker is the position of the next element. */
export function page<T>(
  all: readonly T[],
  query: { readonly Marker?: string | undefined; readonly PageSize?: number | undefined },
): { items: T[]; NextMarker?: string } {
  const start = query.Marker === undefined ? 0 : Number(query.Marker)
  if (!Number.isInteger(start) || start < 0) throw validationError(`Marker '${query.Marker}' is not valid`)
  const size = query.PageSize ?? 400
  if (size < 1 || size > 400) throw validationError(`PageSize ${size} must be between 1 and 400, inclusive`)
  const items = all.slice(start, start + size)
  return start + size < all.length ? { items, NextMarker: String(start + size) } : { items }
}

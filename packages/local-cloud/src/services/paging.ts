import { ApiError } from '../world.ts'

/**
 * One page of a list. Tokens are positions; they hold as long as the list is only appended to.
 *
 * @throws ApiError with `code` for a token that this cloud has not given out.
 */
export const page = <T>(
  items: readonly T[],
  options: { readonly token: string | undefined; readonly size: number; readonly code: string },
): { readonly items: readonly T[]; readonly next?: string } => {
  const from = options.token === undefined ? 0 : Number(/^page-(\d+)$/.exec(options.token)?.[1] ?? Number.NaN)
  if (Number.isNaN(from))
    throw new ApiError(options.code, `The pagination token "${options.token}" is not valid`)
  const end = from + options.size
  const next = end < items.length ? { next: `page-${end}` } : {}
  return { items: items.slice(from, end), ...next }
}

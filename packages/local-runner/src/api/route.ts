import { RequestRefused } from '../errors.ts'
import type { GitHub } from '../github.ts'
import type { Hub } from '../hub.ts'
import type { Git } from '../source/git.ts'
import type { Level } from '../workflow/permissions.ts'
import type { Grant } from './tokens.ts'

/** A request that has found its route, its repository and its permission. */
export interface ApiRequest {
  readonly hub: Hub
  readonly github: GitHub
  readonly grant: Grant
  /** `owner/name` as the repository writes itself. */
  readonly repository: string
  readonly git: Git
  /** Named parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly accept: string
  readonly body: Readonly<Record<string, unknown>>
}

export interface ApiAnswer {
  readonly status?: number
  /** JSON, unless `raw` is given. */
  readonly body?: unknown
  readonly raw?: Buffer
  readonly contentType?: string
  /** The length of a list of which `body` is one page. */
  readonly total?: number
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below `/repos/{owner}/{repo}`; `{name}` takes one segment, `{name+}` the rest. */
  readonly path: string
  /** What the token needs; nothing but any token when absent. */
  readonly needs?: readonly [scope: string, level: Level]
  readonly answer: (request: ApiRequest) => Promise<ApiAnswer> | ApiAnswer
}

export const notFound = (): RequestRefused => new RequestRefused(404, 'Not Found')

/** One page of a list, GitHub's way: 30 entries unless asked otherwise, at most 100. */
export const pageOf = <T>(list: readonly T[], query: URLSearchParams): readonly T[] => {
  const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30) || 30))
  const page = Math.max(1, Number(query.get('page') ?? 1) || 1)
  return list.slice((page - 1) * size, page * size)
}

/** World time as GitHub writes it. */
export const stamp = (at: number): string => new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z')

/** A required string in a request's body. @throws RequestRefused 422 as GitHub does */
export const textField = (
  body: Readonly<Record<string, unknown>>,
  name: string,
  fallback?: string,
): string => {
  const value = body[name] ?? fallback
  if (typeof value !== 'string') {
    throw new RequestRefused(
      422,
      `Invalid request.\n\n"${name}" ${value === undefined ? "wasn't supplied" : 'is not a string'}.`,
    )
  }
  return value
}

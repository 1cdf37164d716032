import { describeRedirect } from '../request-url.ts'
import type { SmokeCheck } from '../settings.ts'

/** The value at a dotted path (`items.0.id`) in parsed JSON; undefined when there is none. */
export const valueAt = (json: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined
    return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
  }, json)

/** Parsed JSON, or undefined when the text is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What people need to see of a value that a server chose. */
const LONGEST_SHOWN = 200

/** A value of an answer as people read it, cut: an answer may hold a megabyte. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'absent'
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}… (cut)` : text
}

/**
 * What is wrong with an answer, one sentence each; empty when it is as expected.
 * @param url what was asked for, so that a redirect can be told
 */
export const complaints = (
  expect: SmokeCheck['expect'],
  answer: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    readonly latency: number
  },
  url: string,
): readonly string[] => {
  const found: string[] = []
  const { status } = answer
  if (status !== expect.status) {
    const redirect = describeRedirect(url, { status, location: answer.headers['location'] })
    found.push(`status ${status} instead of ${expect.status}${redirect === undefined ? '' : `: ${redirect}`}`)
  }
  if (expect.maxLatency !== undefined && answer.latency > expect.maxLatency) {
    found.push(`took ${Math.round(answer.latency)} ms, at most ${expect.maxLatency} ms were allowed`)
  }
  const paths = Object.entries(expect.json)
  if (paths.length > 0) {
    const json = parseJson(answer.body)
    if (json === undefined) found.push('the body is not JSON')
    else {
      for (const [path, wanted] of paths) {
        const value = valueAt(json, path)
        if (value !== wanted) found.push(`${path} is ${shown(value)} instead of ${JSON.stringify(wanted)}`)
      }
    }
  }
  return found
}

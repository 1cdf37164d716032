import { Unavailable } from '@greenlight/release'

/** Reads a part of an answer whose shape is promised, but not by us. */
export interface Json {
  readonly value: unknown
  at(key: string): Json
  text(): string
  number(): number
  flag(): boolean
  items(): readonly Json[]
}

const shapeError = (path: string, wanted: string): Unavailable =>
  new Unavailable({
    what: `GitHub's answer has no ${wanted} at ${path}`,
    next: 'Re-run the job; if it persists, the API has changed or github-token speaks to another server.',
  })

export const json = (value: unknown, path = 'its root'): Json => ({
  value,
  at: (key) => {
    const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    return json(isObject ? (value as Record<string, unknown>)[key] : undefined, `${path}.${key}`)
  },
  text: () => {
    if (typeof value === 'string') return value
    throw shapeError(path, 'text')
  },
  number: () => {
    if (typeof value === 'number') return value
    throw shapeError(path, 'number')
  },
  flag: () => value === true,
  items: () => {
    if (Array.isArray(value)) return value.map((item, index) => json(item, `${path}[${index}]`))
    throw shapeError(path, 'list')
  },
})

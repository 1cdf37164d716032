import type { Provenance } from '@greenlight/release'
import type { Node, Scalar } from './document.ts'
import { type Problem, quote } from './problem.ts'

export type JsonSchema = { readonly [keyword: string]: unknown }

/** Where a value may come from besides the file. */
export interface Override {
  /** Name of the action input. */
  readonly input: string
  /** Name of the environment variable. */
  readonly variable: string
  /** Joins the given text with what the file says; without it the text replaces it. */
  readonly join?: (given: Node, fromFile: Node | undefined) => Node
}

/** A non-empty input or variable. */
export interface Given {
  readonly text: string
  readonly source: 'input' | 'environment variable'
  readonly name: string
}

/** What one reading of the file knows and gathers. */
export interface Reading {
  readonly problems: Problem[]
  readonly provenance: Provenance[]
  /** Where each value that was found stands, by path, for the cross checks' messages. */
  readonly places: Map<string, string>
  /** Name of the environment that is being read. */
  readonly environment: string
  /** Whether an environment of the file is read at all. */
  readonly wants: (environment: string) => boolean
  /** Keys of an environment that are read as if they were not there. */
  readonly without?: readonly string[]
  readonly given: (override: Override) => Given | undefined
}

export interface Place {
  /** From the root of the file: `environments.production.canary.steps`. */
  readonly path: string
  /** From the settings: `canary.steps`; absent within lists, whose items are no settings of their own. */
  readonly setting?: string
}

/** One kind of value: how it is read, described and written. The whole schema is made of these. */
export interface Kind<T> {
  /** What would be right, so that it completes "must be …". */
  readonly expects: string
  /** Reads the value; reports to `reading.problems` and returns undefined when it is wrong. */
  read(node: Node, place: Place, reading: Reading): T | undefined
  json(): JsonSchema
  /** The value as it would stand in the file. */
  plain(value: T): unknown
}

export const report = (reading: Reading, place: Place, node: Node | undefined, says: string): undefined => {
  reading.problems.push({ path: place.path, ...(node === undefined ? {} : { where: node.where }), says })
  return undefined
}

/** What stands there, in words. */
export const found = (node: Node): string => {
  if (node.kind === 'list') return 'is a list'
  if (node.kind === 'mapping') return 'is a mapping'
  if (node.value === null) return 'is empty'
  return `is ${typeof node.value === 'string' ? quote(node.value) : quote(node.source).slice(1, -1)}`
}

/** Answer of a scalar's parser: the value, or what would have been right where that can be said better. */
export type Parsed<T> = { readonly value: T } | { readonly hint?: string }

/** A kind for a single value. `parse` gets the value, and its digits as written. */
export const scalar = <T>(definition: {
  readonly expects: string
  readonly parse: (value: Scalar, source: string, untyped: boolean) => Parsed<T>
  readonly json: JsonSchema
  readonly plain?: (value: T) => unknown
}): Kind<T> => ({
  expects: definition.expects,
  read: (node, place, reading) => {
    const wrong = (hint?: string) =>
      report(reading, place, node, `${found(node)}, must be ${definition.expects}${hint ? `: ${hint}` : ''}`)
    if (node.kind !== 'scalar' || node.value === null) return wrong()
    const parsed = definition.parse(node.value, node.source, node.untyped === true)
    return 'value' in parsed ? parsed.value : wrong(parsed.hint)
  },
  json: () => definition.json,
  plain: definition.plain ?? ((value) => value),
})

import { Composer, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode } from 'yaml'
import { type Problem, quote } from './problem.ts'
import { shallowTokens, TooDeep } from './shallow-tokens.ts'

export type Scalar = string | number | boolean | null

/**
 * What was read, with the place it was read from. A mapping is a `Map`, never an object, so that no key can
 * reach a prototype.
 */
export type Node = {
  /** `line 14`, or the name of the input or variable that gave the value. */
  readonly where: string
} & (
  | {
      readonly kind: 'scalar'
      readonly value: Scalar
      /** As written: `0123` where the value is 123. */
      readonly source: string
      /** Came as bare text (an input, a variable), so that `5` may mean the number. */
      readonly untyped?: true
    }
  | { readonly kind: 'list'; readonly items: readonly Node[] }
  | { readonly kind: 'mapping'; readonly entries: ReadonlyMap<string, Node> }
)

/** A real configuration is a few kilobytes; beyond this it is a mistake or an attack. */
const MAX_CHARACTERS = 65_536
const MAX_DEPTH = 16
/** Counted after aliases are followed, so that a few lines cannot unfold into millions of nodes. */
const MAX_NODES = 5_000
const MAX_ALIASES = 50
const MAX_ERRORS = 5

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** Raised inside this file only; becomes a problem. */
class TooMuch extends Error {}

interface Walk {
  readonly document: Document.Parsed
  readonly lines: LineCounter
  readonly problems: Problem[]
  nodes: number
  aliases: number
}

const convert = (walk: Walk, node: ParsedNode | null, depth: number): Node => {
  const where = `line ${walk.lines.linePos(node?.range?.[0] ?? 0).line}`
  if (++walk.nodes > MAX_NODES) throw new TooMuch(`unfolds into more than ${MAX_NODES} values`)
  if (depth > MAX_DEPTH) throw new TooMuch(`nests deeper than ${MAX_DEPTH} levels`)
  if (isAlias(node)) {
    if (++walk.aliases > MAX_ALIASES) throw new TooMuch(`uses more than ${MAX_ALIASES} aliases`)
    const target = node.resolve(walk.document)
    if (target === undefined) throw new TooMuch(`uses the alias *${node.source} before it is defined`)
    return convert(walk, target as ParsedNode, depth + 1)
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(walk, item as ParsedNode | null, depth + 1))
    return { where, kind: 'list', items }
  }
  if (isMap(node)) {
    const entries = new Map<string, Node>()
    for (const pair of node.items) {
      const key: unknown = isScalar(pair.key) ? pair.key.value : undefined
      if (typeof key !== 'string') {
        walk.problems.push({ path: '', where, says: 'has a key that is no text: write it in quotes' })
      } else if (FORBIDDEN_KEYS.has(key)) {
        walk.problems.push({ path: '', where, says: `has the key ${quote(key)}, which is never allowed` })
      } else {
        entries.set(key, convert(walk, pair.value as ParsedNode | null, depth + 1))
      }
    }
    return { where, kind: 'mapping', entries }
  }
  const value: unknown = isScalar(node) ? node.value : null
  const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return {
    where,
    kind: 'scalar',
    value: known ? value : null,
    source: isScalar(node) ? (node.source ?? '') : '',
  }
}

/** What is read, for messages. */
export interface Reader {
  readonly what: string
  /** The keys without which it says nothing. */
  readonly least: string
}

const CONFIG: Reader = { what: 'The file', least: 'version, service and image' }

/**
 * Reads YAML 1.2 with its core types and nothing else: one document, no tags of one's own, no merge keys, no
 * duplicate keys, limits on size, depth, aliases and values.
 * @returns the tree, or undefined with what is wrong in `problems`
 */
export const readDocument = (
  text: string,
  problems: Problem[],
  { what, least }: Reader = CONFIG,
): Node | undefined => {
  if (text.length > MAX_CHARACTERS) {
    const says = `${what} has ${text.length} characters; at most ${MAX_CHARACTERS} are read`
    problems.push({ path: '', says })
    return undefined
  }
  const lines = new LineCounter()
  const before = problems.length
  try {
    const composer = new Composer({
      version: '1.2',
      schema: 'core',
      merge: false,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      prettyErrors: false,
      resolveKnownTags: false,
      logLevel: 'silent',
    })
    const documents = [...composer.compose(shallowTokens(text, MAX_DEPTH, lines.addNewLine))]
    const [document] = documents
    if (document === undefined || document.contents === null) {
      problems.push({ path: '', says: `${what} is empty; it must at least name ${least}` })
      return undefined
    }
    if (documents.length > 1) problems.push({ path: '', says: `${what} holds more than one YAML document` })
    // One slip often makes everything after it wrong, so the first few are enough.
    for (const { message, pos } of [...document.errors, ...document.warnings].slice(0, MAX_ERRORS)) {
      problems.push({
        path: '',
        where: `line ${lines.linePos(pos[0]).line}`,
        says: `is not valid: ${message}`,
      })
    }
    if (problems.length > before) return undefined
    const walk: Walk = { document, lines, problems, nodes: 0, aliases: 0 }
    const root = convert(walk, document.contents, 0)
    return problems.length > before ? undefined : root
  } catch (error) {
    if (!(error instanceof TooMuch || error instanceof TooDeep)) throw error
    problems.push({ path: '', says: `${what} ${error.message}` })
    return undefined
  }
}

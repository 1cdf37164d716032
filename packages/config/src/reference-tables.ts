import type { Kind } from './kind.ts'
import { type Fields, isObjectKind, type ObjectKind, type TextOrMapping } from './structures.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** As code in a page. */
export const code = (text: string): string => `\`${text}\``

interface Inner {
  readonly kind: ObjectKind<Fields>
  readonly suffix: string
  /** What may stand there instead of it. */
  readonly instead?: string
  /** What it is, where several keys hold one. */
  readonly describe?: string
}

/** The object inside a list or a mapping of environments, which gets a table of its own. */
const inner = (kind: Kind<unknown>): Inner | undefined => {
  if (isObjectKind(kind)) return { kind, suffix: '' }
  if ('mapping' in kind) {
    const { mapping, text, describe } = kind as TextOrMapping<Fields>
    return { kind: mapping, suffix: '', instead: text.expects, describe }
  }
  if ('item' in kind && isObjectKind(kind.item as Kind<unknown>)) {
    return { kind: kind.item as ObjectKind<Fields>, suffix: '[]' }
  }
  if ('each' in kind) return { kind: kind.each as ObjectKind<Fields>, suffix: '.<name>' }
  return undefined
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Where each kind of mapping has its table: that of the first key that holds one. */
type Tables = Map<ObjectKind<Fields>, string>

const pathOf = (path: string, key: string, { suffix }: Inner): string =>
  `${path === '' ? '' : `${path}.`}${key}${suffix}`

const table = (fields: Fields, path: string, tables: Tables): readonly string[] => {
  const rows = Object.entries(fields).map(([key, { kind, describe, presence, absent }]) => {
    const nested = inner(kind)
    const below = nested && `see ${code(tables.get(nested.kind) ?? pathOf(path, key, nested))}`
    const whole = nested?.instead === undefined ? below : `${sentence(nested.instead)}; or ${below}`
    const value = cell(whole ?? sentence(kind.expects))
    const quoted = absent !== undefined && presence === 'default' ? code(cell(absent)) : cell(absent ?? '')
    const standard = presence === 'required' ? '**required**' : presence === 'section' ? '' : quoted
    return `| ${code(key)} | ${value} | ${standard} | ${cell(describe)} |`
  })
  return ['| key | value | without it | meaning |', '|---|---|---|---|', ...rows]
}

/**
 * The table of a mapping, then a chapter for each mapping in it.
 * @param path of the mapping, from the root of the file; empty for the root itself
 * @param tables kinds that have their table already
 */
export const chapters = (
  kind: ObjectKind<Fields>,
  path: string,
  tables: Tables = new Map(),
): readonly string[] => {
  tables.set(kind, path)
  const children = Object.entries(kind.fields).flatMap(([key, field]) => {
    const nested = inner(field.kind)
    if (nested === undefined || tables.has(nested.kind)) return []
    const inside = pathOf(path, key, nested)
    const heading = [`## ${code(inside)}`, '', nested.describe ?? field.describe, '']
    return [...heading, ...chapters(nested.kind, inside, tables)]
  })
  return [...table(kind.fields, path, tables), '', ...children]
}

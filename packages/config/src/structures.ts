import { didYouMean } from './did-you-mean.ts'
import type { Node } from './document.ts'
import { found, type Kind, type Override, type Place, type Reading, report } from './kind.ts'
import { quote } from './problem.ts'

type Presence = 'required' | 'optional' | 'default' | 'section'

/** One key of a mapping: what it means, and what holds when it is left out. */
export interface Field<T, P extends Presence = Presence> {
  readonly presence: P
  readonly kind: Kind<T>
  readonly describe: string
  /** What holds without the key, in words or as it would be written. */
  readonly absent?: string
  /** The value without the key; may depend on the environment's name. */
  readonly fallback?: (environment: string) => T
  readonly override?: Override
}

/** A key that must be there. */
export const required = <T>(kind: Kind<T>, describe: string, override?: Override): Field<T, 'required'> => ({
  presence: 'required',
  kind,
  describe,
  ...(override && { override }),
})

/** A key that may be missing; `absent` says what holds then. */
export const optional = <T>(kind: Kind<T>, describe: string, absent: string): Field<T, 'optional'> => ({
  presence: 'optional',
  kind,
  describe,
  absent,
})

/** A key with a default. */
export const withDefault = <T>(
  kind: Kind<T>,
  fallback: NoInfer<T> | ((environment: string) => T),
  describe: string,
  override?: Override,
): Field<T, 'default'> => {
  const value =
    typeof fallback === 'function' ? (fallback as (environment: string) => T) : () => fallback as T
  const absent = JSON.stringify(kind.plain(value('<environment>'))).replace(/^"(.*)"$/, '$1')
  return { presence: 'default', kind, describe, absent, fallback: value, ...(override && { override }) }
}

/** A group of keys. Left out, it is read as if it were empty, so that each missing key is named. */
export const section = <T>(kind: Kind<T>, describe: string): Field<T, 'section'> => ({
  presence: 'section',
  kind,
  describe,
})

export type Fields = Readonly<Record<string, Field<unknown>>>

type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S
type OptionalKeys<F extends Fields> = {
  [K in keyof F]: F[K]['presence'] extends 'optional' ? K : never
}[keyof F]
type ValueOf<F> = F extends Field<infer T> ? T : never

/** The value of a mapping: its keys in camelCase. */
export type ObjectOf<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalKeys<F>> as Camel<K & string>]: ValueOf<F[K]>
} & { readonly [K in OptionalKeys<F> as Camel<K & string>]?: ValueOf<F[K]> }

export interface ObjectKind<F extends Fields> extends Kind<ObjectOf<F>> {
  readonly fields: F
  /** Whether it holds a key without which it cannot be. */
  readonly needed: boolean
}

const camel = (key: string): string => key.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())

const join = (parent: string, key: string): string => {
  const shown = /^[\w-]+$/.test(key) ? key : quote(key)
  return parent === '' ? shown : `${parent}.${shown}`
}

const within = (place: Place, key: string): Place => ({
  path: join(place.path, key),
  ...(place.setting === undefined ? {} : { setting: join(place.setting, key) }),
})

const show = <T>(kind: Kind<T>, value: T): string => {
  const plain = kind.plain(value)
  if (Array.isArray(plain)) {
    const flat = plain.every((item) => typeof item !== 'object')
    return plain.length === 0
      ? 'none'
      : flat
        ? plain.join(', ')
        : plain.length === 1
          ? '1 item'
          : `${plain.length} items`
  }
  return typeof plain === 'object' ? JSON.stringify(plain) : String(plain)
}

const readField = (
  field: Field<unknown>,
  fromFile: Node | undefined,
  place: Place,
  reading: Reading,
): unknown => {
  const { setting } = place
  if (field.presence === 'section') {
    const empty: Node = { where: '', kind: 'mapping', entries: new Map() }
    return field.kind.read(fromFile ?? empty, place, reading)
  }
  const given =
    setting !== undefined && field.override !== undefined ? reading.given(field.override) : undefined
  const replaced: Node | undefined = given && {
    where: `${given.source} ${given.name}`,
    kind: 'scalar',
    value: given.text,
    source: given.text,
    untyped: true,
  }
  const node = replaced === undefined ? fromFile : (field.override?.join?.(replaced, fromFile) ?? replaced)
  if (node === undefined) {
    if (field.presence === 'required') {
      return report(reading, place, undefined, `is missing, must be ${field.kind.expects}`)
    }
    const value = field.fallback?.(reading.environment)
    if (setting !== undefined) {
      const shown = value === undefined ? (field.absent ?? '') : show(field.kind, value)
      reading.provenance.push({ path: setting, value: shown, source: 'default' })
    }
    return value
  }
  reading.places.set(place.path, node.where)
  const value = field.kind.read(node, place, reading)
  // The keys of a group have told where they come from.
  if (value !== undefined && setting !== undefined && !isObjectKind(field.kind)) {
    const from = given ? { source: given.source, name: given.name } : { source: 'config file' as const }
    reading.provenance.push({ path: setting, value: show(field.kind, value), ...from })
  }
  return value
}

/** What is wrong with a key that there was once; `beside` is the mapping that it stands in, in which environment. */
export type Removed = (value: Node, beside: ReadonlyMap<string, Node>, environment: string) => string

/**
 * A mapping with known keys and no others. What is right in it is returned even when something else is wrong,
 * so that the cross checks can tell what they see in the same message.
 */
export const object = <F extends Fields>(
  fields: F,
  rules: {
    readonly exactlyOneOf?: readonly (keyof F & string)[]
    /** Keys of earlier versions: what to say of each, that it may be mended at once. */
    readonly removed?: Readonly<Record<string, Removed>>
  } = {},
): ObjectKind<F> => ({
  fields,
  needed: rules.exactlyOneOf !== undefined || Object.values(fields).some(isNeeded),
  expects: `a mapping with the keys ${Object.keys(fields).join(', ')}`,
  read: (node, place, reading) => {
    if (node.kind !== 'mapping') {
      return report(
        reading,
        place,
        node,
        `${found(node)}, must be a mapping with the keys ${Object.keys(fields).join(', ')}`,
      )
    }
    const known = Object.keys(fields)
    for (const [key, value] of node.entries) {
      if (known.includes(key)) continue
      const removed = rules.removed !== undefined && Object.hasOwn(rules.removed, key) && rules.removed[key]
      if (removed) {
        report(reading, within(place, key), value, removed(value, node.entries, reading.environment))
        continue
      }
      const near = didYouMean(key, known)
      const hint = near ? `did you mean ${near}?` : `known here are ${known.join(', ')}`
      report(reading, within(place, key), value, `is an unknown key: ${hint}`)
    }
    const { exactlyOneOf } = rules
    const present = exactlyOneOf?.filter((key) => node.entries.has(key))
    if (exactlyOneOf && present?.length !== 1) {
      const says = present?.length === 0 ? 'has none of' : 'has more than one of'
      report(
        reading,
        place,
        node.where === '' ? undefined : node,
        `${says} ${exactlyOneOf.join(', ')}: exactly one is needed`,
      )
    }
    const entries = Object.entries(fields).flatMap(([key, field]) => {
      if (exactlyOneOf?.includes(key) && !node.entries.has(key)) return []
      const value = readField(field, node.entries.get(key), within(place, key), reading)
      return value === undefined ? [] : [[camel(key), value] as const]
    })
    return Object.fromEntries(entries) as ObjectOf<F>
  },
  json: () => ({
    type: 'object',
    additionalProperties: false,
    required: Object.entries(fields)
      .filter(([, field]) => isNeeded(field))
      .map(([key]) => key),
    ...(rules.exactlyOneOf && { oneOf: rules.exactlyOneOf.map((key) => ({ required: [key] })) }),
    properties: Object.fromEntries(
      Object.entries(fields).map(([key, { kind, describe, fallback, absent }]) => {
        const standard = fallback?.('<environment>')
        const isFixed = standard !== undefined && !absent?.includes('<environment>')
        const schema = { ...kind.json(), description: describe }
        return [key, isFixed ? { ...schema, default: kind.plain(standard) } : schema]
      }),
    ),
  }),
  plain: (value) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([key, field]) => {
        const held = (value as Record<string, unknown>)[camel(key)]
        return held === undefined ? [] : [[key, field.kind.plain(held)]]
      }),
    ),
})

export const isObjectKind = (kind: Kind<unknown>): kind is ObjectKind<Fields> => 'fields' in kind

/** Whether a key, or some key below it, cannot be left out. */
const isNeeded = ({ presence, kind }: Field<unknown>): boolean =>
  presence === 'required' || (presence === 'section' && isObjectKind(kind) && kind.needed)

/** A list of values of one kind. */
export const list = <T>(
  item: Kind<T>,
  { min, max }: { readonly min: number; readonly max: number },
): Kind<readonly T[]> & { readonly item: Kind<T> } => ({
  item,
  expects: `a list of ${min} to ${max} items, each ${item.expects}`,
  read: (node, { path }, reading) => {
    if (node.kind !== 'list') {
      return report(reading, { path }, node, `${found(node)}, must be a list, each item ${item.expects}`)
    }
    if (node.items.length < min || node.items.length > max) {
      return report(reading, { path }, node, `has ${node.items.length} items, must have ${min} to ${max}`)
    }
    const before = reading.problems.length
    const values = node.items.map((each, index) => {
      const place = { path: `${path}[${index}]` }
      reading.places.set(place.path, each.where)
      return item.read(each, place, reading)
    })
    return reading.problems.length > before ? undefined : (values as T[])
  },
  json: () => ({ type: 'array', items: item.json(), minItems: min, maxItems: max }),
  plain: (values) => values.map((value) => item.plain(value)),
})

/** A text, or a mapping that says more. */
export interface TextOrMapping<F extends Fields> extends Kind<string | ObjectOf<F>> {
  readonly text: Kind<string>
  readonly mapping: ObjectKind<F>
  /** What the mapping is. */
  readonly describe: string
}

/** A text, or a mapping that says more; `describe` says what the mapping is. */
export const textOr = <F extends Fields>(
  text: Kind<string>,
  mapping: ObjectKind<F>,
  describe: string,
): TextOrMapping<F> => ({
  text,
  mapping,
  describe,
  expects: `${text.expects}, or ${mapping.expects}`,
  read: (node, place, reading) => {
    if (node.kind === 'mapping') return mapping.read(node, place, reading)
    if (node.kind === 'scalar' && node.value !== null) return text.read(node, place, reading)
    return report(reading, place, node, `${found(node)}, must be ${text.expects}, or ${mapping.expects}`)
  },
  json: () => ({ oneOf: [text.json(), mapping.json()] }),
  plain: (value) => (typeof value === 'string' ? text.plain(value) : mapping.plain(value)),
})

/** What the user's own keys must look like. */
interface KeyRule {
  readonly pattern: RegExp
  readonly max: number
  readonly expects: string
}

/** A mapping whose keys the user names. */
export const map = <T>(value: Kind<T>, key: KeyRule, max: number): Kind<Readonly<Record<string, T>>> => ({
  expects: `a mapping from ${key.expects} to ${value.expects}`,
  read: (node, place, reading) => {
    if (node.kind !== 'mapping') {
      return report(
        reading,
        place,
        node,
        `${found(node)}, must be a mapping from ${key.expects} to ${value.expects}`,
      )
    }
    if (node.entries.size > max) {
      return report(reading, place, node, `has ${node.entries.size} keys, must have at most ${max}`)
    }
    const before = reading.problems.length
    const entries = [...node.entries].map(([name, each]) => {
      const inner = { path: join(place.path, name) }
      if (name.length > key.max || !key.pattern.test(name))
        report(reading, inner, each, `has a key that is not ${key.expects}`)
      return [name, value.read(each, inner, reading)] as const
    })
    return reading.problems.length > before ? undefined : (Object.fromEntries(entries) as Record<string, T>)
  },
  json: () => ({
    type: 'object',
    maxProperties: max,
    propertyNames: { maxLength: key.max, pattern: key.pattern.source },
    additionalProperties: value.json(),
  }),
  plain: (values) =>
    Object.fromEntries(Object.entries(values).map(([name, each]) => [name, value.plain(each)])),
})

/**
 * The mapping of environments. Only those wanted are read: a mistake in staging must not stop the rollback of
 * production. Its settings are named without the environment's name.
 */
export const perEnvironment = <F extends Fields>(
  each: ObjectKind<F>,
  key: KeyRule,
): Kind<Readonly<Record<string, ObjectOf<F>>>> & { readonly each: ObjectKind<F> } => ({
  each,
  expects: `a mapping from an environment's name to its settings`,
  read: (node, place, reading) => {
    if (node.kind !== 'mapping' || node.entries.size === 0) {
      return report(
        reading,
        place,
        node,
        `${found(node)}, must be a mapping from an environment's name to its settings`,
      )
    }
    const entries = [...node.entries].flatMap(([name, settings]) => {
      if (!reading.wants(name)) return []
      const inner = { path: join(place.path, name), setting: '' }
      if (name.length > key.max || !key.pattern.test(name))
        report(reading, inner, settings, `has a name that is not ${key.expects}`)
      const wanted = leaveOut(settings, reading.without ?? [])
      const value = each.read(wanted, inner, { ...reading, environment: name })
      return value === undefined ? [] : [[name, value] as const]
    })
    return Object.fromEntries(entries)
  },
  json: () => ({
    type: 'object',
    minProperties: 1,
    propertyNames: { maxLength: key.max, pattern: key.pattern.source },
    additionalProperties: each.json(),
  }),
  plain: (values) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, each.plain(value)])),
})

const leaveOut = (node: Node, keys: readonly string[]): Node =>
  node.kind !== 'mapping' || keys.length === 0
    ? node
    : { ...node, entries: new Map([...node.entries].filter(([key]) => !keys.includes(key))) }

import { type Fault, show } from './fault.ts'
import { MODEL, UNSENT } from './model/model.generated.ts'
import type { Shape } from './model/shape.ts'
import { isObject } from './place.ts'

const ROOT = 'RegisterTaskDefinitionRequest'

/** Enumerations that ECS does not insist on. */
const LENIENT: ReadonlySet<string> = new Set([
  // API_PortMapping: "Amazon ECS treats any other specified value as tcp."
  'TransportProtocol',
])

/** What ECS's integers are: Java's, 32 bits. */
const INTEGER = { min: -2_147_483_648, max: 2_147_483_647 }

/** What contradicts the service's own model, the first `limit` faults of it. */
export const modelFaults = (definition: unknown, limit: number): readonly Fault[] => {
  const faults: Fault[] = []
  for (const fault of faultsIn(ROOT, definition, '', false)) {
    faults.push(fault)
    if (faults.length === limit) break
  }
  return faults
}

/** The names of a structure's members, as the SDK can send them. */
export const membersOf = (shape: string): readonly string[] => {
  const found = shapeOf(shape)
  return found.kind === 'structure' ? Object.keys(found.members) : []
}

function* faultsIn(name: string, value: unknown, path: string, secret: boolean): Generator<Fault> {
  const shape = shapeOf(name)
  if (!isOf(shape, value)) {
    yield typeFault(shape, value, path, secret)
    return
  }
  switch (shape.kind) {
    case 'structure':
      yield* structureFaults(name, shape, value as Record<string, unknown>, path, secret)
      return
    case 'list':
      yield* boundsFaults(shape, (value as readonly unknown[]).length, path, 'items')
      for (const [index, item] of (value as readonly unknown[]).entries())
        yield* faultsIn(shape.of, item, `${path}[${index}]`, secret || shape.sensitive === true)
      return
    case 'map':
      for (const [key, item] of Object.entries(value as Record<string, unknown>)) {
        const inner = `${path}.${key}`
        if (key === '__proto__') yield reserved(inner)
        else if (item !== undefined && item !== null && typeof item !== 'string')
          yield typeFault({ kind: 'string' }, item, inner, secret)
      }
      return
    case 'string':
      yield* stringFaults(name, shape, value as string, path, secret)
      return
    case 'integer':
      yield* integerFaults(shape, value as number, path)
  }
}

type Structure = Extract<Shape, { readonly kind: 'structure' }>

function* structureFaults(
  name: string,
  { members, required = [], union }: Structure,
  value: Readonly<Record<string, unknown>>,
  path: string,
  secret: boolean,
): Generator<Fault> {
  const present = Object.entries(value).filter(([, item]) => item !== undefined && item !== null)
  for (const [member, item] of present) {
    const inner = path === '' ? member : `${path}.${member}`
    const of = Object.hasOwn(members, member) ? members[member] : undefined
    if (of === undefined) yield unknownMember(name, member, inner)
    else yield* faultsIn(of, item, inner, secret)
  }
  const names = present.map(([member]) => member)
  for (const member of required.filter((each) => !names.includes(each))) {
    const inner = path === '' ? member : `${path}.${member}`
    yield {
      rule: 'model-required',
      path: inner,
      found: 'is missing',
      right: 'it is required',
      refusal: invalid('null', inner, 'Member must not be null'),
    }
  }
  if (union === true && names.length !== 1) {
    yield {
      rule: 'model-union',
      path,
      found: `has ${names.length} members`,
      right: `give exactly one of ${Object.keys(members).join(', ')}`,
      refusal: invalid(show(value), path, 'Member must have exactly one member'),
    }
  }
}

function* stringFaults(
  name: string,
  shape: Extract<Shape, { readonly kind: 'string' }>,
  value: string,
  path: string,
  secret: boolean,
): Generator<Fault> {
  // ECS counts Unicode characters, not UTF-16's halves.
  yield* boundsFaults(shape, [...value].length, path, 'characters')
  if (shape.values !== undefined && !LENIENT.has(name) && !shape.values.includes(value)) {
    const near = nearest(value, shape.values)
    yield {
      rule: 'model-enum',
      path,
      found: `is ${show(value, secret)}`,
      right: `${near === undefined ? '' : `did you mean ${near}? `}it is one of ${shape.values.join(', ')}`,
      refusal: invalid(value, path, `Member must satisfy enum value set: [${shape.values.join(', ')}]`),
    }
  }
  if (shape.pattern !== undefined && !new RegExp(`^(?:${shape.pattern})$`, 'u').test(value)) {
    yield {
      rule: 'model-pattern',
      path,
      found: `is ${show(value, secret)}`,
      right: 'use letters, digits, spaces and _.:/=+-@ only',
      refusal: invalid(value, path, `Member must satisfy regular expression pattern: ${shape.pattern}`),
    }
  }
}

function* integerFaults(
  shape: Extract<Shape, { readonly kind: 'integer' }>,
  value: number,
  path: string,
): Generator<Fault> {
  const { min = INTEGER.min, max = INTEGER.max } = shape
  if (value >= min && value <= max) return
  const bound = value < min ? `greater than or equal to ${min}` : `less than or equal to ${max}`
  yield {
    rule: 'model-range',
    path,
    found: `is ${value}`,
    right: `it is a whole number from ${min} to ${max}`,
    refusal: invalid(String(value), path, `Member must have value ${bound}`),
  }
}

function* boundsFaults(
  { min, max }: { readonly min?: number; readonly max?: number },
  length: number,
  path: string,
  of: 'items' | 'characters',
): Generator<Fault> {
  if ((min === undefined || length >= min) && (max === undefined || length <= max)) return
  yield {
    rule: 'model-length',
    path,
    found: `has ${length} ${of}`,
    right: `it has ${min ?? 0} to ${max ?? 'any number'} of them`,
    refusal: invalid(
      `of length ${length}`,
      path,
      length < (min ?? 0)
        ? `Member must have length greater than or equal to ${min}`
        : `Member must have length less than or equal to ${max}`,
    ),
  }
}

const KINDS: Readonly<Record<Shape['kind'], string>> = {
  structure: 'an object',
  list: 'a list',
  map: 'an object of texts',
  string: 'a text in quotes',
  integer: 'a whole number without quotes',
  boolean: 'true or false without quotes',
}

const isOf = ({ kind }: Shape, value: unknown): boolean => {
  switch (kind) {
    case 'structure':
    case 'map':
      return isObject(value)
    case 'list':
      return Array.isArray(value)
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value)
    default:
      return typeof value === kind
  }
}

const typeFault = (shape: Shape, value: unknown, path: string, secret: boolean): Fault => ({
  rule: 'model-type',
  path,
  found: `is ${show(value, secret || (shape.kind === 'list' && shape.sensitive === true))}`,
  right: `write ${(secret ? undefined : converted(shape, value)) ?? wanted(shape)}`,
  refusal: invalid(show(value, true), path, `Member must be ${KINDS[shape.kind]}`),
})

/** The same value in the kind that is wanted, where there is no doubt. */
const converted = ({ kind }: Shape, value: unknown): string | undefined => {
  if (kind === 'string' && ['number', 'boolean'].includes(typeof value))
    return `"${String(value)}", in quotes`
  if (typeof value !== 'string') return undefined
  const plain = kind === 'integer' ? /^-?\d{1,10}$/ : kind === 'boolean' ? /^(?:true|false)$/ : undefined
  return plain?.test(value) === true ? `${value}, without quotes` : undefined
}

/** What would be right, with the names of what belongs in it where that helps. */
const wanted = (shape: Shape): string => {
  if (shape.kind === 'structure') return `an object with ${Object.keys(shape.members).join(', ')}`
  if (shape.kind !== 'list') return KINDS[shape.kind]
  const item = shapeOf(shape.of)
  if (item.kind !== 'structure') return `a list of ${item.kind === 'string' ? 'texts' : 'whole numbers'}`
  const names = Object.keys(item.members)
  return names.length > 8 ? 'a list of objects' : `a list of objects with ${names.join(', ')}`
}

const unknownMember = (shape: string, member: string, path: string): Fault => {
  if (member === '__proto__') return reserved(path)
  if (UNSENT.includes(`${shape}.${member}`)) {
    return {
      rule: 'unknown-member',
      path,
      found: 'is newer than the AWS SDK in these actions',
      right: 'leave it out: it would be dropped without a word',
    }
  }
  const near = nearest(member, membersOf(shape))
  return {
    rule: 'unknown-member',
    path,
    found: 'is no member that ECS registers',
    right:
      near === undefined
        ? `leave it out, or move it where it belongs; here ECS knows ${listed(membersOf(shape))}`
        : `did you mean ${near}? Capital letters count`,
  }
}

/** JSON may carry this name; in JavaScript objects it is no member but the prototype. */
const reserved = (path: string): Fault => ({
  rule: 'reserved-name',
  path,
  found: 'has a name that no AWS SDK for JavaScript can send',
  right: 'leave it out',
})

const listed = (names: readonly string[]): string =>
  names.length > 20 ? `${names.slice(0, 20).join(', ')}, …` : names.join(', ')

/** In the words of AWS's own framework. */
const invalid = (value: string, path: string, constraint: string) => ({
  code: 'InvalidParameterException',
  message: `1 validation error detected: Value ${value === 'null' ? 'null' : `'${value}'`} at '${path.replace(
    /\[(\d+)\]/g,
    (_, index: string) => `.${Number(index) + 1}.member`,
  )}' failed to satisfy constraint: ${constraint}`,
})

/** The known name that was probably meant: the same but for case, or at most two letters away. */
const nearest = (word: string, known: readonly string[]): string | undefined => {
  // A name is short; what is much longer is none, and comparing it would cost time for nothing.
  if (word.length > 64) return undefined
  const lower = word.toLowerCase()
  const same = known.find((each) => each.toLowerCase() === lower)
  if (same !== undefined) return same
  const [best] = known
    .map((each) => ({ each, distance: distanceOf(lower, each.toLowerCase()) }))
    .filter(({ each, distance }) => distance <= Math.min(2, each.length / 3))
    .sort((a, b) => a.distance - b.distance)
  return best?.each
}

/** Letters to insert, delete or replace (Levenshtein). */
const distanceOf = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

const shapeOf = (name: string): Shape => {
  const shape = Object.hasOwn(MODEL, name) ? MODEL[name] : undefined
  if (shape === undefined) throw new TypeError(`The model has no shape ${name}`)
  return shape
}

import type { NormalizedSchema } from '@smithy/core/schema'
import { ApiError } from '../world.ts'
import type { ServiceModel } from './catalogue.ts'

/** How many of a structure's first members its API requires. */
const requiredCount = (schema: NormalizedSchema): number => {
  const raw = schema.getSchema() as unknown
  return Array.isArray(raw) && typeof raw[6] === 'number' ? raw[6] : 0
}

const lower = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1)

const kindOf = (schema: NormalizedSchema): string | undefined => {
  if (schema.isStringSchema()) return 'string'
  if (schema.isNumericSchema()) return 'number'
  if (schema.isBooleanSchema()) return 'boolean'
  if (schema.isTimestampSchema()) return 'timestamp'
  if (schema.isListSchema()) return 'list'
  if (schema.isStructSchema() || schema.isMapSchema()) return 'structure'
  return undefined
}

const isOf = (kind: string, value: unknown): boolean => {
  switch (kind) {
    case 'number':
      return typeof value === 'number' && !Number.isNaN(value)
    case 'timestamp':
      return value instanceof Date && !Number.isNaN(value.getTime())
    case 'list':
      return Array.isArray(value)
    case 'structure':
      return typeof value === 'object' && !Array.isArray(value)
    case 'string':
      // Strings with a media type arrive as String objects.
      return typeof value === 'string' || value instanceof String
    default:
      return typeof value === kind
  }
}

function* problems(schema: NormalizedSchema, value: unknown, path: string): Generator<string> {
  const kind = kindOf(schema)
  if (kind !== undefined && !isOf(kind, value)) {
    yield `Value ${JSON.stringify(value)} at '${path}' failed to satisfy constraint: Member must be a ${kind}`
    return
  }
  if (schema.isListSchema()) {
    const item = schema.getValueSchema()
    for (const [index, each] of (value as unknown[]).entries()) {
      if (each !== null) yield* problems(item, each, `${path}.${index + 1}.member`)
    }
  } else if (schema.isMapSchema()) {
    const held = schema.getValueSchema()
    for (const [key, each] of Object.entries(value as object)) {
      if (each !== null) yield* problems(held, each, `${path}.${key}`)
    }
  } else if (schema.isStructSchema()) {
    const given = value as Record<string, unknown>
    const required = requiredCount(schema)
    let position = 0
    for (const [name, member] of schema.structIterator()) {
      const inner = path === '' ? lower(name) : `${path}.${lower(name)}`
      const each = given[name]
      if (each !== undefined && each !== null) yield* problems(member, each, inner)
      // A client fills an idempotency token by itself; the service takes a request without one.
      else if (position < required && !member.isIdempotencyToken())
        yield `Value null at '${inner}' failed to satisfy constraint: Member must not be null`
      position += 1
    }
  }
}

/**
 * Refuses an input that lacks a required member or holds a value of another type, in the words of AWS's
 * own framework. Lengths, patterns and enumerations are not in the SDK's schemas; where they matter, the
 * service checks them itself.
 *
 * @throws ApiError with the code that the service uses for invalid input.
 */
export const checkInput = (service: ServiceModel, schema: NormalizedSchema, input: unknown): void => {
  if (schema.isUnitSchema()) return
  const found = [...problems(schema, input ?? {}, '')]
  if (found.length === 0) return
  const noun = found.length === 1 ? 'error' : 'errors'
  throw new ApiError(service.invalid, `${found.length} validation ${noun} detected: ${found.join('; ')}`)
}

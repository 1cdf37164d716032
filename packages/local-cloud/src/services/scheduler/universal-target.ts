import type { NormalizedSchema } from '@smithy/core/schema'
import { CATALOGUE, type OperationModel, type ServiceModel } from '../../wire/catalogue.ts'

export interface UniversalTarget {
  readonly service: ServiceModel
  readonly operation: OperationModel
}

/** Reads `arn:aws:scheduler:::aws-sdk:<sdk service>:<camelCase action>`; undefined when nothing is meant. */
export const parseUniversalTarget = (arn: string): UniversalTarget | undefined => {
  const [, sdkId, action = ''] = /^arn:aws:scheduler:::aws-sdk:([^:]+):([^:]+)$/.exec(arn) ?? []
  const service = CATALOGUE.find((each) => each.sdkId === sdkId)
  const operation = service?.operations.get(action.slice(0, 1).toUpperCase() + action.slice(1))
  // The action is written with a small first letter; a capital is refused.
  const written = action.slice(0, 1) === action.slice(0, 1).toLowerCase()
  return service === undefined || operation === undefined || !written ? undefined : { service, operation }
}

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1)

/**
 * A universal target's Input in the SDK's shape: members are written with a capital first letter whatever
 * the API's own spelling (`Cluster` for ECS's `cluster`). Members that the API does not know stay out.
 */
export const fromUniversalInput = (schema: NormalizedSchema, value: unknown): unknown => {
  if (value === null || value === undefined) return undefined
  if (schema.isListSchema() && Array.isArray(value))
    return value.map((each) => fromUniversalInput(schema.getValueSchema(), each))
  if (schema.isMapSchema() && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, fromUniversalInput(schema.getValueSchema(), each)]),
    )
  if (schema.isTimestampSchema() && (typeof value === 'string' || typeof value === 'number'))
    return new Date(typeof value === 'number' ? value * 1000 : value)
  if (!schema.isStructSchema() || typeof value !== 'object') return value
  const given = value as Record<string, unknown>
  const struct: Record<string, unknown> = {}
  for (const [name, member] of schema.structIterator()) {
    const read = fromUniversalInput(member, given[capital(name)])
    if (read !== undefined) struct[name] = read
  }
  return struct
}

import { RegisterTaskDefinitionRequest$ } from '@aws-sdk/client-ecs'
import { NormalizedSchema } from '@smithy/core/schema'

/**
 * The members of a task definition that ECS does not know, by their path (`containerDefinitions[0].comand`).
 * The SDK would leave them out without a word, and the tasks would run without them.
 */
export const unknownMembers = (template: unknown): readonly string[] =>
  unknownIn(NormalizedSchema.of(RegisterTaskDefinitionRequest$), template, '')

const unknownIn = (schema: NormalizedSchema, value: unknown, path: string): readonly string[] => {
  if (schema.isListSchema() && Array.isArray(value)) {
    return value.flatMap((each, index) => unknownIn(schema.getValueSchema(), each, `${path}[${index}]`))
  }
  if (!schema.isStructSchema() || typeof value !== 'object' || value === null) return []
  const members = schema.getMemberSchemas()
  return Object.entries(value).flatMap(([name, each]) => {
    const at = path === '' ? name : `${path}.${name}`
    const member = members[name]
    return member === undefined ? [at] : unknownIn(member, each, at)
  })
}

import * as sdk from '@aws-sdk/client-ecs'
import { DIGEST, MODEL, ORIGIN, type Shape, UNSENT } from '@greenlight/task-definition'
import { describe, expect, test } from '@jest/globals'
import { NormalizedSchema } from '@smithy/core/schema'
import { compactModel, moduleText, ROOT_SHAPE, sha256 } from './compact-model.ts'

const kindOf = (schema: NormalizedSchema): Shape['kind'] => {
  if (schema.isStructSchema()) return 'structure'
  if (schema.isListSchema()) return 'list'
  if (schema.isMapSchema()) return 'map'
  if (schema.isBooleanSchema()) return 'boolean'
  return schema.isNumericSchema() ? 'integer' : 'string'
}

const shapeOf = (name: string): Shape => {
  const shape = MODEL[name]
  if (shape === undefined) throw new Error(`no shape ${name}`)
  return shape
}

/** Where the table and the SDK's schema differ, below a shape. */
const differences = (name: string, schema: NormalizedSchema, path: string): readonly string[] => {
  const shape = shapeOf(name)
  if (shape.kind !== kindOf(schema)) return [`${path} is ${shape.kind}, the SDK's ${kindOf(schema)}`]
  if (shape.kind === 'list') return differences(shape.of, schema.getValueSchema(), `${path}[]`)
  if (shape.kind !== 'structure') return []
  const members = schema.getMemberSchemas()
  const names = [...new Set([...Object.keys(shape.members), ...Object.keys(members)])]
  const raw = schema.getSchema() as unknown
  const required = Array.isArray(raw) && typeof raw[6] === 'number' ? raw[6] : 0
  // The SDK puts a structure's required members first, and tells how many they are.
  const first = Object.keys(members).slice(0, required).sort()
  const own = [...(shape.required ?? [])].sort()
  return [
    ...(JSON.stringify(first) === JSON.stringify(own) ? [] : [`${path} requires ${own}, the SDK ${first}`]),
    ...names.flatMap((member) => {
      const [of, its] = [shape.members[member], members[member]]
      if (of === undefined) return [`${path}.${member} is in the SDK alone`]
      return its === undefined
        ? [`${path}.${member} is not in the SDK`]
        : differences(of, its, `${path}.${member}`)
    }),
  ]
}

describe('the table of what ECS registers', () => {
  test('is the one that was generated: nobody has edited it', () => {
    const text = moduleText({ model: MODEL, unsent: UNSENT }, ORIGIN)
    const lines = text.slice(text.indexOf('MODEL: Model = {\n') + 17, text.lastIndexOf('\n}'))
    expect(sha256(lines)).toBe(DIGEST)
  })

  test('has the members, types and required members that the bundled SDK sends', () => {
    const schema = NormalizedSchema.of(sdk.RegisterTaskDefinitionRequest$)
    expect(differences(ROOT_SHAPE, schema, '')).toEqual([])
  })

  test('has the enumerations of the SDK', () => {
    const values = Object.entries(MODEL).flatMap(([name, shape]) =>
      shape.kind === 'string' && shape.values !== undefined
        ? [[name, [...shape.values].sort()] as const]
        : [],
    )
    expect(values.length).toBeGreaterThan(15)
    for (const [name, mine] of values) {
      const theirs = (
        sdk as unknown as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>
      )[name]
      expect([name, theirs && Object.values(theirs).sort()]).toEqual([name, mine])
    }
  })
})

test('a type that is not known, and a shape that is missing, are told', () => {
  const members = { family: { shape: 'Odd' } }
  const shapes = { [ROOT_SHAPE]: { type: 'structure', members }, Odd: { type: 'document' } }
  expect(() => compactModel({ shapes })).toThrow('Odd is of the type document')
  expect(() => compactModel({ shapes: {} })).toThrow('no shape RegisterTaskDefinitionRequest')
})

import { expect, test } from '@jest/globals'
import { jsonSchema } from './json-schema.ts'
import { overrides } from './overrides.ts'
import { referenceMarkdown } from './reference.ts'
import { environment, file } from './schema.ts'
import { type Fields, isObjectKind } from './structures.ts'

const leaves = (fields: Fields): readonly Fields[string][] =>
  Object.values(fields).flatMap((field) => (isObjectKind(field.kind) ? leaves(field.kind.fields) : [field]))

test('every key has a sentence, and what holds without it', () => {
  for (const field of [...leaves(file.fields), ...leaves(environment.fields)]) {
    expect(field.describe).toMatch(/^[A-Z].*\.$/)
    if (field.presence !== 'required') expect(field.absent).toBeTruthy()
  }
})

test('every default passes its own rules', () => {
  for (const { kind, fallback } of leaves(environment.fields)) {
    if (fallback === undefined) continue
    const value = fallback('production')
    const asText = JSON.stringify(kind.plain(value))
    expect(asText).toBeTruthy()
  }
})

test('the page names every section and every override', () => {
  const page = referenceMarkdown()
  for (const { input, variable } of overrides()) {
    expect(page).toContain(`\`${input}\``)
    expect(page).toContain(`\`${variable}\``)
  }
  expect(page).toContain('## `environments.<name>.smoke.checks[]`')
  expect(page).not.toContain('undefined')
})

/** All patterns, wherever they stand in the schema. */
const patterns = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'pattern' && typeof each === 'string' ? [each] : patterns(each),
  )
}

test('the patterns of the JSON Schema are valid in Unicode mode, as validators compile them', () => {
  const all = patterns(jsonSchema())
  expect(all.length).toBeGreaterThan(20)
  for (const pattern of all) expect(() => new RegExp(pattern, 'u')).not.toThrow()
})

test('the JSON Schema is closed at every level and says what is needed', () => {
  const schema = jsonSchema()
  expect(schema).toMatchObject({
    additionalProperties: false,
    required: ['version', 'service', 'image', 'environments'],
    properties: {
      environments: {
        additionalProperties: {
          additionalProperties: false,
          required: ['account', 'region', 'cluster', 'slots', 'rule', 'lease', 'container', 'smoke'],
          properties: { canary: { properties: { 'step-duration': { default: '5m' } } } },
        },
      },
    },
  })
})

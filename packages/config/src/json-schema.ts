import type { JsonSchema } from './kind.ts'
import { file } from './schema.ts'

/**
 * The JSON Schema (draft 2020-12) of `.github/greenlight.yml`, for editors. It knows types, ranges, choices,
 * patterns and unknown keys; what holds between keys is checked by `loadSettings` alone.
 */
export const jsonSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Greenlight configuration',
  description: 'Releases of one service to Amazon ECS.',
  ...file.json(),
})

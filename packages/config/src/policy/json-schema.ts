import type { JsonSchema } from '../kind.ts'
import { policyFile } from './schema.ts'

/**
 * The JSON Schema (draft 2020-12) of `.github/greenlight-policy.yml`, for editors. What holds between keys is checked by
 * `loadPolicy` alone.
 */
export const policyJsonSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Greenlight policy',
  description: "What a release's own config may not loosen.",
  ...policyFile.json(),
})

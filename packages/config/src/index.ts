export { jsonSchema } from './json-schema.ts'
export { type Loaded, loadSettings, type Sources } from './load.ts'
export { overrides } from './overrides.ts'
export { referenceMarkdown } from './reference.ts'

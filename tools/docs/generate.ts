import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchema, policyJsonSchema, policyReference, referenceMarkdown } from '@greenlight/config'
import { tokenTable } from '../../test/attacks/table.ts'
import { fillMarkers } from './markers.ts'
import { actionFolders, readMetadata } from './read-actions.ts'
import { inputsTable, outputsTable } from './tables.ts'
import { taskDefinitionMarkdown } from './task-definition.ts'

/**
 * Every document that is made from code, as it should be.
 *
 * @returns contents by path from the root, and what stands in the way of making the rest.
 */
export function generateDocs(root: string): {
  documents: ReadonlyMap<string, string>
  problems: readonly string[]
} {
  const documents = new Map<string, string>()
  const problems: string[] = []
  for (const action of actionFolders(root)) {
    const readme = `actions/${action}/README.md`
    const { metadata, problems: found } = readMetadata(root, action)
    problems.push(...found)
    if (metadata === undefined) continue
    if (!existsSync(join(root, readme))) {
      problems.push(`${readme}: is missing`)
      continue
    }
    try {
      const text = readFileSync(join(root, readme), 'utf8')
      const withInputs = fillMarkers(text, 'inputs', inputsTable(metadata.inputs))
      documents.set(readme, fillMarkers(withInputs, 'outputs', outputsTable(metadata.outputs)))
    } catch (error) {
      problems.push(`${readme}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const security = 'docs/security.md'
  if (existsSync(join(root, security))) {
    try {
      const text = readFileSync(join(root, security), 'utf8')
      documents.set(security, fillMarkers(text, 'stolen-tokens', tokenTable()))
    } catch (error) {
      problems.push(`${security}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  documents.set('docs/config.md', ended(referenceMarkdown()))
  documents.set('docs/task-definition.md', ended(taskDefinitionMarkdown()))
  documents.set('schema/greenlight.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`)
  documents.set('schema/greenlight-policy.schema.json', `${JSON.stringify(policyJsonSchema(), null, 2)}\n`)
  const policy = 'docs/policy.md'
  try {
    documents.set(policy, fillMarkers(readFileSync(join(root, policy), 'utf8'), 'keys', policyReference()))
  } catch (error) {
    problems.push(`${policy}: ${error instanceof Error ? error.message : String(error)}`)
  }
  return { documents, problems }
}

const ended = (text: string) => `${text.trimEnd()}\n`

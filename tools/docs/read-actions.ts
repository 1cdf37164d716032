import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { metadataProblems, parseMetadata } from './action-metadata.ts'

/** An action's metadata with what is wrong about it; each problem begins with the file's path. */
export function readMetadata(root: string, action: string) {
  const file = `actions/${action}/action.yml`
  if (!existsSync(join(root, file))) return { metadata: undefined, problems: [`${file}: is missing`] }
  const metadata = parseMetadata(readFileSync(join(root, file), 'utf8'))
  return { metadata, problems: metadataProblems(action, metadata).map((problem) => `${file}: ${problem}`) }
}

/** Every folder under `actions/`, with or without content, sorted. */
export function actionFolders(root: string): readonly string[] {
  return readdirSync(join(root, 'actions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

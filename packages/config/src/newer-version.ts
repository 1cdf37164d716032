import type { Node } from './document.ts'
import type { Problem } from './problem.ts'

/**
 * Whether a file is of a format that this program does not know yet. Then that is all there is to say: whatever else
 * stands in it is written for another reader.
 */
export const isNewer = (root: Node, known: number, problems: Problem[]): boolean => {
  const version = root.kind === 'mapping' ? root.entries.get('version') : undefined
  if (version?.kind !== 'scalar' || typeof version.value !== 'number' || !(version.value > known))
    return false
  problems.push({
    path: 'version',
    where: version.where,
    says: `is ${version.source}, must be ${known}: it was written for a newer Greenlight; use one that knows it`,
  })
  return true
}

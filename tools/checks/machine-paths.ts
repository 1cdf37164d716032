import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { projectFiles } from '../project-files.ts'
import type { Check } from './check.ts'

export const machinePaths: Check = {
  name: 'paths',
  holds: 'no file names a folder of this machine',
  async run(root) {
    const folders = [...new Set([root, dirname(root), homedir()])].filter((folder) => folder.length > 1)
    return projectFiles(root).flatMap((file) => {
      const text = readFileSync(join(root, file), 'latin1')
      return machinePathLines(text, folders).map(({ line, folder }) => `${file}:${line}: names ${folder}`)
    })
  },
}

/** The lines of a text that name one of the folders, or somebody's home. GitHub's own runner is nobody's home. */
export function machinePathLines(
  text: string,
  folders: readonly string[],
): { line: number; folder: string }[] {
  const names = folders.map((folder) => folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const homes = [
    '/home/(?!runner\\b)[a-z][\\w-]*',
    '/Users/(?!runner\\b)[A-Za-z][\\w-]*',
    'C:\\\\Users\\\\\\w+',
  ]
  const pattern = new RegExp(`(?<![\\w./-])(${[...names, ...homes].join('|')})(?=[/\\\\])`, 'g')
  return text
    .split('\n')
    .flatMap((content, index) =>
      [...content.matchAll(pattern)].map((match) => ({ line: index + 1, folder: match[1] ?? '' })),
    )
}

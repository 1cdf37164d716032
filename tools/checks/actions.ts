import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { actionFolders, readMetadata } from '../docs/read-actions.ts'
import { projectFiles } from '../project-files.ts'
import type { Check } from './check.ts'

/** The sections of an action's README, in their order. */
const SECTIONS = [/permission/i, /example/i, /^inputs/i, /^outputs/i, /fail/i]

export const actions: Check = {
  name: 'actions',
  holds: 'every action has an entry, a README with its sections, and no input that nothing reads',
  async run(root) {
    const files = projectFiles(root)
    return actionFolders(root).flatMap((action) => {
      const folder = `actions/${action}`
      const entry = `${folder}/src/index.ts`
      const { metadata } = readMetadata(root, action)
      const sources = files
        .filter((file) =>
          new RegExp(`^(${folder}|packages/(action-kit|composition|config))/src/.*(?<!\\.test)\\.ts$`).test(
            file,
          ),
        )
        .map((file) => readFileSync(join(root, file), 'utf8'))
      const unread =
        metadata?.inputs.filter(({ name }) => !sources.some((text) => text.includes(`'${name}'`))) ?? []
      return [
        ...(existsSync(join(root, entry)) ? [] : [`${entry}: is missing`]),
        ...unread.map(({ name }) => `${folder}/action.yml: nothing reads the input '${name}'`),
        ...sectionProblems(root, `${folder}/README.md`),
      ]
    })
  },
}

function sectionProblems(root: string, readme: string): readonly string[] {
  // A missing README is the documents' finding.
  if (!existsSync(join(root, readme))) return []
  const headings = [...readFileSync(join(root, readme), 'utf8').matchAll(/^##+ +(.+)$/gm)].map(
    (match) => match[1] ?? '',
  )
  const places = SECTIONS.map((section) => headings.findIndex((heading) => section.test(heading)))
  const missing = SECTIONS.filter((_, index) => places[index] === -1)
  if (missing.length > 0) {
    return missing.map(({ source }) => `${readme}: has no section whose heading matches /${source}/i`)
  }
  const ordered = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))
  return ordered ? [] : [`${readme}: sections run permissions, example, inputs, outputs, failures`]
}

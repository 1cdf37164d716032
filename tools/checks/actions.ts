import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { actionFolders } from '../docs/read-actions.ts'
import type { Check } from './check.ts'

/** The sections of an action's README, in their order. */
const SECTIONS = [/permission/i, /example/i, /^inputs/i, /^outputs/i, /fail/i]

export const actions: Check = {
  name: 'actions',
  holds: 'every action has an entry and a README with its sections',
  async run(root) {
    return actionFolders(root).flatMap((action) => {
      const folder = `actions/${action}`
      const entry = `${folder}/src/index.ts`
      return [
        ...(existsSync(join(root, entry)) ? [] : [`${entry}: is missing`]),
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

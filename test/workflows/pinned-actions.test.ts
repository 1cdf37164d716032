import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const folder = new URL('../../.github/workflows/', import.meta.url)

/** What steps and jobs of a workflow use, with the comment behind it. */
const usesOf = (file: string): readonly string[] =>
  [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(
    ([, uses = '']) => uses,
  )

test.each(readdirSync(folder))('%s uses our own actions, or others at a commit that is named', (file) => {
  const uses = usesOf(file)
  expect(uses.length).toBeGreaterThan(0)
  for (const each of uses)
    expect(each).toMatch(/^\$\/actions\/[\w-]+$|^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

test('what runs with the rights of a release is ours, but for the upload of the picture', () => {
  const foreign = ['release.yml', 'rollback.yml'].flatMap((file) =>
    usesOf(file).filter((uses) => !uses.startsWith('$/')),
  )
  expect(foreign.map((uses) => uses.replace(/@.*/, ''))).toEqual(['actions/upload-artifact'])
})

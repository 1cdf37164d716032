import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Git, openGit } from './git.ts'
import type { Change } from './story.ts'

/** The shop's own repository, as a team would have it, with a commit for each release. */
export interface ShopRepository {
  readonly git: Git
  /** Commits a change, with the version in it, and tags it. */
  tag(tag: string, change: Change): Promise<void>
}

/**
 * Makes a git repository of the sample application.
 * @param source the sample application's directory, which is only read
 */
export const makeShopRepository = async (source: string, directory: string): Promise<ShopRepository> => {
  await mkdir(directory, { recursive: true })
  await cp(source, directory, {
    recursive: true,
    filter: (path) => !path.endsWith('.test.ts') && !path.includes('node_modules'),
  })
  const git = openGit(directory)
  await git.run('init', '--quiet', '--initial-branch=main')

  const writeJson = (path: string, content: unknown) =>
    writeFile(join(directory, path), `${JSON.stringify(content, null, 2)}\n`)

  return {
    git,
    tag: async (tag, { subject, defects }) => {
      const manifest = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8')) as object
      await writeJson('package.json', { ...manifest, version: tag.replace(/^v/, '') })
      await writeJson('release.json', defects)
      await git.run('add', '--all')
      await git.run('commit', '--quiet', '--allow-empty', '-m', subject)
      await git.run('tag', tag)
    },
  }
}

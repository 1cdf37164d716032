import { createHash } from 'node:crypto'
import { readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Git, openGit } from './git.ts'

/** A repository at one commit: where a workflow or an action comes from. */
export interface Source {
  /** `owner/name`. */
  readonly repository: string
  /** The full ref or the sha it was asked by. */
  readonly ref: string
  readonly sha: string
  /** A text file; undefined when there is none. */
  read(path: string): Promise<string | undefined>
  /** A folder that holds all its files. */
  directory(): Promise<string>
}

export interface Sources {
  /** The repository at `ref` (a tag, a branch, a full ref or a sha); undefined when it is not known here. */
  find(repository: string, ref: string): Promise<Source | undefined>
  /** A repository under git at a commit that is already known. */
  at(repository: string, ref: string, sha: string): Source
  git(repository: string): Git | undefined
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
const HEX = /^[0-9a-f]{40}$/

/**
 * @param repositories under git: read at the very commit that is asked for
 * @param suites working folders, by `owner/name`: used as they stand, whatever the ref, so that what is
 *   about to be published can be rehearsed
 * @param store where the files of commits are unpacked; kept between runs
 */
export const openSources = ({
  repositories,
  suites,
  store,
  searchPath,
}: {
  repositories: readonly { readonly fullName: string; readonly gitDir: string }[]
  suites: Readonly<Record<string, string>>
  store: string
  searchPath: string
}): Sources => {
  const gits = repositories.map(({ fullName, gitDir }) => ({ fullName, git: openGit(gitDir, searchPath) }))
  const gitOf = (name: string) => gits.find(({ fullName }) => same(fullName, name))?.git
  const unpacked = new Map<string, Promise<string>>()

  const at = (repository: string, ref: string, sha: string): Source => {
    const git = gitOf(repository)
    if (git === undefined)
      throw new Error(`the repository ${repository} is not among those of the local GitHub`)
    const unpack = async () => {
      const target = join(store, repository.replace('/', '+'), sha)
      if (await exists(target)) return target
      await rm(`${target}.part`, { recursive: true, force: true })
      await git.writeTo(sha, `${target}.part`)
      await rename(`${target}.part`, target)
      return target
    }
    return {
      repository,
      ref,
      sha,
      read: async (path) => (await git.file(sha, path))?.bytes.toString(),
      directory: () => {
        const key = `${repository}@${sha}`
        const known = unpacked.get(key) ?? unpack()
        unpacked.set(key, known)
        return known
      },
    }
  }

  return {
    at,
    git: gitOf,
    find: async (repository, ref) => {
      const suite = Object.entries(suites).find(([name]) => same(name, repository))
      if (suite !== undefined)
        return suiteSource({ repository: suite[0], directory: suite[1], ref, searchPath })
      const git = gitOf(repository)
      if (git === undefined) return undefined
      const full = await fullRef(git, ref)
      const sha = await git.commitOf(full)
      return sha === undefined ? undefined : at(repository, full, sha)
    },
  }
}

/** A short ref as GitHub reads it: a branch or tag of that name, else the sha itself. Tags win, as for git. */
export const fullRef = async (git: Git, ref: string): Promise<string> => {
  if (ref.startsWith('refs/') || HEX.test(ref)) return ref
  if ((await git.refOf(`refs/tags/${ref}`)) !== undefined) return `refs/tags/${ref}`
  return `refs/heads/${ref}`
}

const suiteSource = async ({
  repository,
  directory,
  ref,
  searchPath,
}: {
  repository: string
  directory: string
  ref: string
  searchPath: string
}): Promise<Source> => {
  // A working folder has no ref of its own. One that looks like a version is taken as a tag, as
  // GitHub would find it; the rest as a branch.
  const full =
    ref.startsWith('refs/') || HEX.test(ref)
      ? ref
      : /^v?\d/.test(ref)
        ? `refs/tags/${ref}`
        : `refs/heads/${ref}`
  const head = HEX.test(ref) ? ref : await openGit(directory, searchPath).commitOf('HEAD')
  const standIn = createHash('sha1').update(`${repository}@${full}`).digest('hex')
  return {
    repository,
    ref: full,
    sha: head ?? standIn,
    read: async (path) => {
      try {
        return await readFile(join(directory, path), 'utf8')
      } catch (cause) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((cause as NodeJS.ErrnoException).code ?? ''))
          return undefined
        throw cause
      }
    },
    directory: async () => directory,
  }
}

const exists = async (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Nothing of the person's own git settings, hooks or keys plays into a rehearsal. */
const CLEAN = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'Rehearsal',
  GIT_AUTHOR_EMAIL: 'rehearsal@example.com',
  GIT_COMMITTER_NAME: 'Rehearsal',
  GIT_COMMITTER_EMAIL: 'rehearsal@example.com',
}

/** The largest output that is read: a whole file at a commit. */
const MAX_BUFFER = 64 * 1024 * 1024

type Env = Readonly<Record<string, string>>

const git = async (cwd: string, args: readonly string[], env: Env = {}): Promise<string> => {
  const { stdout } = await run('git', args, {
    cwd,
    maxBuffer: MAX_BUFFER,
    env: { PATH: process.env['PATH'], HOME: cwd, ...CLEAN, ...env },
  })
  return stdout
}

/** A git repository on this machine. */
export interface Git {
  readonly directory: string
  /** @throws Error with git's own message */
  run(...args: string[]): Promise<string>
  /** The commit that a tag names, annotated tags peeled; undefined when there is no such tag. */
  commitOfTag(tag: string): Promise<string | undefined>
  /** The branch that the repository shows first. */
  defaultBranch(): Promise<string>
  /** A file's text at a commit, or undefined when it has none. */
  readFile(commit: string, path: string): Promise<string | undefined>
  /** Writes the tree of a commit into an empty directory, and leaves the repository as it is. */
  export(commit: string, directory: string): Promise<void>
}

export const openGit = (directory: string): Git => {
  const quietly = (...args: string[]) => git(directory, args).catch(() => undefined)
  return {
    directory,
    run: (...args) => git(directory, args),
    commitOfTag: async (tag) =>
      (
        await quietly('rev-parse', '--verify', '--quiet', '--end-of-options', `refs/tags/${tag}^{commit}`)
      )?.trim(),
    defaultBranch: async () => (await quietly('symbolic-ref', '--short', 'HEAD'))?.trim() ?? 'main',
    readFile: (commit, path) => quietly('cat-file', 'blob', `${commit}:${path}`),
    export: async (commit, target) => {
      const index = join(tmpdir(), `greenlight-index-${randomUUID()}`)
      const GIT_DIR = (await git(directory, ['rev-parse', '--absolute-git-dir'])).trim()
      // A bare repository has no work tree and an ordinary one has its own: both are told to use this one.
      const env = { GIT_DIR, GIT_WORK_TREE: target, GIT_INDEX_FILE: index }
      try {
        await git(target, ['read-tree', commit], env)
        await git(target, ['checkout-index', '--all'], env)
      } finally {
        await rm(index, { force: true })
      }
    },
  }
}

/**
 * Lets a copy show the default branch first, whatever happens to be checked out in the original: the one that its
 * remote `origin` shows, at its own commit there; without a remote `main`, then `master`, then what is checked out.
 */
const showDefaultBranch = async (copy: string, original: string, trusted: Env): Promise<void> => {
  const quietly = (...args: string[]) => git(copy, args).catch(() => undefined)
  // A copy has what the remote's HEAD points at, but no longer its name.
  const shown = await git(original, ['symbolic-ref', 'refs/remotes/origin/HEAD'], trusted).catch(() => '')
  const named = /^refs\/remotes\/origin\/(\S+)$/.exec(shown.trim())?.[1]
  for (const name of named === undefined ? ['main', 'master'] : [named]) {
    const branch = `refs/heads/${name}`
    if ((await quietly('rev-parse', '--verify', '--quiet', branch)) === undefined) {
      // It was never checked out here; what was fetched of it is all there is.
      if ((await quietly('update-ref', branch, `refs/remotes/origin/${name}`)) === undefined) continue
    }
    await git(copy, ['symbolic-ref', 'HEAD', branch])
    return
  }
}

/**
 * Copies a repository with all its branches and tags; the original is only read.
 * @throws Error when `from` is no repository, with git's own message
 */
export const cloneGit = async (from: string, to: string): Promise<Git> => {
  // Whoever names a directory means it, even when it belongs to another user of the machine.
  const trusted = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
  }
  try {
    await git(tmpdir(), ['clone', '--quiet', '--mirror', '--', from, to], trusted)
    await showDefaultBranch(to, from, trusted)
  } catch (cause) {
    const { stderr = '' } = cause as { stderr?: string }
    throw new Error(`${from} is no git repository that can be read: ${stderr.trim()}`, { cause })
  }
  return openGit(to)
}

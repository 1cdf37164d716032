import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Author {
  readonly name: string
  readonly email: string
  /** ISO 8601, UTC. */
  readonly date: string
}

export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Author
  readonly committer: Author
  readonly message: string
  readonly signature: string | undefined
  readonly payload: string
}

export interface Tag {
  readonly sha: string
  readonly object: { readonly sha: string; readonly type: string }
  readonly tag: string
  readonly tagger: Author
  readonly message: string
  readonly signature: string | undefined
  /** What was signed. */
  readonly payload: string
}

export interface TreeEntry {
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size: number
  readonly path: string
}

export interface Git {
  /** The commit that a ref, tag, branch or sha stands for; undefined when there is none. */
  commitOf(revision: string): Promise<string | undefined>
  /** What a full ref points at, not peeled. */
  refOf(ref: string): Promise<{ ref: string; sha: string; type: string } | undefined>
  /** Full refs below a prefix, for example `refs/tags/`. */
  refs(prefix: string): Promise<readonly { ref: string; sha: string; type: string }[]>
  commit(sha: string): Promise<Commit | undefined>
  tag(sha: string): Promise<Tag | undefined>
  /** The bytes of a file at a commit; undefined when it is not a file there. */
  file(sha: string, path: string): Promise<{ sha: string; bytes: Buffer } | undefined>
  list(sha: string, path: string): Promise<readonly TreeEntry[]>
  mergeBase(a: string, b: string): Promise<string | undefined>
  /** Commits reachable from `to` and not from `from`, oldest first. */
  between(from: string, to: string): Promise<readonly string[]>
  /** Names of the files that differ, from `from` to `to`. */
  changed(from: string, to: string): Promise<readonly { status: string; path: string }[]>
  defaultBranch(): Promise<string>
  /** Writes the files of a commit into an empty folder. */
  writeTo(sha: string, directory: string): Promise<void>
}

const HEX = /^[0-9a-f]{40}$/

/** `v1~2`, `main@{1}` and the like: git understands them, GitHub does not. None of it can stand in a ref's name. */
const REVISION_SYNTAX = /[~^:\\\s]|@\{|\.\.|^-|^$/

/**
 * Reads a git repository, bare or not, through the `git` program. Nothing in it is changed. Names from
 * outside are passed as single arguments, and never where git would read them as options.
 */
export const openGit = (directory: string, searchPath: string): Git => {
  const run = (args: readonly string[], extra: Record<string, string> = {}): Promise<Buffer> =>
    new Promise((done, failed) => {
      execFile(
        'git',
        ['-C', directory, ...args],
        {
          encoding: 'buffer',
          maxBuffer: 128 * 1024 * 1024,
          env: { PATH: searchPath, HOME: tmpdir(), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...extra },
        },
        (error, stdout, stderr) =>
          error === null
            ? done(stdout)
            : failed(
                new Error(`git ${args[0]} in ${directory} failed: ${stderr.toString().trim()}`, {
                  cause: error,
                }),
              ),
      )
    })
  const text = async (...args: string[]) => (await run(args)).toString().trimEnd()
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work()
    } catch {
      return undefined
    }
  }
  const lines = async (...args: string[]) => (await text(...args)).split('\n').filter((line) => line !== '')
  const object = async (sha: string, kind: 'commit' | 'tag') =>
    HEX.test(sha) ? attempt(async () => (await run(['cat-file', kind, sha])).toString()) : undefined
  const refs: Git['refs'] = async (prefix) =>
    (await lines('for-each-ref', '--format=%(refname) %(objectname) %(objecttype)', prefix)).map((line) => {
      const [ref = '', sha = '', type = ''] = line.split(' ')
      return { ref, sha, type }
    })

  return {
    refs,
    commitOf: async (revision) =>
      REVISION_SYNTAX.test(revision)
        ? undefined
        : attempt(() => text('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)),
    refOf: async (ref) => (await attempt(() => refs(ref)))?.find((found) => found.ref === ref),
    commit: async (sha) => {
      const raw = await object(sha, 'commit')
      return raw === undefined ? undefined : parseCommit(sha, raw)
    },
    tag: async (sha) => {
      const raw = await object(sha, 'tag')
      return raw === undefined ? undefined : parseTag(sha, raw)
    },
    file: (sha, path) =>
      attempt(async () => {
        const id = await text('rev-parse', '--verify', '--quiet', '--end-of-options', `${sha}:${path}`)
        return { sha: id, bytes: await run(['cat-file', 'blob', id]) }
      }),
    list: async (sha, path) => {
      const found = (await attempt(() => lines('ls-tree', '-l', '-z', `${sha}:${path}`))) ?? []
      return found
        .flatMap((line) => line.split('\0'))
        .filter((line) => line !== '')
        .map((line) => {
          const [head = '', name = ''] = line.split('\t')
          const [mode = '', type = '', id = '', size = '0'] = head.split(/ +/)
          return {
            mode,
            type,
            sha: id,
            size: Number(size) || 0,
            path: path === '' ? name : `${path}/${name}`,
          }
        })
    },
    mergeBase: (a, b) => attempt(() => text('merge-base', a, b)),
    between: (from, to) => lines('rev-list', '--reverse', `${from}..${to}`),
    changed: async (from, to) =>
      (await lines('diff', '--name-status', '--no-renames', from, to)).map((line) => {
        const [status = '', path = ''] = line.split('\t')
        return { status, path }
      }),
    defaultBranch: async () => (await attempt(() => text('symbolic-ref', '--short', 'HEAD'))) ?? 'main',
    writeTo: async (sha, target) => {
      await mkdir(target, { recursive: true })
      const scratch = await mkdtemp(join(tmpdir(), 'greenlight-index-'))
      const index = { GIT_INDEX_FILE: join(scratch, 'index') }
      try {
        await run(['read-tree', sha], index)
        await run(['checkout-index', '--all', '--force', `--prefix=${target}/`], index)
      } finally {
        await rm(scratch, { recursive: true, force: true })
      }
    },
  }
}

const parseAuthor = (line: string): Author => {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) /.exec(`${line} `) ?? []
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000', '') }
}

const headersOf = (raw: string): { headers: [string, string][]; body: string } => {
  const end = raw.indexOf('\n\n')
  const head = end < 0 ? raw : raw.slice(0, end)
  const headers: [string, string][] = []
  for (const line of head.split('\n')) {
    const last = headers.at(-1)
    if (line.startsWith(' ') && last !== undefined) last[1] += `\n${line.slice(1)}`
    else headers.push([line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)])
  }
  return { headers, body: end < 0 ? '' : raw.slice(end + 2) }
}

const parseCommit = (sha: string, raw: string): Commit => {
  const { headers, body } = headersOf(raw)
  const first = (name: string) => headers.find(([key]) => key === name)?.[1] ?? ''
  return {
    sha,
    tree: first('tree'),
    parents: headers.filter(([key]) => key === 'parent').map(([, value]) => value),
    author: parseAuthor(first('author')),
    committer: parseAuthor(first('committer')),
    message: body.trimEnd(),
    signature: headers.find(([key]) => key === 'gpgsig')?.[1],
    payload: raw.replace(/^gpgsig .*\n(?: .*\n)*/m, ''),
  }
}

const SIGNATURE = /^-----BEGIN (?:PGP SIGNATURE|SSH SIGNATURE|PGP MESSAGE|SIGNED MESSAGE)-----$/m

const parseTag = (sha: string, raw: string): Tag => {
  const { headers, body } = headersOf(raw)
  const first = (name: string) => headers.find(([key]) => key === name)?.[1] ?? ''
  const signedAt = body.search(SIGNATURE)
  return {
    sha,
    object: { sha: first('object'), type: first('type') },
    tag: first('tag'),
    tagger: parseAuthor(first('tagger')),
    message: (signedAt < 0 ? body : body.slice(0, signedAt)).trimEnd(),
    signature: signedAt < 0 ? undefined : body.slice(signedAt).trimEnd(),
    payload: raw.slice(0, raw.length - (signedAt < 0 ? 0 : body.length - signedAt)),
  }
}

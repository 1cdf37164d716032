import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createGitHub } from '../create-github.ts'
import type { GitHubEvent } from '../events.ts'
import type { GitHub } from '../github.ts'
import type { GitHubOptions, RepositorySettings } from '../options.ts'
import { ManualClock } from './manual-clock.ts'

type Files = Readonly<Record<string, string>>

const write = (directory: string, files: Files): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), content)
  }
}

/** A repository `acme/shop` with a commit on `main`, and a GitHub around it. For tests. */
export interface TestWorld {
  readonly github: GitHub
  readonly clock: ManualClock
  readonly events: readonly GitHubEvent[]
  readonly gitDir: string
  readonly workDir: string
  git(...args: string[]): string
  commit(files: Files, message?: string): string
  /** Makes a tag and tells GitHub of it. */
  tag(name: string): ReturnType<GitHub['push']>
  /** Resolves at the first event, past or future, that fits. */
  seen(fits: (event: GitHubEvent) => boolean): Promise<GitHubEvent>
  api(
    path: string,
    init?: { method?: string; body?: unknown; token?: string; accept?: string },
  ): Promise<Response>
  /** Another process's view: a second GitHub on the same work folder. */
  reopen(): Promise<GitHub>
  close(): Promise<void>
}

export const testWorld = async ({
  files,
  suite,
  repository = {},
  ...options
}: {
  files: Files
  /** Files of the repository `greenlight-actions/greenlight`. */
  suite?: Files
  repository?: Partial<RepositorySettings>
} & Partial<GitHubOptions>): Promise<TestWorld> => {
  const base = mkdtempSync(join(tmpdir(), 'greenlight-runner-'))
  const gitDir = join(base, 'shop')
  mkdirSync(gitDir)
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', gitDir, ...args], {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: base,
        GIT_AUTHOR_NAME: 'Ada',
        GIT_AUTHOR_EMAIL: 'ada@example.com',
        GIT_COMMITTER_NAME: 'Ada',
        GIT_COMMITTER_EMAIL: 'ada@example.com',
      },
    }).trim()
  git('init', '-q', '-b', 'main')
  const commit = (added: Files, message = 'Change') => {
    write(gitDir, added)
    git('add', '.')
    git('commit', '-q', '-m', message)
    return git('rev-parse', 'HEAD')
  }
  commit(files, 'First')
  if (suite !== undefined) write(join(base, 'suite'), suite)
  const clock = new ManualClock()
  const settings: GitHubOptions = {
    clock,
    repositories: [{ fullName: 'acme/shop', gitDir, ...repository }],
    suites: suite === undefined ? {} : { 'greenlight-actions/greenlight': join(base, 'suite') },
    workDir: join(base, 'work'),
    ...options,
  }
  const github = await createGitHub(settings)
  const events: GitHubEvent[] = []
  const watchers = new Set<(event: GitHubEvent) => void>()
  github.on((event) => {
    events.push(event)
    for (const watcher of [...watchers]) watcher(event)
  })
  const person = github.tokenFor('ada')
  const opened: GitHub[] = [github]
  return {
    github,
    clock,
    events,
    gitDir,
    workDir: settings.workDir,
    git,
    commit,
    tag: (name) => {
      git('tag', name)
      return github.push({ repository: 'acme/shop', ref: `refs/tags/${name}`, actor: 'ada' })
    },
    seen: (fits) =>
      new Promise((done) => {
        const past = events.find(fits)
        if (past !== undefined) return done(past)
        const watcher = (event: GitHubEvent) => {
          if (!fits(event)) return
          watchers.delete(watcher)
          done(event)
        }
        watchers.add(watcher)
      }),
    api: (path, { method = 'GET', body, token = person, accept } = {}) =>
      fetch(`${github.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, ...(accept === undefined ? {} : { accept }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    reopen: async () => {
      const again = await createGitHub(settings)
      opened.push(again)
      return again
    },
    close: async () => {
      for (const each of opened) await each.close()
      rmSync(base, { recursive: true, force: true })
    },
  }
}

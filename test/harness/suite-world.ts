import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSettings } from '@greenlight/config'
import { realClock } from '@greenlight/local-cloud'
import {
  createGitHub,
  type EnvironmentSettings,
  type GitHub,
  type GitHubEvent,
  type Run,
} from '@greenlight/local-runner'
import { openGit, provision, readTemplate, rolesOf } from '@greenlight/rehearsal'
import type { LocalCloud } from '../../packages/rehearsal/src/local-cloud.ts'
import { startCloud } from '../../packages/rehearsal/src/start-cloud.ts'

const ROOT = new URL('../../', import.meta.url)
const REPOSITORY = 'acme/shop'
/** Faster, and the twenty seconds that GitHub has for an answer would be shorter than a busy machine takes. */
const SPEED = 15

/** Keys that may do everything: for workflows that get their credentials without OIDC. */
const ALL_MIGHTY = { AWS_ACCESS_KEY_ID: 'AKIAROOTREHEARSAL', AWS_SECRET_ACCESS_KEY: 'rehearsal' }

/** Answers its version and that it is ready. On loopback alone, at a port that the local cloud gives it. */
const application = (version: string): string => `
import { createServer } from 'node:http'
const server = createServer((request, response) => {
  response.setHeader('content-type', 'application/json').end('{"version":"${version}"}')
})
server.listen(Number(process.env.PORT), process.env.HOST)
process.once('SIGTERM', () => server.close(() => process.exit(0)))
`

/**
 * The sample application's config, as quick as a release can be, with times that leave real processes room: fifteen
 * seconds of this world are one, on a machine that may have other things to do.
 */
const quickly = (config: string): string =>
  config
    .replace('strategy: canary', 'strategy: blue-green')
    .replace('bake: { duration: 3m }', 'bake: { duration: 0s }')
    .replace('interval: 10s, timeout: 5s, deadline: 4m', 'interval: 15s, timeout: 12s, deadline: 12m')
    .replace('ttl: 10m', 'ttl: 30m')
    .replace('initial-tasks: 2', 'initial-tasks: 1')
    .replace(/ {6}checks:\n(?: {8}.*\n)*/, '')

/** What GitHub keeps of the environments, as docs/setup.md wants them. */
export const PROPER: Readonly<Record<string, EnvironmentSettings>> = {
  production: { reviewers: ['olivia'], policy: [{ name: 'v*', type: 'tag' }] },
  'production-traffic': { policy: [{ name: 'v*', type: 'tag' }] },
  'production-rollback': {
    policy: [
      { name: 'v*', type: 'tag' },
      { name: 'main', type: 'branch' },
    ],
  },
}

/** What became of a run. */
export interface Ending {
  readonly conclusion: string
  /** How its jobs ended, by name; those that were skipped are left out. */
  readonly jobs: Readonly<Record<string, string>>
  /** Environments that somebody approved. */
  readonly approved: readonly string[]
  /** Everything that people can read of it: annotations and summaries. */
  readonly told: string
  /** The calls that it made to change something in AWS, by operation. */
  readonly writes: readonly string[]
}

/** The suite's own workflows and bundles, on a local GitHub and a local cloud with real processes. */
export interface SuiteWorld {
  readonly github: GitHub
  /**
   * Commits a version with these files, builds its image, pushes its tag and waits for the run.
   * @param order.meanwhile called with each event, for what somebody does to the repository while the run goes on
   */
  release(order: {
    readonly tag: string
    readonly workflow: string
    /** Changes the config of the commit. */
    readonly config?: (text: string) => string
    /** What the head of the default branch says that no tag may loosen; absent: there is no such file. */
    readonly policy?: string
    readonly meanwhile?: (event: GitHubEvent) => void
    /** What the reviewer answers; absent: yes. */
    readonly review?: (environment: string) => {
      readonly state: 'approved' | 'rejected'
      readonly comment: string
    }
  }): Promise<Ending>
  /** Changes the rules of an environment, as an administrator may at any time. */
  setEnvironment(name: string, settings: EnvironmentSettings): void
  close(): Promise<void>
}

/** @param ambient whether jobs find keys in their environment, besides what OIDC gives them */
export const openSuite = async ({
  ambient = false,
}: {
  readonly ambient?: boolean
} = {}): Promise<SuiteWorld> => {
  const base = await mkdtemp(join(tmpdir(), 'greenlight-suite-'))
  const read = (path: string) => readFile(fileURLToPath(new URL(path, ROOT)), 'utf8')
  const config = quickly(await read('examples/shop/.github/greenlight.yml'))
  const definition = await read('examples/shop/deploy/task-definition.json')
  const { settings } = loadSettings({ text: config, path: 'greenlight.yml', inputs: {}, env: {} })
  const template = readTemplate(definition, settings)
  const now = realClock().now()
  const epoch = { real: now, world: now }
  const directory = join(base, 'shop')
  await mkdir(directory)
  const git = openGit(directory)
  await git.run('init', '--quiet', '--initial-branch=main')
  const { region, account } = settings
  const cloud = await startCloud({ speed: SPEED, epoch, region, account, store: join(base, 'cloud') })
  try {
    const balancer = await provision(settings, template, cloud.access)
    const github = await createGitHub({
      clock: realClock(SPEED, { epochReal: epoch.real, epochWorld: epoch.world }),
      speed: SPEED,
      epoch,
      repositories: [{ fullName: REPOSITORY, gitDir: directory }],
      suites: { 'greenlight-actions/greenlight': fileURLToPath(ROOT) },
      environments: { ...PROPER, staging: {} },
      workDir: join(base, 'github'),
      env: {
        AWS_ENDPOINT_URL: cloud.access.endpoint,
        AWS_REGION: region,
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
        SMOKE_URL: await cloud.balancerUrl(balancer),
        ...(ambient ? ALL_MIGHTY : {}),
      },
    })
    await cloud.trustIssuer(github.issuer)
    const caller = {
      repository: REPOSITORY,
      ...(await idsOf(github)),
      suiteRef: 'refs/tags/v0',
      rollbackRef: 'refs/heads/main',
    }
    for (const role of rolesOf(settings, template, caller)) await cloud.putRole(role)

    const commit = async (tag: string, workflow: string, text: string, policy: string | undefined) => {
      const files = {
        '.github/greenlight.yml': text,
        '.github/workflows/release.yml': workflow,
        'deploy/task-definition.json': definition,
        'package.json': '{ "type": "module" }\n',
        'src/main.js': application(tag.slice(1)),
        ...(policy === undefined ? {} : { '.github/greenlight-policy.yml': policy }),
      }
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(directory, path)), { recursive: true })
        await writeFile(join(directory, path), content)
      }
      await git.run('add', '--all')
      await git.run('commit', '--quiet', '-m', tag)
      await git.run('tag', tag)
      const image = await mkdtemp(join(base, 'image-'))
      await git.export((await git.commitOfTag(tag)) ?? '', image)
      await cloud.pushImage({ repository: 'shop', tag, directory: image })
    }

    return {
      github,
      setEnvironment: (name, rules) =>
        github.setEnvironment({ repository: REPOSITORY, name, settings: rules }),
      async release(order) {
        const { tag, workflow, config: change = (text) => text, meanwhile = () => {} } = order
        await commit(tag, workflow, change(config), order.policy)
        const { next } = await cloud.calls(Number.MAX_SAFE_INTEGER)
        const approved: string[] = []
        const stop = github.on((event) => {
          if (event.type === 'approval-requested') {
            const { run, environment } = event
            const { state, comment } = order.review?.(environment) ?? { state: 'approved', comment: '' }
            if (state === 'approved') approved.push(environment)
            github[state === 'approved' ? 'approve' : 'reject']({ run, environment, user: 'olivia', comment })
          }
          meanwhile(event)
        })
        try {
          const [run] = await github.push({ repository: REPOSITORY, ref: `refs/tags/${tag}` })
          if (run === undefined) throw new Error(`${tag} started no run`)
          return { ...endingOf(await run.wait()), approved, writes: await writesSince(cloud, next) }
        } finally {
          stop()
        }
      },
      close: async () => {
        await github.close()
        await cloud.stop()
        await rm(base, { recursive: true, force: true })
      },
    }
  } catch (error) {
    await cloud.stop()
    throw error
  }
}

const endingOf = ({ conclusion, jobs }: Awaited<ReturnType<Run['wait']>>) => {
  const ran = jobs.filter((job) => job.conclusion !== 'skipped')
  return {
    conclusion,
    jobs: Object.fromEntries(ran.map((job) => [job.name, String(job.conclusion)])),
    told: ran
      .flatMap(({ annotations, summary }) => [
        ...annotations.map(({ title = '', message }) => `${title}: ${message}`),
        summary,
      ])
      .join('\n'),
  }
}

const writesSince = async (cloud: LocalCloud, since: number): Promise<readonly string[]> =>
  (await cloud.calls(since)).calls
    .filter(({ write, error }) => write && error === undefined)
    .map(({ operation }) => operation)

const idsOf = async (github: GitHub) => {
  const answer = await fetch(`${github.url}/repos/${REPOSITORY}`, {
    headers: { authorization: `Bearer ${github.tokenFor('olivia')}` },
  })
  const { id, owner } = (await answer.json()) as { id: number; owner: { id: number } }
  return { repositoryId: id, ownerId: owner.id }
}

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { smallestFile } from '@greenlight/config/testing'
import { realClock } from '@greenlight/local-cloud'
import { createGitHub, type GitHubEvent } from '@greenlight/local-runner'
import { openGit } from '@greenlight/rehearsal'
import { type Listener, listenFor } from './listener.ts'

/** The checkout of the suite: its workflows, actions and the bundles in dist/. */
export const SUITE = fileURLToPath(new URL('../../..', import.meta.url))

const TASK_DEFINITION = JSON.stringify({
  family: 'shop',
  containerDefinitions: [{ name: 'app', image: 'x', portMappings: [{ containerPort: 8080 }] }],
})

/** Secrets that the job holds, and that nobody outside may hear of. */
export const METRICS_TOKEN = 'metrics-token-0123456789'

/** How the caller of an honest team looks: the suite's workflow, with the secret of its metric source. */
export const CALLS_RELEASE = `
on: { push: { tags: ['v*'] } }
permissions: {}
jobs:
  release:
    uses: greenlight-actions/greenlight/.github/workflows/release.yml@v0
    permissions: { contents: read, id-token: write, actions: read }
    with: { environment: production }
    secrets: { METRICS_TOKEN: '\${{ secrets.METRICS_TOKEN }}' }
`

/** A workflow at the tag that goes past the gates: one action alone, in an environment that somebody approves. */
export const callsAction = (action: string, more = ''): string => `
on: { push: { tags: ['v*'] } }
permissions: { contents: read, id-token: write }
jobs:
  alone:
    runs-on: ubuntu-latest
    environment: production-traffic
    steps:
      - uses: greenlight-actions/greenlight/actions/${action}@v0
        with: { image-digest: 'sha256:${'0'.repeat(64)}', ${more} }
`

/** What became of a tag. */
export interface Outcome {
  readonly conclusion: string
  /** Conclusions of the jobs that ran, by id. */
  readonly ran: Readonly<Record<string, string>>
  /** Environments that somebody approved. */
  readonly approved: readonly string[]
  /** Everything that people can read of the run: log, annotations, summaries, outputs. */
  readonly shown: string
  /** What the run asked of AWS's API. */
  readonly aws: readonly string[]
}

/**
 * Pushes a tag whose commit holds this config and workflow, on a local GitHub with the suite's real workflows and bundles.
 * Every approval is given. AWS's endpoint is a listener that refuses everything.
 */
export const pushTag = async (commit: {
  /** In the environment of the smallest config that is right. */
  readonly config: string
  /** Instead of the load balancer that stands there. */
  readonly smoke?: string
  readonly workflow: string
  /** The policy on the default branch. */
  readonly policy?: string
}): Promise<Outcome> => {
  const base = await mkdtemp(join(tmpdir(), 'greenlight-attack-'))
  const aws = await listenFor({ status: 403, body: '{"__type":"AccessDenied"}' })
  try {
    return await play(base, commit, aws)
  } finally {
    await aws.close()
    await rm(base, { recursive: true, force: true })
  }
}

const play = async (
  base: string,
  { config, smoke, workflow, policy }: Parameters<typeof pushTag>[0],
  aws: Listener,
): Promise<Outcome> => {
  const directory = join(base, 'shop')
  const file = smallestFile(config)
  const files = {
    '.github/greenlight.yml': smoke === undefined ? file : file.replace(/smoke: .*/, `smoke: ${smoke}`),
    '.github/workflows/release.yml': workflow,
    ...(policy !== undefined && { '.github/greenlight-policy.yml': policy }),
    'deploy/task-definition.json': TASK_DEFINITION,
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), text)
  }
  const git = openGit(directory)
  await git.run('init', '--quiet', '--initial-branch=main')
  await git.run('add', '--all')
  await git.run('commit', '--quiet', '-m', 'Release')
  await git.run('tag', 'v1.1.0')

  const repository = 'acme/shop'
  const github = await createGitHub({
    clock: realClock(),
    repositories: [
      { fullName: repository, gitDir: directory, secrets: { METRICS_TOKEN }, protectedBranches: ['main'] },
    ],
    suites: { 'greenlight-actions/greenlight': SUITE },
    environments: {
      production: { reviewers: ['olivia'] },
      'production-traffic': { reviewers: ['olivia'] },
      'production-rollback': {},
    },
    workDir: join(base, 'github'),
    env: {
      AWS_ENDPOINT_URL: aws.origin,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_MAX_ATTEMPTS: '1',
      AWS_ACCESS_KEY_ID: 'AKIAOFTHEJOB',
      AWS_SECRET_ACCESS_KEY: 'aws-secret-0123456789',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
  })
  const events: GitHubEvent[] = []
  github.on((event) => {
    events.push(event)
    if (event.type !== 'approval-requested') return
    github.approve({ run: event.run, environment: event.environment, user: 'olivia' })
  })
  try {
    const [run] = await github.push({ repository, ref: 'refs/tags/v1.1.0' })
    if (run === undefined) throw new Error('the tag started no run')
    const { conclusion, jobs } = await run.wait()
    const ran = jobs.filter((job) => job.conclusion !== 'skipped')
    return {
      conclusion,
      ran: Object.fromEntries(ran.map(({ id, conclusion: end }) => [id, String(end)])),
      approved: events.flatMap((event) => (event.type === 'approval-given' ? [event.environment] : [])),
      shown: JSON.stringify([events, jobs]),
      aws: aws.heard,
    }
  } finally {
    await github.close()
  }
}

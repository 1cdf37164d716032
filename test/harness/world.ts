import { awsAccount, awsClock, awsImages, awsPorts, connect } from '@greenlight/aws'
import { loadSettings } from '@greenlight/config'
import { type Cloud, createCloud, simulatedTasks, VirtualClock } from '@greenlight/local-cloud'
import { provision, readTemplate } from '@greenlight/rehearsal'
import {
  type Branches,
  type Clock,
  type Metrics,
  type PolicyReading,
  type Ports,
  type Probe,
  prepareRelease,
  type Report,
  type Repository,
  SECOND,
  type Settings,
} from '@greenlight/release'
import { deployGreen } from '../../actions/deploy-green/src/main.ts'
import { rollBack } from '../../actions/rollback/src/main.ts'
import { shiftTraffic } from '../../actions/shift-traffic/src/main.ts'
import { smokeTest } from '../../actions/smoke-test/src/main.ts'
import { validate } from '../../actions/validate-gate/src/main.ts'
import { applications } from './applications.ts'
import { type Clients, startClients } from './clients.ts'
import { configText, TASK_DEFINITION } from './config.ts'

/** 2026-03-01T12:00:00Z. */
export const START = Date.UTC(2026, 2, 1, 12)

export const ROOT = { accessKeyId: 'AKIAROOT000000000000', secretAccessKey: 'local' }
const REPOSITORY = 'shop'

export type Quality =
  | 'good'
  /** One answer in five is a 500. */
  | 'failing'
  /** One answer in a hundred is a 500. */
  | 'sometimes failing'
  /** Three answers in a hundred are a 422, which no built-in metric takes for an error. */
  | 'refusing'
  /** Two connections in a hundred are reset instead of answered. */
  | 'dropping'
  /** Answers take 60 % longer. */
  | 'slow'
  /** All pages fail, from six minutes after its first answer on. */
  | 'breaking'
  | 'never ready'
  | 'crashing'
  | 'wrong'

export interface Story {
  readonly validate: Report
  readonly deploy?: Report
  readonly smoke?: Report
  readonly shift?: Report
  /** What the recover job did, when it ran. */
  readonly recover?: Report
}

/** A whole world on a virtual clock: a cloud, clients, and the five actions as the workflow chains them. */
export interface World {
  readonly clock: VirtualClock
  readonly cloud: Cloud
  readonly clients: Clients
  readonly settings: Settings
  /** The log lines of every action, oldest first. */
  readonly log: readonly string[]
  /** Builds and pushes an image. */
  build(tag: string, quality: Quality): void
  /** The jobs of release.yml in their order, with their conditions. */
  release(tag: string, options?: { readonly run?: number; readonly commit?: string }): Promise<Story>
  /** One job alone, as an actor on the clock. */
  job(
    name: 'deploy' | 'smoke' | 'shift' | 'recover',
    tag: string,
    options?: { readonly run?: number; readonly signal?: AbortSignal },
  ): Promise<Report>
  rollback(options?: { readonly to?: string; readonly run?: number }): Promise<Report>
  /** Lets time pass. */
  pass(duration: number): Promise<void>
  /** Calls that change something, by `service:operation`, since the given index of `cloud.calls`. */
  writesSince(index: number): string[]
  /** Live weights of the rule by slot, and the release that the service of each slot says it holds. */
  weights(): { blue: number; green: number }
  close(): Promise<void>
}

/** The world's repository has none; what the actions do with one is test/scenarios/policy.test.ts. */
const NO_POLICY: PolicyReading = {
  state: 'absent',
  path: '.github/greenlight-policy.yml',
  branch: 'main',
  commit: '0'.repeat(40),
}

export const commitOf = (tag: string): string => Buffer.from(tag).toString('hex').padEnd(40, '0').slice(0, 40)

/**
 * Loads every client one after the other. Only for jest: its module loader fails when two dynamic imports that
 * share a dependency run at the same time, and the first look at a world does exactly that.
 */
const loadClients = async (
  settings: Settings,
  requestHandler: ReturnType<Cloud['requestHandler']>,
): Promise<void> => {
  const session = connect({ region: settings.region, credentials: ROOT, requestHandler })
  const { ecs, elb, autoScaling, scheduler, cloudWatch, logs, sts } = session
  for (const load of [ecs, elb, autoScaling, scheduler, cloudWatch, logs, sts]) await load()
  await session.ecr(settings.region)
}

export const createWorld = async (
  options: {
    readonly config?: Readonly<Record<string, string>>
    readonly requestsPerSecond?: number
    readonly seed?: number
    /** Another source of evidence than the cloud's. */
    readonly metrics?: Metrics
    /** How far the clocks of all runners are ahead of AWS's, milliseconds; below 0: behind. */
    readonly runnerAhead?: number
  } = {},
): Promise<World> => {
  const clock = new VirtualClock(START)
  const versions = ['1.0.0', '1.1.0', '1.2.0', '1.3.0']
  const cloud = createCloud({
    clock,
    seed: options.seed ?? 1,
    tasks: simulatedTasks({ behaviours: applications(versions) }),
  })
  const { settings, provenance } = loadSettings({
    text: configText(options.config),
    path: '.github/greenlight.yml',
    inputs: {},
    env: {},
  })
  await loadClients(settings, cloud.requestHandler())
  cloud.iam.putRole(leaseRole(settings))
  const access = {
    endpoint: 'http://127.0.0.1',
    region: settings.region,
    credentials: ROOT,
    requestHandler: cloud.requestHandler(),
  }
  const template = readTemplate(TASK_DEFINITION, settings)
  const balancer = await clock.run(() => provision(settings, template, access))
  const clients = startClients({ clock, cloud, balancer }, options.requestsPerSecond ?? 5)
  const log: string[] = []
  const files: Record<string, string> = { [settings.taskDefinition]: TASK_DEFINITION }
  const tags = new Map<string, string>()

  const repository: Repository & Branches = {
    commitOfTag: async (tag) => tags.get(tag),
    readFile: async ({ path }) => files[path],
    environment: async (name) => ({
      name,
      reviewers: name === settings.github.rollback ? [] : ['ada'],
      preventSelfReview: true,
      waitTimer: 0,
    }),
    defaultBranch: async () => ({ name: 'main', commit: commitOf('main'), protected: true }),
  }
  const connectAs = (
    actor: Clock,
    signal?: AbortSignal,
  ): { ports: Ports; session: ReturnType<typeof connect> } => {
    const runner: Clock = {
      now: () => actor.now() + (options.runnerAhead ?? 0),
      sleep: (duration, stop) => actor.sleep(duration, stop),
    }
    const own = awsClock(runner, (ahead) => log.push(`the runner is ${-ahead / SECOND} s ahead`))
    const session = connect({
      region: settings.region,
      credentials: ROOT,
      requestHandler: cloud.requestHandler(),
      maxAttempts: 1,
      clock: own,
      ...(signal === undefined ? {} : { signal }),
    })
    const journal = {
      record: ({ at, text }: { at: number; text: string }) =>
        void log.push(`${new Date(at).toISOString().slice(11, 19)} ${text}`),
    }
    const metrics = options.metrics === undefined ? {} : { metrics: options.metrics }
    const ports = { ...awsPorts(session, settings, { clock: own }), ...metrics, clock: own, journal }
    return { session, ports }
  }
  const probe: Probe = {
    async send({ method, url, headers }) {
      const { pathname, search } = new URL(url)
      const answer = await cloud.balancers.request(balancer, { method, path: pathname + search, headers })
      return {
        status: answer.status,
        headers: { ...answer.headers },
        body: answer.body,
        latency: answer.latency,
      }
    },
  }
  const holderOf = (run: number) => `acme/shop#${run}`

  const inJob = <T>(work: (actor: Clock) => Promise<T>): Promise<T> => clock.run((actor) => work(actor))

  const job: World['job'] = (name, tag, { run = 1, signal } = {}) =>
    inJob(async (actor) => {
      const { session, ports } = connectAs(actor, signal)
      const stop = signal === undefined ? {} : { signal }
      if (name === 'recover') {
        const plan = { settings, holder: holderOf(run), mode: 'automatic' as const }
        return rollBack({ plan, release: tag, why: 'the release did not succeed', ports, ...stop })
      }
      const plan = await prepareRelease({
        settings,
        tag,
        commit: tags.get(tag) ?? commitOf(tag),
        holder: holderOf(run),
        repository,
        images: awsImages(session, settings),
      })
      if (name === 'deploy') return deployGreen({ plan, ports, ...stop })
      if (name === 'smoke') return smokeTest({ plan, ports, probe, ...stop })
      return shiftTraffic({ plan, ports, probe, ...stop })
    })

  const world: World = {
    clock,
    cloud,
    clients,
    settings,
    log,
    build(tag, quality) {
      cloud.images.pushSimulated({ repository: REPOSITORY, tag, behaviour: `${quality} ${tag.slice(1)}` })
      tags.set(tag, commitOf(tag))
    },
    job,
    async release(tag, { run = tags.size, commit = tags.get(tag) ?? commitOf(tag) } = {}) {
      const gates = await inJob(async (actor) => {
        const { session, ports } = connectAs(actor)
        return validate({
          tag,
          commit,
          ref: { type: 'tag', name: tag },
          holder: holderOf(run),
          settings,
          provenance,
          policyReading: NO_POLICY,
          ports,
          repository,
          account: awsAccount(session),
          images: awsImages(session, settings),
        })
      })
      const story: { -readonly [K in keyof Story]: Story[K] } = { validate: gates }
      if (gates.ending !== 'done' || gates.outputs['already-serving'] === 'true') return story
      const recover = async () => {
        story.recover = await job('recover', tag, { run })
        return story
      }
      story.deploy = await job('deploy', tag, { run })
      if (story.deploy.ending !== 'done') return recover()
      story.smoke = await job('smoke', tag, { run })
      if (story.smoke.ending !== 'done') return recover()
      story.shift = await job('shift', tag, { run })
      if (story.shift.ending === 'done' || story.shift.ending === 'inconclusive') return story
      return recover()
    },
    rollback: ({ to, run = 900 } = {}) =>
      inJob(async (actor) => {
        const { ports } = connectAs(actor)
        const plan = {
          settings,
          holder: holderOf(run),
          mode: 'manual' as const,
          ...(to === undefined ? {} : { to }),
        }
        return rollBack({ plan, why: 'by hand', ports })
      }),
    pass: (duration) => clock.advance(duration),
    writesSince: (index) =>
      cloud.calls
        .slice(index)
        .filter(({ write }) => write)
        .map(({ service, operation }) => `${service}:${operation}`),
    weights() {
      const rule = Object.values(cloud.snapshot().weights).find(
        ({ intent }) => Object.keys(intent).length === 2,
      )
      const intent = rule?.intent ?? {}
      return { blue: intent['shop-blue'] ?? 0, green: intent['shop-green'] ?? 0 }
    },
    async close() {
      clients.stop()
      await cloud.close()
    },
  }
  return world
}

const leaseRole = (settings: Settings) => ({
  name: settings.lease.role.slice(settings.lease.role.lastIndexOf('/') + 1),
  trust: {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { Service: 'scheduler.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ],
  },
  policies: [
    {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'elasticloadbalancing:ModifyRule', Resource: settings.rule }],
    },
  ],
})

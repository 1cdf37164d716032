import {
  type Action,
  DescribeRulesCommand,
  ElasticLoadBalancingV2Client,
  ModifyRuleCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { firstPolicy } from '@greenlight/config'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type TestWorld, testWorld } from '../../packages/local-runner/src/testing/world.ts'
import { type ActionOrder, type ActionRun, type Actions, buildActions } from '../harness/action.ts'
import { startFront } from '../harness/api-front.ts'
import { configText, TASK_DEFINITION } from '../harness/config.ts'
import { createWorld, ROOT, type World } from '../harness/world.ts'

const CONFIG = '.github/greenlight.yml'
const POLICY = '.github/greenlight-policy.yml'
const WRITING = ['deploy-green', 'smoke-test', 'shift-traffic'] as const
const ENVIRONMENTS = {
  production: { reviewers: ['bob'] },
  'production-traffic': {},
  'production-rollback': {},
}

let actions: Actions
beforeAll(async () => {
  actions = await buildActions()
})
afterAll(() => actions.close())

/** A cloud in which v1.0.0 serves and v1.1.0 is built; the actions run as processes, and reach it over HTTP. */
let world: World
let cloud: string
let github: TestWorld
const closing: (() => Promise<void>)[] = []

beforeEach(async () => {
  world = await createWorld()
  world.build('v1.0.0', 'good')
  await world.release('v1.0.0')
  world.build('v1.1.0', 'good')
  cloud = (await world.cloud.listen()).endpoint
})
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  await world.close()
})

/** What the config of the world says now, and nothing looser. */
const asItStands = (): string => firstPolicy([world.settings], CONFIG)

const swapped = (text: string, from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`the policy has no ${from}`)
  return text.replace(from, to)
}

interface Repository {
  readonly policy?: string
  /** Files of the tag's own commit, which is not on the default branch. */
  readonly tag?: Readonly<Record<string, string>>
  readonly unprotected?: true
}

/** The commit that the tag v1.1.0 names, in a repository with that policy at the head of its default branch. */
const repositoryWith = async ({ policy, tag, unprotected }: Repository): Promise<string> => {
  github = await testWorld({
    files: { [CONFIG]: configText(), [world.settings.taskDefinition]: TASK_DEFINITION },
    repository: unprotected === true ? {} : { protectedBranches: ['main'] },
    environments: ENVIRONMENTS,
  })
  closing.push(github.close)
  github.git('checkout', '-q', '-b', 'release')
  const commit = tag === undefined ? github.git('rev-parse', 'HEAD') : github.commit(tag, 'Of the tag alone')
  github.git('tag', 'v1.1.0')
  github.git('checkout', '-q', 'main')
  if (policy !== undefined) github.commit({ [POLICY]: policy }, 'Policy')
  return commit
}

const run = (
  name: ActionOrder['name'],
  commit: string,
  more: Partial<ActionOrder> = {},
): Promise<ActionRun> =>
  actions.run({
    name,
    github: github.github.url,
    cloud,
    token: github.github.tokenFor('ada'),
    commit,
    ...more,
  })

/** Ends at once whatever asks AWS although it should not: its clock stands still, and a deployment would wait for long. */
const closeAws = (): void => {
  world.cloud.faults.add({
    match: { operation: 'DescribeRules' },
    fault: 'refuse',
    times: Number.POSITIVE_INFINITY,
  })
}

/** What each of the writing actions says, having asked nothing of AWS. */
const refusedBeforeAws = async (commit: string): Promise<readonly string[]> => {
  closeAws()
  const before = world.cloud.calls.length
  const runs = await Promise.all(WRITING.map((name) => run(name, commit)))
  expect(world.cloud.calls.slice(before)).toEqual([])
  expect(runs.map(({ code, outputs }) => [code, outputs['outcome']])).toEqual(
    WRITING.map(() => [10, 'refused']),
  )
  return runs.map(({ log }) => log)
}

const splitTraffic = async (): Promise<void> => {
  const elb = new ElasticLoadBalancingV2Client({
    region: 'eu-west-1',
    credentials: ROOT,
    requestHandler: world.cloud.requestHandler(),
  })
  const { Rules = [] } = await elb.send(new DescribeRulesCommand({ RuleArns: [world.settings.rule] }))
  const Actions = structuredClone(Rules[0]?.Actions ?? []) as Action[]
  for (const group of Actions[0]?.ForwardConfig?.TargetGroups ?? []) group.Weight = 50
  await elb.send(new ModifyRuleCommand({ RuleArn: world.settings.rule, Actions }))
}

describe("a tag's config outside the policy of the default branch", () => {
  const LOOSE = {
    [CONFIG]: configText({
      limits: '{ error-rate: 50, success-rate: 10 }',
      smoke: '{ url: "https://elsewhere.example.com", version: { path: /version, json: version } }',
    }),
    // The tag's own copy of the policy counts for nothing.
    [POLICY]: 'version: 1\nenvironments: { production: {} }\n',
  }
  const DIFFERENCES = [
    'environments.production.limits.error-rate is 50, must be at most 0.1',
    'environments.production.limits.success-rate is 10, must be at least 99.9',
    'environments.production.smoke.url is "https://elsewhere.example.com", must be https://shop.example.com',
  ]

  test('is refused by every writing action, difference by difference, before AWS is asked anything', async () => {
    // Not even for the parameter that tightens the policy.
    const policy = swapped(asItStands(), '    regions:', '    parameter: /greenlight/shop\n    regions:')
    const commit = await repositoryWith({ policy, tag: LOOSE })
    for (const log of await refusedBeforeAws(commit)) {
      for (const difference of DIFFERENCES) expect(log).toContain(difference)
    }
  })

  test('is a failed gate among the others, and the commit of the policy is told', async () => {
    const commit = await repositoryWith({ policy: asItStands(), tag: LOOSE })
    const head = github.git('rev-parse', 'main').slice(0, 12)
    const { code, log, summary } = await run('validate-gate', commit)
    expect(code).toBe(10)
    for (const difference of DIFFERENCES) expect(log).toContain(difference)
    expect(summary).toContain(`.github/greenlight-policy.yml of main at ${head}`)
    expect(summary).toContain('The image tag resolves to a digest')
  })

  test('in an account or with credentials that the policy does not name, no gate asks AWS', async () => {
    const role = 'arn:aws:iam::999999999999:role/validate'
    const policy = `version: 1
environments: { production: { accounts: ["999999999999"], roles: { validate: ["${role}"] } } }
`
    const commit = await repositoryWith({ policy })
    const before = world.cloud.calls.length
    const { code, log, summary } = await run('validate-gate', commit)
    expect(world.cloud.calls.slice(before)).toEqual([])
    expect(code).toBe(10)
    expect(log).toContain('environments.production.account is "123456789012", must be 999999999999')
    expect(log).toContain(
      `roles.validate is absent, so the job's own credentials would be used, must be ${role}`,
    )
    expect(summary).toContain('The tag exists and names the commit that runs')
  })

  test('by an input or a variable of the run alone, is refused like any other', async () => {
    const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`
    const policy = swapped(
      asItStands(),
      '# traffic: the config names no role, so any is admitted',
      `traffic: ["${role('traffic')}"]`,
    )
    const commit = await repositoryWith({ policy })
    const { code, log } = await run('shift-traffic', commit, {
      inputs: { 'canary-percentage': '24', 'role-to-assume': role('other') },
      env: { CANARY_DURATION: '1m' },
    })
    expect(code).toBe(10)
    expect(log).toContain(
      `roles.traffic (input role-to-assume) is "${role('other')}", must be ${role('traffic')}`,
    )
    expect(log).toContain('canary.steps[0] (input canary-percentage) is 24, must be at most 5')
    expect(log).toContain(
      'canary.step-duration (environment variable CANARY_DURATION) is 1 min, must be at least 5 min',
    )
  })
})

test('a config within the policy passes, on a branch that is protected, and says what nobody can see', async () => {
  const commit = await repositoryWith({ policy: asItStands() })
  const { code, summary, outputs } = await run('validate-gate', commit)
  expect(JSON.parse(outputs['plan'] ?? '{}')).toMatchObject({
    policy: { path: POLICY, branch: 'main', commit: github.git('rev-parse', 'main') },
  })
  expect(summary).toContain('who may bypass that is not visible to a job')
  expect(summary).toMatch(/✅ \| The config is within the default branch's policy/)
  expect(code).toBe(0)
})

test.each([
  [
    'without a policy it is told how to write one',
    {},
    'There is no .github/greenlight-policy.yml of main',
    'npm run -s policy -- --config .github/greenlight.yml',
  ],
  [
    'with one on a branch that nobody protects it is told who may change it',
    { unprotected: true as const, policy: 'version: 1\nenvironments: { production: {} }\n' },
    'main is not protected, so anybody who can push to it may loosen the policy',
    'Protect main',
  ],
])('a release goes on, and %s', async (_, repository, found, next) => {
  const commit = await repositoryWith(repository)
  const [gates, smoke] = await Promise.all([run('validate-gate', commit), run('smoke-test', commit)])
  expect(gates.summary).toMatch(/⚠️ \| The config is within the default branch's policy/)
  expect(gates.summary).toContain(found)
  expect(gates.summary).toContain(next)
  expect(gates.code).toBe(0)
  // What stops it next is what AWS says.
  expect(smoke.summary).toContain('Neither slot holds v1.1.0')
})

test('a policy that may not be read stops a release before AWS is asked, and says what to grant', async () => {
  const commit = await repositoryWith({ policy: asItStands() })
  const front = await startFront(github.github.url, (path) => (path.includes('/branches/') ? 403 : undefined))
  closing.push(front.close)
  const before = world.cloud.calls.length
  closeAws()
  const { code, log } = await run('deploy-green', commit, { github: front.url })
  expect([code, world.cloud.calls.slice(before)]).toEqual([10, []])
  expect(log).toContain('The token may not read the default branch main: 403')
  expect(log).toContain('Grant the job permissions: contents: read')
})

describe('a parameter of the target account', () => {
  const NAME = '/greenlight/shop'
  const naming = () => swapped(asItStands(), '    regions:', `    parameter: ${NAME}\n    regions:`)
  const put = (Value: string) =>
    world.cloud.invoke(
      'ssm',
      'PutParameter',
      { Name: NAME, Type: 'String', Value },
      { arn: 'arn:aws:iam::123456789012:root', account: '123456789012' },
    )
  /** Operations that were asked for, from a point on. */
  const asked = (from: number) => world.cloud.calls.slice(from).map(({ operation }) => operation)

  test('tightens the policy that names it', async () => {
    await put('version: 1\nenvironments: { production: { canary: { step-duration: { min: 10m } } } }')
    const commit = await repositoryWith({ policy: naming() })
    const before = world.cloud.calls.length
    closeAws()
    const { code, log } = await run('deploy-green', commit)
    expect(code).toBe(10)
    expect(log).toContain(
      'canary.step-duration is 5 min, must be at least 10 min: environments.production.canary.step-duration.min (line 2) of the parameter /greenlight/shop of 123456789012 in eu-west-1',
    )
    expect(asked(before)).toEqual(['GetParameter'])
  })

  test('alone is no policy: without the file nobody asks for it', async () => {
    await put('version: 1\nenvironments: { production: { limits: { error-rate: { min: 5 } } } }')
    const commit = await repositoryWith({})
    const before = world.cloud.calls.length
    await run('validate-gate', commit)
    expect(asked(before)).not.toContain('GetParameter')
  })
})

describe('a rollback is never refused', () => {
  beforeEach(async () => {
    await world.job('deploy', 'v1.1.0', { run: 2 })
    await splitTraffic()
    expect(world.weights()).toEqual({ blue: 50, green: 50 })
  })

  const isBack = ({ code, outputs }: ActionRun) => {
    expect(world.weights()).toEqual({ blue: 0, green: 100 })
    expect([code, outputs['outcome'], outputs['serving']]).toEqual([0, 'done', 'v1.0.0'])
  }

  test('because the config is outside the policy: that is told afterwards', async () => {
    const policy = 'version: 1\nenvironments: { production: { accounts: ["999999999999"] } }\n'
    const done = await run('rollback', await repositoryWith({ policy }))
    isBack(done)
    expect(done.log).toContain('::warning title=Policy::')
    expect(done.summary).toContain('The policy did not stop this rollback, as it never does')
    expect(done.log).toContain('account is "123456789012", must be 999999999999')
  })

  test.each([
    [
      'may not be read',
      '',
      (path: string) => (path.includes('/branches/') ? 403 : undefined),
      'The token may not read',
    ],
    [
      'is not told in time by GitHub',
      '',
      (path: string) => (path.includes('/branches/') ? ('silence' as const) : undefined),
      'GitHub did not say within 10 s what the policy is',
    ],
  ])('because the policy %s', async (_, policy, answer, says) => {
    const commit = await repositoryWith({ policy })
    const front = await startFront(github.github.url, answer)
    closing.push(front.close)
    const done = await run('rollback', commit, { github: front.url })
    isBack(done)
    expect(done.summary).toContain(says)
  })
})

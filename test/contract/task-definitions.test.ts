import { ECSClient, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs'
import { awsPorts, connect } from '@greenlight/aws'
import { loadSettings } from '@greenlight/config'
import { createCloud, simulatedTasks, VirtualClock } from '@greenlight/local-cloud'
import {
  GATES,
  type GateContext,
  type GateResult,
  makePlan,
  marked,
  markOf,
  runGates,
} from '@greenlight/release'
import { RULES } from '@greenlight/task-definition'
import { samples } from '@greenlight/task-definition/testing'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { deployGreen } from '../../actions/deploy-green/src/main.ts'
import { configText } from '../harness/config.ts'
import { PASSING, REFUSED, TEN_FAULTS } from '../harness/task-definition-cases.ts'

/*
 * The gate against the local cloud's ECS, definition for definition: what the gate passes must be registered through
 * the adapter that a deployment uses; what it refuses, ECS refuses as well when it comes by itself.
 */

const NOON = Date.UTC(2026, 2, 1, 12)
const TAG = 'v1.4.0'
const COMMIT = 'c0ffee0000000000000000000000000000000000'
const DIGEST = `sha256:${'d'.repeat(64)}`
const ROOT = { accessKeyId: 'AKIAROOT000000000000', secretAccessKey: 'local' }
const { settings } = loadSettings({ text: configText(), path: 'greenlight.yml', inputs: {}, env: {} })
const [gate] = GATES.filter(({ id }) => id === 'task-definition-renders')

/** Rules that are ours: ECS takes what breaks them, or never gets to see it. */
const OURS: readonly string[] = ['unknown-member', 'reserved-name', 'placeholder']

const createWorld = async () => {
  const clock = new VirtualClock(NOON)
  const cloud = createCloud({ clock, tasks: simulatedTasks({ behaviours: {} }) })
  const access = { region: settings.region, credentials: ROOT, requestHandler: cloud.requestHandler() }
  const session = connect({ ...access, maxAttempts: 1 })
  await session.ecs()
  const ports = { ...awsPorts(session, settings, { clock }), clock, journal: { record: () => undefined } }
  return { clock, cloud, ports, access }
}

let world: Awaited<ReturnType<typeof createWorld>>
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.cloud.close())

const ask = async (text: string): Promise<GateResult> => {
  if (gate === undefined) throw new Error('There is no gate task-definition-renders')
  const context = { settings, tag: TAG, commit: COMMIT, taskDefinition: async () => text }
  const [report] = await runGates([gate], context as unknown as GateContext, world.clock)
  if (report === undefined) throw new Error('The gate gave no report')
  return report
}

const planFor = (text: string) =>
  makePlan({ settings, tag: TAG, commit: COMMIT, digest: DIGEST, holder: 'a/b#1', taskDefinition: text })

/** As a deployment registers it: rendered, marked, over the wire. */
const register = async (text: string): Promise<string> => {
  const plan = planFor(text)
  const { arn } = await world.ports.revisions.register({ template: plan.template, mark: markOf(plan) })
  return arn
}

/** Another client's body, as it stands: nothing is left out and nothing is converted. @returns the error's code */
const send = async (body: unknown): Promise<string | undefined> => {
  const client = new ECSClient({ ...world.access, endpoint: 'http://127.0.0.1', maxAttempts: 1 })
  client.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { body: string; headers: Record<string, string> }
      request.body = JSON.stringify(body)
      request.headers['content-length'] = String(Buffer.byteLength(request.body))
      return next(args)
    },
    { step: 'build', priority: 'low' },
  )
  const command = new RegisterTaskDefinitionCommand({ family: 'x', containerDefinitions: [] })
  return client.send(command).then(
    () => undefined,
    (error: unknown) => (error as Error).name,
  )
}

/** What would be registered: rendered and marked, or the file as it is when it cannot even be read. */
const rendered = (text: string): unknown => {
  try {
    const plan = planFor(text)
    return marked(plan.template, markOf(plan))
  } catch {
    return JSON.parse(text)
  }
}

test('of 480 definitions, half of them broken, none that the gate passes is refused later, and both agree', async () => {
  const noticed = new Set<string>()
  const told = { passed: 0, refused: 0 }
  for (const { definition, breaks } of samples(480, 20_260_301)) {
    const text = JSON.stringify(definition)
    const { status, found } = await ask(text)
    const code = await send(rendered(text))
    if (status === 'passed') {
      expect({ definition, code }).toEqual({ definition, code: undefined })
      expect(await register(text)).toMatch(/:task-definition\/[\w-]+:\d+$/)
      told.passed += 1
      continue
    }
    expect({ definition, status }).toEqual({ definition, status: 'failed' })
    if (breaks !== undefined && found.includes(`(${breaks})`)) noticed.add(breaks)
    if (code === undefined) expect(OURS).toContain(breaks)
    told.refused += 1
  }
  expect(told.passed).toBeGreaterThanOrEqual(240)
  expect(told.refused).toBeGreaterThanOrEqual(200)
  // A release places its own image and adds tags, so these two cannot be broken by the container it releases.
  const placed = ['image-characters', 'image-length', 'image-digest', 'tags-given']
  const missed = RULES.map(({ id }) => id).filter((id) => !noticed.has(id))
  expect(missed.sort()).toEqual(placed.sort())
})

describe('definitions as people keep them', () => {
  test.each(PASSING)('%s: passes, and ECS gets it unchanged', async (_, file, registered) => {
    expect(await ask(JSON.stringify(file))).toMatchObject({ status: 'passed' })
    await register(JSON.stringify(file))
    const [call] = world.cloud.calls.filter(({ operation }) => operation === 'RegisterTaskDefinition')
    const { tags, ...sent } = (call?.input ?? {}) as { tags: readonly { key: string }[] }
    expect(tags.map(({ key }) => key)).toEqual(
      ['release', 'commit', 'digest', 'fingerprint', 'good'].map((key) => `greenlight:${key}`),
    )
    const image = `${settings.image}@${DIGEST}`
    const { containerDefinitions } = registered as { containerDefinitions: readonly object[] }
    expect(sent).toEqual({
      ...registered,
      containerDefinitions: containerDefinitions.map((each) => ({ ...each, image })),
    })
  })

  test.each(REFUSED)('%s: is refused with path, value and what would be right', async (_, text, ...told) => {
    const { status, found, next } = await ask(text)
    expect(status).toBe('failed')
    for (const each of told) expect(`${found} ${next}`).toContain(each)
  })

  test('ten faults are told at once', async () => {
    const { found } = await ask(JSON.stringify(TEN_FAULTS))
    const paths = [...found.matchAll(/\(\d+\) ([\w.[\]]+) /g)].map(([, path]) => path)
    expect(paths).toEqual([
      'runtimePlatform.cpuArchitecture',
      'runtimePlatform.operatingSystemFamily',
      'cpu',
      'containerDefinitions[0].memory',
      'containerDefinitions[0].portMappings[0].hostPort',
      'containerDefinitions[0].privileged',
      'containerDefinitions[0].stopTimeout',
      'containerDefinitions[0].healthCheck.interval',
      'containerDefinitions[0].healthCheck.retries',
      'containerDefinitions[0].mountPoints[1].sourceVolume',
    ])
  })
})

test('a deployment without the gate refuses before its first write', async () => {
  const deploy = deployGreen({ plan: planFor(JSON.stringify(TEN_FAULTS)), ports: world.ports })
  await expect(deploy).rejects.toMatchObject({
    ending: 'refused',
    message: expect.stringContaining('cpu is "300": Fargate has 256, 512'),
  })
  expect(world.cloud.calls).toEqual([])
})

import { awsPorts, connect } from '@greenlight/aws'
import type { Cloud } from '@greenlight/local-cloud'
import { MINUTE, observe, type Report, SLOTS, soleSlot } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import { createWorld, ROOT, type World } from '../harness/world.ts'

/** As short as a release can be and still be judged, so that every single write of it can be tried. */
const SHORT = {
  canary: '{ steps: [50, 100], step-duration: 2m, min-requests: 10, metrics-delay: 30s, patience: 4m }',
  bake: '{ duration: 3m, holdback: 0 }',
  // So few requests prove little; what is tried here is not the judge.
  judge: '{ min-effect: 10 }',
  'initial-tasks': '2',
}
/** For a history that is only there to go back in. */
const SHORTEST = { ...SHORT, strategy: 'blue-green', bake: '{ duration: 0s }' }
const ACCOUNT = { arn: 'arn:aws:iam::123456789012:root', account: '123456789012' }
const RUN = 50

/** When a job's process ends: before a write is sent, or when it was carried out and nobody hears the answer. */
interface Death {
  /** Counted from 0. */
  readonly write: number
  readonly when: 'before' | 'after'
}

interface Doomed {
  /** Runs the work in a process that dies. Resolves to how many writes it sent. */
  run(work: (signal: AbortSignal) => Promise<unknown>): Promise<number>
}

/** Every connection that is opened while the work runs ends, with all that uses it, at that write. */
const doomed = (cloud: Cloud, death: Death | undefined): Doomed => ({
  async run(work) {
    const open = cloud.requestHandler
    const killed = new AbortController()
    let writes = 0
    const die = (): Error => {
      killed.abort(new Error('SIGKILL'))
      return new Error('the process is dead')
    }
    cloud.requestHandler = () => {
      const handler = open()
      return {
        ...handler,
        async handle(request, options) {
          if (killed.signal.aborted) throw new Error('the process is dead')
          const seen = cloud.calls.length
          const strikes = (when: Death['when']) => death?.when === when && death.write === writes
          const write = isWriteRequest(request)
          if (write && strikes('before')) throw die()
          const answer = await handler.handle(request, write ? {} : options)
          if (!write) return answer
          expect(cloud.calls.slice(seen).some((call) => call.write)).toBe(true)
          if (strikes('after')) throw die()
          writes += 1
          return answer
        },
      }
    }
    try {
      await work(killed.signal)
    } catch (error) {
      if (!killed.signal.aborted) throw error
    } finally {
      cloud.requestHandler = open
    }
    return writes
  },
})

type Request = Parameters<ReturnType<Cloud['requestHandler']>['handle']>[0]

/** By what stands on the wire: an operation in a header or the body, or the method of a schedule's address. */
const isWriteRequest = ({ method, path, headers, body }: Request): boolean => {
  if (path.startsWith('/schedules/')) return method !== 'GET'
  const operation =
    headers['x-amz-target']?.split('.').at(-1) ??
    /(?:^|&)Action=(\w+)/.exec(typeof body === 'string' ? body : '')?.[1] ??
    path.split('/operation/').at(-1) ??
    ''
  return !/^(Describe|Get|List|Filter)/.test(operation)
}

/** The given releases went out one after the other; both services scale by themselves. */
const worldAfter = async (config: typeof SHORT, tags: readonly string[]): Promise<World> => {
  const world = await createWorld({ config, requestsPerSecond: 1 })
  for (const slot of SLOTS) {
    const target = { ServiceNamespace: 'ecs', ScalableDimension: 'ecs:service:DesiredCount' }
    const sizes = { ResourceId: `service/shop/shop-${slot}`, MinCapacity: 0, MaxCapacity: 10 }
    const { invoke } = world.cloud
    await invoke('application-autoscaling', 'RegisterScalableTarget', { ...target, ...sizes }, ACCOUNT)
  }
  for (const [index, tag] of tags.entries()) {
    world.build(tag, 'good')
    const story = await world.release(tag, { run: index + 1 })
    expect(story.shift?.ending).toBe('done')
  }
  await world.pass(MINUTE)
  return world
}

const look = (world: World) =>
  world.clock.run(async (clock) => {
    const { settings, cloud } = world
    const requestHandler = cloud.requestHandler()
    const session = connect({ region: settings.region, credentials: ROOT, requestHandler, maxAttempts: 1 })
    return observe({ ...awsPorts(session, settings, { clock }), clock }, { holder: 'nobody' })
  })

/** What must hold whenever nobody acts: one slot has all the traffic, is whole, and is what its mark says. */
const atRest = async (world: World) => {
  const { rule, slots, lease } = await look(world)
  const serving = soleSlot(rule.weights)
  if (serving === undefined) throw new Error(`traffic is split: ${JSON.stringify(rule.weights)}`)
  const slot = slots[serving]
  world.clients.reset()
  await world.pass(MINUTE)
  const { lost, failed, answered } = world.clients.tally()
  expect({ lost, failed }).toEqual({ lost: 0, failed: {} })
  expect(Object.keys(answered).map((version) => `v${version}`)).toEqual([slot.mark?.release])
  expect(slot.targets.filter(({ state }) => state === 'healthy').length).toBeGreaterThanOrEqual(slot.desired)
  const held = lease.state === 'ours' || lease.state === 'other'
  return {
    serving: slot.mark?.release,
    // A lease that is over holds nothing: AWS restores what stands, until the next release takes it over.
    shifts: held ? lease.lease.shifts.length : 0,
    lease: held ? 'held' : lease.state === 'fired' ? 'none' : lease.state,
    suspended: SLOTS.filter((each) => slots[each].scaling?.scaleInSuspended),
  }
}

const chain = async (world: World, tag: string, signal?: AbortSignal): Promise<Report[]> => {
  const reports: Report[] = []
  for (const name of ['deploy', 'smoke', 'shift'] as const) {
    const report = await world.job(name, tag, { run: RUN, ...(signal === undefined ? {} : { signal }) })
    reports.push(report)
    if (report.ending !== 'done') break
  }
  return reports
}

/**
 * Counts the writes of one run, then tries a death before the first and after each of them, every time in a
 * world of its own. Between one write and the next nothing but reads can happen, so these are all the states.
 */
const everyDeath = async (
  config: typeof SHORT,
  history: readonly string[],
  work: (world: World, signal: AbortSignal) => Promise<unknown>,
  afterwards: (world: World) => Promise<void>,
): Promise<number> => {
  const told = async (death?: Death) => {
    const world = await worldAfter(config, history)
    try {
      world.build('v1.3.0', 'good')
      const writes = await doomed(world.cloud, death).run((signal) => work(world, signal))
      if (death !== undefined) await afterwards(world)
      return writes
    } catch (error) {
      if (death === undefined) throw error
      throw new Error(`death ${death.when} write ${death.write}: ${(error as Error).message}`, {
        cause: error,
      })
    } finally {
      await world.close()
    }
  }
  const writes = await told()
  await told({ write: 0, when: 'before' })
  for (let write = 0; write < writes; write += 1) await told({ write, when: 'after' })
  return writes
}

const nothingLeft = { lease: 'none', shifts: 0, suspended: [] }

test('a release that dies at any write: AWS brings it back, and a re-run finishes it', async () => {
  const writes = await everyDeath(
    SHORT,
    ['v1.0.0'],
    (world, signal) => chain(world, 'v1.3.0', signal),
    async (world) => {
      await world.pass(world.settings.lease.ttl + 3 * MINUTE)
      expect(await atRest(world)).toMatchObject({ shifts: 0 })

      const { ending, outputs, failure } = await world.job('recover', 'v1.3.0', { run: RUN })
      // After the commit and before the mark, only a re-run knows that the bake had passed.
      const unmarked = outputs['serving'] === 'v1.3.0' && ending === 'unfinished'
      if (unmarked) expect(failure?.what).toContain('serves-what-was-good')
      else {
        expect(ending).toBe('done')
        expect(await atRest(world)).toMatchObject(nothingLeft)
      }

      expect((await chain(world, 'v1.3.0')).map(({ ending }) => ending)).toEqual(['done', 'done', 'done'])
      expect(await atRest(world)).toEqual({ ...nothingLeft, serving: 'v1.3.0' })
      const mark = world.cloud.calls.length
      await chain(world, 'v1.3.0')
      expect(world.writesSince(mark)).toEqual([])
    },
  )
  expect(writes).toBeGreaterThan(12)
}, 300_000)

test('a rollback by hand that dies at any write: run again, it ends where it was to end, and not further back', async () => {
  const again = (world: World) => world.rollback({ run: RUN })
  const writes = await everyDeath(SHORTEST, ['v1.0.0', 'v1.1.0', 'v1.2.0'], again, async (world) => {
    await world.pass(world.settings.lease.ttl + 3 * MINUTE)
    expect((await again(world)).ending).toMatch(/^(done|refused)$/)
    expect(await atRest(world)).toEqual({ ...nothingLeft, serving: 'v1.1.0' })
    const mark = world.cloud.calls.length
    expect(await again(world)).toMatchObject({ ending: 'refused', outputs: { serving: 'v1.1.0' } })
    expect(world.writesSince(mark)).toEqual([])
  })
  expect(writes).toBeGreaterThan(5)
}, 300_000)

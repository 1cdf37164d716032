import { createWorld } from '../../test/harness/world.ts'
import { type Spread, spread } from './statistics.ts'

/** Worlds with other random boot and registration times; each gives one rollout. */
const ROLLOUTS = 20

/** How finely the truth is sampled, in milliseconds of the world. */
const SAMPLING = 50

/**
 * Milliseconds from the moment a rollout is complete to the moment the poller has seen it, over many rollouts on the
 * virtual clock. The truth is the local cloud's own state: the deployment completed, every task running, every target
 * healthy. The aim is one poll interval at most.
 */
export async function measureNoticeDelay(): Promise<{
  readonly delay: Spread
  readonly pollInterval: number
}> {
  const delays: number[] = []
  let pollInterval = 0
  for (let seed = 1; seed <= ROLLOUTS; seed += 1) {
    const world = await createWorld({ seed, requestsPerSecond: 1 })
    world.build('v1.0.0', 'good')
    let finishedAt: number | undefined
    const sample = () => {
      const { services, targets } = world.cloud.snapshot()
      const service = services['shop-green']
      const healthy = targets['shop-green']?.filter(({ state }) => state === 'healthy').length
      const { rolloutState, running, desired } = service ?? { rolloutState: '', running: 0, desired: 0 }
      if (desired > 0 && rolloutState === 'COMPLETED' && running === desired && healthy === desired) {
        finishedAt = world.clock.now()
      } else world.clock.after(SAMPLING, sample)
    }
    world.clock.after(SAMPLING, sample)
    await world.job('deploy', 'v1.0.0')
    // A rollout that was noticed before the next sample was noticed at once.
    delays.push(world.clock.now() - (finishedAt ?? world.clock.now()))
    pollInterval = world.settings.health.interval
    await world.close()
  }
  return { delay: spread(delays), pollInterval }
}

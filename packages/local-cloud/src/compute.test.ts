import { expect, test } from '@jest/globals'
import { good, testWorld } from './compute.testing.ts'

test('forty minutes of a rollout with thousands of requests, none of them lost', async () => {
  const world = await testWorld({
    good,
    better: { ...good, respond: () => ({ status: 200, latencyMs: 30, body: 'better' }) },
  })
  const statuses = new Map<string, number>()
  await world.clock.run(async (clock) => {
    await world.service('blue', await world.revision('good'), 4)
    await world.service('green', await world.revision('better'), 0)
    await clock.sleep(180_000)
    const client = () => {
      void world.compute.balancers.request('shop', { path: '/' }).then((answer) => {
        const key = `${answer.status} ${answer.body}`
        statuses.set(key, (statuses.get(key) ?? 0) + 1)
      })
      if (clock.now() - begunAt < 40 * 60_000) world.clock.after(500, client)
    }
    const begunAt = clock.now()
    client()
    await world.call('UpdateService', { cluster: 'shop', service: 'green', desiredCount: 4 })
    await clock.sleep(180_000)
    for (const green of [5, 25, 100]) {
      await world.weights(100 - green, green)
      await clock.sleep(300_000)
    }
    await world.call('UpdateService', { cluster: 'shop', service: 'blue', desiredCount: 1 })
    await clock.sleep(25 * 60_000)
  })
  expect([...statuses.keys()].sort()).toEqual(['200 better', '200 good'])
  await world.compute.close()
})

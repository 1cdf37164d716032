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

test('the same seed makes the same world, another one a different one', async () => {
  const play = async (seed: number) => {
    const world = await testWorld({ good, shaky: { ...good, exitAfterMs: 90_000 } }, { seed })
    await world.service('blue', await world.revision('good'), 3)
    await world.service('green', await world.revision('shaky'), 2)
    const answers: string[] = []
    await world.clock.run(async (clock) => {
      await world.weights(50, 50)
      for (let turn = 0; turn < 200; turn++) {
        await clock.sleep(1_000)
        const { status, target } = await world.compute.balancers.request('shop', { path: '/' })
        answers.push(`${status} ${target}`)
      }
    })
    return JSON.stringify([answers, await world.events('green'), world.compute.snapshot()])
  }
  const first = await play(11)
  expect(await play(11)).toBe(first)
  expect(await play(12)).not.toBe(first)
})

test('tasks write to the log that their container names', async () => {
  const world = await testWorld({ chatty: { ...good, log: ['ready'] } })
  const logConfiguration = {
    logDriver: 'awslogs',
    options: { 'awslogs-group': '/shop', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'ecs' },
  }
  await world.service('blue', await world.revision('chatty', { logConfiguration }), 1)
  await world.clock.advance(60_000)
  const [task] = world.compute.tasks.list()
  expect(world.logs).toEqual([{ group: '/shop', stream: `ecs/app/${task?.id}`, message: 'ready' }])
})

test('a load balancer that does not exist is named, with those that do', async () => {
  const world = await testWorld({ good })
  await expect(world.compute.balancers.request('none', { path: '/' })).rejects.toThrow('there are: shop')
  expect(() => world.compute.balancers.url('shop')).toThrow('opens no listeners')
})

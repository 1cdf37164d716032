import { expect, test } from '@jest/globals'
import { VirtualClock } from './virtual-clock.ts'

test('programs see each other in the order of their wakings', async () => {
  const clock = new VirtualClock(0)
  const seen: string[] = []
  const other = clock.spawn('other', async (own) => {
    for (const pause of [30, 30]) {
      await own.sleep(pause)
      seen.push(`other ${own.now()}`)
    }
  })
  await clock.run(async (own) => {
    for (const pause of [20, 20, 20]) {
      await own.sleep(pause)
      seen.push(`main ${own.now()}`)
    }
  })
  await other
  expect(seen).toEqual(['main 20', 'other 30', 'main 40', 'other 60', 'main 60'])
})

test('timers of equal time fire in the order in which they were set', async () => {
  const clock = new VirtualClock(0)
  const seen: number[] = []
  for (const n of [1, 2, 3]) clock.after(10, () => seen.push(n))
  clock.after(5, () => clock.after(5, () => seen.push(4)))
  await clock.advance(10)
  expect(seen).toEqual([1, 2, 3, 4])
  expect(clock.now()).toBe(10)
})

test('a cancelled timer never fires', async () => {
  const clock = new VirtualClock(0)
  let fired = false
  clock.after(5, () => (fired = true)).cancel()
  await clock.advance(10)
  expect(fired).toBe(false)
})

test('time stands still while a program works, however many turns that takes', async () => {
  const clock = new VirtualClock(0)
  let ticks = 0
  const tick = () => {
    ticks++
    clock.after(1, tick)
  }
  clock.after(1, tick)
  await clock.run(async (own) => {
    for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve))
    expect(ticks).toBe(0)
    await own.sleep(10)
    expect(ticks).toBe(9)
  })
})

test('time stands still for busy work beside a sleeping flow, and moves while that work sleeps', async () => {
  const clock = new VirtualClock(0)
  await clock.run(async (own) => {
    const flow = own.sleep(1_000)
    const at = await clock.busy(async () => {
      for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
      await clock.sleep(7)
      return clock.now()
    })
    expect(at).toBe(7)
    await flow
    expect(own.now()).toBe(1_000)
  })
})

test('a program that waits for the world says so', async () => {
  const clock = new VirtualClock(0)
  const at = await clock.run(() =>
    clock.outside(
      new Promise<number>((resolve) => {
        clock.after(42, () => resolve(clock.now()))
      }),
    ),
  )
  expect(at).toBe(42)
})

test('an aborted sleep ends with the reason, and leaves no timer', async () => {
  const clock = new VirtualClock(0)
  const stop = new AbortController()
  clock.after(3, () => stop.abort(new Error('enough')))
  await expect(clock.run((own) => own.sleep(1_000_000, stop.signal))).rejects.toThrow('enough')
  expect(clock.now()).toBe(3)
})

test('a wait that nothing can end is reported with the names of those who wait', async () => {
  const clock = new VirtualClock(0)
  await expect(clock.run(() => clock.outside(new Promise(() => {})))).rejects.toThrow(
    'no timer is set, and these programs go on: program (waiting)',
  )
})

test('a program that neither sleeps nor ends is reported', async () => {
  const clock = new VirtualClock(0, { patience: 5 })
  clock.after(1, () => {})
  await expect(clock.run(() => new Promise(() => {}))).rejects.toThrow('program (awake)')
})

test('an hour of ten-second loops is quick', async () => {
  const clock = new VirtualClock(0)
  let loops = 0
  await clock.run(async (own) => {
    for (; own.now() < 3_600_000; loops++) await own.sleep(10_000)
  })
  expect(loops).toBe(360)
})

test('time goes on to where it was to go when a run ends on the way', async () => {
  const clock = new VirtualClock(0)
  const seen: number[] = []
  clock.after(8, () => seen.push(clock.now()))
  const run = clock.run((own) => own.sleep(3))
  await clock.advance(10)
  await run
  expect({ now: clock.now(), seen }).toEqual({ now: 10, seen: [8] })
})

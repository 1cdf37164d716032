import { expect, test } from '@jest/globals'
import { allowance, unscaled } from './measure.ts'
import { realClock } from './real-clock.ts'

test('clocks with the same epochs tell the same time, which runs faster', () => {
  const epochs = { epochReal: Date.now() - 1_000, epochWorld: 0 }
  const [one, other] = [realClock(60, epochs), realClock(60, epochs)]
  const [before, between, after] = [one.now(), other.now(), one.now()]
  expect(before).toBeGreaterThanOrEqual(60_000)
  // However long this machine takes from one to the next.
  expect([before, between, after]).toEqual([before, between, after].toSorted((a, b) => a - b))
})

test('a timer fires when its world time has come, never before', async () => {
  const clock = realClock(1_000)
  const due = clock.now() + 2_000
  await clock.sleep(2_000)
  expect(clock.now()).toBeGreaterThanOrEqual(due)
})

test('an aborted sleep ends with the reason', async () => {
  const stop = new AbortController()
  const sleep = realClock().sleep(3_600_000, stop.signal)
  stop.abort(new Error('enough'))
  await expect(sleep).rejects.toThrow('enough')
})

test.each([0, -1, Number.NaN])('refuses the speed %p', (speed) => {
  expect(() => realClock(speed)).toThrow(`speed is ${speed}`)
})

test('limits on real work keep a floor in real time, and are never longer than they are', () => {
  const fast = realClock(60)
  expect(unscaled(fast, 10_000)).toBe(600_000)
  expect(allowance(fast, 5_000, 2_000)).toBe(120_000)
  expect(allowance(fast, 1_000, 2_000)).toBe(60_000)
  expect(allowance(realClock(1), 5_000, 2_000)).toBe(5_000)
})

/**
 * Puts an unmodified program into world time: loaded with `node --require`, before the program.
 *
 * World time = GREENLIGHT_EPOCH_WORLD + (real time - GREENLIGHT_EPOCH_REAL) * GREENLIGHT_SPEED, the same for
 * every process of the world. Changed are `Date`, the timers (global, `node:timers`, `node:timers/promises`)
 * and `AbortSignal.timeout`: what a program waits for and what it believes the time to be.
 *
 * Not changed are `performance.now`, `process.hrtime` and `process.uptime`. Programs measure their own work
 * with them, such as how long a request took. That work is done by real processes at real speed: a request
 * of 20 ms would read as 1.2 s at 60-fold speed, and every limit on latency would be broken by the clock.
 * The cost: a deadline that a program computes from `performance.now` alone is in real time.
 *
 * A timer's real delay is its world delay divided by the speed. Node rounds delays up to 1 ms, so a loop
 * that polls faster than that lags behind world time rather than spinning without pause; intervals below
 * 1 real millisecond fire once for several world intervals.
 */
'use strict'

const speed = Number(process.env.GREENLIGHT_SPEED)
const epochReal = Number(process.env.GREENLIGHT_EPOCH_REAL)
const epochWorld = Number(process.env.GREENLIGHT_EPOCH_WORLD)

const given = [
  process.env.GREENLIGHT_SPEED,
  process.env.GREENLIGHT_EPOCH_REAL,
  process.env.GREENLIGHT_EPOCH_WORLD,
]
const usable =
  given.every((text) => text !== undefined && text !== '') &&
  [speed, epochReal, epochWorld].every(Number.isFinite) &&
  speed > 0

if (!usable) {
  throw new Error(
    `time-lapse: GREENLIGHT_SPEED, GREENLIGHT_EPOCH_REAL and GREENLIGHT_EPOCH_WORLD are '${given.join("', '")}'; each should be a number, the speed above 0`,
  )
}
install()

function install() {
  const timers = require('node:timers')
  const promises = require('node:timers/promises')
  const { promisify } = require('node:util')
  const RealDate = Date
  const real = {
    setTimeout: globalThis.setTimeout,
    setInterval: globalThis.setInterval,
    sleep: promises.setTimeout,
    interval: promises.setInterval,
    abortAfter: AbortSignal.timeout,
  }

  const worldNow = () => Math.floor(epochWorld + (RealDate.now() - epochReal) * speed)

  /** The longest delay that Node takes; above it, it would fire at once. */
  const LONGEST = 2 ** 31 - 1
  /** A world delay in real milliseconds. What Node reads as 1 (nothing, negative, not a number) stays 1. */
  const scaled = (delay) => {
    const world = Number(delay)
    if (!(world >= 1)) return 1
    if (world > LONGEST) return 1
    // Rounded up: a timer may be late, never early.
    return Math.max(1, Math.ceil(world / speed))
  }

  globalThis.Date = makeDate(RealDate, worldNow)

  const setTimeoutInWorld = (action, delay, ...args) => real.setTimeout(action, scaled(delay), ...args)
  const setIntervalInWorld = (action, delay, ...args) => real.setInterval(action, scaled(delay), ...args)
  const sleepInWorld = (delay, value, options) => real.sleep(scaled(delay), value, options)
  const intervalInWorld = (delay, value, options) => real.interval(scaled(delay), value, options)
  // The handles are Node's own, so `ref`, `unref`, `refresh`, `close` and `clearTimeout` work as they do.
  Object.defineProperty(setTimeoutInWorld, promisify.custom, { value: sleepInWorld })

  globalThis.setTimeout = setTimeoutInWorld
  globalThis.setInterval = setIntervalInWorld
  timers.setTimeout = setTimeoutInWorld
  timers.setInterval = setIntervalInWorld
  promises.setTimeout = sleepInWorld
  promises.setInterval = intervalInWorld
  if (promises.scheduler !== undefined) {
    promises.scheduler.wait = (delay, options) => sleepInWorld(delay, undefined, options)
  }
  AbortSignal.timeout = (delay) => {
    if (typeof delay !== 'number' || !(delay >= 0)) return real.abortAfter.call(AbortSignal, delay)
    return real.abortAfter.call(AbortSignal, scaled(delay))
  }
  // Named imports of the built-in modules in ES modules see the new functions only after this.
  require('node:module').syncBuiltinESMExports()
}

/** A `Date` whose "now" is the world's; in all else the real one: same prototype, so `instanceof` holds both ways. */
function makeDate(RealDate, worldNow) {
  function WorldDate(...args) {
    if (new.target === undefined) return new RealDate(worldNow()).toString()
    const asked = new.target === WorldDate ? RealDate : new.target
    return Reflect.construct(RealDate, args.length === 0 ? [worldNow()] : args, asked)
  }
  Object.defineProperty(WorldDate, 'name', { value: 'Date' })
  Object.defineProperty(WorldDate, 'length', { value: 7 })
  Object.defineProperty(WorldDate, 'prototype', { value: RealDate.prototype, writable: false })
  for (const name of ['parse', 'UTC']) {
    Object.defineProperty(WorldDate, name, { value: RealDate[name], writable: true, configurable: true })
  }
  Object.defineProperty(WorldDate, 'now', { value: () => worldNow(), writable: true, configurable: true })
  Object.defineProperty(RealDate.prototype, 'constructor', {
    value: WorldDate,
    writable: true,
    configurable: true,
  })
  return WorldDate
}

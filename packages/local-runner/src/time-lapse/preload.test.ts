import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'

const PRELOAD = fileURLToPath(new URL('./preload.cjs', import.meta.url))
const WORLD = Date.UTC(2030, 0, 1)

/** Runs a program 1000 times faster than real time, from the beginning of 2030, and reads the JSON it prints. */
const inWorld = async (program: string, env: Record<string, string> = {}): Promise<unknown> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--require', PRELOAD, '--input-type=module', '-e', program],
    {
      env: {
        GREENLIGHT_SPEED: '1000',
        GREENLIGHT_EPOCH_REAL: String(Date.now()),
        GREENLIGHT_EPOCH_WORLD: String(WORLD),
        ...env,
      },
    },
  )
  return JSON.parse(stdout)
}

test('waits of every kind pass in world time, and never early', async () => {
  const waited = (await inWorld(`
    import { setTimeout as sleep } from 'node:timers/promises'
    import { setTimeout as imported } from 'node:timers'
    import { promisify } from 'node:util'
    const times = []
    const measure = async (wait) => { const from = Date.now(); await wait(); times.push(Date.now() - from) }
    await measure(() => sleep(20_000))
    await measure(() => new Promise((done) => setTimeout(done, 20_000)))
    await measure(() => new Promise((done) => imported(done, 20_000)))
    await measure(() => promisify(setTimeout)(20_000))
    await measure(() => new Promise((done) => { let n = 0; const i = setInterval(() => { if (++n === 2) { clearInterval(i); done() } }, 10_000) }))
    const alive = setInterval(() => {}, 1e9)
    await measure(() => new Promise((done) => AbortSignal.timeout(20_000).addEventListener('abort', done)))
    clearInterval(alive)
    console.log(JSON.stringify(times))
  `)) as number[]
  expect(waited).toHaveLength(6)
  // A real millisecond is a world second here, so the clock's own grain is one second.
  for (const time of waited) expect(time).toBeGreaterThanOrEqual(19_000)
})

test('Date is the same kind of thing, at another time', async () => {
  const seen = await inWorld(`
    const now = new Date()
    class Mine extends Date { mine() { return true } }
    console.log(JSON.stringify({
      year: now.getUTCFullYear(), called: typeof Date(), instance: now instanceof Date, text: Object.prototype.toString.call(now),
      epoch: new Date(0).toISOString(), parts: new Date(2020, 1, 1).getMonth(), utc: Date.UTC(2020, 0), parsed: Date.parse('2020-01-01'),
      cloned: structuredClone(now) instanceof Date, constructor: now.constructor === Date, mine: new Mine().mine(), mineYear: new Mine().getUTCFullYear(),
      name: Date.name, length: Date.length,
    }))
  `)
  expect(seen).toEqual({
    year: 2030,
    called: 'string',
    instance: true,
    text: '[object Date]',
    epoch: '1970-01-01T00:00:00.000Z',
    parts: 1,
    utc: Date.UTC(2020, 0),
    parsed: Date.UTC(2020, 0),
    cloned: true,
    constructor: true,
    mine: true,
    mineYear: 2030,
    name: 'Date',
    length: 7,
  })
})

test('handles keep unref, refresh and clear; performance stays real', async () => {
  const seen = await inWorld(`
    const real = performance.now()
    let fired = 0
    const gone = setTimeout(() => { fired += 1 }, 5_000)
    clearTimeout(gone)
    setTimeout(() => { fired += 1 }, 1e9).unref()
    const kept = setTimeout(() => {}, 30_000)
    kept.refresh()
    await new Promise((done) => setTimeout(done, 30_000))
    console.log(JSON.stringify({ fired, real: performance.now() - real < 30_000, hasRef: kept.hasRef() }))
  `)
  expect(seen).toEqual({ fired: 0, real: true, hasRef: true })
})

test('without its variables it refuses to start', async () => {
  await expect(inWorld('', { GREENLIGHT_SPEED: '' })).rejects.toThrow('each should be a number')
})

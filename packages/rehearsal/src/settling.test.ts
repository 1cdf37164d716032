import { describe, expect, test } from '@jest/globals'
import { untilCalm, untilLeaseFires } from './settling.ts'
import type { Now, Watch } from './watch.ts'

const slot = { desired: 2, tasks: {}, healthy: 2, targets: 2 }
const version = { requests: 1, failed: 0 }
const now = (to: number, { versions, lost = 0, green = 0 }: Partial<Seen> = {}): Now => ({
  view: { at: to, weights: { blue: 100 - green, green }, slots: { blue: slot, green: slot } },
  interval: {
    from: to - 1,
    to,
    tally: {
      requests: 1,
      lost,
      versions: Object.fromEntries((versions ?? ['v1']).map((name) => [name, version])),
      p95: 1,
      reasons: [],
    },
  },
})

interface Seen {
  readonly versions: readonly string[]
  readonly lost: number
  readonly green: number
}

/** A watch that sees these one after the other, then nothing more. */
const watching = (all: readonly Now[]) => {
  let asked = 0
  const watch = {
    until: (fits, signal) =>
      new Promise((resolve, reject) => {
        const found = all.find((each) => {
          asked += 1
          return fits(each)
        })
        if (found !== undefined) resolve(found)
        else if (signal.aborted) reject(signal.reason)
        else signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      }),
  } as Pick<Watch, 'until'> as Watch
  return { watch, asked: () => asked }
}
const signal = new AbortController().signal

describe('the clients are calm', () => {
  test.each([
    { name: 'two intervals after the first', all: [now(1), now(2), now(3), now(4)], asked: 3 },
    { name: 'an interval seen twice counts once', all: [now(1), now(2), now(2), now(3), now(4)], asked: 4 },
    { name: 'a lost request', all: [now(1), now(2), now(3, { lost: 1 }), now(4), now(5), now(6)], asked: 5 },
    {
      name: 'two versions',
      all: [now(1), now(2), now(3, { versions: ['v1', 'v2'] }), now(4), now(5), now(6)],
      asked: 5,
    },
  ])('$name', async ({ all, asked }) => {
    const seen = watching(all)
    expect(await untilCalm(seen.watch, { speed: 1, signal })).toEqual(['v1'])
    expect(seen.asked()).toBe(asked)
  })

  test('at a speed that divides no time evenly', async () => {
    expect(await untilCalm(watching([now(1), now(2), now(3)]).watch, { speed: 7, signal })).toEqual(['v1'])
  })

  test('never, when the rehearsal ends', async () => {
    const ended = AbortSignal.abort(new Error('Interrupted'))
    await expect(untilCalm(watching([]).watch, { speed: 1, signal: ended })).rejects.toThrow('Interrupted')
  })
})

describe('a lease', () => {
  const lease = { ttl: 1_000, leased: 'green', signal } as const

  test('has fired once all the traffic is on the other slot', async () => {
    const seen = watching([now(1, { green: 5 }), now(2, { green: 100 }), now(3), now(4)])
    await untilLeaseFires(seen.watch, { ...lease, speed: 1 })
    expect(seen.asked()).toBe(3)
  })

  test('that never fires is waited for no longer than it may take', async () => {
    await untilLeaseFires(watching([now(1, { green: 5 })]).watch, { ...lease, speed: 1e9 })
  })
})

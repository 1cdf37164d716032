import { percentOn, type Slot, type Weights } from '@greenlight/release'
import type { Clients } from './clients/clients.ts'
import type { Tally } from './clients/record.ts'
import type { CloudView, RehearsalEvent } from './events.ts'
import type { Reader } from './reader.ts'

/** Real milliseconds between two looks at the cloud. */
const LOOK = 200
/** Looks that may fail in a row before the watch gives up. */
const PATIENCE = 25

/** The newest that was seen. */
export interface Now {
  readonly view: CloudView
  /** The clients' last summary. Times are real. */
  readonly interval: { readonly from: number; readonly to: number; readonly tally: Tally }
}

/** Looks at the cloud and listens to the clients all the while, and remembers how the weights changed. */
export interface Watch {
  /** A look taken after the call. */
  look(): Promise<CloudView>
  /** Percent on `slot` at world time `since`, and each change after it. */
  shares(slot: Slot, since: number): { readonly at: number; readonly percent: number }[]
  /** Resolves when `fits` is true of what is newest; rejects when the signal is aborted or the watch fails. */
  until(fits: (now: Now) => boolean, signal: AbortSignal): Promise<Now>
  stop(): void
}

interface Waiting {
  readonly fits: (now: Now) => boolean
  readonly resolve: (now: Now) => void
  readonly reject: (reason: unknown) => void
}

export const startWatch = (order: {
  readonly reader: Reader
  readonly clients: Clients
  readonly now: () => number
  readonly emit: (event: RehearsalEvent) => void
}): Watch => {
  const { reader, clients, now, emit } = order
  const changes: { at: number; weights: Weights }[] = []
  const waiting = new Set<Waiting>()
  let view: CloudView | undefined
  let interval: Now['interval'] | undefined
  let failures = 0
  let stopped = false

  const ask = () => {
    if (view === undefined || interval === undefined) return
    const newest = { view, interval }
    for (const one of [...waiting]) {
      if (!one.fits(newest)) continue
      waiting.delete(one)
      one.resolve(newest)
    }
  }

  const look = async (): Promise<CloudView> => {
    const seen = await reader.read()
    // Looks may overtake one another; an older one must not undo a newer.
    if (view !== undefined && seen.at < view.at) return seen
    view = seen
    const last = changes.at(-1)?.weights
    if (last === undefined || last.blue !== seen.weights.blue || last.green !== seen.weights.green) {
      changes.push({ at: seen.at, weights: seen.weights })
    }
    emit({ at: seen.at, kind: 'cloud', view: seen })
    ask()
    return seen
  }

  let timer: NodeJS.Timeout | undefined
  const round = async () => {
    try {
      await look()
      failures = 0
    } catch (error) {
      failures += 1
      if (failures >= PATIENCE) {
        for (const one of waiting) one.reject(error)
        waiting.clear()
      }
    }
    if (!stopped) timer = setTimeout(round, LOOK)
  }
  void round()

  clients.onInterval((next) => {
    interval = next
    emit({ at: now(), kind: 'traffic', span: next.to - next.from, tally: next.tally })
    ask()
  })

  return {
    look,
    shares: (slot, since) => {
      const before = changes.findLast(({ at }) => at <= since)
      const after = changes.filter(({ at }) => at > since)
      const first = before === undefined ? [] : [{ at: since, weights: before.weights }]
      const all = [...first, ...after].map(({ at, weights }) => ({
        at,
        percent: percentOn(weights, slot) ?? 0,
      }))
      return all.filter(({ percent }, index) => percent !== all[index - 1]?.percent)
    },
    until: (fits, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted()
        const one: Waiting = { fits, resolve, reject }
        waiting.add(one)
        signal.addEventListener('abort', () => {
          waiting.delete(one)
          reject(signal.reason)
        })
      }),
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}

import type { Timer, WorldClock } from './world-clock.ts'

/** Node fires at once any timer above this; longer waits are made of several. */
const longestTimer = 2 ** 31 - 1

export interface RealClock extends WorldClock {
  readonly speed: number
  stopwatch(): () => number
}

/**
 * World time that runs `speed` times faster than real time (1: real time), from a moment at which real and
 * world time are known: world = epochWorld + (real - epochReal) * speed. Processes that share the epochs
 * share the time.
 */
export function realClock(
  speed = 1,
  epochs: { readonly epochReal?: number; readonly epochWorld?: number } = {},
): RealClock {
  if (!(speed > 0 && Number.isFinite(speed))) {
    throw new RangeError(`speed is ${speed}; it must be a number greater than 0`)
  }
  const epochReal = epochs.epochReal ?? Date.now()
  const epochWorld = epochs.epochWorld ?? epochReal
  const now = () => Math.floor(epochWorld + (Date.now() - epochReal) * speed)

  const after = (delay: number, action: () => void): Timer => {
    const due = now() + Math.max(0, delay)
    let handle: NodeJS.Timeout
    const arm = () => {
      const rest = Math.ceil((due - now()) / speed)
      handle = setTimeout(() => (now() < due ? arm() : action()), Math.min(Math.max(0, rest), longestTimer))
    }
    arm()
    return { cancel: () => clearTimeout(handle) }
  }

  const sleep = (duration: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const abort = () => {
        timer.cancel()
        reject(signal?.reason)
      }
      const timer = after(duration, () => {
        signal?.removeEventListener('abort', abort)
        resolve()
      })
      signal?.addEventListener('abort', abort, { once: true })
    })

  const stopwatch = () => {
    const start = performance.now()
    return () => performance.now() - start
  }

  return { speed, now, after, sleep, stopwatch }
}

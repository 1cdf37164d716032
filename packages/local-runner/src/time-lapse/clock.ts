import type { WorldClock } from '../clock.ts'

/** Node's longest delay; above it, it would fire at once. */
const LONGEST = 2 ** 31 - 1

/**
 * World time that runs `speed` times faster than real time from a shared epoch: the same formula as the
 * preload of the actions and as the local cloud's real clock.
 */
export const timeLapseClock = ({
  speed = 1,
  epoch,
}: {
  speed?: number
  epoch?: { readonly real: number; readonly world: number }
} = {}): WorldClock & { readonly speed: number; readonly epoch: { real: number; world: number } } => {
  const start = epoch ?? { real: Date.now(), world: Date.now() }
  const now = () => Math.floor(start.world + (Date.now() - start.real) * speed)
  const after: WorldClock['after'] = (delay, action) => {
    const due = now() + delay
    let timer: NodeJS.Timeout
    const arm = () => {
      const left = Math.ceil(Math.max(0, due - now()) / speed)
      timer = setTimeout(left > LONGEST ? arm : action, Math.min(left, LONGEST))
      // What keeps the process alive is what it serves, not a deadline that may never matter.
      timer.unref()
    }
    arm()
    return { cancel: () => clearTimeout(timer) }
  }
  return {
    speed,
    epoch: start,
    now,
    after,
    sleep: (duration, signal) =>
      new Promise((done, failed) => {
        const stop = () => {
          timer.cancel()
          failed(signal?.reason)
        }
        const timer = after(duration, () => {
          signal?.removeEventListener('abort', stop)
          done()
        })
        if (signal?.aborted === true) stop()
        else signal?.addEventListener('abort', stop, { once: true })
      }),
  }
}

import { AsyncLocalStorage } from 'node:async_hooks'
import { TimerQueue } from './timer-queue.ts'
import type { Timer, WorldClock } from './world-clock.ts'

/**
 * Turns of the event loop without any activity on the clock before time moves on. A program that has one flow
 * needs none, since it is known when it sleeps; the turns are for programs with several flows, of which one
 * sleeps while another is on its way through an SDK's middleware.
 */
const settlingTurns = 10

/** Real milliseconds after which a program that neither sleeps nor ends is reported as stuck. */
const defaultPatience = 10_000

/** Someone for whom time stands still while awake: a program under test, or a piece of work in its name. */
interface Party {
  readonly name: string
  readonly parent: Party | undefined
  /** Waits on the clock that are pending now. */
  sleeping: number
  done: boolean
}

/** A program's own clock; `done` takes the program out of the count when it has ended. */
export interface Actor {
  now(): number
  sleep(duration: number, signal?: AbortSignal): Promise<void>
  done(): void
}

/**
 * Time that moves only when it is driven (`run`, `advance`), jumps from timer to timer, and stands still while
 * any program is awake. The same program sees the same times in every run, however fast the machine.
 */
export class VirtualClock implements WorldClock {
  readonly speed = 1
  #now: number
  readonly #timers = new TimerQueue()
  readonly #parties = new Set<Party>()
  readonly #context = new AsyncLocalStorage<Party>()
  readonly #patience: number
  #activity = 0
  #stirred = false
  #runs = 0
  #loop: Promise<void> | undefined

  /** `patience`: real milliseconds until a program that neither sleeps nor ends is reported. */
  constructor(start: number, options: { readonly patience?: number } = {}) {
    this.#now = start
    this.#patience = options.patience ?? defaultPatience
  }

  now(): number {
    return this.#now
  }

  after(delay: number, action: () => void): Timer {
    this.#activity++
    const entry = this.#timers.add(this.#now + Math.max(0, delay), action)
    return {
      cancel: () => {
        this.#activity++
        entry.cancelled = true
      },
    }
  }

  /** Sleeps; the program in whose name this is called counts as asleep meanwhile. */
  sleep(duration: number, signal?: AbortSignal): Promise<void> {
    return this.#sleep(duration, signal, this.#context.getStore())
  }

  stopwatch(): () => number {
    const start = this.#now
    return () => this.#now - start
  }

  busy<T>(work: () => Promise<T>): Promise<T> {
    return this.#host({ name: 'work', parent: this.#context.getStore(), sleeping: 0, done: false }, work)
  }

  async outside<T>(work: Promise<T>): Promise<T> {
    const wake = this.#rest(chain(this.#context.getStore()))
    try {
      return await work
    } finally {
      wake()
    }
  }

  /** A clock for a program that this clock does not start itself. Time stands still until it sleeps or is done. */
  actor(name: string): Actor {
    const party: Party = { name, parent: undefined, sleeping: 0, done: false }
    this.#parties.add(party)
    return {
      now: () => this.#now,
      sleep: (duration, signal) => this.#sleep(duration, signal, party),
      done: () => {
        this.#activity++
        party.done = true
        this.#parties.delete(party)
      },
    }
  }

  /** Starts a program as an actor of its own. It needs a `run` or an `advance` to get anywhere. */
  spawn<T>(name: string, program: (clock: Actor) => Promise<T>): Promise<T> {
    const party: Party = { name, parent: undefined, sleeping: 0, done: false }
    const clock: Actor = {
      now: () => this.#now,
      sleep: (duration, signal) => this.#sleep(duration, signal, party),
      done: () => {
        party.done = true
        this.#parties.delete(party)
      },
    }
    return this.#host(party, () => program(clock))
  }

  /**
   * Runs a program to its end. Fails when time cannot move any more: nothing has a timer, or a program waits
   * for something that is neither a sleep nor declared with `outside`.
   */
  async run<T>(program: (clock: Actor) => Promise<T>): Promise<T> {
    this.#runs++
    const result = this.spawn('program', program).finally(() => {
      this.#runs--
      this.#activity++
    })
    this.#loop ??= this.#drive().finally(() => {
      this.#loop = undefined
    })
    const stuck = this.#loop.then(() => result)
    return Promise.race([result, stuck])
  }

  /** Lets `duration` milliseconds pass. */
  async advance(duration: number): Promise<void> {
    const end = this.#now + duration
    if (this.#runs > 0) {
      // The run drives the clock, and may end before the time is over: then the rest is driven here.
      const slept = this.sleep(duration).then(() => true)
      if (await Promise.race([slept, this.#loop])) return
    }
    // The loop of a run that has just ended may not have noticed yet.
    await this.#loop
    for (;;) {
      await this.#quiet(() => false)
      if (!this.#step(end)) break
    }
    this.#now = end
  }

  async #drive(): Promise<void> {
    const finished = () => this.#runs === 0
    for (;;) {
      await this.#quiet(finished)
      if (finished()) return
      if (!this.#step(Number.POSITIVE_INFINITY)) {
        throw new Error(`virtual time cannot move: no timer is set, and ${this.#describe()}`)
      }
    }
  }

  #step(limit: number): boolean {
    const next = this.#timers.peek()
    if (!next || next.due > limit) return false
    this.#timers.take()
    this.#now = Math.max(this.#now, next.due)
    this.#context.exit(next.action)
    return true
  }

  /** Waits until nobody is awake and nothing has touched the clock for a while. */
  async #quiet(finished: () => boolean): Promise<void> {
    let needed = this.#stirred ? settlingTurns : 1
    this.#stirred = false
    let still = 0
    let waited = 0
    let since: number | undefined
    while (still < needed) {
      const before = this.#activity
      await turn(waited)
      if (finished()) return
      if (this.#activity !== before) {
        needed = settlingTurns
        still = 0
        waited = 0
        since = undefined
      } else if (this.#someoneAwake()) {
        needed = settlingTurns
        still = 0
        waited++
        since ??= performance.now()
        if (waited % 64 === 0 && performance.now() - since > this.#patience) {
          throw new Error(
            `virtual time cannot move: ${this.#describe()}. A program must sleep on its clock, end, or say with outside() that it waits for the world`,
          )
        }
      } else {
        still++
      }
    }
  }

  #someoneAwake(): boolean {
    for (const party of this.#parties) if (party.sleeping === 0) return true
    return false
  }

  #describe(): string {
    const names = [...this.#parties].map(
      (party) => `${party.name} (${party.sleeping > 0 ? 'waiting' : 'awake'})`,
    )
    return names.length === 0 ? 'there are no programs' : `these programs go on: ${names.join(', ')}`
  }

  async #host<T>(party: Party, work: () => Promise<T>): Promise<T> {
    this.#activity++
    this.#parties.add(party)
    try {
      return await this.#context.run(party, work)
    } finally {
      this.#activity++
      this.#stirred = true
      party.done = true
      this.#parties.delete(party)
    }
  }

  #rest(parties: ReadonlySet<Party>): () => void {
    this.#activity++
    for (const party of parties) party.sleeping++
    return () => {
      this.#activity++
      this.#stirred = true
      for (const party of parties) party.sleeping--
    }
  }

  #sleep(duration: number, signal: AbortSignal | undefined, party: Party | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const sleepers = chain(this.#context.getStore())
      for (const one of chain(party)) sleepers.add(one)
      const wake = this.#rest(sleepers)
      const abort = () => {
        timer.cancel()
        wake()
        reject(signal?.reason)
      }
      const timer = this.after(duration, () => {
        signal?.removeEventListener('abort', abort)
        wake()
        resolve()
      })
      signal?.addEventListener('abort', abort, { once: true })
    })
  }
}

function chain(party: Party | undefined): Set<Party> {
  const all = new Set<Party>()
  for (let one = party; one; one = one.parent) all.add(one)
  return all
}

/** One turn of the event loop; after many fruitless ones, a short pause, so that waiting burns no processor. */
function turn(waited: number): Promise<void> {
  return new Promise((resolve) => {
    if (waited > 500) setTimeout(resolve, 1)
    else setImmediate(resolve)
  })
}

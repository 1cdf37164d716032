import type { Timer, WorldClock } from '../clock/world-clock.ts'
import {
  type ContainerEvents,
  type ContainerOrder,
  type Endpoint,
  type Exchange,
  type ExchangeResult,
  type HttpRequest,
  type RunningContainer,
  type StopSignal,
  signalNumber,
  type TaskRuntime,
} from './runtime.ts'

/** What a behaviour may look at when it answers. */
export interface BehaviourContext {
  readonly taskId: string
  readonly environment: Readonly<Record<string, string>>
  /** World time. */
  readonly now: number
  /** World time at which the container started. */
  readonly startedAt: number
  /** From the world's seed; the only randomness a behaviour may use. */
  random(): number
}

/** How a simulated task answers one request. */
export interface SimulatedResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** World milliseconds until the response is complete. */
  readonly latencyMs: number
  /** Resets the connection instead of answering. */
  readonly drop?: boolean
}

/** An application, played. */
export interface Behaviour {
  /** Milliseconds after the start during which connections are refused; a function draws anew for each task. */
  readonly bootMs: number | ((random: () => number) => number)
  respond(request: HttpRequest, context: BehaviourContext): SimulatedResponse
  /** Exits by itself this long after the start. */
  readonly exitAfterMs?: number
  /** For `exitAfterMs`. Default 1. */
  readonly exitCode?: number
  /**
   * Milliseconds from SIGTERM to the exit with code 0, during which requests are still answered. Default 0: exits
   * at once, and breaks what is in flight. 'ignored': it waits for SIGKILL.
   */
  readonly terminationMs?: number | 'ignored'
  /** Lines written to the log at the start. */
  readonly log?: readonly string[]
}

/** Plays containers in-process, on the world's clock: an image's content names its behaviour. */
export function simulatedTasks(options: {
  readonly behaviours: Readonly<Record<string, Behaviour>>
}): TaskRuntime {
  let world: { readonly clock: WorldClock; random(): number } | undefined
  const running = new Set<SimulatedContainer>()
  return {
    attach: (it) => {
      world = it
    },
    launch(order, events) {
      if (!world) throw new Error('simulatedTasks: launched before it was attached to a world')
      const content = order.image.content
      const behaviour = 'behaviour' in content ? options.behaviours[content.behaviour] : undefined
      if (!behaviour) {
        const what = 'behaviour' in content ? `behaviour '${content.behaviour}'` : 'an image of files'
        const known = Object.keys(options.behaviours).join(', ')
        world.clock.after(0, () =>
          events.failed(`CannotStartContainerError: cannot play ${what}; known behaviours: ${known}`),
        )
        return { signal: () => {} }
      }
      const container = new SimulatedContainer(world, behaviour, order, {
        ...events,
        exited: (code) => {
          running.delete(container)
          events.exited(code)
        },
      })
      running.add(container)
      return container
    },
    async close() {
      for (const container of [...running]) container.vanish()
      running.clear()
    },
  }
}

class SimulatedContainer implements RunningContainer {
  readonly #world: { readonly clock: WorldClock; random(): number }
  readonly #behaviour: Behaviour
  readonly #order: ContainerOrder
  readonly #events: ContainerEvents
  readonly #startedAt: number
  readonly #readyAt: number
  readonly #timers = new Set<Timer>()
  /** Ends each exchange in flight. */
  readonly #inFlight = new Set<() => void>()
  #alive = true

  constructor(
    world: { readonly clock: WorldClock; random(): number },
    behaviour: Behaviour,
    order: ContainerOrder,
    events: ContainerEvents,
  ) {
    this.#world = world
    this.#behaviour = behaviour
    this.#order = order
    this.#events = events
    this.#startedAt = world.clock.now()
    const boot = behaviour.bootMs
    this.#readyAt = this.#startedAt + (typeof boot === 'number' ? boot : boot(() => world.random()))
    this.#after(0, () => {
      events.started(order.listens ? this.#endpoint() : undefined)
      for (const line of behaviour.log ?? []) events.log(line)
    })
    if (behaviour.exitAfterMs !== undefined) {
      this.#after(behaviour.exitAfterMs, () => this.#exit(behaviour.exitCode ?? 1))
    }
  }

  signal(name: StopSignal): void {
    if (!this.#alive) return
    const grace = this.#behaviour.terminationMs ?? 0
    if (name === 'SIGKILL') this.#after(0, () => this.#exit(128 + signalNumber.SIGKILL))
    else if (grace !== 'ignored') this.#after(grace, () => this.#exit(0))
  }

  /** Ends without telling anybody. */
  vanish(): void {
    this.#alive = false
    for (const timer of this.#timers) timer.cancel()
    for (const end of [...this.#inFlight]) end()
  }

  #exit(code: number): void {
    if (!this.#alive) return
    this.vanish()
    this.#events.exited(code)
  }

  #after(delay: number, action: () => void): void {
    const timer = this.#world.clock.after(delay, () => {
      this.#timers.delete(timer)
      action()
    })
    this.#timers.add(timer)
  }

  #endpoint(): Endpoint {
    return { kind: 'simulated', exchange: (request, done) => this.#exchange(request, done) }
  }

  #exchange(request: HttpRequest, done: (result: ExchangeResult) => void): Exchange {
    const clock = this.#world.clock
    if (!this.#alive || clock.now() < this.#readyAt) {
      return clock.after(0, () => done({ broken: 'refused' }))
    }
    const answer = this.#behaviour.respond(request, {
      taskId: this.#order.taskId,
      environment: this.#order.environment,
      now: clock.now(),
      startedAt: this.#startedAt,
      random: () => this.#world.random(),
    })
    const end = (result: ExchangeResult) => {
      timer.cancel()
      if (this.#inFlight.delete(broken)) done(result)
    }
    const broken = () => end({ broken: 'reset' })
    const timer = clock.after(answer.latencyMs, () =>
      answer.drop
        ? broken()
        : end({
            response: {
              status: answer.status,
              headers: answer.headers ?? {},
              body: new TextEncoder().encode(answer.body ?? ''),
            },
          }),
    )
    this.#inFlight.add(broken)
    return {
      cancel: () => {
        timer.cancel()
        this.#inFlight.delete(broken)
      },
    }
  }
}

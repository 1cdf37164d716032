import type { WorldClock } from '../clock/world-clock.ts'
import type { Image } from '../world.ts'

/** One HTTP request as a target receives it. Header names in lower case. */
export interface HttpRequest {
  readonly method: string
  /** Path with query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** How an exchange with a target ends when there is no response. */
export type Broken =
  /** The connection was refused. */
  | 'refused'
  /** The connection was reset or closed before a whole response. */
  | 'reset'
  /** No connection within the time allowed. */
  | 'connect-timeout'
  /** Connected, then silence for longer than allowed. */
  | 'idle-timeout'

export type ExchangeResult = { readonly response: HttpResponse } | { readonly broken: Broken }

export interface Exchange {
  /** Gives up; the callback is not called any more. */
  cancel(): void
}

/** Where a container port can be reached. */
export type Endpoint =
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  | {
      readonly kind: 'simulated'
      /** Calls `done` exactly once, at a later time of the world, unless cancelled. */
      exchange(request: HttpRequest, done: (result: ExchangeResult) => void): Exchange
    }

/** What it takes to start one container of a task. */
export interface ContainerOrder {
  readonly taskId: string
  readonly taskArn: string
  readonly name: string
  readonly image: Image
  /** entryPoint and command, joined. */
  readonly command: readonly string[]
  readonly workingDirectory?: string
  readonly environment: Readonly<Record<string, string>>
  /** Whether the container has a port that others connect to. */
  readonly listens: boolean
}

export interface ContainerEvents {
  /** The container runs; whether what is in it is ready is another question. */
  started(endpoint: Endpoint | undefined): void
  /** It could not be started. Nothing else follows. */
  failed(reason: string): void
  log(message: string): void
  /** It ended. As in a container, death by a signal is exit code 128 + the signal's number. */
  exited(exitCode: number): void
}

export interface RunningContainer {
  signal(name: StopSignal): void
}

export type StopSignal = 'SIGTERM' | 'SIGKILL'

/** What runs the containers of tasks. Events come after `launch` has returned. */
export interface TaskRuntime {
  launch(order: ContainerOrder, events: ContainerEvents): RunningContainer
  /** Binds the runtime to the world it plays in; called once, before anything is launched. */
  attach?(world: { readonly clock: WorldClock; random(): number }): void
  /** Ends every container and resolves when none is left. */
  close(): Promise<void>
}

export const signalNumber: Readonly<Record<StopSignal, number>> = { SIGTERM: 15, SIGKILL: 9 }

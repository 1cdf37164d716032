import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { constants } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { ContainerEvents, ContainerOrder, RunningContainer, StopSignal, TaskRuntime } from './runtime.ts'
import { killGroup, Watchdog } from './watchdog.ts'

export interface ProcessOptions {
  /** Each container gets a directory of its own in here, as TMPDIR; absent: none. */
  readonly storeDir?: string
  /** What `node` means in a container's command. Default: the node that runs this. */
  readonly node?: string
  /** PATH of the containers. Default: the directory of `node` and the system's usual ones. */
  readonly path?: string
}

/**
 * Containers as child processes: the command runs in the image's directory with the container's environment,
 * and with PORT and HOST, where it must listen, and ECS_TASK_ID. Each is a process group of its own; none
 * outlives this process.
 */
export function processTasks(options: ProcessOptions = {}): TaskRuntime {
  const node = options.node ?? process.execPath
  const path = options.path ?? [dirname(node), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter)
  const watchdog = new Watchdog(node)
  const running = new Set<ProcessContainer>()
  const ports = new PortSource()
  let closed = false

  return {
    launch(order, events) {
      const container = new ProcessContainer(order, events, {
        node,
        path,
        watchdog,
        ports,
        scratch: options.storeDir && join(resolve(options.storeDir), 'tasks', order.taskId, order.name),
        isClosed: () => closed,
        ended: () => running.delete(container),
      })
      running.add(container)
      return container
    },
    async close() {
      closed = true
      await Promise.all([...running].map((container) => container.destroy()))
      await watchdog.close()
    },
  }
}

interface Surroundings {
  readonly node: string
  readonly path: string
  readonly watchdog: Watchdog
  readonly ports: PortSource
  readonly scratch: string | undefined
  isClosed(): boolean
  ended(): void
}

class ProcessContainer implements RunningContainer {
  readonly #events: ContainerEvents
  readonly #around: Surroundings
  #child: ChildProcessByStdio<null, Readable, Readable> | undefined
  /** A signal that came before there was a process. */
  #early: StopSignal | undefined
  #silent = false
  #ended = false
  readonly #over: Promise<void>
  #markOver: () => void = () => {}

  constructor(order: ContainerOrder, events: ContainerEvents, around: Surroundings) {
    this.#events = events
    this.#around = around
    this.#over = new Promise((done) => {
      this.#markOver = done
    })
    this.#start(order).catch((error: Error) => this.#fail(`CannotStartContainerError: ${error.message}`))
  }

  signal(name: StopSignal): void {
    if (this.#ended) return
    if (this.#child?.pid === undefined) this.#early = name
    else killGroup(this.#child.pid, name)
  }

  /** Kills it and tells nobody. */
  async destroy(): Promise<void> {
    this.#silent = true
    this.signal('SIGKILL')
    await this.#over
  }

  async #start(order: ContainerOrder): Promise<void> {
    const { content } = order.image
    const [program, ...args] = order.command
    if (!('directory' in content)) {
      throw new Error(`the image plays the behaviour '${content.behaviour}' and has no files to run`)
    }
    if (program === undefined) {
      throw new Error(
        'no command: the container definition has neither entryPoint nor command, and local images have none',
      )
    }
    const port = order.listens ? await this.#around.ports.next() : undefined
    if (this.#around.isClosed() || this.#early) {
      this.#end(128 + constants.signals[this.#early ?? 'SIGKILL'])
      return
    }
    const { scratch } = this.#around
    if (scratch) mkdirSync(scratch, { recursive: true })
    const child = spawn(program === 'node' ? this.#around.node : program, args, {
      cwd: resolve(content.directory, order.workingDirectory?.replace(/^\/+/, '') ?? ''),
      env: {
        ...order.environment,
        PATH: this.#around.path,
        ...(port !== undefined && { PORT: String(port), HOST: '127.0.0.1' }),
        ...(scratch && { TMPDIR: scratch }),
        ECS_TASK_ID: order.taskId,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    this.#child = child
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        if (!this.#silent) this.#events.log(line)
      })
    }
    child.on('error', (error) => this.#fail(`CannotStartContainerError: ${error.message}`))
    child.on('spawn', () => {
      if (child.pid !== undefined) this.#around.watchdog.watch(child.pid)
      if (this.#silent) return
      this.#events.started(port === undefined ? undefined : { kind: 'tcp', host: '127.0.0.1', port })
    })
    child.on('exit', (code, signal) => {
      if (child.pid !== undefined) {
        killGroup(child.pid, 'SIGKILL')
        this.#around.watchdog.forget(child.pid)
      }
      this.#end(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  }

  #end(exitCode: number): void {
    this.#ended = true
    this.#around.ended()
    this.#markOver()
    if (!this.#silent) this.#events.exited(exitCode)
  }

  #fail(reason: string): void {
    this.#ended = true
    this.#around.ended()
    this.#markOver()
    if (!this.#silent) this.#events.failed(reason)
  }
}

/** Free ports on the loopback interface, none given out twice. */
class PortSource {
  readonly #given = new Set<number>()

  async next(): Promise<number> {
    for (;;) {
      const port = await freePort()
      if (this.#given.has(port)) continue
      this.#given.add(port)
      return port
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((done, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    })
  })
}

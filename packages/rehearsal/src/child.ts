import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'

/** A process of the rehearsal that speaks JSON lines on its standard input and output. */
export interface Child<In, Out> {
  readonly pid: number
  tell(message: In): void
  onMessage(listener: (message: Out) => void): void
  /** Resolves with the first message that fits; rejects when the process ends before. */
  next<Wanted extends Out>(fits: (message: Out) => message is Wanted): Promise<Wanted>
  /** Resolves when the process has ended, however. */
  readonly ended: Promise<void>
  /** Closes its standard input, on which it ends by itself; SIGKILL if it does not. */
  stop(): Promise<void>
  /** SIGKILL to it and to every process it started, all at the same instant. */
  kill(): Promise<void>
}

/** Milliseconds of real time that a process has to end by itself. */
const GRACE = 8_000

/** Lines of a process's standard error that are shown when it ends unexpectedly. */
const LAST_LINES = 20

type Piped = ChildProcess & { stdin: Writable; stdout: Readable; stderr: Readable; pid: number }

/** Every child that still runs, so that an exit of any kind leaves none behind. */
const running = new Set<number>()
const killGroup = (pid: number) => {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}
process.on('exit', () => {
  for (const pid of running) killGroup(pid)
})

/**
 * Starts a TypeScript file as a process of its own, in a process group of its own.
 * @param name for messages: what the process is
 */
export const startChild = <In, Out>(order: {
  readonly name: string
  readonly file: URL
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}): Child<In, Out> => {
  const { name, file, args = [], env = {} } = order
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), fileURLToPath(file), ...args],
    {
      // PATH for git and node; HOME and TMPDIR where they are set. Nothing else leaks in.
      env: {
        PATH: process.env['PATH'] ?? '',
        ...(process.env['TMPDIR'] !== undefined && { TMPDIR: process.env['TMPDIR'] }),
        NODE_NO_WARNINGS: '1',
        ...env,
      },
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    },
  ) as Piped
  const { pid } = child
  running.add(pid)

  const errors: string[] = []
  createInterface({ input: child.stderr }).on('line', (line) => {
    errors.push(line)
    if (errors.length > LAST_LINES) errors.shift()
  })

  const listeners = new Set<(message: Out) => void>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    let message: Out
    try {
      message = JSON.parse(line) as Out
    } catch {
      errors.push(line)
      return
    }
    for (const listener of [...listeners]) listener(message)
  })
  child.stdin.on('error', () => {})

  const ended = once(child, 'close').then(() => {
    running.delete(pid)
  })

  const kill = async () => {
    killGroup(pid)
    await ended
  }

  return {
    pid,
    ended,
    kill,
    tell: (message) => void child.stdin.write(`${JSON.stringify(message)}\n`),
    onMessage: (listener) => void listeners.add(listener),
    next: <Wanted extends Out>(fits: (message: Out) => message is Wanted) =>
      new Promise<Wanted>((resolve, reject) => {
        const listener = (message: Out) => {
          if (!fits(message)) return
          listeners.delete(listener)
          resolve(message)
        }
        listeners.add(listener)
        void ended.then(() =>
          reject(
            new Error(`${name} ended with code ${child.exitCode ?? child.signalCode}:\n${errors.join('\n')}`),
          ),
        )
      }),
    stop: async () => {
      child.stdin.end()
      const timer = setTimeout(() => killGroup(pid), GRACE)
      await ended
      clearTimeout(timer)
      // What it started may outlive it.
      killGroup(pid)
    },
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import type { WorldClock } from '../clock.ts'
import type { Reaper } from './reaper.ts'

/** How long a cancelled step may live, in world milliseconds (github.com runner, ProcessInvoker). */
export interface CancelTiming {
  /** From SIGINT to SIGTERM. */
  readonly interrupt: number
  /** From SIGTERM to the killing of the process tree. */
  readonly terminate: number
  /** From the cancellation of a job to the end of everything in it. */
  readonly force: number
}

export const GITHUB_CANCEL_TIMING: CancelTiming = { interrupt: 7_500, terminate: 2_500, force: 300_000 }

/** How long after its main process the output of a step may stay open, in world milliseconds. */
const OUTPUT_GRACE = 5_000

export interface Program {
  readonly command: string
  readonly args: readonly string[]
  readonly directory: string
  readonly environment: Readonly<Record<string, string>>
  readonly onLine: (line: string) => void
  /** Asks it to stop: SIGINT, SIGTERM, then the end of the tree. */
  readonly cancel: AbortSignal
}

/** The processes of one runner. Each step is a process group of its own, so that its tree can be ended. */
export class Processes {
  readonly #clock: WorldClock
  readonly #timing: CancelTiming
  readonly #reaper: Reaper
  readonly #groups = new Set<number>()
  #killed = false

  constructor({ clock, timing, reaper }: { clock: WorldClock; timing: CancelTiming; reaper: Reaper }) {
    this.#clock = clock
    this.#timing = timing
    this.#reaper = reaper
  }

  /** SIGKILL to everything that was started here and still lives. Nothing starts afterwards. */
  killAll(): void {
    this.#killed = true
    for (const group of this.#groups) this.#kill(group)
  }

  /** Ends what steps left running in the background. */
  cleanUp(): void {
    for (const group of [...this.#groups]) {
      this.#kill(group)
      this.#forget(group)
    }
  }

  /** Runs a program to its end. Rejects when it cannot be started. */
  run(program: Program): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
    if (this.#killed) return Promise.resolve({ code: null, signal: 'SIGKILL' })
    const child = spawn(program.command, program.args, {
      cwd: program.directory,
      env: program.environment,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const group = child.pid
    if (group !== undefined) {
      this.#groups.add(group)
      this.#reaper.started(group)
    }
    const stopCancelling = this.#cancelOn(program.cancel, child)
    for (const stream of [child.stdout, child.stderr]) readLines(stream, program.onLine)
    return new Promise((done, failed) => {
      child.once('error', (cause) => {
        stopCancelling()
        failed(new Error(`${program.command} cannot be started: ${cause.message}`, { cause }))
      })
      child.once('exit', (code, signal) => {
        stopCancelling()
        // A background process may hold the output open; the runner does not wait for it for ever.
        const grace = this.#clock.after(OUTPUT_GRACE, () => {
          child.stdout.destroy()
          child.stderr.destroy()
        })
        child.once('close', () => {
          grace.cancel()
          if (group !== undefined && !this.#exists(group)) this.#forget(group)
          done({ code, signal })
        })
      })
    })
  }

  #cancelOn(signal: AbortSignal, child: ChildProcess): () => void {
    let timer: { cancel(): void } | undefined
    const begin = () => {
      child.kill('SIGINT')
      timer = this.#clock.after(this.#timing.interrupt, () => {
        child.kill('SIGTERM')
        timer = this.#clock.after(this.#timing.terminate, () => {
          if (child.pid !== undefined) this.#kill(child.pid)
        })
      })
    }
    if (signal.aborted) begin()
    else signal.addEventListener('abort', begin, { once: true })
    return () => {
      signal.removeEventListener('abort', begin)
      timer?.cancel()
    }
  }

  /** The system may give the number to somebody else's processes afterwards: those must never be ended. */
  #forget(group: number): void {
    this.#groups.delete(group)
    this.#reaper.ended(group)
  }

  #exists(group: number): boolean {
    try {
      process.kill(-group, 0)
      return true
    } catch {
      return false
    }
  }

  #kill(group: number): void {
    try {
      process.kill(-group, 'SIGKILL')
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ESRCH') throw cause
    }
  }
}

const readLines = (stream: NodeJS.ReadableStream, onLine: (line: string) => void): void => {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line.replace(/\r$/, ''))
  })
  const last = () => {
    if (rest !== '') onLine(rest)
    rest = ''
  }
  stream.once('end', last)
  stream.once('close', last)
}

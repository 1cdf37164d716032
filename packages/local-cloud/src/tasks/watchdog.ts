import { type ChildProcess, spawn } from 'node:child_process'

/**
 * The watchdog's whole program. It hears of process groups on its standard input and kills all that are left
 * when that input ends, which also happens when its parent was killed without a chance to clean up.
 */
const program = `
const groups = new Set()
let rest = ''
process.stdin.setEncoding('utf8')
process.stdin.on('data', (text) => {
  const lines = (rest + text).split('\\n')
  rest = lines.pop()
  for (const line of lines) line[0] === '+' ? groups.add(line.slice(1)) : groups.delete(line.slice(1))
})
process.stdin.on('end', () => {
  for (const group of groups) try { process.kill(-Number(group), 'SIGKILL') } catch {}
})
`

/** Kills process groups for sure: at `close`, at the end of this process, and when it is itself killed. */
export class Watchdog {
  readonly #node: string
  readonly #groups = new Set<number>()
  #child: ChildProcess | undefined
  readonly #atExit = () => this.killAll()

  constructor(node: string) {
    this.#node = node
  }

  watch(group: number): void {
    if (!this.#child) this.#start()
    this.#groups.add(group)
    this.#tell(`+${group}`)
  }

  forget(group: number): void {
    this.#groups.delete(group)
    this.#tell(`-${group}`)
  }

  killAll(): void {
    for (const group of this.#groups) killGroup(group, 'SIGKILL')
  }

  /** Resolves when the watchdog's own process has ended. */
  async close(): Promise<void> {
    this.killAll()
    process.off('exit', this.#atExit)
    const child = this.#child
    this.#child = undefined
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.ref()
    child.stdin?.end()
    await ended
  }

  #start(): void {
    // A group of its own, so that Ctrl-C in a terminal does not end it before its work is done.
    const child = spawn(this.#node, ['-e', program], {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
      env: {},
    })
    child.on('error', () => {})
    child.stdin?.on('error', () => {})
    child.unref()
    this.#child = child
    process.once('exit', this.#atExit)
  }

  #tell(line: string): void {
    this.#child?.stdin?.write(`${line}\n`)
  }
}

/** Signals a whole process group; one that has ended already is no error. */
export function killGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal)
  } catch (error) {
    // macOS says EPERM of a group in which only the dead are left.
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ESRCH' && code !== 'EPERM') throw error
  }
}

import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'

/** Watches over the processes of steps from outside, in case this process is killed. */
export interface Reaper {
  started(group: number): void
  ended(group: number): void
  /** Lets the watcher go. It ends whatever is still listed. */
  close(): Promise<void>
}

/** The watcher is a process of its own group, started with the first step. */
export const openReaper = (node: string): Reaper => {
  let watcher: ChildProcessByStdio<Writable, null, null> | undefined
  const tell = (line: string) => {
    if (watcher === undefined) {
      watcher = spawn(node, [fileURLToPath(new URL('./reaper.cjs', import.meta.url))], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
        env: {},
      })
      watcher.unref()
      watcher.stdin.on('error', () => {})
      ;(watcher.stdin as Writable & { unref?: () => void }).unref?.()
    }
    watcher.stdin.write(`${line}\n`)
  }
  return {
    started: (group) => tell(`+${group}`),
    ended: (group) => tell(`-${group}`),
    close: () =>
      new Promise((done) => {
        if (watcher === undefined || watcher.exitCode !== null) return done()
        watcher.ref()
        watcher.once('exit', () => done())
        watcher.stdin.end()
      }),
  }
}

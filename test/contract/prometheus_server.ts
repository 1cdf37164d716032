import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../../packages/composition/src/system-clock.ts'

const READY_WITHIN = 30_000

/** A port of the loopback that nobody uses at the moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/**
 * Major and minor version.
 * @param said what it is told to be, for one that was built from its module and does not know; otherwise the program says
 *   it, on its standard output, and before 3.0 on its standard error
 */
export const versionOf = (program: string, said?: string): readonly [major: number, minor: number] => {
  const text =
    said ??
    execFileSync('sh', ['-c', 'exec "$0" --version 2>&1', program], { encoding: 'utf8' }).split('\n')[0] ??
    ''
  const [, major, minor] = /(\d+)\.(\d+)/.exec(text) ?? []
  if (major === undefined || minor === undefined) throw new Error(`${program} says no version: ${text}`)
  return [Number(major), Number(minor)]
}

/** A Prometheus server of its own on the loopback, with its data in a directory that goes with it. */
export const startPrometheus = async (program: string, config: object) => {
  const directory = mkdtempSync(join(tmpdir(), 'prometheus-'))
  // JSON is YAML.
  writeFileSync(join(directory, 'prometheus.yml'), JSON.stringify(config))
  const port = await freePort()
  const child = spawn(
    program,
    [
      `--config.file=${join(directory, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(directory, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--web.enable-remote-write-receiver',
      '--enable-feature=native-histograms',
      '--log.level=warn',
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(directory, { recursive: true, force: true })
  }
  const begin = systemClock.now()
  for (;;) {
    const ready = await fetch(`${url}/-/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return { url, stop }
    if (child.exitCode !== null || systemClock.now() - begin > READY_WITHIN) {
      await stop()
      throw new Error(`${program} was not ready within ${READY_WITHIN / 1000} s`)
    }
    await systemClock.sleep(100)
  }
}

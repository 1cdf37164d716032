import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { type Spread, spread } from './statistics.ts'

export interface StartUp {
  readonly action: string
  /** Milliseconds from the spawn to the first byte printed. */
  readonly firstLine: Spread
  /** First line of the action by the bare start of the same round: what the machine does meanwhile hits both. */
  readonly ratio: Spread
}

/**
 * Measures how long each bundle takes to its first printed line, in rounds that each also start Node with nothing to do.
 * The bundles get no input and no credentials, so they end by themselves; they are killed after their first line.
 *
 * @param node the Node binary.
 * @param rounds measured rounds; two more warm the file cache up.
 */
export async function measureStartUp({
  node,
  dist,
  actions,
  rounds,
}: {
  readonly node: string
  readonly dist: string
  readonly actions: readonly string[]
  readonly rounds: number
}): Promise<{ readonly bare: Spread; readonly actions: readonly StartUp[] }> {
  const bare: number[] = []
  const times = new Map<string, number[]>(actions.map((action) => [action, []]))
  for (let round = -2; round < rounds; round++) {
    const start = await untilExit(node)
    if (round >= 0) bare.push(start)
    for (const action of actions) {
      const time = await untilFirstLine(node, join(dist, action, 'index.mjs'))
      if (round >= 0) times.get(action)?.push(time)
    }
  }
  return {
    bare: spread(bare),
    actions: [...times].map(([action, all]) => ({
      action,
      firstLine: spread(all),
      ratio: spread(all.map((time, round) => time / (bare[round] ?? Number.NaN))),
    })),
  }
}

function untilExit(node: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(node, ['-e', '0'], { env: {}, stdio: 'ignore' })
    child.once('error', reject)
    child.once('exit', () => resolve(performance.now() - started))
  })
}

function untilFirstLine(node: string, bundle: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    // Nothing of this machine's environment: a start must not find credentials, nor ask the network for them.
    const child = spawn(node, [bundle], {
      env: { GITHUB_ACTIONS: 'true', AWS_EC2_METADATA_DISABLED: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let errors = ''
    child.stderr.on('data', (data: Buffer) => {
      errors += data.toString()
    })
    child.stdout.once('data', () => {
      const time = performance.now() - started
      child.once('exit', () => resolve(time))
      child.kill('SIGKILL')
    })
    child.once('error', reject)
    child.once('close', (code) =>
      reject(new Error(`${bundle} ended (${code}) and printed no line. ${errors.trim()}`)),
    )
  })
}

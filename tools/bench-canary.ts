import { availableParallelism } from 'node:os'
import { benchCanary, told } from '@greenlight/canary-bench'
import { runTool } from './command-line.ts'

const HELP = `Tries the canary judge, the rules of other tools, and an oracle on the same simulated releases.

  npm run bench:canary
  npm run bench:canary -- --nulls        20,000 whole releases of every harmless shape: false rollbacks
  npm run bench:canary -- --json         one JSON document: every cell, its interval, the settings
  npm run bench:canary -- --runs N       runs a cell (default 400; 20000 with --nulls)
  npm run bench:canary -- --shape NAME   only releases of this shape
  npm run bench:canary -- --seed TEXT    other random numbers (default 1); the same seed gives the same figures
  npm run bench:canary -- --workers N    processes (default: one for each core); changes nothing but the time
`

await runTool(
  HELP,
  { flags: ['json', 'nulls'], values: ['runs', 'seed', 'shape', 'workers'] },
  async ({ flags, values }) => {
    const started = performance.now()
    let tellAt = 0.1
    const report = await benchCanary(
      {
        seed: values.get('seed') ?? '1',
        nulls: flags.has('nulls'),
        shape: values.get('shape'),
        runs: wholeNumber(values, 'runs', 1_000_000),
        workers: wholeNumber(values, 'workers', 256) ?? availableParallelism(),
      },
      (done, of) => {
        const seconds = (performance.now() - started) / 1000
        if (seconds < 5 || done / of < tellAt || done === of) return
        tellAt = done / of + 0.1
        process.stderr.write(
          `${Math.round((100 * done) / of)} % after ${Math.round(seconds)} s, about ${Math.ceil((seconds * (of - done)) / done)} s to go\n`,
        )
      },
    )
    process.stdout.write(flags.has('json') ? `${JSON.stringify(report, null, 2)}\n` : told(report))
    return 0
  },
)

function wholeNumber(values: ReadonlyMap<string, string>, name: string, most: number): number | undefined {
  const text = values.get(name)
  if (text === undefined) return undefined
  const number = Number(text)
  if (!/^[1-9]\d*$/.test(text) || number > most)
    throw new Error(`--${name} is '${text}', but must be a whole number from 1 to ${most}`)
  return number
}

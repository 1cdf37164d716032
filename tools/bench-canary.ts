import { availableParallelism } from 'node:os'
import { benchCanary, markdown, prove, type Report, told } from '@greenlight/canary-bench'
import { type Asked, runTool } from './command-line.ts'

const HELP = `Tries the canary judge, the rules of other tools, and an oracle on the same simulated releases.

  npm run bench:canary
  npm run bench:canary -- --nulls        20,000 whole releases of every harmless shape: false rollbacks; exit code 1
                                         unless each one's upper 95 % limit is below the promise
  npm run bench:canary -- --nulls --sanity   exit code 1 only when there are more than the promise explains by chance
  npm run bench:canary -- --json         one JSON document: every cell, its interval, the settings; with --nulls
                                         one line a shape: runs, false rollbacks, upper limit, whether it holds
  npm run bench:canary -- --markdown     the tables of the documentation, comparisons and nulls
  npm run bench:canary -- --runs N       runs a cell (default 400; 20000 with --nulls; fewer where a run is dear)
  npm run bench:canary -- --shape NAME   only releases of this shape
  npm run bench:canary -- --seed TEXT    other random numbers (default 1); the same seed gives the same figures
  npm run bench:canary -- --workers N    processes (default: one for each core); changes nothing but the time
`

await runTool(
  HELP,
  { flags: ['json', 'markdown', 'nulls', 'sanity'], values: ['runs', 'seed', 'shape', 'workers'] },
  async (asked) => {
    const { flags, values } = asked
    if (flags.has('json') && flags.has('markdown')) throw new Error('--json and --markdown: choose one')
    if (flags.has('sanity') && !flags.has('nulls')) throw new Error('--sanity goes with --nulls')
    const started = performance.now()
    let tellAt = 0.1
    const report = await benchCanary(
      {
        seed: values.get('seed') ?? '1',
        which: flags.has('nulls') ? 'nulls' : flags.has('markdown') ? 'all' : 'comparison',
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
    process.stdout.write(written(asked, report))
    const { holds, plausible } = prove(report.seed, report.cells)
    return (flags.has('sanity') ? plausible : holds) ? 0 : 1
  },
)

function written({ flags }: Asked, report: Report): string {
  if (flags.has('markdown')) return markdown(report)
  if (!flags.has('json')) return told(report)
  const document = flags.has('nulls') ? prove(report.seed, report.cells) : report
  return `${JSON.stringify(document, null, 2)}\n`
}

function wholeNumber(values: ReadonlyMap<string, string>, name: string, most: number): number | undefined {
  const text = values.get(name)
  if (text === undefined) return undefined
  const number = Number(text)
  if (!/^[1-9]\d*$/.test(text) || number > most)
    throw new Error(`--${name} is '${text}', but must be a whole number from 1 to ${most}`)
  return number
}

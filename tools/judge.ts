import { once } from 'node:events'
import { createReadStream, fstatSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  DEFAULT_SETTINGS,
  LineSplitter,
  printable,
  Replay,
  type ReplaySettings,
  resultLine,
  Summary,
  type TrialSettings,
} from '@greenlight/analysis'
import { loadSettings } from '@greenlight/config'
import { stagesOf } from '@greenlight/release'
import { trialSettings } from '../actions/shift-traffic/src/trial-of-release.ts'

const HELP = `npm run -s judge -- [OPTIONS] [FILE...]

Judges recorded observations of canaries as a release would have judged them: for tuning on past data, for support,
and for anyone who wants to check the judge. Reads NDJSON from the files in their order, or from the standard input
('-' names it among files). Several traces may be interleaved; each is a rollout of its own.

  {"trace":"a","at":"2026-01-01T00:00:00Z","weight":5,
   "canary":{"requests":300,"errors":1},"stable":{"requests":5700,"errors":3}}

  trace      name of the rollout
  at         when the interval begins: ISO 8601 with a zone, or milliseconds since 1970
  duration   of the interval, milliseconds or "15s"; 60 s when absent
  weight     percent of the traffic on the canary; with --config a stage of it. A higher one begins the next stage
  canary     counts of the interval: requests, errors; null when the source had no datapoint
  stable     the same of the old version; absent when there is no control
  latency    in either side: {"p95": 431} in milliseconds, or {"le": {"0.1": 950, "0.25": 990}}, cumulative counts of
             the interval by bound in seconds; or both
  metrics    in either side, by name: {"total": 900, "bad": 2} or {"value": 3.5}

  --json              one verdict for each line, as NDJSON: trace, look, verdict, evidence, bound, reason.
                      Without it: a table of the traces at the end
  --verbose           with --json: also source, line, at, weight, budget, metrics, caveats, problem
  --config FILE       a greenlight.yml, for its stages, judge, limits and metrics (default: the product's defaults,
                      on any weights)
  --environment NAME  which of its environments (default: production)
  --sticky            clients were pinned to a version by the load balancer
  --help              this text

Ends with 0 when every line was an observation, 1 when one was not (each is told on stderr, its trace stays
inconclusive from there on, other traces are not touched), 2 when the command could not run.
The input's and the output's format: docs/replay.md
`

/** Bytes asked of a file at a time. */
const PIECE = 262_144

/** How bursty errors are where nobody has said: as in a config that does not say. */
const STICKY_BURST = 9

interface Asked {
  readonly json: boolean
  readonly verbose: boolean
  readonly settings: ReplaySettings
  readonly files: readonly string[]
}

process.exitCode = await main()

async function main(): Promise<number> {
  // Whoever reads our output may stop before its end, as head does: that is no error of ours.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      if (stream === process.stdout) {
        process.stderr.write(
          `the output cannot be written (${error.message}): expected a place that takes all verdicts\n`,
        )
      }
      process.exit(2)
    })
  }
  try {
    const asked = ask(process.argv.slice(2))
    if (asked === undefined) {
      process.stdout.write(HELP)
      return 0
    }
    return await judge(asked)
  } catch (error) {
    // Lines of their own, as a config's errors have them, stay so: they are ours.
    const lines = (error instanceof Error ? error.message : String(error)).split('\n')
    process.stderr.write(`${lines.map(printable).join('\n')}\n`)
    return 2
  }
}

function ask(args: string[]): Asked | undefined {
  const { values, positionals, tokens } = parseArgs({
    args,
    allowPositionals: true,
    tokens: true,
    options: {
      json: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      sticky: { type: 'boolean', default: false },
      config: { type: 'string' },
      environment: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  for (const name of ['config', 'environment'] as const) {
    const said = tokens.flatMap((token) => (token.kind === 'option' && token.name === name ? [token] : []))
    if (said.length < 2) continue
    const which = said.map(({ value }) => JSON.stringify(value)).join(' and ')
    throw new Error(`--${name} is said ${said.length} times (${which}): expected it once`)
  }
  const { json, verbose, sticky, config, environment } = values
  if (environment !== undefined && config === undefined) {
    throw new Error('--environment names an environment of a config: expected --config FILE as well')
  }
  const settings = config === undefined ? defaults(sticky) : fromConfig(config, environment, sticky)
  return { json, verbose, settings, files: positionals.length === 0 ? ['-'] : positionals }
}

function defaults(sticky: boolean): ReplaySettings {
  const trial: TrialSettings = {
    ...DEFAULT_SETTINGS,
    openRamp: true,
    ...(sticky ? { sticky: { burst: STICKY_BURST } } : {}),
  }
  return { trial, closedMetrics: false }
}

function fromConfig(path: string, environment: string | undefined, sticky: boolean): ReplaySettings {
  const text = configAt(path)
  const { settings } = loadSettings({ text, path, inputs: {}, env: {}, environment })
  const stages = stagesOf(settings, false)
  return {
    trial: trialSettings({
      settings,
      stages,
      evidence: { edges: [], stages: [] },
      candidate: 'green',
      sticky,
    }),
    closedMetrics: true,
  }
}

function configAt(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw unreadable(path, error, 'the path of a greenlight.yml after --config')
  }
}

/** What the system says of a path, with the path in it: of a folder it does not say which. */
function unreadable(path: string, error: unknown, expected: string): Error {
  const { code, message } = error as NodeJS.ErrnoException
  const why = code === 'EISDIR' ? 'it is a directory' : message
  return new Error(`${JSON.stringify(path)} cannot be read (${why}): expected ${expected}`)
}

async function judge({ json, verbose, settings, files }: Asked): Promise<number> {
  const replay = new Replay(settings)
  const summary = new Summary()
  let [told, wrong, problems] = ['', '', 0]
  const flush = async (): Promise<void> => {
    const [out, errors] = [told, wrong]
    told = ''
    wrong = ''
    if (out !== '' && !process.stdout.write(out)) await once(process.stdout, 'drain')
    if (errors !== '' && !process.stderr.write(errors)) await once(process.stderr, 'drain')
  }
  for (const file of files) {
    const source = file === '-' ? undefined : file
    const lines = new LineSplitter()
    let line = 0
    const each = (text: Parameters<Replay['take']>[0]): void => {
      line += 1
      const answer = replay.take(text, { source, line })
      if (answer === undefined) return
      if (answer.problem !== undefined) {
        problems += 1
        const trace = answer.trace === undefined ? '' : `trace ${JSON.stringify(answer.trace)}: `
        wrong += `${printable(`${source ?? '<stdin>'}:${line}: ${trace}${answer.problem}`)}\n`
      }
      if (json) told += resultLine(answer, verbose)
      else summary.add(answer)
    }
    try {
      for await (const piece of textOf(source)) {
        lines.push(piece, each)
        // At once, because whoever follows a running stream waits for it.
        await flush()
      }
    } catch (error) {
      // What was judged until here is told all the same.
      await flush()
      throw error
    }
    lines.end(each)
  }
  if (!json) told += summary.text()
  await flush()
  return problems === 0 ? 0 : 1
}

async function* textOf(source: string | undefined): AsyncGenerator<string> {
  try {
    // Node reads a directory as an input without a line, and no line would be told as nothing wrong.
    if (source === undefined && fstatSync(0).isDirectory()) throw new Error('it is a directory')
    if (source === undefined) yield* process.stdin.setEncoding('utf8') as AsyncIterable<string>
    else yield* createReadStream(source, { encoding: 'utf8', highWaterMark: PIECE })
  } catch (error) {
    throw unreadable(source ?? '<stdin>', error, 'a file with one observation a line')
  }
}

import { join } from 'node:path'
import { countAwsCalls } from './bench/aws-calls.ts'
import { findRuntime } from './bench/node24.ts'
import { measureNoticeDelay } from './bench/notice-delay.ts'
import { measureSizes } from './bench/sizes.ts'
import { measureStartUp } from './bench/start-up.ts'
import type { Spread } from './bench/statistics.ts'
import { actionNames, read } from './bundle/bundle.ts'
import { ROOT, runTool } from './command-line.ts'

const HELP = `Measures what the project promises about its own speed and size.

  npm run bench
  npm run bench -- --json          one JSON document
  npm run bench -- --rounds N      rounds of the start-up measurement (default 20)

GREENLIGHT_NODE24 may name a Node 24 binary; otherwise the Node that runs this is measured.
`

/** What we aim at. A figure beyond its aim is marked; it does not fail the run, because it depends on the machine. */
const AIMS = { startUpRatio: 2.5, bundleBytes: 1_200_000, distBytes: 4_000_000 }

await runTool(HELP, { flags: ['json'], values: ['rounds'] }, async ({ flags, values }) => {
  const rounds = roundsOf(values.get('rounds') ?? '20')
  const actions = actionNames(ROOT)
  const dist = join(ROOT, 'dist')
  const files = read(dist)
  if (files.size === 0)
    throw new Error('There is nothing to measure: dist/ is empty. Run npm run build first')
  const runtime = findRuntime(process.env['GREENLIGHT_NODE24'])
  const figures = {
    node: runtime.version,
    startUp: await measureStartUp({ node: runtime.binary, dist, actions, rounds }),
    sizes: measureSizes(files, actions),
    noticeDelay: (await measureNoticeDelay()) ?? null,
    awsCalls: (await countAwsCalls()) ?? null,
    aims: AIMS,
  }
  process.stdout.write(flags.has('json') ? `${JSON.stringify(figures, null, 2)}\n` : told(figures, rounds))
  return 0
})

function roundsOf(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw new Error(`--rounds is '${text}', but must be a whole number from 1 to 9999`)
  return Number(text)
}

interface Figures {
  readonly node: string
  readonly startUp: Awaited<ReturnType<typeof measureStartUp>>
  readonly sizes: ReturnType<typeof measureSizes>
  readonly noticeDelay: NonNullable<Awaited<ReturnType<typeof measureNoticeDelay>>> | null
  readonly awsCalls: NonNullable<Awaited<ReturnType<typeof countAwsCalls>>> | null
}

function told({ node, startUp, sizes, noticeDelay, awsCalls }: Figures, rounds: number): string {
  const note = node.startsWith('v24.') ? '' : ' (actions run on Node 24: set GREENLIGHT_NODE24 to its binary)'
  return `Start-up to the first line on Node ${node}, ${rounds} paired rounds: median (min to max)${note}
  ${'node -e 0'.padEnd(15)} ${milliseconds(startUp.bare)}
${startUp.actions
  .map(({ action, firstLine, ratio }) => {
    const times = `${ratio.median.toFixed(2)} times (${ratio.min.toFixed(2)} to ${ratio.max.toFixed(2)})`
    return `  ${action.padEnd(15)} ${milliseconds(firstLine)}  ${times}${beyond(ratio.median, AIMS.startUpRatio)}\n`
  })
  .join('')}
Sizes: everything an action can load, dist/shared included
${sizes.actions
  .map(({ action, reachable, files }) => {
    return `  ${action.padEnd(15)} ${kilobytes(reachable)} in ${files} files${beyond(reachable, AIMS.bundleBytes)}\n`
  })
  .join('')}  ${'all of dist/'.padEnd(15)} ${kilobytes(sizes.total)}${beyond(sizes.total, AIMS.distBytes)}

From a finished rollout to its being noticed
  ${noticeDelay === null ? 'not measured' : `${seconds(noticeDelay.delay)}, polling every ${noticeDelay.pollInterval / 1000} s`}

AWS calls of a whole release
  ${awsCalls === null ? 'not measured' : `${awsCalls.reads + awsCalls.writes}, of them ${awsCalls.writes} writes`}
`
}

function milliseconds({ median, min, max }: Spread): string {
  return `${median.toFixed(1).padStart(6)} ms (${min.toFixed(1)} to ${max.toFixed(1)})`
}

function seconds({ median, min, max }: Spread): string {
  const [middle, least, most] = [median, min, max].map((value) => (value / 1000).toFixed(1))
  return `${middle} s (${least} to ${most})`
}

function kilobytes(bytes: number): string {
  return `${String(Math.round(bytes / 1000)).padStart(5)} kB`
}

function beyond(value: number, aim: number): string {
  return value > aim ? '  beyond the aim' : ''
}

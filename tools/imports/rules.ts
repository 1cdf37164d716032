/**
 * Which module may know which: the layers of the design as one table. A linter's restricted imports could say a part of
 * it (not the relative paths, not the closed lists of packages, not `new Date()` without an argument), and then a rule
 * would stand in two places.
 */
export interface Layer {
  /** Matched against a file's path from the root; the first layer that matches holds. */
  readonly files: RegExp
  /** Our own packages it may import, without the scope. */
  readonly ours: readonly string[]
  /** Our own packages of which it may import types alone. */
  readonly types?: readonly string[]
  /** Whether it may import Node's own modules; a list when only some. */
  readonly node: boolean | readonly string[]
  /** Other packages: a closed list. */
  readonly others: readonly (string | RegExp)[]
}

const DOMAIN = ['release', 'analysis', 'config']

export const LAYERS: readonly Layer[] = [
  /**
   * What ECS registers, as data and pure functions; it knows nothing of ours. The domain and the local cloud both take
   * it, so that what the gate passes is what the rehearsal's ECS takes. The price: a mistake in it is one of both. What
   * shares nothing with them watches it: botocore's model, and botocore's own validator (.ci/run).
   */
  { files: /^packages\/task-definition\//, ours: [], node: false, others: [] },
  { files: /^packages\/release\//, ours: ['task-definition'], node: ['node:crypto'], others: ['semver'] },
  { files: /^packages\/analysis\//, ours: [], node: false, others: [] },
  { files: /^packages\/canary-bench\//, ours: DOMAIN, node: true, others: [] },
  { files: /^packages\/config\//, ours: ['release'], node: true, others: ['yaml'] },
  { files: /^packages\/aws\//, ours: ['release'], node: true, others: [/^@aws-sdk\//, /^@smithy\//] },
  { files: /^packages\/outbound\//, ours: ['release'], node: true, others: [] },
  { files: /^packages\/github\//, ours: ['release', 'outbound'], node: true, others: [] },
  { files: /^packages\/prometheus\//, ours: ['release', 'outbound'], node: true, others: [] },
  { files: /^packages\/action-kit\//, ours: ['release', 'outbound'], node: true, others: [] },
  {
    files: /^packages\/local-cloud\//,
    ours: ['task-definition'],
    node: true,
    others: [/^@aws-sdk\//, /^@smithy\//],
  },
  {
    files: /^packages\/local-runner\//,
    ours: [],
    node: true,
    others: ['@actions/workflow-parser', '@actions/expressions'],
  },
  {
    files: /^packages\/rehearsal\//,
    ours: ['local-cloud', 'local-runner', 'config', 'release', 'task-definition'],
    node: true,
    others: [/^@aws-sdk\//],
  },
  {
    files: /^packages\/composition\//,
    ours: [...DOMAIN, 'outbound', 'aws', 'github', 'prometheus', 'action-kit'],
    node: true,
    others: [],
  },
  {
    files: /^actions\/[^/]+\/src\/index\.ts$/,
    ours: [...DOMAIN, 'aws', 'github', 'action-kit', 'composition'],
    node: true,
    others: [],
  },
  {
    files: /^actions\/[^/]+\/src\/inputs\.ts$/,
    ours: DOMAIN,
    types: ['action-kit'],
    node: false,
    others: [],
  },
  { files: /^actions\//, ours: DOMAIN, node: false, others: [] },
  { files: /^examples\//, ours: [], node: true, others: [] },
]

/** Modules that end up in a bundle. */
export const SHIPPED =
  /^(actions|packages\/(task-definition|release|analysis|config|outbound|aws|github|prometheus|action-kit|composition))\//

/** What any test may import besides. */
export const TEST_PACKAGES: readonly string[] = ['@jest/globals', 'fast-check']

/** The hidden inputs of a program: what a module reads of the world without being handed it. */
export const AMBIENT: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'Date.now', pattern: /\bDate\s*\.\s*now\b/g },
  { name: 'new Date()', pattern: /\bnew\s+Date\s*(\(\s*\)|(?![\w\s]*\())/g },
  { name: 'performance', pattern: /\bperformance\s*\.\s*(now|timeOrigin|mark|measure)\b/g },
  {
    name: 'setTimeout',
    pattern: /(?<![.\w])(globalThis\s*\.\s*)?set(Timeout|Interval)\b(?!\s*:)/g,
  },
  { name: 'AbortSignal.timeout', pattern: /\bAbortSignal\s*\.\s*timeout\b/g },
  { name: 'Math.random', pattern: /\bMath\s*\.\s*random\b/g },
  { name: 'process.env', pattern: /\bprocess\s*\.\s*env\b/g },
]

/**
 * Globals that a module which ships may not name, unless it has bound the name itself (a parameter, a part of one). Types
 * (`typeof fetch`) and members (`fetch: …`) are free. In the pure packages the compiler says the same, and of every
 * other global too (tsconfig.pure.json).
 */
export const GLOBALS: readonly string[] = ['fetch', 'process', 'performance', 'crypto']

/** Modules of Node that bring the clock in by another door. */
export const CLOCK_MODULES: readonly string[] = ['node:timers', 'node:timers/promises', 'node:perf_hooks']

type AmbientName = 'time' | 'environment' | 'randomness' | 'network'

/** Where the hidden inputs may be read, and why there. */
export const ADAPTERS: readonly {
  readonly files: RegExp
  readonly may: readonly AmbientName[]
  readonly because: string
}[] = [
  {
    files: /^packages\/.*\/(clock|time-lapse|[\w-]*-clock(\.test)?\.ts|clock(\.test)?\.ts)(\/|$)/,
    may: ['time'],
    because: 'it is a clock adapter',
  },
  {
    files: /^packages\/local-runner\/src\/create-github\.ts$/,
    may: ['time', 'environment'],
    because: 'it ties the world of the runs to this machine: its clock, its search path',
  },
  {
    files: /^packages\/local-cloud\/src\/serve\.ts$/,
    may: ['time', 'environment'],
    because: 'it is a program: it ties the cloud to this machine',
  },
  {
    files: /(\.test\.ts|\/testing\/[^/]+\.ts)$/,
    may: ['environment'],
    because: 'a test may need the search path of the machine it runs on',
  },
  {
    files: /^packages\/local-runner\/src\/jobs\.test\.ts$/,
    may: ['time'],
    because: 'it ties the world of a child process to the real clock that the child runs by',
  },
  { files: /^actions\/[^/]+\/src\/index\.ts$/, may: ['environment'], because: 'the entry wires' },
  {
    files: /^packages\/composition\/src\//,
    may: ['network'],
    because: 'it hands the adapters the process that they live in',
  },
  {
    files: /^packages\/rehearsal\//,
    may: ['time', 'environment'],
    because: 'it stands outside the simulated world: it starts the processes and measures them in real time',
  },
]

const KINDS: Readonly<Record<string, AmbientName>> = {
  'process.env': 'environment',
  process: 'environment',
  'Math.random': 'randomness',
  crypto: 'randomness',
  fetch: 'network',
}

/** What kind of hidden input a name belongs to. */
export function kindOf(name: string): AmbientName {
  return KINDS[name] ?? 'time'
}

import { DURATION_GRAMMAR } from './duration.ts'
import type { Kind } from './kind.ts'
import { overrides } from './overrides.ts'
import { PERCENTAGE_GRAMMAR } from './percentage.ts'
import { file } from './schema.ts'
import { type Fields, isObjectKind, type ObjectKind, type TextOrMapping } from './structures.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const code = (text: string): string => `\`${text}\``

interface Inner {
  readonly kind: ObjectKind<Fields>
  readonly suffix: string
  /** What may stand there instead of it. */
  readonly instead?: string
  /** What it is, where several keys hold one. */
  readonly describe?: string
}

/** The object inside a list or a mapping of environments, which gets a table of its own. */
const inner = (kind: Kind<unknown>): Inner | undefined => {
  if (isObjectKind(kind)) return { kind, suffix: '' }
  if ('mapping' in kind) {
    const { mapping, text, describe } = kind as TextOrMapping<Fields>
    return { kind: mapping, suffix: '', instead: text.expects, describe }
  }
  if ('item' in kind && isObjectKind(kind.item as Kind<unknown>)) {
    return { kind: kind.item as ObjectKind<Fields>, suffix: '[]' }
  }
  if ('each' in kind) return { kind: kind.each as ObjectKind<Fields>, suffix: '.<name>' }
  return undefined
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Where each kind of mapping has its table: that of the first key that holds one. */
type Tables = Map<ObjectKind<Fields>, string>

const pathOf = (path: string, key: string, { suffix }: Inner): string =>
  `${path === '' ? '' : `${path}.`}${key}${suffix}`

const table = (fields: Fields, path: string, tables: Tables): readonly string[] => {
  const rows = Object.entries(fields).map(([key, { kind, describe, presence, absent }]) => {
    const nested = inner(kind)
    const below = nested && `see ${code(tables.get(nested.kind) ?? pathOf(path, key, nested))}`
    const whole = nested?.instead === undefined ? below : `${sentence(nested.instead)}; or ${below}`
    const value = cell(whole ?? sentence(kind.expects))
    const quoted = absent !== undefined && presence === 'default' ? code(cell(absent)) : cell(absent ?? '')
    const standard = presence === 'required' ? '**required**' : presence === 'section' ? '' : quoted
    return `| ${code(key)} | ${value} | ${standard} | ${cell(describe)} |`
  })
  return ['| key | value | without it | meaning |', '|---|---|---|---|', ...rows]
}

const chapter = (
  kind: ObjectKind<Fields>,
  path: string,
  describe: string,
  tables: Tables,
): readonly string[] => {
  tables.set(kind, path)
  const heading = path === '' ? ['## The file', ''] : [`## ${code(path)}`, '', describe, '']
  const children = Object.entries(kind.fields).flatMap(([key, field]) => {
    const nested = inner(field.kind)
    if (nested === undefined || tables.has(nested.kind)) return []
    return chapter(nested.kind, pathOf(path, key, nested), nested.describe ?? field.describe, tables)
  })
  return [...heading, ...table(kind.fields, path, tables), '', ...children]
}

/** The reference page, from the schema alone. */
export const referenceMarkdown = (): string =>
  [
    '# Configuration',
    '',
    '`.github/greenlight.yml` says everything that Greenlight must know of a service. It is read at the commit of the',
    'release. Unknown keys are errors. Neither secrets nor names of environment variables stand in it: it comes with the',
    'tag. This page is generated from the schema that also reads the file.',
    '',
    `- **Durations** are ${DURATION_GRAMMAR}.`,
    `- **Percentages** are ${PERCENTAGE_GRAMMAR}.`,
    '- **Limits of the file**: 65536 characters, one YAML 1.2 document, no tags, no merge keys, no duplicate keys, at most',
    '  50 aliases.',
    '- Only the head of the file and the environment of the run are read: a mistake in `staging` does not stop a rollback',
    '  of `production`.',
    '',
    '## What may come from elsewhere',
    '',
    'Each setting comes from the action input, else from the environment variable, else from the file, else from its',
    'default. An empty input or variable counts as not given. The plan prints where each value came from.',
    '',
    '| setting | action input | environment variable |',
    '|---|---|---|',
    ...overrides().map(
      ({ setting, input, variable }) => `| ${code(setting)} | ${code(input)} | ${code(variable)} |`,
    ),
    '',
    'The setting `environment` has no key in the file; its default is `production`. `canary-percentage` replaces the',
    'first of `canary.steps`.',
    '',
    ...chapter(file, '', '', new Map()),
    '## What must hold between keys',
    '',
    '- `canary.steps` ascend and end with 100; with the strategy `canary` at least one lies below 100, and none between what',
    '  `bake.holdback` leaves to the candidate and 100.',
    '- The canary steps, the bake and one `canary.patience` fit into one job: together at most 5h30m.',
    '- With `metrics.source: prometheus` there is `metrics.prometheus`, and `canary.metrics-delay` is at least 1.2 times its',
    '  `interval`. A custom metric has either `bad` and `total`, or `value`; its name differs from all others.',
    '- Every query holds a placeholder that differs between the slots. Counts of CloudWatch are `Sum` or `SampleCount`.',
    '- `judge.observe-only` names metrics that exist. With `judge.probes` there is a smoke check with `GET`, `HEAD` or `OPTIONS`.',
    '- The two slots differ in service and in target group.',
    '- `health.timeout` is shorter than `health.interval`: Elastic Load Balancing demands it. `health.deadline` is longer than',
    '  two times `health.interval`.',
    '- Half of `lease.ttl` covers three minutes and two times `health.interval`: a lease is renewed at half-life, one failed',
    '  renewal must find time for a second try, and in the last three minutes nothing is written, because AWS may restore.',
    '  `lease.wait` is not shorter than `lease.ttl`.',
    '- Every ARN lies in the account, the region and the partition of its environment. The image may lie in another account.',
    '- `greenlight-<service>-<environment>`, the name of the lease, has at most 64 characters.',
    '- `smoke.version.expect` contains a placeholder; `smoke.version` has exactly one of `header` and `json`.',
    '- The names of the smoke checks differ; `GET` and `HEAD` send no body.',
    '- No header carries a credential, and none is one that the client sets itself: `Host`, whose other value would have another',
    '  rule of the load balancer answer, `Content-Length`, `Connection` and its like, `smoke.header`.',
    '- `smoke.url` is an origin, and the address of Prometheus has neither user nor query. A path is asked for as it is written:',
    '  none has a `\\`, a second `/` at its beginning, a `.` or `..` between slashes, a space, a `#`. No request leaves its origin.',
    '',
  ].join('\n')

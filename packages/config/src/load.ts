import type {
  CloudWatchQuery,
  CustomMetric,
  MetricsSettings,
  PrometheusQuery,
  Provenance,
  Settings,
} from '@greenlight/release'
import { crossCheck } from './cross-checks.ts'
import { didYouMean } from './did-you-mean.ts'
import { type Node, readDocument } from './document.ts'
import type { Given, Override, Reading } from './kind.ts'
import { isNewer } from './newer-version.ts'
import { configurationError, type Problem, quote } from './problem.ts'
import { CONFIG_VERSION, ENVIRONMENT_OVERRIDE, type environment as environmentKind, file } from './schema.ts'
import type { ObjectOf } from './structures.ts'

/** The environment of a run that names none. */
const DEFAULT_ENVIRONMENT = 'production'

export interface Sources {
  /** Values of the action's inputs by name; empty means not given, as GitHub does it. */
  readonly inputs: Readonly<Record<string, string | undefined>>
  /** Environment variables; empty means not given. */
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface Loaded {
  readonly settings: Settings
  /** Where each setting came from, in the order of the file. */
  readonly provenance: readonly Provenance[]
}

/** An input beats a variable. */
const givenBy =
  ({ inputs, env }: Sources) =>
  ({ input, variable }: Override): Given | undefined => {
    const fromInput = inputs[input]?.trim()
    if (fromInput) return { text: fromInput, source: 'input', name: input }
    const fromVariable = env[variable]?.trim()
    return fromVariable ? { text: fromVariable, source: 'environment variable', name: variable } : undefined
  }

/** The environment meant: the input `environment`, else `DEPLOYMENT_ENV`, else production. */
const chosenEnvironment = (sources: Sources, explicit: string | undefined): Provenance => {
  const inputs = explicit?.trim() ? { ...sources.inputs, environment: explicit } : sources.inputs
  const given = givenBy({ ...sources, inputs })(ENVIRONMENT_OVERRIDE)
  if (given === undefined) return { path: 'environment', value: DEFAULT_ENVIRONMENT, source: 'default' }
  return { path: 'environment', value: given.text, source: given.source, name: given.name }
}

type Environment = ObjectOf<typeof environmentKind.fields>
type File = ObjectOf<typeof file.fields>

/** The names of the environments in the file, whatever else is wrong in it. */
const environmentsOf = (root: Node | undefined): readonly string[] => {
  const environments = root?.kind === 'mapping' ? root.entries.get('environments') : undefined
  return environments?.kind === 'mapping' ? [...environments.entries.keys()] : []
}

/**
 * The names of a config's environments, for whoever wants all of them.
 * @throws ConfigurationError when the text is no YAML that is read
 */
export const environmentNames = ({
  text,
  path,
}: {
  readonly text: string
  readonly path: string
}): readonly string[] => {
  const problems: Problem[] = []
  const root = readDocument(text, problems)
  if (root === undefined) throw configurationError(path, problems)
  return environmentsOf(root)
}

const read = (root: Node, reading: Reading): Partial<File> | undefined => {
  const value: Partial<File> | undefined = file.read(root, { path: '', setting: '' }, reading)
  for (const [name, settings] of Object.entries(value?.environments ?? {})) {
    for (const [path, says] of crossCheck({ service: value?.service, name, settings })) {
      const full = ['environments', name, ...(path === '' ? [] : [path])].join('.')
      const where = reading.places.get(full)
      reading.problems.push({ path: full, ...(where === undefined ? {} : { where }), says })
    }
  }
  return value
}

type Written = Environment['metrics']['custom'][number]
type WrittenQuery = NonNullable<Written['value']>

/** One of the user's own metrics, its queries read by `as`. The cross checks have seen that all are there. */
const customMetric =
  <Query>(as: (query: WrittenQuery, usual: string) => Query) =>
  ({ name, bad = '', total = '', value, worse }: Written): CustomMetric<Query> =>
    value === undefined
      ? { name, kind: 'counts', bad: as(bad, 'Sum'), total: as(total, 'Sum') }
      : { name, kind: 'value', query: as(value, 'Average'), worse }

const asCloudWatch = (query: WrittenQuery, stat: string): CloudWatchQuery =>
  typeof query === 'string' ? query : { stat, ...query }

/** The cross checks have refused mappings with Prometheus. */
const asPrometheus = (query: WrittenQuery): PrometheusQuery => (typeof query === 'string' ? query : '')

const metricsOf = ({ metrics, canary }: Environment): MetricsSettings => {
  const { source, prometheus, custom } = metrics
  return source === 'prometheus' && prometheus !== undefined
    ? {
        prometheus: { ...prometheus, delay: canary.metricsDelay },
        custom: custom.map(customMetric(asPrometheus)),
      }
    : { custom: custom.map(customMetric(asCloudWatch)) }
}

const settingsOf = (whole: File, name: string, environment: Environment): Settings => {
  const { header, json, path, expect } = environment.smoke.version
  const proof = json === undefined ? { header: header ?? '' } : { json }
  return {
    service: whole.service,
    image: whole.image,
    environment: name,
    ...environment,
    metrics: metricsOf(environment),
    smoke: { ...environment.smoke, version: { path, expect, ...proof } },
  }
}

/**
 * Reads the settings of one environment.
 *
 * Each setting comes from the action input, else the environment variable, else the file, else the default; an
 * empty input or variable counts as not given. Only the file's head and the chosen environment are read, so
 * that a mistake in staging cannot stop a rollback in production.
 * @param text content of the file
 * @param path its path, for messages
 * @param environment the environment meant; absent or empty: the input `environment`, then `DEPLOYMENT_ENV`,
 *   then `production`
 * @param without keys of the environment that the caller has no use for: they are read as if they were not there, so that
 *   a mistake in them cannot stop it. Each must be a section or have a default
 * @throws ConfigurationError that lists every problem with its path, line, value and what would be right
 */
export const loadSettings = (
  request: Sources & {
    readonly text: string
    readonly path: string
    readonly environment?: string | undefined
    readonly without?: readonly (keyof Environment & string)[]
  },
): Loaded => {
  const chosen = chosenEnvironment(request, request.environment)
  const name = chosen.value
  const problems: Problem[] = []
  const root = readDocument(request.text, problems)
  if (root === undefined || isNewer(root, CONFIG_VERSION, problems)) {
    throw configurationError(request.path, problems)
  }
  const known = environmentsOf(root)
  if (known.length > 0 && !known.includes(name)) {
    const near = didYouMean(name, known)
    const from = chosen.name === undefined ? '' : `, named by the ${chosen.source} ${chosen.name}`
    const hint = near === undefined ? '' : `; did you mean ${near}?`
    problems.push({
      path: 'environments',
      says: `has no ${quote(name)}${from}: known are ${known.join(', ')}${hint}`,
    })
  }
  const provenance: Provenance[] = [chosen]
  const whole = read(root, {
    problems,
    provenance,
    places: new Map(),
    environment: name,
    wants: (each) => each === name,
    given: givenBy(request),
    without: request.without ?? [],
  })
  const environment = whole?.environments?.[name]
  if (problems.length > 0 || whole === undefined || environment === undefined) {
    throw configurationError(request.path, problems)
  }
  return {
    settings: settingsOf(whole as File, name, environment),
    provenance: provenance.filter(({ path }) => path !== 'environments' && path !== 'version'),
  }
}

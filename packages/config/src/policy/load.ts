import type { Bounds } from '@greenlight/release'
import { type Node, type Reader, readDocument } from '../document.ts'
import type { Reading } from '../kind.ts'
import { environmentKey } from '../names.ts'
import { isNewer } from '../newer-version.ts'
import { configurationError, type Mended, type Problem } from '../problem.ts'
import type { ObjectOf } from '../structures.ts'
import { checkPolicy } from './checks.ts'
import { POLICY_VERSION, type policyEnvironment, policyFile } from './schema.ts'

type Environment = ObjectOf<typeof policyEnvironment.fields>

/** A policy as it was read for one environment. */
export interface LoadedPolicy {
  /** All that it names. */
  readonly environments: readonly string[]
  /** Of the environment that was asked for; bounds nothing where the policy does not name it. */
  readonly bounds: Bounds
  /** Where each key of that environment stands, by its path in it. */
  readonly lines: ReadonlyMap<string, string>
  /** Name of the parameter that tightens it. */
  readonly parameter?: string
}

/** Where a policy stands: in the file of a branch, or in a parameter, which is the end of the chain. */
export type PolicyPlace = 'file' | 'parameter'

const READERS: Readonly<Record<PolicyPlace, Reader>> = {
  file: { what: 'The file', least: 'version and environments' },
  parameter: { what: 'The parameter', least: 'version and environments' },
}

const MENDED: Readonly<Record<PolicyPlace, Mended>> = {
  file: { what: 'The policy', page: 'docs/policy.md' },
  parameter: { what: 'The policy in the', page: 'docs/policy.md' },
}

const NOTHING: Environment = {
  roles: {},
  github: {},
  origins: {},
  canary: {},
  bake: {},
  limits: {},
  judge: {},
  health: {},
  lease: {},
  diagnostics: {},
}

/** Names that an environment can have: another cannot be meant, and has no place in a message. */
const environmentsOf = (root: Node): readonly string[] => {
  const found = root.kind === 'mapping' ? root.entries.get('environments') : undefined
  if (found?.kind !== 'mapping') return []
  const { pattern, max } = environmentKey
  return [...found.entries.keys()].filter((name) => name.length <= max && pattern.test(name))
}

const readEnvironment = (
  root: Node,
  name: string,
  place: PolicyPlace,
  problems: Problem[],
): { environment: Environment; lines: ReadonlyMap<string, string> } => {
  const places = new Map<string, string>()
  const reading: Reading = {
    problems,
    provenance: [],
    places,
    environment: name,
    wants: (each) => each === name,
    given: () => undefined,
  }
  const whole: Partial<ObjectOf<typeof policyFile.fields>> | undefined = policyFile.read(
    root,
    { path: '' },
    reading,
  )
  const inside = `environments.${/^[\w-]+$/.test(name) ? name : JSON.stringify(name)}.`
  const lines = new Map(
    [...places].flatMap(([path, where]) =>
      path.startsWith(inside) ? [[path.slice(inside.length), where] as const] : [],
    ),
  )
  const environment = whole?.environments?.[name]
  // Keys of a policy with problems may be missing; what holds between them is asked once each is right.
  if (environment === undefined || problems.length > 0) return { environment: NOTHING, lines }
  const more: readonly (readonly [string, string])[] =
    place === 'parameter' && environment.parameter !== undefined
      ? [['parameter', 'stands in a parameter, which names no further one']]
      : []
  for (const [path, says] of [...checkPolicy(environment), ...more]) {
    const where = lines.get(path) ?? lines.get(path.replace(/\[\d+\]$/, ''))
    problems.push({ path: `${inside}${path}`, ...(where === undefined ? {} : { where }), says })
  }
  return { environment, lines }
}

/**
 * Reads what a policy bounds in one environment. Only its head and that environment are read, so that a mistake in
 * staging stops no release to production.
 * @param text content of the file or the parameter
 * @param name what people are told of it, after "The policy"
 * @throws ConfigurationError that lists every problem with its path, line, value and what would be right
 */
export const loadPolicy = ({
  text,
  name,
  environment: wanted,
  place,
}: {
  readonly text: string
  readonly name: string
  readonly environment: string
  readonly place: PolicyPlace
}): LoadedPolicy => {
  const problems: Problem[] = []
  const root = readDocument(text, problems, READERS[place])
  if (root === undefined || isNewer(root, POLICY_VERSION, problems)) {
    throw configurationError(name, problems, MENDED[place])
  }
  const { environment, lines } = readEnvironment(root, wanted, place, problems)
  if (problems.length > 0) throw configurationError(name, problems, MENDED[place])
  const { parameter, ...bounds } = environment
  return {
    environments: environmentsOf(root),
    bounds,
    lines,
    ...(parameter === undefined ? {} : { parameter }),
  }
}

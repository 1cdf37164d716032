import type { PolicyLayer } from '../policy.ts'
import type { Provenance, Settings } from '../settings.ts'
import { BOUNDS } from './all-bounds.ts'
import type { Outside } from './bound.ts'

/** Something in which a config lies outside a policy. */
export interface Difference {
  /** Path in the config: `environments.production.canary.steps[0]`. */
  readonly path: string
  /** The same from the environment: `canary.steps[0]`. */
  readonly setting: string
  /** Whether it decides where credentials go. */
  readonly leads: boolean
  /** The whole of it, one sentence without a final full stop: path, value, what is admitted, where that stands. */
  readonly text: string
}

const keyOf = (name: string): string => (/^[\w-]+$/.test(name) ? name : JSON.stringify(name))

/** Where the value came from, when not from the file: the same input may have to be mended. */
const sourceOf = (path: string, provenance: readonly Provenance[]): string => {
  const found = provenance.find((each) => each.path === path.replace(/\[\d+\]$/, ''))
  return found?.name === undefined ? '' : ` (${found.source} ${found.name})`
}

const lineOf = ({ lines }: PolicyLayer, key: string): string => {
  const line = lines.get(key) ?? lines.get(key.slice(0, key.lastIndexOf('.')))
  return line === undefined ? '' : ` (${line})`
}

/**
 * Everything in which the settings lie outside the layers of a policy, each difference with its path, its value, what
 * is admitted and where the policy says so.
 * @param provenance where the settings came from; inputs and variables are named
 */
export const differences = (
  settings: Settings,
  layers: readonly PolicyLayer[],
  provenance: readonly Provenance[] = [],
): readonly Difference[] =>
  layers.flatMap((layer): readonly Difference[] => {
    const { environment } = settings
    const { name, environments, bounds } = layer
    if (!environments.includes(environment)) {
      const says = `environment is ${JSON.stringify(environment)}${sourceOf('environment', provenance)}, must be one of ${environments.join(', ')}`
      return [
        {
          path: 'environment',
          setting: 'environment',
          leads: true,
          text: `${says}: environments of ${name}`,
        },
      ]
    }
    const place = `environments.${keyOf(environment)}`
    const told = ({ path, file, found, admits, key }: Outside, leads: boolean): Difference => {
      const whole = file === true ? path : `${place}.${path}`
      const where = `${place}.${key}${lineOf(layer, key)} of ${name}`
      return {
        path: whole,
        setting: path,
        leads,
        text: `${whole}${sourceOf(path, provenance)} ${found}, must be ${admits}: ${where}`,
      }
    }
    return BOUNDS.flatMap((bound) =>
      bound.outside(bounds, settings).map((outside) => told(outside, bound.leads)),
    )
  })

/** Bounds of two layers that no config can keep both, one sentence each without a final full stop. */
export const contradictions = (layers: readonly PolicyLayer[], environment: string): readonly string[] =>
  layers.flatMap((one, index) =>
    layers.slice(index + 1).flatMap((other) =>
      BOUNDS.flatMap((bound) => {
        const clash = bound.clash(one.bounds, other.bounds)
        if (clash === undefined) return []
        const place = `environments.${keyOf(environment)}.${bound.key}`
        return [`${place} admits ${clash[0]} in ${one.name}, but ${clash[1]} in ${other.name}`]
      }),
    ),
  )

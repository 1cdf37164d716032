import type { TrialSettings } from '@greenlight/analysis'
import type { Uniform } from '../chance/generator.ts'
import { compare } from '../release/compare.ts'
import type { Outcome } from '../release/outcome.ts'
import { ramp } from '../release/ramp.ts'
import type { CreateTrial } from '../rules/ours.ts'
import {
  HARMFUL_SHAPES,
  HARMLESS_SHAPES,
  STEADY_RATES,
  STEADY_TRAFFIC,
  STICKY_SHAPES,
  steady,
} from '../world/shapes.ts'
import type { World } from '../world/world.ts'
import { contenders, DEFAULT, HOUR, PEERS, percentsOf, STRICT, settingsOf, TIMED } from './contenders.ts'

/**
 * Parts of the benchmark. `detection`, `shapes`, `harmless` and `sticky` compare all rules on an hour at 5 %;
 * `rollouts` and `nulls` play whole releases, of which `nulls` are the harmless ones whose number makes a proof.
 */
export type Part = 'detection' | 'shapes' | 'harmless' | 'sticky' | 'rollouts' | 'nulls'

/** One world and everyone who is tried in it. */
export interface Cell {
  readonly part: Part
  readonly world: World
  /** Names, in the order of the outcomes. */
  readonly contenders: readonly string[]
  /**
   * Readies the contenders, which may take a moment, and gives what plays one run.
   * Every call of `random` begins the run's numbers anew, so that all see the same world as far as their weights allow.
   */
  prepare(createTrial: CreateTrial): (random: () => Uniform) => readonly Outcome[]
}

/** What is asked of the benchmark. */
export interface Choice {
  readonly nulls: boolean
  /** Only worlds of this shape. */
  readonly shape?: string | undefined
}

const TRAFFIC = [100, 1000] as const

/** Whole releases of the default benchmark: requests per second and the canary's error rate. */
const ROLLOUTS: readonly (readonly [rps: number, rate: number])[] = [
  [20, 0.0005],
  [20, 0.002],
  [20, 0.01],
  [200, 0.0005],
  [200, 0.001],
  [200, 0.002],
  [2000, 0.0005],
  [2000, 0.001],
]

/**
 * The cells to play, always in the same order.
 * @throws {UnknownShape} when no world has the shape
 */
export function planCells({ nulls, shape }: Choice): readonly Cell[] {
  const all = nulls ? nullCells() : defaultCells()
  const chosen = all.filter(({ world }) => shape === undefined || world.shape === shape)
  if (chosen.length === 0)
    throw new UnknownShape(shape ?? '', [...new Set(all.map(({ world }) => world.shape))])
  return chosen
}

/** A shape that no world of the chosen parts has. */
export class UnknownShape extends Error {
  constructor(shape: string, known: readonly string[]) {
    super(`There is no shape '${shape}'. There are: ${known.join(', ')}`)
    this.name = 'UnknownShape'
  }
}

function defaultCells(): readonly Cell[] {
  const onTraffic = (part: Part, shapes: readonly ((rps: number) => World)[]) =>
    shapes.flatMap((shape) => TRAFFIC.map((rps) => comparison(part, shape(rps))))
  return [
    ...STEADY_TRAFFIC.flatMap((rps) =>
      STEADY_RATES.map((rate) => comparison('detection', steady(rps, rate))),
    ),
    ...onTraffic('shapes', HARMFUL_SHAPES),
    ...onTraffic('harmless', HARMLESS_SHAPES),
    ...onTraffic('sticky', STICKY_SHAPES),
    ...ROLLOUTS.map(([rps, rate]) => rollout(steady(rps, rate))),
  ]
}

/** The strict judge promises nothing on worlds that are only harmless within the tolerance. */
function nullCells(): readonly Cell[] {
  return HARMLESS_SHAPES.flatMap((shape) => TRAFFIC.map((rps) => shape(rps))).map((world) =>
    gated('nulls', world, world.harmlessFrom <= 1 ? [DEFAULT, STRICT] : [DEFAULT]),
  )
}

function comparison(part: Part, world: World): Cell {
  return {
    part,
    world,
    contenders: [DEFAULT, STRICT, 'MaxSPRT oracle', ...PEERS.map(({ name }) => name)],
    prepare: (createTrial) => {
      const rules = contenders(world, HOUR, createTrial)
      const percents = percentsOf(HOUR)
      return (random) => compare(world, random(), rules, { percents, lag: 0, survived: 'kept' })
    },
  }
}

function gated(part: Part, world: World, names: readonly (typeof DEFAULT | typeof STRICT)[]): Cell {
  return {
    part,
    world,
    contenders: names,
    prepare: (createTrial) => {
      const settings: readonly TrialSettings[] = names.map((name) => settingsOf(name))
      return (random) => settings.map((setting) => ramp(world, random(), createTrial, setting))
    },
  }
}

/** The judge leading the ramp, and everyone, the judge too, on a ramp by the clock. */
function rollout(world: World): Cell {
  const led = gated('rollouts', world, [DEFAULT, STRICT])
  const timed = comparison('rollouts', world).contenders
  return {
    part: 'rollouts',
    world,
    contenders: [
      ...led.contenders,
      ...timed.map((name) => (name.startsWith(DEFAULT) ? `${name}, timed` : name)),
    ],
    prepare: (createTrial) => {
      const lead = led.prepare(createTrial)
      const rules = contenders(world, TIMED, createTrial)
      const percents = percentsOf(TIMED)
      return (random) => [
        ...lead(random),
        ...compare(world, random(), rules, { percents, lag: world.lag, survived: 'promoted' }),
      ]
    },
  }
}

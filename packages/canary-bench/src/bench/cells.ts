import type { TrialSettings } from '@greenlight/analysis'
import type { Uniform } from '../chance/generator.ts'
import { compare } from '../release/compare.ts'
import type { Outcome } from '../release/outcome.ts'
import { byVerdict, hostile, type Pace } from '../release/pace.ts'
import { ramp } from '../release/ramp.ts'
import type { CreateTrial } from '../rules/ours.ts'
import { TOLERANCE } from '../world/latency.ts'
import {
  HARMFUL_SHAPES,
  HARMFUL_STICKY_SHAPES,
  HARMLESS_SHAPES,
  HOSTILE_SHAPES,
  LATENCY_SHAPES,
  SLOWDOWNS,
  SLOWED_TRAFFIC,
  STEADY_RATES,
  STEADY_TRAFFIC,
  STICKY_SHAPES,
  slowed,
  steady,
} from '../world/shapes.ts'
import type { World } from '../world/world.ts'
import {
  BY_COUNTS,
  BY_P95,
  contenders,
  DEFAULT,
  HOUR,
  LATENCY_PEERS,
  latencyContenders,
  latencySettings,
  PEERS,
  percentsOf,
  STICKY,
  STRICT,
  settingsOf,
  stickyContenders,
  TIMED,
} from './contenders.ts'

/**
 * Parts of the benchmark. `detection`, `shapes`, `harmless` and `sticky` compare all rules on an hour at 5 %, `latency`
 * those that judge response times; `rollouts` and `nulls` play whole releases, of which `nulls` are the harmless ones whose number makes a proof.
 */
export type Part = 'detection' | 'shapes' | 'harmless' | 'sticky' | 'latency' | 'rollouts' | 'nulls'

/** One world and everyone who is tried in it. */
export interface Cell {
  readonly part: Part
  readonly world: World
  /** Names, in the order of the outcomes. */
  readonly contenders: readonly string[]
  /** Share of the asked runs that are played: below 1 where a look costs milliseconds. */
  readonly effort: number
  /**
   * Readies the contenders, which may take a moment, and gives what plays one run.
   * Every call of `random` begins the run's numbers anew, so that all see the same world as far as their weights allow.
   */
  prepare(createTrial: CreateTrial): (random: () => Uniform) => readonly Outcome[]
}

/** What is asked of the benchmark. */
export interface Choice {
  /** `comparison`: everything but the nulls. */
  readonly which: 'comparison' | 'nulls' | 'all'
  /** Only worlds of this shape. */
  readonly shape?: string | undefined
}

const TRAFFIC = [100, 1000] as const

/** Evidence, as a share of what a rollback takes, from which the hostile ramp hurries on. From 0.15 to 0.7 it makes no difference. */
const LOOKS_BAD = 0.5

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
export function planCells({ which, shape }: Choice): readonly Cell[] {
  const all = [...(which === 'nulls' ? [] : defaultCells()), ...(which === 'comparison' ? [] : nullCells())]
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
    ...[...STICKY_SHAPES, ...HARMFUL_STICKY_SHAPES].flatMap((shape) =>
      TRAFFIC.map((rps) => sticky(shape(rps))),
    ),
    ...SLOWED_TRAFFIC.flatMap((rps) => [
      ...SLOWDOWNS.map((slowdown) => latency(slowed(rps, slowdown))),
      latency(slowed(rps, TOLERANCE, 0)),
    ]),
    ...ROLLOUTS.map(([rps, rate]) => rollout(steady(rps, rate))),
  ]
}

/** The strict judge promises nothing on worlds that are only harmless within the tolerance. */
function nullCells(): readonly Cell[] {
  const promised = (world: World): readonly (typeof DEFAULT | typeof STRICT)[] =>
    world.harmlessFrom <= 1 ? [DEFAULT, STRICT] : [DEFAULT]
  const onTraffic = (shapes: readonly ((rps: number) => World)[]) =>
    shapes.flatMap((shape) => TRAFFIC.map((rps) => shape(rps)))
  return [
    ...onTraffic(HARMLESS_SHAPES).map((world) => gated('nulls', world, promised(world))),
    ...onTraffic(HOSTILE_SHAPES).map((world) =>
      gated('nulls', world, promised(world), { pace: hostile(LOOKS_BAD) }),
    ),
    ...onTraffic(LATENCY_SHAPES).map((world) =>
      gated('nulls', world, [DEFAULT], {
        settings: [latencySettings()],
        effort: LATENCY_EFFORT[world.name] ?? 0.04,
      }),
    ),
  ]
}

const ALL_RULES = [DEFAULT, STRICT, 'MaxSPRT oracle', ...PEERS.map(({ name }) => name)]

const comparison = (part: Part, world: World): Cell => hourOf(part, world, ALL_RULES, contenders)

const sticky = (world: World): Cell => hourOf('sticky', world, [STICKY, ...ALL_RULES], stickyContenders)

/**
 * Releases with response times cost 20 ms at 100 requests per second and 60 ms at 1000. Jitter there brings the share of
 * false rollbacks near enough to the promise that 600 releases cannot tell.
 */
const LATENCY_EFFORT: Readonly<Record<string, number>> = {
  'steady with latency at 1000 rps': 0.03,
  'host jitter at 1000 rps': 0.1,
}

/** A canary that nobody rolls back is looked at for an hour, at up to 10 ms a look. */
const UNFOUND_EFFORT: Readonly<Record<number, number>> = { 200: 0.5, 2000: 0.125 }

const latency = (world: World): Cell => ({
  ...hourOf(
    'latency',
    world,
    [BY_COUNTS, BY_P95, ...LATENCY_PEERS.map(({ name }) => name)],
    latencyContenders,
  ),
  effort: world.harmlessFrom > 1 ? 1 : (UNFOUND_EFFORT[world.rps] ?? 1),
})

/** All rules on the same hour at 5 %. */
function hourOf(part: Part, world: World, names: readonly string[], make: typeof contenders): Cell {
  return {
    part,
    world,
    contenders: names,
    effort: 1,
    prepare: (createTrial) => {
      const rules = make(world, HOUR, createTrial)
      const percents = percentsOf(HOUR)
      return (random) => compare(world, random(), rules, { percents, lag: 0, survived: 'kept' })
    },
  }
}

/** Whole releases, by default led by the judge as it comes. */
function gated(
  part: Part,
  world: World,
  names: readonly (typeof DEFAULT | typeof STRICT)[],
  {
    settings = names.map((name) => settingsOf(name)),
    pace = byVerdict,
    effort = 1,
  }: { settings?: readonly TrialSettings[]; pace?: Pace; effort?: number } = {},
): Cell {
  return {
    part,
    world,
    contenders: names,
    effort,
    prepare: (createTrial) => (random) =>
      settings.map((setting) => ramp(world, random(), createTrial, setting, pace)),
  }
}

/** The judge leading the ramp, and everyone, the judge too, on a ramp by the clock. */
function rollout(world: World): Cell {
  const led = gated('rollouts', world, [DEFAULT, STRICT])
  const timed = comparison('rollouts', world).contenders
  return {
    part: 'rollouts',
    world,
    effort: 1,
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

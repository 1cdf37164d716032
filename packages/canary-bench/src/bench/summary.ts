import { geometricMean } from '../statistics/geometric-mean.ts'
import { DEFAULT, STRICT } from './contenders.ts'
import type { Row } from './report.ts'

/** One sentence's worth of figures on each promise; empty lists where the cells were not played. */
export interface Summary {
  /** Requests hurt relative to ours, geometric mean over the harmful steady cells, and the worst harmless one. */
  readonly hurt: readonly {
    readonly rule: string
    readonly relative: number
    /** The largest share of false rollbacks of the harmless steady cells. */
    readonly worstFalse: number
  }[]
  /** Ours without tolerance, relative to the oracle; null when not played. */
  readonly strictToOracle: number | null
  /** Canaries that must be found within the hour, and how often they were. */
  readonly found: readonly { readonly world: string; readonly rule: string; readonly share: number }[]
  /** The harmless shape with the largest upper limit on false rollbacks in whole releases; null when not played. */
  readonly worstNull: {
    readonly world: string
    readonly rule: string
    readonly share: number
    readonly upper: number
  } | null
  /** Healthy releases led by ours: how long they take, and how often they end without a verdict. */
  readonly healthy: readonly {
    readonly world: string
    readonly ramp: number | null
    readonly end: number | null
    readonly inconclusive: number
  }[]
}

/** Puts the figures of the promises together. */
export function summarise(rows: readonly Row[]): Summary {
  const detection = rows.filter(({ part }) => part === 'detection')
  const harmful = detection.filter(({ harmlessFrom }) => harmlessFrom === null)
  const rules = [...new Set(detection.map(({ rule }) => rule))]
  const led = rows.filter(({ part, rule }) => (part === 'nulls' || part === 'rollouts') && rule === DEFAULT)
  const nulls = rows.filter(({ part }) => part === 'nulls')
  const [worst] = [...nulls].sort((a, b) => b.rolledBack.upper - a.rolledBack.upper)
  return {
    hurt: rules.map((rule) => ({
      rule,
      relative: relative(harmful, rule, DEFAULT),
      worstFalse: Math.max(
        0,
        ...detection
          .filter((row) => row.rule === rule && row.harmlessFrom !== null)
          .map(({ rolledBack }) => rolledBack.share),
      ),
    })),
    strictToOracle: harmful.length === 0 ? null : relative(harmful, STRICT, 'MaxSPRT oracle'),
    found: harmful
      .filter(
        ({ rule, world, rps }) =>
          (rule === DEFAULT || rule === STRICT) &&
          (world.startsWith('0.5 %') || (world.startsWith('0.2 %') && rps >= 100)),
      )
      .map(({ world, rule, rolledBack }) => ({ world, rule, share: rolledBack.share })),
    worstNull:
      worst === undefined
        ? null
        : {
            world: worst.world,
            rule: worst.rule,
            share: worst.rolledBack.share,
            upper: worst.rolledBack.upper,
          },
    healthy: led
      .filter(({ harmlessFrom, ends }) => harmlessFrom === 1 && ends.kept === 0)
      .map(({ world, ramp, end, inconclusive }) => ({ world, ramp, end, inconclusive: inconclusive.share })),
  }
}

function relative(harmful: readonly Row[], rule: string, to: string): number {
  const hurtOf = (name: string) =>
    new Map(harmful.filter((row) => row.rule === name).map(({ world, hurt }) => [world, hurt]))
  const others = hurtOf(to)
  return geometricMean([...hurtOf(rule)].map(([world, hurt]) => hurt / (others.get(world) ?? Number.NaN)))
}

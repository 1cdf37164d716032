import type { Duration, Instant } from '@greenlight/release'
import type { Bucket } from './answer.ts'
import { type Distribution, merge } from './distribution.ts'
import type { RawReading } from './raw-reading.ts'
import { presenceOf, type Role, type Step, scrapesOf, stepsOf } from './target.ts'

/** What all processes of a slot counted in one interval. */
export interface IntervalSums {
  readonly at: Instant
  readonly sums: ReadonlyMap<Role, number>
  /** Where latencies fell; a sentence when their buckets contradict each other. */
  readonly latency: Distribution | string
}

/** An interval that is no evidence, and why. */
export interface LeftOut {
  readonly at: Instant
  readonly why: string
}

export interface Intervals {
  readonly known: readonly IntervalSums[]
  readonly leftOut: readonly LeftOut[]
  /** Processes that stopped being scraped, with the last interval that counts them. */
  readonly ended: readonly { readonly at: Instant; readonly target: string }[]
  /** Whether asking again later may give more: an answer was partial, or scrapes at the end may not have come yet. */
  readonly partial: boolean
}

const latencyOf = (steps: readonly Step[]): Distribution | string => {
  const layouts = new Map<string, { bound: number; count: number }[]>()
  for (const list of steps.flatMap(({ classic }) => classic)) {
    const key = list.map(({ bound }) => bound).join(' ')
    const sums = layouts.get(key)
    if (sums === undefined)
      layouts.set(
        key,
        list.map((each) => ({ ...each })),
      )
    else for (const [index, each] of sums.entries()) each.count += list[index]?.count ?? 0
  }
  const buckets: Bucket[] = steps.flatMap(({ native }) => native)
  for (const sums of layouts.values()) {
    if (sums.at(-1)?.bound !== Number.POSITIVE_INFINITY) return 'a histogram has no bucket le="+Inf"'
    let left = (sums[0]?.bound ?? 0) > 0 ? 0 : Number.NEGATIVE_INFINITY
    let below = 0
    for (const { bound, count } of sums) {
      if (count < below) return `the bucket le="${bound}" counted less than the one below it`
      buckets.push({ left, right: bound, count: count - below })
      left = bound
      below = count
    }
  }
  return merge(buckets)
}

/**
 * Whether scrapes that close an interval before `to` may only be late. A process that was silent for long while others
 * of its slot went on has ended, and is not waited for; one that fell silent at the end, or together with the others, is.
 */
const isAwaited = (
  lists: readonly (readonly Instant[])[],
  { to, reach }: { readonly to: Instant; readonly reach: Duration },
): boolean => {
  const last = lists.flatMap((scrapes) => scrapes.at(-1) ?? [])
  const newest = last.reduce((latest, at) => Math.max(latest, at), Number.NEGATIVE_INFINITY)
  return last.some((at) => at < to && at + reach > Math.min(newest, to))
}

/** The whole intervals within [from, to), which must lie on the grid of the interval. */
export const sumIntervals = (
  { targets, blind }: Pick<RawReading, 'targets' | 'blind'>,
  {
    from,
    to,
    interval,
    reach,
    role,
  }: {
    readonly from: Instant
    readonly to: Instant
    readonly interval: Duration
    readonly reach: Duration
    /** Without a counter of this role there is no data. */
    readonly role: Role
  },
): Intervals => {
  const known: IntervalSums[] = []
  const leftOut: LeftOut[] = []
  const ended = new Map<string, Instant>()
  const prepared = [...targets.values()].map((target) => ({
    name: target.name,
    scrapes: scrapesOf(target),
    steps: stepsOf(target),
  }))
  let partial = isAwaited(
    prepared.map(({ scrapes }) => scrapes),
    { to, reach },
  )
  for (let at = from; at < to; at += interval) {
    const steps: Step[] = []
    let seen = false
    let why = blind.find((each) => each.from < at + interval + reach && each.to > at)?.why
    partial ||= why !== undefined
    for (const target of prepared) {
      const presence = presenceOf(target, { at, interval, reach })
      if (presence.kind === 'absent') continue
      if (presence.kind === 'unknown') {
        why ??= `${target.name}: ${presence.why}`
        continue
      }
      steps.push(...presence.steps)
      if (presence.kind === 'ends') ended.set(target.name, at)
      else seen ||= presence.steps.some(({ sums }) => sums.has(role))
    }
    if (why !== undefined) {
      leftOut.push({ at, why })
      continue
    }
    if (!seen) continue
    const sums = new Map<Role, number>()
    for (const [name, count] of steps.flatMap((step) => [...step.sums])) {
      sums.set(name, (sums.get(name) ?? 0) + count)
    }
    known.push({ at, sums, latency: latencyOf(steps) })
  }
  return { known, leftOut, ended: [...ended].map(([target, at]) => ({ target, at })), partial }
}

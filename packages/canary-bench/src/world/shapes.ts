import { TOLERANCE } from './latency.ts'
import { BASELINE, createWorld, type World } from './world.ts'

/** Error rates of the steady canaries against a stable version at 0.05 %; the first is harmless. */
export const STEADY_RATES = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.05] as const
export const STEADY_TRAFFIC = [20, 100, 500, 2000] as const

const inPercent = (rate: number): string => `${Number((100 * rate).toPrecision(6))} %`

/** A canary that fails at one rate for good. */
export function steady(rps: number, rate: number): World {
  return createWorld({
    shape: 'steady',
    name: `${inPercent(rate)} at ${rps} rps`,
    rps,
    canary: () => rate,
    harmlessFrom: rate <= BASELINE ? 1 : Number.POSITIVE_INFINITY,
  })
}

/** Bad releases that are not bad from the first minute on. */
export const HARMFUL_SHAPES: readonly ((rps: number) => World)[] = [
  (rps) => harmful('late onset', rps, (minute) => (minute < 30 ? BASELINE : 0.005)),
  (rps) => harmful('leak', rps, (minute) => BASELINE + (0.01 - BASELINE) * Math.min(1, minute / 60)),
  (rps) => harmful('spike', rps, (minute) => (minute >= 20 && minute < 23 ? 0.05 : BASELINE)),
]

const harmful = (shape: string, rps: number, canary: (minute: number) => number): World =>
  createWorld({ shape, rps, canary, harmlessFrom: Number.POSITIVE_INFINITY })

/** The error ratio at whose boundary the shapes of that name stand: the product's default. */
const BOUNDARY_RATIO = 1.2

/**
 * Releases that nobody should roll back, requests routed one by one.
 * The minutes of the outage and the waves of the load fall into every part of a ramp.
 */
export const HARMLESS_SHAPES: readonly ((rps: number) => World)[] = [
  (rps) => createWorld({ shape: 'steady', rps }),
  (rps) => createWorld({ shape: 'above the limit', rps, stable: () => 0.003 }),
  (rps) => createWorld({ shape: 'near zero', rps, stable: () => 1e-6 }),
  (rps) =>
    createWorld({
      shape: 'shared outage',
      rps,
      stable: (minute) => (minute >= 20 && minute < 25 ? 0.03 : BASELINE),
    }),
  (rps) => createWorld({ shape: 'early outage', rps, stable: (minute) => (minute < 5 ? 0.03 : BASELINE) }),
  (rps) =>
    createWorld({
      shape: 'load swing',
      rps,
      load: (minute) => 3 ** Math.sin((2 * Math.PI * minute) / 40),
    }),
  (rps) =>
    createWorld({
      shape: 'drifting baseline',
      rps,
      stable: (minute) => BASELINE + 0.001 * Math.min(1, minute / 60),
    }),
  (rps) => createWorld({ shape: 'bursts', rps, errors: { kind: 'bursts', mean: 30, routed: 'per-request' } }),
  (rps) => createWorld({ shape: 'host offset', rps, canary: () => 1.15 * BASELINE, harmlessFrom: 1.15 }),
  (rps) => createWorld({ shape: 'idle minutes', rps, gaps: { idle: 0.2, missing: 0.1 } }),
  (rps) => createWorld({ shape: 'partial minutes', rps, gaps: { partial: 0.25, partialOneSide: 0.125 } }),
  (rps) => createWorld({ shape: 'metric lag', rps, lag: 4 }),
  (rps) => boundary('boundary', rps, BASELINE),
  (rps) => boundary('boundary of both limits', rps, 0.005),
]

/** As bad as is still harmless. With stable at 0.5 % it is also just 0.1 % above stable, the limit on errors. */
const boundary = (shape: string, rps: number, stable: number): World =>
  createWorld({
    shape,
    rps,
    stable: () => stable,
    canary: () => BOUNDARY_RATIO * stable,
    harmlessFrom: BOUNDARY_RATIO,
  })

/** Harmless but for clients that are pinned to a side: no count rule can promise anything here. */
export const STICKY_SHAPES: readonly ((rps: number) => World)[] = [5, 30].map(
  (mean) => (rps) =>
    createWorld({
      shape: `sticky bursts of ${mean}`,
      rps,
      errors: { kind: 'bursts', mean, routed: 'sticky' },
    }),
)

/** Worse canaries whose clients are pinned: what a judge that expects bursts misses. */
export const HARMFUL_STICKY_SHAPES: readonly ((rps: number) => World)[] = [5, 30].flatMap((mean) =>
  [0.002, 0.005, 0.01, 0.05].map(
    (rate) => (rps: number) =>
      createWorld({
        shape: `sticky bursts of ${mean}, ${inPercent(rate)}`,
        rps,
        canary: () => rate,
        errors: { kind: 'bursts', mean, routed: 'sticky' },
        harmlessFrom: Number.POSITIVE_INFINITY,
      }),
  ),
)

/** Canaries that take this many times as long. Up to the tolerance of 1.1 they are harmless. */
export const SLOWDOWNS = [1, 1.05, 1.1, 1.2, 1.5, 1.6, 2] as const
export const SLOWED_TRAFFIC = [20, 200, 2000] as const

/** What hosts add or save in a minute, as a share. */
const HOST_JITTER = 0.03

/** A canary that is slower for good, on hosts that differ a little from minute to minute. */
export function slowed(rps: number, slowdown: number, jitter = HOST_JITTER): World {
  const shape = `slower x${slowdown}${jitter === 0 ? ', no jitter' : ''}`
  return createWorld({
    shape,
    rps,
    latency: { slowdown, jitter },
    harmlessFrom: slowdown <= TOLERANCE ? 1 : Number.POSITIVE_INFINITY,
  })
}

/** Harmless releases whose response times are judged as well. */
export const LATENCY_SHAPES: readonly ((rps: number) => World)[] = [
  (rps) => createWorld({ shape: 'steady with latency', rps, latency: { slowdown: 1, jitter: 0 } }),
  (rps) => createWorld({ shape: 'host jitter', rps, latency: { slowdown: 1, jitter: HOST_JITTER } }),
]

/** Harmless releases for a ramp that hurries when they look bad. */
export const HOSTILE_SHAPES: readonly ((rps: number) => World)[] = [
  (rps) => createWorld({ shape: 'hostile ramp', rps }),
  (rps) => boundary('hostile ramp, boundary', rps, BASELINE),
]

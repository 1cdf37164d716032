import type { WorldClock } from './world-clock.ts'

/** Starts measuring unscaled milliseconds (world milliseconds on clocks that cannot tell). */
export function stopwatch(clock: WorldClock): () => number {
  if (clock.stopwatch) return clock.stopwatch()
  const start = clock.now()
  return () => (clock.now() - start) / (clock.speed ?? 1)
}

/** World milliseconds in which `real` unscaled milliseconds pass. */
export function unscaled(clock: WorldClock, real: number): number {
  return real * (clock.speed ?? 1)
}

/**
 * The world time to allow for work that a process really does. Under time-lapse a limit of `world` milliseconds
 * would shrink below what a busy machine needs, so it never becomes shorter than `floor` real milliseconds (or
 * than itself, if it is shorter at normal speed).
 */
export function allowance(clock: WorldClock, world: number, floor: number): number {
  return Math.max(world, unscaled(clock, Math.min(world, floor)))
}

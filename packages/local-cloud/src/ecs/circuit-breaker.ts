/** Failures in a row at which the breaker opens: half of the desired tasks, at least 3, at most 200 (ECS guide). */
export function failureThreshold(desired: number): number {
  return Math.min(200, Math.max(3, Math.ceil(desired / 2)))
}

const throttleFrom = 3
const longestPause = 27 * 60_000

/**
 * Milliseconds to wait before tasks are started again after `failures` in a row: none for the first, then
 * doubling from 10 s up to ECS's 27 minutes. AWS documents the maximum only; the growth is ours.
 */
export function startPause(failures: number): number {
  if (failures < throttleFrom) return 0
  return Math.min(longestPause, 10_000 * 2 ** (failures - throttleFrom))
}

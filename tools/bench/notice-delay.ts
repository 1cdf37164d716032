import type { Spread } from './statistics.ts'

/**
 * Milliseconds from the moment a rollout is complete to the moment the poller has seen it, over many rollouts on the
 * virtual clock. The aim is one poll interval at most.
 *
 * @returns undefined as long as it is not measured: it needs whole releases on the virtual clock.
 */
export async function measureNoticeDelay(): Promise<
  { readonly delay: Spread; readonly pollInterval: number } | undefined
> {
  return undefined
}

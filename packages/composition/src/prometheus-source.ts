import type { MetricsSource } from './act.ts'
import { systemClock } from './system-clock.ts'

/** Prometheus, when the config names it. Loaded only then, and only by an action that asks for it. */
export const prometheusSource: MetricsSource = async (
  { env, signal },
  { metrics: { prometheus, custom } },
) => {
  if (prometheus === undefined) return {}
  const { prometheusMetrics } = await import('@greenlight/prometheus')
  return {
    metrics: prometheusMetrics({
      settings: { ...prometheus, metrics: custom },
      fetch,
      clock: systemClock,
      environment: (name) => env[name],
      signal,
    }),
  }
}

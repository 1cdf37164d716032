import type { SecretHeader } from '@greenlight/action-kit'
import { ConfigurationError, refuseMetricSecrets } from '@greenlight/release'
import type { MetricsSource } from './act.ts'
import { systemClock } from './system-clock.ts'

/**
 * Prometheus, when the config names it. Loaded only then, and only by an action that asks for it. Secrets are sent along
 * when the policy trusts its origin; when it does not, nothing is asked at all.
 * @param secrets what the workflow hands over for it; may be none
 */
export const prometheusSource =
  (secrets: readonly SecretHeader[]): MetricsSource =>
  async ({ settings, trusted, signal, fetch }) => {
    const { prometheus, custom } = settings.metrics
    if (prometheus === undefined) return {}
    if (secrets.length > 0) {
      const refusal = refuseMetricSecrets({
        url: prometheus.url,
        environment: settings.environment,
        trusted,
      })
      if (refusal !== undefined) throw refusal
      checkApart(secrets, Object.keys(prometheus.headers))
    }
    const { prometheusMetrics } = await import('@greenlight/prometheus')
    return {
      metrics: prometheusMetrics({
        settings: { ...prometheus, metrics: custom },
        fetch,
        clock: systemClock,
        secretHeaders: () => Object.fromEntries(secrets.map(({ name, value }) => [name, value.reveal()])),
        signal,
      }),
    }
  }

/** A header that both name would be sent with both values. */
const checkApart = (secrets: readonly SecretHeader[], constants: readonly string[]): void => {
  const given = secrets.map(({ name }) => name.toLowerCase())
  const twice = constants.find((name) => given.includes(name.toLowerCase()))
  if (twice === undefined) return
  throw new ConfigurationError({
    what: `metrics.prometheus.headers.${twice} is also a header that the workflow hands over as a secret`,
    next: 'Take it out of the config, or out of METRICS_HEADERS.',
  })
}

import { ConfigurationError } from './errors.ts'
import { originOf } from './policy/origin.ts'
import { POLICY_PATH } from './policy/path.ts'
import type { TrustedOrigins } from './policy.ts'

/**
 * What lets secrets for the metric source go to an origin, and where it stands: one line, to be copied.
 * @param environment as the config names it
 */
export const trustingLine = (origin: string, environment: string): string =>
  `origins: { metrics: ["${origin}"] } under environments.${environment} of ${POLICY_PATH} on the protected default branch`

/** This machine, by name or address, where nobody else can read along. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * Whether secrets for the metric source may be sent to it. The address stands in the commit that is judged, so it alone
 * says nothing: the policy must name its origin. And nobody on the way may read them.
 * @param order.url of the metric source, as the config has it
 * @param order.environment as the config names it
 * @param order.trusted what the policy says; undefined when there is none
 * @returns undefined when they may, else why not, and what to write where
 */
export const refuseMetricSecrets = ({
  url,
  environment,
  trusted,
}: {
  readonly url: string
  readonly environment: string
  readonly trusted: TrustedOrigins | undefined
}): ConfigurationError | undefined => {
  const origin = originOf(url)
  const refuse = (why: string, next: string) =>
    new ConfigurationError({
      what: `The secrets for the metric source are not sent to ${origin ?? JSON.stringify(url)}, which metrics.prometheus.url names: ${why}`,
      next,
    })
  if (origin === undefined) return refuse('it is no http or https address', 'Mend metrics.prometheus.url.')
  const { protocol, hostname } = new URL(origin)
  if (protocol !== 'https:' && !(protocol === 'http:' && LOOPBACK.test(hostname))) {
    return refuse(
      'only https keeps them from being read on the way',
      'Give the server https, or a proxy on the runner itself that speaks it (http://127.0.0.1:PORT).',
    )
  }
  const line = trustingLine(origin, environment)
  if (trusted?.metrics === undefined) {
    const who =
      trusted === undefined
        ? 'no policy says that they may go there'
        : 'the policy, as far as it can be trusted, lets them go nowhere'
    return refuse(
      `${who}, and the config alone cannot, because it comes with the tag`,
      `If that is your server, write ${line}. Otherwise pass neither METRICS_TOKEN nor METRICS_HEADERS.`,
    )
  }
  if (trusted.metrics.some((each) => originOf(each) === origin)) return undefined
  return refuse(
    `the policy trusts ${trusted.metrics.join(', ') || 'no origin at all'}`,
    `Set metrics.prometheus.url to a server there; if this one is yours as well, write ${line}.`,
  )
}

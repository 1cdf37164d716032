import { oidcToken } from '@greenlight/action-kit'
import { awsPorts, connect } from '@greenlight/aws'
import { createRepository } from '@greenlight/github'
import { createOutbound } from '@greenlight/outbound'
import { prometheusMetrics } from '@greenlight/prometheus'
import { type Clock, SECOND } from '@greenlight/release'
import { settings } from '@greenlight/release/testing'
import { httpProbe } from '../../packages/composition/src/http-probe.ts'
import { stopwatch, systemClock } from '../../packages/composition/src/system-clock.ts'

/**
 * A program that asks one server by one adapter, as an action does, and prints how that ended and how much memory it
 * took: its own process, so that the memory is its own.
 */
const [subject = '', url = ''] = process.argv.slice(2)

/** Pauses between attempts are over at once; what is here ends by its size, long before any deadline. */
const clock: Clock = {
  now: systemClock.now,
  sleep: (duration, signal) =>
    duration < 8 * SECOND ? Promise.resolve() : systemClock.sleep(duration, signal),
}

const outbound = createOutbound({ env: {}, clock })
const { fetch } = outbound
const repository = () =>
  createRepository({
    token: { reveal: () => 'token' },
    apiUrl: url,
    repository: { owner: 'acme', name: 'shop' },
    clock,
    fetch,
  })
const RULE = 'app/shop/50dc6c495c0c9188/f2f7dc8efc522ab2/9683b2d02a6cabee'
const ports = () => {
  const session = connect({
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' },
    endpoint: url,
    outside: { agents: outbound.agents, clock },
  })
  const rule = `arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener-rule/${RULE}`
  return awsPorts(session, { ...settings, rule }, { clock, family: 'shop' })
}
const window = { from: 0, to: 3_600_000, thresholds: { blue: [], green: [] } }

const SUBJECTS: Readonly<Record<string, () => Promise<unknown>>> = {
  github: () => repository().commitOfTag('v1.0.0'),
  'github-pages': () => repository().environment('production'),
  oidc: () =>
    oidcToken(
      { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token' },
      { keep: (value) => ({ reveal: () => value }) as never },
      'sts.amazonaws.com',
      { fetch, clock },
    ),
  prometheus: () =>
    prometheusMetrics({
      settings: {
        url,
        interval: 15 * SECOND,
        delay: 30 * SECOND,
        requests: 'requests_total{slot="${slot}"}',
        errors: 'errors_total{slot="${slot}"}',
        target: ['instance'],
        headers: {},
        metrics: [],
      },
      fetch,
      clock,
    }).counts(window),
  smoke: () =>
    httpProbe({ fetch, clock, stopwatch, origin: url }).send({
      method: 'GET',
      url,
      headers: {},
      timeout: 30 * SECOND,
    }),
  aws: () => ports().traffic.read(),
  'aws-json': () => ports().metrics.counts(window),
}

const ask = SUBJECTS[subject]
if (ask === undefined) throw new TypeError(`${subject} is nobody`)
const told = await ask().then(
  () => 'answered',
  (error: unknown) => String(error),
)
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
process.stdout.write(JSON.stringify({ told: told.slice(0, 2_000), megabytes }), () => process.exit(0))

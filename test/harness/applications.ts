import type { Behaviour } from '@greenlight/local-cloud'

type Answer = ReturnType<Behaviour['respond']>

const json = (status: number, version: string, body: object, latencyMs = 20): Answer => ({
  status,
  headers: { 'content-type': 'application/json', 'x-shop-version': version },
  body: JSON.stringify(body),
  latencyMs,
})

/**
 * Response times as applications have them: most near the base, some several times as long (a Pareto tail, cut at
 * ten times). Spread over the requests by the golden ratio of the time at which each comes, so that the world's
 * randomness stays untouched and every slot gets the same mixture.
 */
const spread = (base: number, now: number): number => {
  const turns = (now / 1_000) * 0.6180339887498949
  return Math.round(base * Math.min(10, (1 - (turns - Math.floor(turns))) ** -0.3))
}

interface Traits {
  readonly ready: boolean
  /** Share of the requests that are answered with 500. */
  readonly errors: number
  /** Share of the requests that are answered with 422: what no built-in metric takes for an error. */
  readonly refusals: number
  /** Share of the requests whose connection is reset instead of answered. */
  readonly drops: number
  /** Milliseconds, the shortest response time. */
  readonly latency: number
}

/** An application that says its version at /version, is ready at /health/ready, and serves the rest. */
const application = (version: string, changes: Partial<Behaviour> & Partial<Traits> = {}): Behaviour => {
  const { ready = true, errors = 0, refusals = 0, drops = 0, latency = 20, ...rest } = changes
  return {
    bootMs: 4_000,
    terminationMs: 1_000,
    log: [`shop ${version} listens`],
    respond(request, { random, now }) {
      if (request.path === '/version') return json(200, version, { version })
      if (request.path === '/health/ready') return json(ready ? 200 : 503, version, { ready })
      const latencyMs = spread(latency, now)
      if (drops > 0 && random() < drops) return { ...json(200, version, {}, latencyMs), drop: true }
      if (refusals > 0 && random() < refusals) return json(422, version, { error: 'no' }, latencyMs)
      return errors > 0 && random() < errors
        ? json(500, version, { error: 'oops' }, latencyMs)
        : json(200, version, { ok: true }, latencyMs)
    },
    ...rest,
  }
}

/** Good for a while after its first answer, then all pages fail: health and version go on. */
const breakingApplication = (version: string, after: number): Behaviour => {
  const [good, broken] = [application(version), application(version, { errors: 1 })]
  let first: number | undefined
  return {
    ...good,
    respond(request, about) {
      first ??= about.now
      return (about.now - first < after ? good : broken).respond(request, about)
    },
  }
}

/** Applications by the name of their behaviour: what a pushed image does when it runs. */
export const applications = (versions: readonly string[]): Record<string, Behaviour> =>
  Object.fromEntries(
    versions.flatMap((version) => [
      [`good ${version}`, application(version)],
      [`failing ${version}`, application(version, { errors: 0.2 })],
      [`sometimes failing ${version}`, application(version, { errors: 0.01 })],
      [`refusing ${version}`, application(version, { refusals: 0.03 })],
      [`dropping ${version}`, application(version, { drops: 0.02 })],
      [`breaking ${version}`, breakingApplication(version, 6 * 60_000)],
      [`slow ${version}`, application(version, { latency: 32 })],
      [`never ready ${version}`, application(version, { ready: false })],
      [
        `crashing ${version}`,
        application(version, { exitAfterMs: 2_000, exitCode: 3, log: ['cannot open the till'] }),
      ],
      [`wrong ${version}`, application('0.0.1')],
    ]),
  )

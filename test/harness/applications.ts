import type { Behaviour } from '@greenlight/local-cloud'

type Answer = ReturnType<Behaviour['respond']>

const json = (status: number, version: string, body: object, latencyMs = 20): Answer => ({
  status,
  headers: { 'content-type': 'application/json', 'x-shop-version': version },
  body: JSON.stringify(body),
  latencyMs,
})

/** An application that says its version at /version, is ready at /health/ready, and serves the rest. */
const application = (
  version: string,
  changes: Partial<Behaviour> & { readonly ready?: boolean; readonly errors?: number } = {},
): Behaviour => {
  const { ready = true, errors = 0, ...rest } = changes
  return {
    bootMs: 4_000,
    terminationMs: 1_000,
    log: [`shop ${version} listens`],
    respond(request, { random }) {
      if (request.path === '/version') return json(200, version, { version })
      if (request.path === '/health/ready') return json(ready ? 200 : 503, version, { ready })
      return errors > 0 && random() < errors
        ? json(500, version, { error: 'oops' })
        : json(200, version, { ok: true })
    },
    ...rest,
  }
}

/** Applications by the name of their behaviour: what a pushed image does when it runs. */
export const applications = (versions: readonly string[]): Record<string, Behaviour> =>
  Object.fromEntries(
    versions.flatMap((version) => [
      [`good ${version}`, application(version)],
      [`failing ${version}`, application(version, { errors: 0.2 })],
      [`never ready ${version}`, application(version, { ready: false })],
      [
        `crashing ${version}`,
        application(version, { exitAfterMs: 2_000, exitCode: 3, log: ['cannot open the till'] }),
      ],
      [`wrong ${version}`, application('0.0.1')],
    ]),
  )

import type { Cloud } from './cloud.ts'
import type { Fault } from './faults.ts'
import { type CloudRequest, type CloudResponse, text, utf8 } from './http.ts'
import type { AlarmInput } from './services/cloudwatch/alarms.ts'
import type { ScanResult } from './services/ecr/image-store.ts'
import type { IdentityProvider, RoleInput } from './services/iam/roles.ts'

/** Handlers by `METHOD /_cloud/path`. They take the query and the JSON body and answer with JSON. */
export type AdminRoutes = Readonly<Record<string, (query: CloudRequest['query'], body: unknown) => unknown>>

const one = (value: CloudRequest['query'][string] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

/** What anybody on this machine may ask. */
export const readRoutes = (cloud: Cloud): AdminRoutes => ({
  'GET /_cloud/time': () => ({ now: cloud.clock.now(), speed: cloud.clock.speed ?? 1 }),
  /** `?since=<index>` leaves out what was seen before; `next` is the index to ask with. */
  'GET /_cloud/calls': ({ since }) => {
    const from = Number(one(since) ?? 0)
    return { calls: cloud.calls.slice(from), next: cloud.calls.length }
  },
  'GET /_cloud/snapshot': () => cloud.snapshot(),
  'GET /_cloud/tasks': () => ({ tasks: cloud.tasks.list() }),
  'GET /_cloud/firings': () => ({ firings: cloud.schedules.firings }),
  /** `?name=<load balancer>&port=<listener port>`. */
  'GET /_cloud/balancers/url': ({ name, port }) => ({
    url: cloud.balancers.url(one(name) ?? '', one(port) === undefined ? undefined : Number(one(port))),
  }),
})

/** JSON has no Infinity; `"always"` stands for it. */
const faultOf = (body: unknown): Fault => {
  const fault = body as Fault & { times?: number | 'always' }
  return (fault.times as unknown) === 'always' ? { ...fault, times: Number.POSITIVE_INFINITY } : fault
}

/** What the owner of the cloud's process may do. */
export const ownerRoutes = (cloud: Cloud): AdminRoutes => ({
  ...readRoutes(cloud),
  'POST /_cloud/images': (_query, body) => cloud.images.push(body as Parameters<typeof cloud.images.push>[0]),
  'POST /_cloud/images/scan': (_query, body) => {
    const { reference, ...scan } = body as ScanResult & { reference: string }
    cloud.images.putScan(reference, scan)
  },
  'POST /_cloud/roles': (_query, body) => cloud.iam.putRole(body as RoleInput),
  'POST /_cloud/identity-providers': (_query, body) =>
    cloud.iam.putIdentityProvider(body as IdentityProvider),
  'POST /_cloud/tasks/kill': (_query, body) => ({
    killed: cloud.tasks.kill(body as Parameters<typeof cloud.tasks.kill>[0]),
  }),
  'POST /_cloud/faults': (_query, body) => void cloud.faults.add(faultOf(body)),
  'DELETE /_cloud/faults': () => cloud.faults.clear(),
  'POST /_cloud/alarms': (_query, body) => cloud.alarms.put(body as AlarmInput),
})

const json = (status: number, value: unknown): CloudResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: utf8(JSON.stringify(value ?? {})),
})

/** Answers a request under `/_cloud/`. Refusals are JSON with a `message`. */
export const answerAdmin = async (routes: AdminRoutes, request: CloudRequest): Promise<CloudResponse> => {
  const key = `${request.method} ${request.path}`
  const handler = routes[key]
  if (handler === undefined)
    return json(404, { message: `no route ${key}; routes: ${Object.keys(routes).join(', ')}` })
  const isJson = request.headers['content-type']?.startsWith('application/json') ?? false
  if (request.body.byteLength > 0 && !isJson)
    return json(415, { message: `${key} takes application/json, not ${request.headers['content-type']}` })
  try {
    const body: unknown = request.body.byteLength === 0 ? {} : JSON.parse(text(request.body))
    return json(200, await handler(request.query, body))
  } catch (error) {
    return json(400, { message: error instanceof Error ? error.message : String(error) })
  }
}

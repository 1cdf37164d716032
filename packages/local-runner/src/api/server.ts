import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { InvalidWorkflow, RequestRefused, Unsupported } from '../errors.ts'
import type { GitHub } from '../github.ts'
import { gitOf, type Hub, repositoryOf } from '../hub.ts'
import { allows } from '../workflow/permissions.ts'
import { ACTIONS_ROUTES } from './actions-routes.ts'
import { DEPLOYMENT_ROUTES } from './deployment-routes.ts'
import { ENVIRONMENT_ROUTES } from './environment-routes.ts'
import { GIT_ROUTES } from './git-routes.ts'
import type { ApiAnswer, Route } from './route.ts'
import { STATUS_ROUTES } from './status-routes.ts'

const ROUTES: readonly (Route & { readonly pattern: RegExp })[] = [
  ...GIT_ROUTES,
  ...ENVIRONMENT_ROUTES,
  ...ACTIONS_ROUTES,
  ...DEPLOYMENT_ROUTES,
  ...STATUS_ROUTES,
].map((route) => ({ ...route, pattern: patternOf(route.path) }))

function patternOf(path: string): RegExp {
  const source = path
    .split('/')
    .map((segment) => {
      const rest = /^\{(\w+)\+\}$/.exec(segment)?.[1]
      if (rest !== undefined) return `(?<${rest}>.+)`
      return segment.replaceAll(/[.]/g, '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+?)')
    })
    .join('/')
  return new RegExp(`^${source}$`)
}

const DOCS = 'https://docs.github.com/rest'

/** Serves the REST API, the OIDC issuer and the runner's token endpoint on 127.0.0.1. */
export const listen = async (
  hub: Hub,
  github: GitHub,
  port: number,
): Promise<{ url: string; close(): Promise<void> }> => {
  const server = createServer((request, response) => {
    answer(hub, github, request)
      .catch((cause: unknown) => errorAnswer(cause))
      .then((given) => send(request, response, given))
      .catch(() => response.destroy())
  })
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', ready)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

const errorAnswer = (cause: unknown): ApiAnswer => {
  const message = cause instanceof Error ? cause.message : String(cause)
  const status =
    cause instanceof RequestRefused
      ? cause.status
      : cause instanceof Unsupported || cause instanceof InvalidWorkflow
        ? 422
        : 500
  return { status, body: { message, documentation_url: DOCS, status: String(status) } }
}

const send = (request: IncomingMessage, response: ServerResponse, given: ApiAnswer): void => {
  const { status = 200, body, raw } = given
  response.statusCode = status
  response.setHeader('x-github-media-type', 'github.v3')
  if (given.total !== undefined) {
    const link = linkHeader(request, given.total)
    if (link !== '') response.setHeader('link', link)
  }
  if (raw === undefined && body === undefined) {
    response.end()
    return
  }
  response.setHeader('content-type', given.contentType ?? 'application/json; charset=utf-8')
  response.end(raw ?? JSON.stringify(body))
}

const linkHeader = (request: IncomingMessage, total: number): string => {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`)
  const size = Math.min(100, Math.max(1, Number(url.searchParams.get('per_page') ?? 30) || 30))
  const page = Math.max(1, Number(url.searchParams.get('page') ?? 1) || 1)
  const last = Math.max(1, Math.ceil(total / size))
  const at = (number: number, relation: string) => {
    url.searchParams.set('page', String(number))
    return `<${url.href}>; rel="${relation}"`
  }
  return [
    ...(page > 1 ? [at(1, 'first'), at(page - 1, 'prev')] : []),
    ...(page < last ? [at(page + 1, 'next'), at(last, 'last')] : []),
  ].join(', ')
}

const bearer = (request: IncomingMessage): string | undefined =>
  /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]

const answer = async (hub: Hub, github: GitHub, request: IncomingMessage): Promise<ApiAnswer> => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const method = request.method ?? 'GET'
  const path = url.pathname
  if (method === 'GET' && path === '/_oidc/.well-known/openid-configuration') return { body: discovery(hub) }
  if (method === 'GET' && path === '/_oidc/.well-known/jwks') return { body: await hub.issuer.keys() }
  const token = bearer(request)
  if (method === 'GET' && path === '/_runner/id-token') {
    const value = await hub.idTokens.request(token ?? '', url.searchParams.get('audience') ?? undefined)
    if (value === undefined) throw new RequestRefused(401, 'The token request is not authorized')
    return { body: { count: value.length, value } }
  }

  if (token === undefined) throw new RequestRefused(401, 'Requires authentication')
  const grant = hub.tokens.find(token)
  if (grant === undefined) throw new RequestRefused(401, 'Bad credentials')
  if (method === 'GET' && path === '/rate_limit') return { body: { resources: {}, rate: {} } }

  const [, owner, name, rest = ''] = /^\/repos\/([^/]+)\/([^/]+)((?:\/.*)?)$/.exec(path) ?? []
  const route =
    owner === undefined ? undefined : ROUTES.find((each) => each.method === method && each.pattern.test(rest))
  if (route === undefined) {
    hub.emit({ type: 'unsupported-request', method, path })
    throw new RequestRefused(404, 'Not Found')
  }
  const repository = find(hub, `${owner}/${name}`)
  // A job's token does not even see other private repositories.
  if (grant.repository !== undefined && grant.repository.toLowerCase() !== repository.toLowerCase()) {
    throw new RequestRefused(404, 'Not Found')
  }
  if (route.needs !== undefined && !allows(grant.permissions, ...route.needs)) {
    throw new RequestRefused(403, 'Resource not accessible by integration')
  }
  const groups = route.pattern.exec(rest)?.groups ?? {}
  return route.answer({
    hub,
    github,
    grant,
    repository,
    git: gitOf(hub, repository),
    params: Object.fromEntries(Object.entries(groups).map(([key, value]) => [key, decoded(value)])),
    query: url.searchParams,
    accept: request.headers.accept ?? '',
    body: await readBody(request),
  })
}

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    throw new RequestRefused(400, 'Problems parsing the path')
  }
}

const find = (hub: Hub, fullName: string): string => {
  try {
    return repositoryOf(hub, fullName).fullName
  } catch {
    throw new RequestRefused(404, 'Not Found')
  }
}

const readBody = async (request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  if (text === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
  } catch {
    // Told below.
  }
  throw new RequestRefused(400, 'Problems parsing JSON')
}

const discovery = (hub: Hub) => ({
  issuer: hub.issuerUrl(),
  jwks_uri: `${hub.issuerUrl()}/.well-known/jwks`,
  subject_types_supported: ['public', 'pairwise'],
  response_types_supported: ['id_token'],
  claims_supported: [
    'sub',
    'aud',
    'exp',
    'iat',
    'iss',
    'jti',
    'nbf',
    'ref',
    'sha',
    'repository',
    'environment',
  ],
  id_token_signing_alg_values_supported: ['RS256'],
  scopes_supported: ['openid'],
})

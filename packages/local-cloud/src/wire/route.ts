import type { CloudRequest } from '../http.ts'
import { CATALOGUE, type OperationModel, type ServiceModel } from './catalogue.ts'
import { cbor } from './cbor.ts'
import { json10, json11 } from './json.ts'
import type { Protocol } from './protocol.ts'
import { query, queryParameters } from './query.ts'
import { restJson, restOperation } from './rest-json.ts'

/** What a request asks for, before anybody looked at who asks. */
export interface Route {
  readonly service: ServiceModel
  readonly protocol: Protocol
  readonly operationName: string
  /** Absent when the service's own API has no operation of that name. */
  readonly operation: OperationModel | undefined
}

const to = (service: ServiceModel, protocol: Protocol, name: string): Route => ({
  service,
  protocol,
  operationName: name,
  operation: service.operations.get(name),
})

const byTarget = (prefix: string): ServiceModel | undefined =>
  CATALOGUE.find((service) => service.target === prefix)

const byCbor = (request: CloudRequest): Route | undefined => {
  const [, target, name] = /^\/service\/([^/]+)\/operation\/([^/]+)$/.exec(request.path) ?? []
  const service = target === undefined ? undefined : byTarget(target)
  return service?.protocols.includes('cbor') ? to(service, cbor, name ?? '') : undefined
}

const byJsonTarget = (request: CloudRequest): Route | undefined => {
  const [prefix = '', name = ''] = (request.headers['x-amz-target'] ?? '').split('.')
  const service = byTarget(prefix)
  if (service === undefined) return undefined
  const protocol = request.headers['content-type']?.includes('json-1.0') ? json10 : json11
  return service.protocols.includes(protocol.name) ? to(service, protocol, name) : undefined
}

/**
 * awsQuery names the operation in `Action` and the API in `Version`. The credential scope is of no use
 * here: STS's unsigned calls have none.
 */
const byAction = (request: CloudRequest): Route | undefined => {
  const parameters = queryParameters(request)
  const [action, version] = [parameters.get('Action'), parameters.get('Version')]
  if (action === null || version === null) return undefined
  const service = CATALOGUE.find((each) => each.protocols.includes('query') && each.version === version)
  return service === undefined ? undefined : to(service, query, action)
}

const byPath = (request: CloudRequest): Route | undefined => {
  for (const service of CATALOGUE) {
    if (!service.protocols.includes('rest-json')) continue
    const operation = restOperation(service, request)
    if (operation !== undefined) return to(service, restJson, operation.name)
  }
  return undefined
}

/** Which operation of which service a request means, and in which protocol; undefined when none is known. */
export const route = (request: CloudRequest): Route | undefined => {
  if (request.headers['smithy-protocol'] === 'rpc-v2-cbor') return byCbor(request)
  if (request.headers['x-amz-target'] !== undefined) return byJsonTarget(request)
  const form = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false
  if (form || 'Action' in request.query) return byAction(request)
  return byPath(request)
}

import type { ApiError } from '../world.ts'
import { findError, type ServiceModel } from './catalogue.ts'

/** Who is to blame, in awsQuery's words. */
export const faultOf = (error: ApiError): 'Sender' | 'Receiver' =>
  error.status < 500 ? 'Sender' : 'Receiver'

/** The code on awsQuery's wire: `TargetGroupNotFound` for the shape `TargetGroupNotFoundException`. */
export const queryCode = (service: ServiceModel, error: ApiError): string =>
  findError(service, error.code)?.query?.[0] ?? error.code

/** The shape's name, which JSON and CBOR carry in `__type`. */
export const jsonName = (service: ServiceModel, error: ApiError): string =>
  findError(service, error.code)?.shape ?? error.code

/**
 * The HTTP status: what the error was made with, unless that is the plain 400 and the model of a query or
 * REST service knows better. The JSON protocols answer 400 to every error of the client's.
 */
export const statusOf = (service: ServiceModel, error: ApiError): number => {
  if (error.status !== 400) return error.status
  const known = findError(service, error.code)
  if (service.protocols.includes('query')) return known?.query?.[1] ?? known?.status ?? error.status
  return (service.protocols.includes('rest-json') ? known?.status : undefined) ?? error.status
}

/** The error's members by the service's own spelling (`message` or `Message`). */
export const membersOf = (service: ServiceModel, error: ApiError): Record<string, unknown> => {
  const known = findError(service, error.code)
  const names = known === undefined ? [] : [...known.schema.structIterator()].map(([name]) => name)
  const message = names.find((name) => name.toLowerCase() === 'message') ?? 'message'
  return { ...error.members, [message]: error.message }
}

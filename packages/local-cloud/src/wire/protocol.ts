import type { CloudRequest, CloudResponse } from '../http.ts'
import type { ApiError } from '../world.ts'
import type { OperationModel, ProtocolName, ServiceModel } from './catalogue.ts'

/** Reads requests and writes responses of one wire protocol, on the server's side. */
export interface Protocol {
  readonly name: ProtocolName
  /** The operation's input in the SDK's shape. Throws whatever its decoder throws on a malformed body. */
  read(service: ServiceModel, operation: OperationModel, request: CloudRequest): Promise<unknown>
  write(service: ServiceModel, operation: OperationModel, output: unknown, requestId: string): CloudResponse
  fail(service: ServiceModel, error: ApiError, requestId: string): CloudResponse
}

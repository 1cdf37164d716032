import { CborCodec, cbor as encoding } from '@smithy/core/cbor'
import type { CloudResponse } from '../http.ts'
import { faultOf, jsonName, membersOf, queryCode, statusOf } from './errors.ts'
import type { Protocol } from './protocol.ts'

const codec = new CborCodec()

const headers = (requestId: string): Record<string, string> => ({
  'content-type': 'application/cbor',
  'smithy-protocol': 'rpc-v2-cbor',
  'x-amzn-requestid': requestId,
})

/** Smithy RPC v2 over CBOR: what CloudWatch's other clients choose. */
export const cbor: Protocol = {
  name: 'cbor',

  async read(_service, operation, request) {
    if (operation.input.isUnitSchema() || request.body.byteLength === 0) return {}
    return await codec.createDeserializer().read(operation.input, request.body)
  },

  write(_service, operation, output, requestId): CloudResponse {
    if (operation.output.isUnitSchema()) {
      return { status: 200, headers: headers(requestId), body: new Uint8Array() }
    }
    const serializer = codec.createSerializer()
    serializer.write(operation.output, output)
    return { status: 200, headers: headers(requestId), body: serializer.flush() as Uint8Array }
  },

  fail(service, error, requestId): CloudResponse {
    const compatible: Record<string, string> = service.queryCompatible
      ? { 'x-amzn-query-error': `${queryCode(service, error)};${faultOf(error)}` }
      : {}
    const body = {
      __type: `${service.namespace}#${jsonName(service, error)}`,
      ...membersOf(service, error),
    }
    return {
      status: statusOf(service, error),
      headers: { ...headers(requestId), ...compatible },
      body: encoding.serialize(body),
    }
  },
}

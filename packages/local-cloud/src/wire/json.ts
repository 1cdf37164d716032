import { JsonCodec } from '@smithy/core/protocols'
import { type CloudResponse, utf8 } from '../http.ts'
import type { ApiError } from '../world.ts'
import type { ServiceModel } from './catalogue.ts'
import { faultOf, jsonName, membersOf, queryCode, statusOf } from './errors.ts'
import type { Protocol } from './protocol.ts'

const codec = new JsonCodec({ timestampFormat: { useTrait: true, default: 7 }, jsonName: false })

/** What both JSON protocols put into an error's body. */
const errorBody = (service: ServiceModel, error: ApiError): Record<string, unknown> => ({
  __type: jsonName(service, error),
  ...membersOf(service, error),
})

const json = (version: '1.0' | '1.1'): Protocol => {
  const headers = (requestId: string) => ({
    'content-type': `application/x-amz-json-${version}`,
    'x-amzn-requestid': requestId,
  })
  return {
    name: `json${version}`,

    async read(_service, operation, request) {
      if (operation.input.isUnitSchema()) return {}
      return await codec.createDeserializer().read(operation.input, request.body)
    },

    write(_service, operation, output, requestId): CloudResponse {
      if (operation.output.isUnitSchema()) {
        return { status: 200, headers: headers(requestId), body: new Uint8Array() }
      }
      const serializer = codec.createSerializer()
      serializer.write(operation.output, output)
      const written: string | Uint8Array = serializer.flush()
      const body = typeof written === 'string' ? utf8(written) : written
      return { status: 200, headers: headers(requestId), body }
    },

    fail(service, error, requestId): CloudResponse {
      const compatible: Record<string, string> = service.queryCompatible
        ? { 'x-amzn-query-error': `${queryCode(service, error)};${faultOf(error)}` }
        : {}
      return {
        status: statusOf(service, error),
        headers: { ...headers(requestId), ...compatible },
        body: utf8(JSON.stringify(errorBody(service, error))),
      }
    },
  }
}

export const json10 = json('1.0')
export const json11 = json('1.1')

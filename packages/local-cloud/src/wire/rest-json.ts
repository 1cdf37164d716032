import { FromStringShapeDeserializer, JsonCodec } from '@smithy/core/protocols'
import type { NormalizedSchema } from '@smithy/core/schema'
import { type CloudRequest, type CloudResponse, utf8 } from '../http.ts'
import type { OperationModel, ServiceModel } from './catalogue.ts'
import { jsonName, membersOf, statusOf } from './errors.ts'
import type { Protocol } from './protocol.ts'

const settings = {
  timestampFormat: { useTrait: true, default: 7 as const },
  httpBindings: true,
  jsonName: true,
}
const codec = new JsonCodec(settings)
const scalars = new FromStringShapeDeserializer(settings)

const LABEL = /\{([^}+]+)(\+?)\}/g

/** The labels of a path that fits the operation's template, decoded; undefined when it does not fit. */
const labelsOf = (template: string, path: string): Record<string, string> | undefined => {
  const names: string[] = []
  const pattern = template.replace(LABEL, (_all, name: string, greedy: string) => {
    names.push(name)
    return greedy === '+' ? '(.+)' : '([^/]+)'
  })
  const found = new RegExp(`^${pattern}/?$`).exec(path)
  if (found === null) return undefined
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]))
}

/** The REST operation that method and path mean. */
export const restOperation = (service: ServiceModel, request: CloudRequest): OperationModel | undefined => {
  for (const operation of service.operations.values()) {
    const [method, template] = operation.http ?? []
    if (method !== request.method || template === undefined) continue
    if (labelsOf(template, request.path) !== undefined) return operation
  }
  return undefined
}

const bound = (member: NormalizedSchema, data: string | readonly string[]): unknown => {
  if (!member.isListSchema()) return scalars.read(member, String(data))
  const item = member.getValueSchema()
  return (Array.isArray(data) ? data : [data]).map((each) => scalars.read(item, each))
}

/** REST with JSON bodies, as EventBridge Scheduler speaks it. */
export const restJson: Protocol = {
  name: 'rest-json',

  async read(_service, operation, request) {
    const { input, http } = operation
    if (input.isUnitSchema() || http === undefined) return {}
    const read =
      request.body.byteLength === 0 ? {} : await codec.createDeserializer().read(input, request.body)
    const labels = labelsOf(http[1], request.path) ?? {}
    const value = read as Record<string, unknown>
    for (const [name, member] of input.structIterator()) {
      const traits = member.getMergedTraits()
      const parameter = traits.httpQuery === undefined ? undefined : request.query[traits.httpQuery]
      if (traits.httpLabel) value[name] = bound(member, labels[name] ?? '')
      else if (parameter !== undefined && parameter !== null) value[name] = bound(member, parameter)
      else if (traits.httpQuery !== undefined) delete value[name]
    }
    return value
  },

  write(_service, operation, output, requestId): CloudResponse {
    const serializer = codec.createSerializer()
    const unit = operation.output.isUnitSchema()
    if (!unit) serializer.write(operation.output, output)
    const written: string | Uint8Array = unit ? '{}' : serializer.flush()
    return {
      status: operation.http?.[2] ?? 200,
      headers: { 'content-type': 'application/json', 'x-amzn-requestid': requestId },
      body: typeof written === 'string' ? utf8(written) : written,
    }
  },

  fail(service, error, requestId): CloudResponse {
    return {
      status: statusOf(service, error),
      headers: {
        'content-type': 'application/json',
        'x-amzn-requestid': requestId,
        'x-amzn-errortype': jsonName(service, error),
      },
      body: utf8(JSON.stringify(membersOf(service, error))),
    }
  },
}

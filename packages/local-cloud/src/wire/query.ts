import { XmlCodec } from '@aws-sdk/core/protocols'
import { FromStringShapeDeserializer } from '@smithy/core/protocols'
import { NormalizedSchema } from '@smithy/core/schema'
import type { StaticStructureSchema } from '@smithy/types'
import { type CloudRequest, type CloudResponse, text, utf8 } from '../http.ts'
import { faultOf, queryCode, statusOf } from './errors.ts'
import type { Protocol } from './protocol.ts'

const settings = { timestampFormat: { useTrait: true, default: 5 as const }, httpBindings: false }
const scalars = new FromStringShapeDeserializer(settings)

/** A form key's segments as a tree: `Actions.member.1.Type=forward`. */
interface Node {
  value?: string
  readonly children: Map<string, Node>
}

const child = (node: Node, name: string): Node => {
  const known = node.children.get(name)
  if (known !== undefined) return known
  const made: Node = { children: new Map() }
  node.children.set(name, made)
  return made
}

const treeOf = (parameters: URLSearchParams): Node => {
  const root: Node = { children: new Map() }
  for (const [key, value] of parameters) {
    let node = root
    for (const segment of key.split('.')) node = child(node, segment)
    node.value = value
  }
  return root
}

const inOrder = (node: Node): Node[] =>
  [...node.children]
    .filter(([index]) => /^\d+$/.test(index))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, item]) => item)

const readList = (schema: NormalizedSchema, node: Node): unknown[] => {
  const item = schema.getValueSchema()
  const flat = Boolean(schema.getMergedTraits().xmlFlattened)
  const items = flat ? node : node.children.get(item.getMergedTraits().xmlName ?? 'member')
  return items === undefined ? [] : inOrder(items).map((each) => readNode(item, each))
}

const readMap = (schema: NormalizedSchema, node: Node): Record<string, unknown> => {
  const [key, value] = [schema.getKeySchema(), schema.getValueSchema()]
  const flat = Boolean(schema.getMergedTraits().xmlFlattened)
  const entries = flat ? node : node.children.get('entry')
  const map: Record<string, unknown> = {}
  for (const entry of entries === undefined ? [] : inOrder(entries)) {
    const name = entry.children.get(key.getMergedTraits().xmlName ?? 'key')?.value
    const held = entry.children.get(value.getMergedTraits().xmlName ?? 'value')
    if (name !== undefined && held !== undefined) map[name] = readNode(value, held)
  }
  return map
}

const readStruct = (schema: NormalizedSchema, node: Node): Record<string, unknown> => {
  const struct: Record<string, unknown> = {}
  for (const [name, member] of schema.structIterator()) {
    const held = node.children.get(member.getMergedTraits().xmlName ?? name)
    if (held !== undefined) struct[name] = readNode(member, held)
  }
  return struct
}

const readNode = (schema: NormalizedSchema, node: Node): unknown => {
  if (schema.isListSchema()) return readList(schema, node)
  if (schema.isMapSchema()) return readMap(schema, node)
  if (schema.isStructSchema()) return readStruct(schema, node)
  return scalars.read(schema, node.value ?? '')
}

/** The parameters of an awsQuery request: form body, or the query string of a GET. */
export const queryParameters = (request: CloudRequest): URLSearchParams => {
  if (request.body.byteLength > 0) return new URLSearchParams(text(request.body))
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(request.query)) {
    for (const each of Array.isArray(value) ? value : [value ?? '']) parameters.append(name, each)
  }
  return parameters
}

const struct = (
  name: string,
  members: readonly [string, StaticStructureSchema | 0][],
): StaticStructureSchema =>
  [
    3,
    'envelope',
    name,
    0,
    members.map(([member]) => member),
    members.map(([, schema]) => (schema === 0 ? 0 : () => schema)),
  ] as StaticStructureSchema

const METADATA = struct('ResponseMetadata', [['RequestId', 0]])
const FAILURE = struct('ErrorResponse', [
  [
    'Error',
    struct('Error', [
      ['Type', 0],
      ['Code', 0],
      ['Message', 0],
    ]),
  ],
  ['RequestId', 0],
])

const xml = (xmlNamespace: string, schema: StaticStructureSchema, value: unknown): Uint8Array => {
  const serializer = new XmlCodec({ ...settings, xmlNamespace, serviceNamespace: '' }).createSerializer()
  serializer.write(NormalizedSchema.of(schema), value)
  return utf8(String(serializer.flush()))
}

const response = (status: number, body: Uint8Array, requestId: string): CloudResponse => ({
  status,
  headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
  body,
})

export const query: Protocol = {
  name: 'query',

  async read(_service, operation, request) {
    return operation.input.isUnitSchema() ? {} : readStruct(operation.input, treeOf(queryParameters(request)))
  },

  write(service, operation, output, requestId) {
    // The envelope is one more structure around the operation's output; `XResult` is left out when there is none.
    const { name } = operation
    const unit = operation.output.isUnitSchema()
    const raw = operation.output.getSchema() as StaticStructureSchema
    const schema = struct(`${name}Response`, [
      ...(unit ? [] : [[`${name}Result`, raw] as [string, StaticStructureSchema]]),
      ['ResponseMetadata', METADATA],
    ])
    const value = { [`${name}Result`]: output ?? {}, ResponseMetadata: { RequestId: requestId } }
    return response(200, xml(service.xmlNamespace, schema, value), requestId)
  },

  fail(service, error, requestId) {
    const value = {
      Error: { Type: faultOf(error), Code: queryCode(service, error), Message: error.message },
      RequestId: requestId,
    }
    return response(statusOf(service, error), xml(service.xmlNamespace, FAILURE, value), requestId)
  },
}

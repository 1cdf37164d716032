import { createHash } from 'node:crypto'
import { RegisterTaskDefinitionRequest$ } from '@aws-sdk/client-ecs'
import type { Model, Origin, Shape } from '@greenlight/task-definition'
import { NormalizedSchema } from '@smithy/core/schema'

/** botocore's service model, as far as it is read here. */
interface ServiceModel {
  readonly shapes: Readonly<Record<string, ServiceShape>>
}

interface ServiceShape {
  readonly type: string
  readonly members?: Readonly<Record<string, { readonly shape: string }>>
  readonly member?: { readonly shape: string }
  readonly key?: { readonly shape: string }
  readonly value?: { readonly shape: string }
  readonly required?: readonly string[]
  readonly union?: boolean
  readonly enum?: readonly string[]
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
  readonly sensitive?: boolean
}

export const ROOT_SHAPE = 'RegisterTaskDefinitionRequest'

/** What is made of botocore's model: the shapes below RegisterTaskDefinition's input. */
export interface CompactModel {
  readonly model: Model
  /** Members that botocore knows and the bundled SDK cannot send, as `Shape.member`. */
  readonly unsent: readonly string[]
}

/**
 * Takes from botocore's ECS model what RegisterTaskDefinition takes: members, types, required members, enumerations,
 * ranges, lengths and patterns. What the bundled SDK does not know is left out: it would drop it without a word.
 *
 * @throws when the model has a type that is not known here
 */
export function compactModel(service: ServiceModel): CompactModel {
  const model: Record<string, Shape> = {}
  const unsent: string[] = []
  const shapeOf = (name: string): ServiceShape => {
    const shape = service.shapes[name]
    if (shape === undefined) throw new Error(`botocore's model has no shape ${name}`)
    return shape
  }
  const take = (name: string, sdk: NormalizedSchema): void => {
    if (name in model) return
    const shape = shapeOf(name)
    if (shape.type === 'structure') {
      const known = sdk.getMemberSchemas()
      const members = Object.entries(shape.members ?? {})
      unsent.push(...members.filter(([member]) => !(member in known)).map(([member]) => `${name}.${member}`))
      const sent = members.filter(([member]) => member in known)
      model[name] = {
        kind: 'structure',
        members: Object.fromEntries(sent.map(([member, { shape: of }]) => [member, of])),
        ...(shape.required === undefined ? {} : { required: shape.required }),
        ...(shape.union === true ? { union: true } : {}),
      }
      for (const [member, { shape: of }] of sent) {
        const schema = known[member]
        if (schema !== undefined) take(of, schema)
      }
      return
    }
    model[name] = simpleShape(name, shape)
    if (shape.member !== undefined) take(shape.member.shape, sdk.getValueSchema())
    for (const part of [shape.key, shape.value]) {
      if (part !== undefined && shapeOf(part.shape).type !== 'string')
        throw new Error(`${name} is a map of something else than strings`)
    }
  }
  take(ROOT_SHAPE, NormalizedSchema.of(RegisterTaskDefinitionRequest$))
  return { model, unsent: unsent.sort() }
}

const simpleShape = (name: string, shape: ServiceShape): Shape => {
  const bounds = {
    ...(shape.min === undefined ? {} : { min: shape.min }),
    ...(shape.max === undefined ? {} : { max: shape.max }),
  }
  switch (shape.type) {
    case 'list':
      return {
        kind: 'list',
        of: shape.member?.shape ?? '',
        ...bounds,
        ...(shape.sensitive === true ? { sensitive: true } : {}),
      }
    case 'map':
      return { kind: 'map' }
    case 'string':
      return {
        kind: 'string',
        ...bounds,
        ...(shape.enum === undefined ? {} : { values: shape.enum }),
        ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }),
      }
    case 'integer':
      return { kind: 'integer', ...bounds }
    case 'boolean':
      return { kind: 'boolean' }
    default:
      throw new Error(`${name} is of the type ${shape.type}, which is not known here`)
  }
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** The generated module. One shape a line, so that a change of the model is a change of few lines. */
export function moduleText({ model, unsent }: CompactModel, origin: Origin): string {
  const lines = Object.entries(model).map(([name, shape]) => `  ${name}: ${JSON.stringify(shape)},`)
  const table = lines.join('\n')
  return `// Made by tools/task-definition-model.ts from botocore's model of ECS. Do not edit.
import type { Model, Origin } from './shape.ts'

export const ORIGIN: Origin = ${JSON.stringify(origin)}

/** SHA-256 of the lines of MODEL: an edit by hand is noticed without the network. */
export const DIGEST = '${sha256(table)}'

/** Members that ECS takes and the bundled SDK cannot send. */
export const UNSENT: readonly string[] = ${JSON.stringify(unsent)}

export const MODEL: Model = {
${table}
}
`
}

import * as scaling from '@aws-sdk/client-application-auto-scaling'
import * as cloudwatch from '@aws-sdk/client-cloudwatch'
import * as logs from '@aws-sdk/client-cloudwatch-logs'
import * as ecr from '@aws-sdk/client-ecr'
import * as ecs from '@aws-sdk/client-ecs'
import * as elbv2 from '@aws-sdk/client-elastic-load-balancing-v2'
import * as scheduler from '@aws-sdk/client-scheduler'
import * as ssm from '@aws-sdk/client-ssm'
import * as sts from '@aws-sdk/client-sts'
import { AwsQueryProtocol, AwsSmithyRpcV2CborProtocol } from '@aws-sdk/core/protocols'
import { expect, test } from '@jest/globals'
import type { NormalizedSchema } from '@smithy/core/schema'
import type { CloudRequest } from '../http.ts'
import { requestHandler } from '../request-handler.ts'
import { CATALOGUE, type OperationModel, serviceModel } from './catalogue.ts'
import { checkInput } from './check.ts'
import { route } from './route.ts'

/** The same numbers in every run: a failure can be looked at again. */
const lehmer = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

const TEXT = ['a', 'Zürich', '<&>"\'', 'x=y&z', 'two words', '100 %', 'a/b+c', '日本', 'line\nbreak']

/** A value for every member of a shape, so that no member can be mistaken for another. */
const randomValue = (schema: NormalizedSchema, random: () => number, depth = 0): unknown => {
  const nested = () => randomValue(schema.getValueSchema(), random, depth + 1)
  if (schema.isStructSchema()) {
    const members = [...schema.structIterator()]
    const chosen = schema.isUnionSchema() ? members.slice(0, 1) : members
    const deep = depth > 12
    // A shape that holds itself ends here; what a shape cannot be without never holds it.
    const raw: unknown = schema.getSchema()
    const required = Array.isArray(raw) && typeof raw[6] === 'number' ? raw[6] : 0
    return Object.fromEntries(
      chosen
        .filter(
          ([, member], at) => !deep || at < required || !(member.isStructSchema() || member.isListSchema()),
        )
        .map(([name, member]) => [name, randomValue(member, random, depth + 1)]),
    )
  }
  if (schema.isListSchema()) return [nested(), nested()]
  if (schema.isMapSchema()) return { first: nested(), 'second key': nested() }
  if (schema.isTimestampSchema()) return new Date(Math.floor(random() * 2_000_000_000) * 1000)
  if (schema.isBooleanSchema()) return random() < 0.5
  if (schema.isNumericSchema()) return Math.floor(random() * 100_000)
  if (schema.isBlobSchema()) return Uint8Array.from([1, 2, 250, Math.floor(random() * 256)])
  const text = TEXT[Math.floor(random() * TEXT.length)] ?? ''
  return `${text}-${Math.floor(random() * 1e6)}`
}

const streams = (operation: OperationModel): boolean =>
  [operation.input, operation.output].some(
    (schema) => schema.isStructSchema() && schema.getEventStreamMember() !== '',
  )

/** Blobs differ in JavaScript class only (Buffer or Uint8Array). */
const plain = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return { bytes: [...value] }
  if (value instanceof Date) return value
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '$metadata')
      .map(([name, each]) => [name, plain(each)]),
  )
}

type Sender = { send(command: unknown): Promise<unknown> }
type Constructor = new (input: unknown) => unknown
const cborSettings = { protocol: AwsSmithyRpcV2CborProtocol }
const querySettings = { protocol: AwsQueryProtocol }

const CLIENTS: readonly [string, string, object, Constructor, object][] = [
  ['ecs', 'json', ecs, ecs.ECSClient as Constructor, {}],
  ['elasticloadbalancing', 'query', elbv2, elbv2.ElasticLoadBalancingV2Client as Constructor, {}],
  ['monitoring', 'json', cloudwatch, cloudwatch.CloudWatchClient as Constructor, {}],
  ['monitoring', 'cbor', cloudwatch, cloudwatch.CloudWatchClient as Constructor, cborSettings],
  ['monitoring', 'query', cloudwatch, cloudwatch.CloudWatchClient as Constructor, querySettings],
  ['scheduler', 'rest-json', scheduler, scheduler.SchedulerClient as Constructor, {}],
  ['sts', 'query', sts, sts.STSClient as Constructor, {}],
  ['ecr', 'json', ecr, ecr.ECRClient as Constructor, {}],
  ['logs', 'json', logs, logs.CloudWatchLogsClient as Constructor, {}],
  ['ssm', 'json', ssm, ssm.SSMClient as Constructor, {}],
  ['application-autoscaling', 'json', scaling, scaling.ApplicationAutoScalingClient as Constructor, {}],
]

test('every service of the catalogue makes the round trip', () => {
  expect(new Set(CLIENTS.map(([id]) => id))).toEqual(new Set(CATALOGUE.map(({ id }) => id)))
})

test.each(CLIENTS)(
  '%s over %s: what a client sends and receives is what stands on the other side',
  async (id, protocol, exported, Client, settings) => {
    const random = lehmer(42)
    const service = serviceModel(id)
    let seen: { operation: string; input: unknown; protocol: string } | undefined
    let output: unknown
    const handle = async (request: CloudRequest) => {
      const found = route(request)
      if (found?.operation === undefined) throw new Error(`not routed: ${request.method} ${request.path}`)
      const input = await found.protocol.read(found.service, found.operation, request)
      checkInput(found.service, found.operation.input, input)
      seen = { operation: found.operationName, input, protocol: found.protocol.name }
      output = randomValue(found.operation.output, random)
      return found.protocol.write(found.service, found.operation, output, 'request-1')
    }
    const client = new Client({
      region: 'eu-west-1',
      endpoint: 'http://cloud.local',
      credentials: { accessKeyId: 'AKIAROOTTEST', secretAccessKey: 'secret' },
      disableHostPrefix: true,
      requestHandler: requestHandler(handle),
      ...settings,
    }) as Sender
    const commands = exported as Record<string, Constructor>
    let tried = 0
    for (const [name, operation] of service.operations) {
      if (streams(operation)) continue
      const Command = commands[`${name}Command`]
      if (Command === undefined) throw new Error(`no command for ${name}`)
      const input = randomValue(operation.input, random) ?? {}
      const received = await client.send(new Command(operation.input.isUnitSchema() ? {} : input))
      const sent = operation.input.isUnitSchema() ? {} : input
      expect({ operation: seen?.operation, input: plain(seen?.input) }).toEqual({
        operation: name,
        input: plain(sent),
      })
      expect(seen?.protocol).toContain(protocol)
      expect({ operation: name, output: plain(received) }).toEqual({
        operation: name,
        output: operation.output.isUnitSchema() ? {} : plain(output),
      })
      tried += 1
    }
    expect(tried).toBeGreaterThan(10)
  },
)

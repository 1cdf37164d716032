import {
  DescribeParametersCommand,
  GetParameterCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { VirtualClock } from '../../clock/virtual-clock.ts'
import { type Cloud, createCloud } from '../../cloud.ts'
import { simulatedTasks } from '../../tasks/simulated.ts'

const START = Date.UTC(2026, 10, 2, 12)
const Name = '/greenlight/shop'

let cloud: Cloud
let ssm: SSMClient
beforeEach(() => {
  cloud = createCloud({ clock: new VirtualClock(START), tasks: simulatedTasks({ behaviours: {} }) })
  ssm = new SSMClient({
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIAROOTTEST', secretAccessKey: 'secret' },
    requestHandler: cloud.requestHandler(),
    maxAttempts: 1,
  })
})
afterEach(() => cloud.close())

const put = (more: Partial<ConstructorParameters<typeof PutParameterCommand>[0]> = {}) =>
  ssm.send(new PutParameterCommand({ Name, Type: 'String', Value: 'one', ...more }))

test('what was put is read, with its ARN and version', async () => {
  expect(await put()).toMatchObject({ Version: 1, Tier: 'Standard' })
  await expect(put()).rejects.toMatchObject({ name: 'ParameterAlreadyExists' })
  expect(await put({ Value: 'two', Overwrite: true })).toMatchObject({ Version: 2 })
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name }))
  expect(Parameter).toEqual({
    Name,
    Type: 'String',
    Value: 'two',
    Version: 2,
    LastModifiedDate: new Date(START),
    ARN: 'arn:aws:ssm:eu-west-1:123456789012:parameter/greenlight/shop',
    DataType: 'text',
  })
})

test('a name without a path has no slash of its own, its ARN has', async () => {
  await put({ Name: 'shop' })
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: 'shop' }))
  expect(Parameter?.ARN).toBe('arn:aws:ssm:eu-west-1:123456789012:parameter/shop')
})

test.each([
  [
    'one that is not there',
    () => ssm.send(new GetParameterCommand({ Name: '/other' })),
    'ParameterNotFound',
    400,
  ],
  ['one that is too large', () => put({ Value: 'x'.repeat(4097) }), 'ValidationException', 400],
  ['a name with a space', () => put({ Name: '/a b' }), 'ValidationException', 400],
  ['a secret', () => put({ Type: 'SecureString' }), 'NotModelled', 501],
  ['a version', () => ssm.send(new GetParameterCommand({ Name: '/a:1' })), 'NotModelled', 501],
  ['another operation', () => ssm.send(new DescribeParametersCommand({})), 'NotModelled', 501],
])('%s is refused', async (_, act, name, status) => {
  await expect(act()).rejects.toMatchObject({ name, $metadata: { httpStatusCode: status } })
})

test('a role reads the parameters that its policy names, and no others', async () => {
  await put()
  await put({ Name: '/other' })
  const allow = { Effect: 'Allow', Action: 'ssm:GetParameter' }
  cloud.iam.putRole({
    name: 'deploy',
    trust: { Version: '2012-10-17', Statement: [] },
    policies: [
      {
        Version: '2012-10-17',
        Statement: [{ ...allow, Resource: 'arn:aws:ssm:eu-west-1:123456789012:parameter/greenlight/*' }],
      },
    ],
  })
  const principal = {
    arn: 'arn:aws:sts::123456789012:assumed-role/deploy/run',
    account: '123456789012',
    role: 'arn:aws:iam::123456789012:role/deploy',
  }
  const read = (name: string) => cloud.invoke('ssm', 'GetParameter', { Name: name }, principal)
  expect(await read(Name)).toMatchObject({ Parameter: { Value: 'one' } })
  await expect(read('/other')).rejects.toMatchObject({
    code: 'AccessDeniedException',
    message: expect.stringContaining(
      'is not authorized to perform: ssm:GetParameter on resource: arn:aws:ssm:eu-west-1:123456789012:parameter/other',
    ),
  })
})

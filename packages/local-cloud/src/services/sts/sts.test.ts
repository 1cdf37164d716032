import { generateKeyPairSync, sign } from 'node:crypto'
import {
  CreateClusterCommand,
  DescribeClustersCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
} from '@aws-sdk/client-ecs'
import {
  DescribeLoadBalancersCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts'
import { afterEach, expect, test } from '@jest/globals'
import { VirtualClock } from '../../clock/virtual-clock.ts'
import { type Cloud, createCloud } from '../../cloud.ts'
import { simulatedTasks } from '../../tasks/simulated.ts'

const START = Date.UTC(2026, 10, 2, 12)
const ISSUER = 'http://127.0.0.1:4321/issuer'
const HOST = 'token.actions.githubusercontent.com'
const ROLE = 'arn:aws:iam::123456789012:role/deploy'
const SUBJECT = 'repo:acme/shop:environment:production'

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
const strangers = generateKeyPairSync('rsa', { modulusLength: 2048 })

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const token = (claims: object = {}, header: object = {}, key = keys.privateKey): string => {
  const seconds = START / 1000
  const body = `${encode({ alg: 'RS256', kid: 'one', ...header })}.${encode({
    iss: ISSUER,
    aud: 'sts.amazonaws.com',
    sub: SUBJECT,
    repository: 'acme/shop',
    iat: seconds,
    exp: seconds + 300,
    ...claims,
  })}`
  return `${body}.${sign('RSA-SHA256', Buffer.from(body), key).toString('base64url')}`
}

const clouds: Cloud[] = []
afterEach(async () => {
  for (const cloud of clouds.splice(0)) await cloud.close()
})

const POLICY = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['ecs:CreateCluster', 'ecs:DescribeClusters'],
      Resource: 'arn:aws:ecs:*:*:cluster/shop',
    },
    { Effect: 'Allow', Action: 'ecs:RegisterTaskDefinition', Resource: '*' },
    { Effect: 'Allow', Action: 'ecs:RunTask', Resource: 'arn:aws:ecs:*:*:task-definition/*:*' },
    {
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: 'arn:aws:iam::123456789012:role/task',
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    },
  ],
}

const build = (
  condition: object = { StringEquals: { [`${HOST}:sub`]: SUBJECT, [`${HOST}:aud`]: 'sts.amazonaws.com' } },
) => {
  const clock = new VirtualClock(START)
  const cloud = createCloud({
    clock,
    tasks: simulatedTasks({ behaviours: {} }),
    fetchJwks: async () => ({
      keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kty: 'RSA', kid: 'one' }],
    }),
  })
  clouds.push(cloud)
  const { arn } = cloud.iam.putIdentityProvider({
    host: HOST,
    issuer: ISSUER,
    audiences: ['sts.amazonaws.com'],
  })
  cloud.iam.putRole({
    name: 'deploy',
    trust: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: arn },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: condition,
        },
      ],
    },
    policies: [POLICY],
  })
  const settings = (credentials?: {
    accessKeyId: string
    secretAccessKey: string
    sessionToken: string
  }) => ({
    region: 'eu-west-1',
    endpoint: 'http://cloud.local',
    credentials: credentials ?? { accessKeyId: 'AKIAROOTTEST', secretAccessKey: 'secret' },
    requestHandler: cloud.requestHandler(),
    maxAttempts: 1,
  })
  const assume = (WebIdentityToken: string, more: object = {}) =>
    new STSClient(settings()).send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: ROLE,
        RoleSessionName: 'run-1',
        WebIdentityToken,
        ...more,
      }),
    )
  const session = async () => {
    const { Credentials } = await assume(token())
    return settings({
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    })
  }
  return { clock, cloud, settings, assume, session }
}

test('a token that the trust policy describes becomes a session', async () => {
  const { assume, session } = build()
  const assumed = await assume(token())
  expect(assumed).toMatchObject({
    SubjectFromWebIdentityToken: SUBJECT,
    Audience: 'sts.amazonaws.com',
    Provider: `arn:aws:iam::123456789012:oidc-provider/${HOST}`,
    AssumedRoleUser: { Arn: 'arn:aws:sts::123456789012:assumed-role/deploy/run-1' },
    Credentials: { Expiration: new Date(START + 3_600_000) },
  })
  const identity = await new STSClient(await session()).send(new GetCallerIdentityCommand({}))
  expect(identity.Arn).toBe('arn:aws:sts::123456789012:assumed-role/deploy/run-1')
})

const NOT_AUTHORIZED = 'Not authorized to perform sts:AssumeRoleWithWebIdentity'

const REFUSED: readonly [string, () => string, object, string, string | RegExp][] = [
  [
    'another environment',
    () => token({ sub: 'repo:acme/shop:environment:staging' }),
    {},
    'AccessDenied',
    NOT_AUTHORIZED,
  ],
  [
    'no such role',
    () => token(),
    { RoleArn: 'arn:aws:iam::123456789012:role/none' },
    'AccessDenied',
    NOT_AUTHORIZED,
  ],
  [
    'another audience',
    () => token({ aud: 'https://github.com/acme' }),
    {},
    'InvalidIdentityTokenException',
    'Incorrect token audience',
  ],
  [
    'expired',
    () => token({ exp: START / 1000 }),
    {},
    'ExpiredTokenException',
    /^Token expired: current date\/time 1793620800 must be before/,
  ],
  [
    'unknown issuer',
    () => token({ iss: 'https://evil.example' }),
    {},
    'InvalidIdentityTokenException',
    /No OpenIDConnect provider found in your account for https:\/\/evil/,
  ],
  [
    'another key',
    () => token({}, {}, strangers.privateKey),
    {},
    'InvalidIdentityTokenException',
    'Token signature invalid',
  ],
  ['unknown key id', () => token({}, { kid: 'two' }), {}, 'InvalidIdentityTokenException', /kid/],
  ['no algorithm', () => token({}, { alg: 'none' }), {}, 'InvalidIdentityTokenException', /RS256/],
  [
    'changed claims',
    () =>
      token().replace(
        /\.[^.]+\./,
        `.${encode({ iss: ISSUER, sub: SUBJECT, aud: 'sts.amazonaws.com', exp: 9e9 })}.`,
      ),
    {},
    'InvalidIdentityTokenException',
    'Token signature invalid',
  ],
  ['too long', () => token(), { DurationSeconds: 7200 }, 'ValidationError', /MaxSessionDuration/],
  ['session name', () => token(), { RoleSessionName: 'a b' }, 'ValidationError', /roleSessionName/],
  ['session policy', () => token(), { Policy: '{}' }, 'NotModelled', /Session policies/],
]

test.each(REFUSED)('refuses: %s', async (_name, made, more, code, message) => {
  const error = await build()
    .assume(made(), more)
    .then(
      () => undefined,
      (caught: Error) => caught,
    )
  expect(error).toMatchObject({ name: code })
  expect(error?.message).toMatch(message)
})

test('a claim may be asked for by pattern', async () => {
  const { assume } = build({
    StringLike: { [`${HOST}:sub`]: 'repo:acme/*' },
    StringEquals: { [`${HOST}:repository`]: 'acme/shop' },
  })
  await assume(token())
  await expect(assume(token({ repository: 'acme/other' }))).rejects.toMatchObject({ name: 'AccessDenied' })
})

test('ForAllValues would let in tokens without the claim: the role is refused', () => {
  expect(() => build({ 'ForAllValues:StringEquals': { [`${HOST}:sub`]: SUBJECT } })).toThrow(
    /ForAllValues:StringEquals does not fit it: it is true whenever/,
  )
})

test('a session may do what its role may, and is told what it may not', async () => {
  const { session, cloud } = build()
  const settings = await session()
  const ecs = new ECSClient(settings)
  await ecs.send(new CreateClusterCommand({ clusterName: 'shop' }))
  const user = 'User: arn:aws:sts::123456789012:assumed-role/deploy/run-1 is not authorized to perform'
  await expect(ecs.send(new CreateClusterCommand({ clusterName: 'other' }))).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: `${user}: ecs:CreateCluster on resource: arn:aws:ecs:eu-west-1:123456789012:cluster/other because no identity-based policy allows the ecs:CreateCluster action`,
    $metadata: { httpStatusCode: 400 },
  })
  await expect(
    new ElasticLoadBalancingV2Client(settings).send(new DescribeLoadBalancersCommand({})),
  ).rejects.toMatchObject({
    name: 'AccessDenied',
    message: expect.stringContaining(`${user}: elasticloadbalancing:DescribeLoadBalancers on resource: *`),
    $metadata: { httpStatusCode: 403 },
  })
  expect(cloud.calls.map(({ error }) => error)).toEqual([
    undefined,
    undefined,
    'AccessDeniedException',
    'AccessDenied',
  ])
})

test('a role is passed only to the service it may be passed to', async () => {
  const ecs = new ECSClient(await build().session())
  const register = (taskRoleArn: string) =>
    ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'shop',
        taskRoleArn,
        containerDefinitions: [{ name: 'app', image: 'shop:v1', memory: 128 }],
      }),
    )
  await register('arn:aws:iam::123456789012:role/task')
  await expect(register('arn:aws:iam::123456789012:role/admin')).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining('iam:PassRole on resource: arn:aws:iam::123456789012:role/admin'),
  })
})

test('running a task passes the roles of its definition', async () => {
  const { cloud, settings, session } = build()
  const register = (family: string, taskRoleArn: string) =>
    new ECSClient(settings()).send(
      new RegisterTaskDefinitionCommand({
        family,
        taskRoleArn,
        containerDefinitions: [{ name: 'app', image: 'shop:v1', memory: 128 }],
      }),
    )
  await register('migrate', 'arn:aws:iam::123456789012:role/task')
  await register('admin', 'arn:aws:iam::123456789012:role/admin')
  const ecs = new ECSClient(await session())
  const refusal = async (taskDefinition: string) => {
    const error = await ecs.send(new RunTaskCommand({ cluster: 'shop', taskDefinition })).then(
      () => undefined,
      (caught: Error) => caught,
    )
    return error?.message
  }
  expect(await refusal('migrate')).toMatch(/ecs:RunTask on resource: \S+:task-definition\/migrate because/)
  // Past IAM; whether there is such a cluster is ECS's to say.
  expect(await refusal('migrate:1')).not.toMatch(/not authorized/)
  expect(await refusal('admin:1')).toMatch(/iam:PassRole on resource: arn:aws:iam::123456789012:role\/admin/)
  expect(cloud.calls.filter(({ operation }) => operation === 'RunTask')).toHaveLength(3)
})

test('a session ends at its time', async () => {
  const { clock, session } = build()
  const ecs = new ECSClient(await session())
  await clock.advance(3_599_000)
  await ecs.send(new DescribeClustersCommand({ clusters: ['shop'] }))
  await clock.advance(1_000)
  await expect(ecs.send(new DescribeClustersCommand({ clusters: ['shop'] }))).rejects.toMatchObject({
    name: 'ExpiredTokenException',
    message: 'The security token included in the request is expired',
  })
})

test('credentials that nobody gave out are refused, as is another region', async () => {
  const { settings } = build()
  const unknown = new ECSClient(
    settings({ accessKeyId: 'ASIAUNKNOWN', secretAccessKey: 'x', sessionToken: 'y' }),
  )
  await expect(unknown.send(new DescribeClustersCommand({}))).rejects.toMatchObject({
    name: 'UnrecognizedClientException',
    $metadata: { httpStatusCode: 400 },
  })
  const elsewhere = new ECSClient({ ...settings(), region: 'us-east-1' })
  await expect(elsewhere.send(new DescribeClustersCommand({}))).rejects.toMatchObject({
    name: 'InvalidSignatureException',
    message: expect.stringContaining("not 'us-east-1'"),
    $metadata: { httpStatusCode: 400 },
  })
  const nobody = new STSClient(
    settings({ accessKeyId: 'ASIAUNKNOWN', secretAccessKey: 'x', sessionToken: 'y' }),
  )
  await expect(nobody.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
    name: 'InvalidClientTokenId',
    $metadata: { httpStatusCode: 403 },
  })
})

test('AssumeRole asks the trust policy', async () => {
  const { cloud, settings } = build()
  const trust = (principal: string) => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
  })
  cloud.iam.putRole({ name: 'open', trust: trust('arn:aws:iam::123456789012:root') })
  cloud.iam.putRole({ name: 'shut', trust: trust('arn:aws:iam::999999999999:root') })
  const sts = new STSClient(settings())
  const assume = (name: string) =>
    sts.send(
      new AssumeRoleCommand({ RoleArn: `arn:aws:iam::123456789012:role/${name}`, RoleSessionName: 'me' }),
    )
  expect((await assume('open')).AssumedRoleUser?.Arn).toBe('arn:aws:sts::123456789012:assumed-role/open/me')
  await expect(assume('shut')).rejects.toMatchObject({ name: 'AccessDenied' })
})

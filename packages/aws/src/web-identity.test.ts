import { ConfigurationError, MINUTE, Unavailable } from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import { awsClock } from './aws-clock.ts'
import { assumeRoleWithWebIdentity } from './web-identity.ts'
import { connectionLost, type Input, Refusal, wired } from './wire.testing.ts'

const NOON = Date.UTC(2026, 0, 1, 12)
const ROLE = 'arn:aws:iam::123456789012:role/greenlight-deploy'
const SUBJECT = 'repo:acme/shop:environment:production'

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const CLAIMS = {
  sub: SUBJECT,
  aud: 'sts.amazonaws.com',
  job_workflow_ref: 'acme/shop/.github/workflows/own.yml@refs/tags/v1.4.0',
  ref: 'refs/tags/v1.4.0',
}
const TOKEN = `${base64({ alg: 'RS256' })}.${base64(CLAIMS)}.SIGNATURE`

const world = (answer: (input: Input, now: number) => unknown, role = ROLE, shown = TOKEN) => {
  let now = NOON
  let tokens = 0
  const wire = wired({ 'sts:AssumeRoleWithWebIdentity': (input) => answer(input, now) })
  const provider = assumeRoleWithWebIdentity({
    role,
    region: 'eu-west-1',
    maxAttempts: 1,
    requestHandler: wire.requestHandler as never,
    sessionName: 'acme/shop run 7',
    clock: awsClock({ now: () => now, sleep: async () => undefined }),
    token: async () => {
      tokens += 1
      return shown
    },
  })
  return {
    ...wire,
    provider,
    tokens: () => tokens,
    at: (instant: number) => {
      now = instant
    },
  }
}

const grant = (_: Input, now: number) => ({
  Credentials: {
    AccessKeyId: `AKIA${now - NOON}`,
    SecretAccessKey: 'secret',
    SessionToken: 'session',
    Expiration: new Date(now + 60 * MINUTE).toISOString(),
  },
})

test('exchanges the token for credentials', async () => {
  const { provider, inputs } = world(grant)
  expect(await provider()).toEqual({
    accessKeyId: 'AKIA0',
    secretAccessKey: 'secret',
    sessionToken: 'session',
    expiration: new Date(NOON + 60 * MINUTE),
  })
  expect(inputs('sts:AssumeRoleWithWebIdentity')).toMatchObject([
    {
      RoleArn: ROLE,
      RoleSessionName: 'acme-shop-run-7',
      WebIdentityToken: TOKEN,
      DurationSeconds: '3600',
    },
  ])
})

test('keeps them until five minutes before their end, then gets a fresh token', async () => {
  const { provider, at, tokens } = world(grant)
  await Promise.all([provider(), provider()])
  at(NOON + 55 * MINUTE - 1)
  expect((await provider()).accessKeyId).toBe('AKIA0')
  expect(tokens()).toBe(1)
  at(NOON + 55 * MINUTE)
  expect((await provider()).accessKeyId).not.toBe('AKIA0')
  expect(tokens()).toBe(2)
})

test('a failure is not kept', async () => {
  let refused = true
  const { provider } = world((input, now) => {
    if (!refused) return grant(input, now)
    refused = false
    throw connectionLost()
  })
  await expect(provider()).rejects.toThrow(Unavailable)
  expect((await provider()).accessKeyId).toBe('AKIA0')
})

describe('refusals', () => {
  const refusal = async (code: string, message: string) => {
    const { provider, calls } = world(() => {
      throw new Refusal(code, message, code === 'AccessDenied' ? 403 : 400)
    })
    const error: unknown = await provider().catch((caught: unknown) => caught)
    expect(calls).toHaveLength(1)
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('SIGNATURE')
    return error as ConfigurationError
  }

  test('a role that does not trust the job: what it looks at, and both forms of the subject', async () => {
    const error = await refusal('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity')
    expect(error.message).toBe(
      `${ROLE} does not trust this job. Its token has the subject ${SUBJECT} and the audience sts.amazonaws.com; its job is of the workflow acme/shop/.github/workflows/own.yml@refs/tags/v1.4.0, and runs for refs/tags/v1.4.0`,
    )
    expect(error.next).toContain('repo:OWNER/REPO:environment:NAME')
    expect(error.next).toContain('repo:OWNER@ID/REPO@ID:environment:NAME')
  })

  test.each([
    ['null', `a.${base64(null)}.SIGNATURE`, 'the subject not readable'],
    ['no JSON', 'a.b.SIGNATURE', 'the subject not readable'],
    ['a claim without end', `a.${base64({ sub: 'x'.repeat(9_000) })}.SIGNATURE`, 'the audience none'],
  ])('a token that says %s is told as a refusal all the same, and briefly', async (_, shown, told) => {
    const { provider } = world(
      () => {
        throw new Refusal('AccessDenied', 'Not authorized', 403)
      },
      ROLE,
      shown,
    )
    const error: unknown = await provider().catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ConfigurationError)
    expect((error as Error).message).toContain(told)
    expect((error as Error).message.length).toBeLessThan(1_000)
  })

  test('an account that does not know GitHub', async () => {
    const error = await refusal('InvalidIdentityToken', 'No OpenIDConnect provider found')
    expect(error.next).toContain('https://token.actions.githubusercontent.com')
  })

  test('a role that is none, before anything is sent', () => {
    expect(() => world(grant, 'greenlight-deploy')).toThrow('"greenlight-deploy", which is no ARN')
  })
})

test('its credentials open a session', async () => {
  const { provider } = world(grant)
  const { session } = wired({ 'ecs:ListTasks': () => ({ taskArns: [] }) }, { credentials: provider })
  expect(await (await session.ecs()).listTasks({})).toMatchObject({ taskArns: [] })
})

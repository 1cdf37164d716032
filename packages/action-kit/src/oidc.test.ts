import { ConfigurationError, Unavailable } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import type { Outside } from './ask-issuer.ts'
import { oidcToken } from './oidc.ts'
import { createSecrets } from './secret.ts'

const env = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://issuer.test/token?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
}

/** An issuer that gives these answers one after the other, and the pauses and limits that were waited for. */
const issuer = (...answers: readonly (() => Response | Promise<Response>)[]) => {
  const asked: { url: string; init: RequestInit | undefined }[] = []
  const waits: number[] = []
  const outside: Outside = {
    fetch: async (input, init) => {
      asked.push({ url: String(input), init })
      const answer = answers[Math.min(asked.length, answers.length) - 1]
      if (answer === undefined) throw new TypeError('fetch failed')
      return answer()
    },
    clock: {
      sleep: async (duration, signal) => {
        waits.push(duration)
        if (duration < 10_000) return
        await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
      },
    },
  }
  return { asked, waits, outside }
}

const token = (value: unknown) => () => Response.json({ value })
const ask = (outside: Outside, more = {}, secrets = createSecrets(() => {})) =>
  oidcToken({ ...env, ...more }, secrets, 'sts.amazonaws.com', outside)

test('asks for the audience, and keeps both tokens secret', async () => {
  const masked: string[] = []
  const { asked, outside } = issuer(token('jwt-of-the-job'))
  const given = await ask(
    outside,
    {},
    createSecrets((form) => masked.push(form)),
  )
  expect(given.reveal()).toBe('jwt-of-the-job')
  expect(masked).toEqual(expect.arrayContaining(['request-token', 'jwt-of-the-job']))
  expect(asked.map(({ url }) => url)).toEqual([
    'https://issuer.test/token?api-version=2.0&audience=sts.amazonaws.com',
  ])
  expect(new Headers(asked[0]?.init?.headers).get('authorization')).toBe('Bearer request-token')
})

test.each([
  ['ACTIONS_ID_TOKEN_REQUEST_URL', ''],
  ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', ''],
  ['ACTIONS_ID_TOKEN_REQUEST_URL', 'no url'],
])('with %s %j names the permission', async (variable, value) => {
  const { outside, asked } = issuer(token('never'))
  const wanted = ask(outside, { [variable]: value })
  await expect(wanted).rejects.toThrow(ConfigurationError)
  await expect(wanted).rejects.toMatchObject({ next: expect.stringContaining('id-token: write') })
  expect(asked).toHaveLength(0)
})

test.each([
  [
    'no network',
    () => Promise.reject(new TypeError('fetch failed', { cause: new Error('no route') })),
    'no route',
  ],
  ['a broken issuer', () => new Response('', { status: 503 }), 'status 503'],
  ['a page', () => new Response('<html>Sign in</html>'), 'no JSON'],
  ['an answer without a token', token(undefined), 'no value'],
  ['a token that is none', token(5), 'no value'],
] as const)('%s is asked three times, then unavailable', async (_, answer, words) => {
  const { outside, asked, waits } = issuer(answer)
  const wanted = ask(outside)
  await expect(wanted).rejects.toThrow(Unavailable)
  await expect(wanted).rejects.toThrow(words)
  expect(asked).toHaveLength(3)
  expect(waits).toEqual([10_000, 1_000, 10_000, 4_000, 10_000])
})

test('one stumble is no failure', async () => {
  const { outside } = issuer(() => new Response('', { status: 502 }), token('jwt-of-the-job'))
  expect((await ask(outside)).reveal()).toBe('jwt-of-the-job')
})

test.each([
  ['a refusal', () => new Response('', { status: 403 }), 'status 403'],
  [
    'a redirect',
    () => new Response('', { status: 302, headers: { location: 'https://elsewhere.test' } }),
    'status 302',
  ],
  ['an answer that is too large', () => new Response('x'.repeat(65_537)), 'larger than 65536 bytes'],
])('%s is asked once', async (_, answer, words) => {
  const { outside, asked } = issuer(answer)
  await expect(ask(outside)).rejects.toThrow(words)
  expect(asked).toHaveLength(1)
})

test('no message holds a part of an answer', async () => {
  const { outside } = issuer(() => new Response('{"value":"jwt-of-the-job"'))
  const error = await ask(outside).catch((each: unknown) => each as Error)
  expect(JSON.stringify([String(error), String((error as Error).cause)])).not.toContain('jwt')
})

import { ConfigurationError, Unavailable } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import { oidcToken } from './oidc.ts'
import { createSecrets } from './secret.ts'

const env = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://issuer/token',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
}

test('asks for the audience, and keeps both tokens secret', async () => {
  const masked: string[] = []
  const secrets = createSecrets((form) => masked.push(form))
  const token = await oidcToken(env, secrets, 'sts.amazonaws.com', async (audience) => `jwt-for-${audience}`)
  expect(token.reveal()).toBe('jwt-for-sts.amazonaws.com')
  expect(masked).toEqual(expect.arrayContaining(['request-token', 'jwt-for-sts.amazonaws.com']))
})

test.each(Object.keys(env))('without %s names the permission', async (variable) => {
  const asked = oidcToken(
    { ...env, [variable]: '' },
    createSecrets(() => {}),
    'x',
    async () => 'never',
  )
  await expect(asked).rejects.toThrow(ConfigurationError)
  await expect(asked).rejects.toMatchObject({ next: expect.stringContaining('id-token: write') })
})

test('an issuer that fails is unavailable, and its words are kept', async () => {
  const cause = new Error('503')
  const asked = oidcToken(
    env,
    createSecrets(() => {}),
    'x',
    () => Promise.reject(cause),
  )
  await expect(asked).rejects.toThrow(Unavailable)
  await expect(asked).rejects.toMatchObject({ cause })
})

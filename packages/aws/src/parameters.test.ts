import { ConfigurationError } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import { awsParameters } from './parameters.ts'
import { Refusal, wired } from './wire.testing.ts'

const ARN = 'arn:aws:ssm:eu-west-1:123456789012:parameter/greenlight/shop'
const place = { account: '123456789012', region: 'eu-west-1' }

const read = async (answer: () => unknown, name = '/greenlight/shop') => {
  const { session, inputs } = wired({ 'ssm:GetParameter': answer })
  const text = await awsParameters(session, place).read(name)
  return { text, asked: inputs('ssm:GetParameter') }
}

const parameter = (more: object) => () => ({
  Parameter: { ARN, Type: 'String', Value: 'version: 1', ...more },
})

test('is asked for by its name, without decryption', async () => {
  expect(await read(parameter({}))).toEqual({ text: 'version: 1', asked: [{ Name: '/greenlight/shop' }] })
})

test('a name without a path has its slash in the ARN alone', async () => {
  const flat = parameter({ ARN: 'arn:aws:ssm:eu-west-1:123456789012:parameter/shop' })
  expect((await read(flat, 'shop')).text).toBe('version: 1')
})

test.each([
  [
    'missing',
    () => {
      throw new Refusal('ParameterNotFound')
    },
    'There is no parameter /greenlight/shop of 123456789012 in eu-west-1, which the policy names',
    'Create it, or have the key parameter taken out of the policy',
  ],
  [
    'denied',
    () => {
      throw new Refusal(
        'AccessDeniedException',
        `User: arn:aws:sts::123456789012:assumed-role/deploy/x is not authorized to perform: ssm:GetParameter on resource: ${ARN}`,
      )
    },
    `arn:aws:sts::123456789012:assumed-role/deploy/x may not call ssm:GetParameter on ${ARN}`,
    'Allow ssm:GetParameter for that role',
  ],
  [
    'of another account',
    parameter({ ARN: ARN.replace('123456789012', '999999999999') }),
    'AWS answered with "arn:aws:ssm:eu-west-1:999999999999:parameter/greenlight/shop"',
    'Give the job credentials of the account 123456789012',
  ],
  [
    'of another region',
    parameter({ ARN: ARN.replace('eu-west-1', 'us-east-1') }),
    'AWS answered with "arn:aws:ssm:us-east-1:',
    'Give the job credentials',
  ],
  ['of another name', parameter({ ARN: `${ARN}2` }), 'AWS answered with', 'Give the job credentials'],
  [
    'a secret',
    parameter({ Type: 'SecureString' }),
    'The parameter /greenlight/shop of 123456789012 in eu-west-1 is a SecureString, must be a String',
    'Create it anew',
  ],
  ['an answer without it', () => ({}), 'AWS answered with ""', 'Give the job credentials'],
])('%s', async (_, answer, what, next) => {
  const refusal = await read(answer).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(ConfigurationError)
  expect(refusal).toMatchObject({
    message: expect.stringContaining(what),
    next: expect.stringContaining(next),
  })
})

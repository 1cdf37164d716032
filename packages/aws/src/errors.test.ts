import { ConfigurationError, Interrupted, Unavailable } from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import { attemptsOf, isAwsError, translate } from './errors.ts'

const operation = 'ecs:UpdateService'

const aws = (name: string, message: string, more: object = {}): Error =>
  Object.assign(new Error(message), { name, $fault: 'client', $metadata: { httpStatusCode: 400 }, ...more })

const DENIED =
  'User: arn:aws:sts::123456789012:assumed-role/greenlight-deploy/run is not authorized to perform: ecs:TagResource on resource: arn:aws:ecs:eu-west-1:123456789012:service/shop/shop-green because no identity-based policy allows the ecs:TagResource action'

describe('refusals', () => {
  test.each(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'AuthorizationError'])(
    '%s names principal, action and resource, and where the policies stand',
    (name) => {
      const error = translate(aws(name, DENIED), { operation })
      expect(error).toBeInstanceOf(ConfigurationError)
      expect((error as Error).message).toContain(
        'assumed-role/greenlight-deploy/run may not call ecs:TagResource on arn:aws:ecs:eu-west-1:123456789012:service/shop/shop-green',
      )
      expect((error as ConfigurationError).next).toContain('docs/iam.md')
    },
  )

  test('without any detail the operation is named, and encoded blobs are left out', () => {
    const blob = 'Encoded authorization failure message: AQAAecho'
    const error = translate(aws('AccessDenied', `No. ${blob}`), { operation }) as Error
    expect(error.message).toBe('The role of this job may not call ecs:UpdateService: No')
  })

  test.each(['ClusterNotFoundException', 'ResourceNotFoundException', 'TargetGroupNotFound'])(
    '%s names the place in the config',
    (name) => {
      const about = { path: 'environments.production.cluster', value: 'shop' }
      const error = translate(aws(name, 'Not found.'), { operation, about }) as ConfigurationError
      expect(error).toBeInstanceOf(ConfigurationError)
      expect(error.message).toBe(
        'ecs:UpdateService found nothing (environments.production.cluster: shop): Not found',
      )
      expect(error.next).toContain('environments.production.cluster')
    },
  )

  test.each(['ExpiredToken', 'InvalidClientTokenId', 'CredentialsProviderError'])(
    '%s is about credentials',
    (name) => {
      const error = translate(aws(name, 'expired', { $fault: undefined }), {
        operation,
      }) as ConfigurationError
      expect(error).toBeInstanceOf(ConfigurationError)
      expect(error.next).toContain('role-to-assume')
    },
  )

  test('any other is for the user to mend', () => {
    const error = translate(aws('InvalidParameterException', 'Bad   cpu.\nReally.'), { operation })
    expect(error).toBeInstanceOf(ConfigurationError)
    expect((error as Error).message).toBe(
      'ecs:UpdateService was refused (InvalidParameterException): Bad cpu. Really',
    )
  })

  test('no message is endless', () => {
    const error = translate(aws('ClientException', 'x'.repeat(10_000)), { operation }) as Error
    expect(error.message.length).toBeLessThan(600)
  })
})

test.each<[string, Error]>([
  ['throttling by code', aws('ThrottlingException', 'Rate exceeded')],
  ['throttling in the short form', aws('Throttling', 'Rate exceeded')],
  ['throttling by status', aws('Whatever', 'slow', { $metadata: { httpStatusCode: 429 } })],
  ['another change', aws('ConflictException', 'busy')],
  ['a server fault', aws('ServerException', 'oops', { $fault: 'server' })],
  ['a bad gateway', aws('Unknown', 'oops', { $metadata: { httpStatusCode: 502 } })],
  ['a time-out', Object.assign(new Error('too slow'), { name: 'TimeoutError' })],
  ['a refused connection', Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' })],
  ['no name', Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })],
  ['an answer that is none', Object.assign(new SyntaxError('Unexpected token'), { $response: {} })],
])('%s is passing', (_, error) => {
  const translated = translate(error, { operation }) as Error
  expect(translated).toBeInstanceOf(Unavailable)
  expect(translated.message).toContain(operation)
  expect(translated.cause).toBe(error)
})

test('a cancelled job is no failure of AWS', () => {
  const error = Object.assign(new Error('aborted'), { name: 'AbortError' })
  expect(translate(error, { operation, signal: AbortSignal.abort() })).toBeInstanceOf(Interrupted)
})

test('mistakes of this program stay what they are', () => {
  const error = new TypeError('x is not a function')
  expect(translate(error, { operation })).toBe(error)
})

test('what was translated is not translated again', () => {
  const error = new Unavailable({ what: 'w', next: 'n' })
  expect(translate(error, { operation })).toBe(error)
})

test('the name and the attempts that AWS gave stay known', () => {
  const metadata = { $metadata: { httpStatusCode: 404, attempts: 3 } }
  const error = translate(aws('ResourceNotFoundException', 'gone', metadata), { operation })
  expect(isAwsError(error, 'ConflictException', 'ResourceNotFoundException')).toBe(true)
  expect(isAwsError(error, 'ConflictException')).toBe(false)
  expect(isAwsError(new Error('ResourceNotFoundException'), 'ResourceNotFoundException')).toBe(false)
  expect(attemptsOf(error)).toBe(3)
  expect(attemptsOf(new Error())).toBe(1)
})

test('the canonical request, with the session token in it, goes no further, not even as the cause', () => {
  const token = 'FwoGZXIvYXdzEXAMPLE'
  const message =
    'The request signature we calculated does not match the signature you provided.\n\n' +
    `The Canonical String for this request should have been\n'POST\n/\n\nx-amz-security-token:${token}\n'\n\n` +
    "The String-to-Sign should have been\n'AWS4-HMAC-SHA256\n'"
  const error = translate(aws('SignatureDoesNotMatch', message), { operation }) as Error
  const cause = error.cause as Error
  expect(error.message).toContain('does not match the signature you provided')
  for (const text of [error.message, error.stack, cause.message, cause.stack]) {
    expect(text).not.toContain(token)
    expect(text).not.toContain('AWS4-HMAC')
  }
})

import { Interrupted, SAFETY_MARGIN, Unavailable } from '@greenlight/release'
import { expect, jest, test } from '@jest/globals'
import { connect, connectionOf, LIMITS } from './session.ts'
import { connectionLost, Refusal, wired } from './wire.testing.ts'

const { requestHandler } = wired({})
const options = { region: 'eu-west-1', requestHandler: requestHandler as never }

test('a connection needs a way out', () => {
  expect(() => connect({ region: 'eu-west-1' })).toThrow('needs outside or requestHandler')
})

test('attempts end by themselves', () => {
  expect(connectionOf(options)).toMatchObject({
    config: { retryMode: 'standard' },
    attempts: { read: 5, write: 8, weights: 5, once: 1 },
  })
})

test('the worst case of a write of weights or of the lease is over before the safety margin of a lease is', () => {
  const { attempts } = connectionOf(options)
  const pauses = Array.from({ length: attempts.weights - 1 }, (_, retry) => 1_000 * 2 ** retry)
  const longest = attempts.weights * LIMITS.answer + pauses.reduce((sum, pause) => sum + pause, 0)
  expect(longest).toBeLessThan(SAFETY_MARGIN)
})

test('the SDK’s notice on Node versions is switched off only where it is asked for', () => {
  const name = 'AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'
  const environment: Record<string, string | undefined> = {}
  connect(options)
  expect(environment).toEqual({})
  connect({ ...options, environment })
  expect(environment).toEqual({ [name]: 'true' })
  const own = { [name]: 'false' }
  connect({ ...options, environment: own })
  expect(own[name]).toBe('false')
})

test('a throttled read is tried again', async () => {
  // The SDK's pause is a random part of its longest one; none of it.
  const random = jest.spyOn(Math, 'random').mockReturnValue(0)
  try {
    let refusals = 3
    const { session, calls } = wired(
      {
        'ecs:ListTasks': () => {
          refusals -= 1
          if (refusals >= 0) throw new Refusal('ThrottlingException', 'Rate exceeded')
          return { taskArns: ['one'] }
        },
      },
      { maxAttempts: 4 },
    )
    const ecs = await session.ecs()
    expect(await ecs.listTasks({ cluster: 'shop' })).toMatchObject({ taskArns: ['one'] })
    expect(calls).toHaveLength(4)
  } finally {
    random.mockRestore()
  }
})

test('a broken line is told with the operation', async () => {
  const { session } = wired({
    'ecs:ListTasks': () => {
      throw connectionLost()
    },
  })
  const ecs = await session.ecs()
  await expect(ecs.listTasks({})).rejects.toThrow(Unavailable)
  await expect(ecs.listTasks({})).rejects.toThrow('ecs:ListTasks got no answer: socket hang up')
})

test('a cancelled job abandons its calls', async () => {
  const { session } = wired({ 'ecs:ListTasks': () => ({}) }, { signal: AbortSignal.abort() })
  const ecs = await session.ecs()
  await expect(ecs.listTasks({})).rejects.toThrow(Interrupted)
})

test('every call says who makes it', async () => {
  const agents: string[] = []
  const { requestHandler } = wired({ 'ecs:ListTasks': () => ({}) })
  const listening = {
    ...requestHandler,
    handle(request: Parameters<typeof requestHandler.handle>[0]) {
      agents.push(request.headers['user-agent'] ?? '')
      return requestHandler.handle(request)
    },
  }
  const { session } = wired({}, { requestHandler: listening as never, userAgent: ['greenlight', '1.2.3'] })
  await (await session.ecs()).listTasks({})
  expect(agents[0]).toContain('greenlight/1.2.3')
})

test('secrets of the credentials are told before a call is signed with them', async () => {
  const order: string[] = []
  const { session } = wired(
    {
      'ecs:ListTasks': () => {
        order.push('sent')
        return { taskArns: [] }
      },
    },
    {
      credentials: async () => ({
        accessKeyId: 'AKIAEXAMPLE',
        secretAccessKey: 'the-secret',
        sessionToken: 'the-session',
      }),
      keep: (secret) => void order.push(secret),
    },
  )
  await (await session.ecs()).listTasks({})
  expect(order).toEqual(['the-secret', 'the-session', 'sent'])
})

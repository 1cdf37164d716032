import type { Agent as HttpAgent } from 'node:http'
import type { Agent as HttpsAgent } from 'node:https'
import { type Clock, type Duration, SECOND, Unavailable } from '@greenlight/release'
import type { NodeHttpHandler } from './node-handler.ts'

/** How requests leave this process. */
export interface Outside {
  /** Asked for with the first request. They know the proxies of the environment. */
  agents(): Promise<{ readonly httpAgent: HttpAgent; readonly httpsAgent: HttpsAgent }>
  readonly clock: Pick<Clock, 'sleep'>
}

export interface TransportLimits {
  /** Until an attempt to connect is given up. */
  readonly connect: Duration
  /** Until an attempt without its whole answer is given up. */
  readonly answer: Duration
}

type Handle = NodeHttpHandler['handle']
type Answered = Awaited<ReturnType<Handle>>

/** The largest answer that an action asks for is a page of metrics: 100,800 values, about 3 MB. */
export const LARGEST_ANSWER = 6 * 1024 * 1024

const late = (host: string, limit: Duration): Error =>
  // The SDK tries again after an error of this name, and after no other that it does not know.
  Object.assign(new Error(`${host} gave no whole answer within ${limit / SECOND} s`), {
    name: 'TimeoutError',
  })

const wholeBody = async (body: AsyncIterable<Uint8Array>, host: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > LARGEST_ANSWER) {
      throw new Unavailable({
        what: `${host} answered with more than ${LARGEST_ANSWER} bytes`,
        next: 'Look at what stands between the runner and AWS: no answer of AWS to this action is that large.',
      })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * The SDK's own transport within bounds. By itself it bounds the time until an answer begins and neither its length
 * nor the time that it takes to come: an answer that drips is read for ever, and one that never ends until the memory
 * is full. So each attempt reads its whole answer here.
 */
export const boundedTransport = ({ agents, clock }: Outside, limits: TransportLimits) => {
  let making: Promise<NodeHttpHandler> | undefined
  const make = async () => {
    const { NodeHttpHandler } = await import('./node-handler.ts')
    return new NodeHttpHandler({
      ...(await agents()),
      connectionTimeout: limits.connect,
      requestTimeout: limits.answer,
      // Without it the SDK only warns, and waits on.
      throwOnRequestTimeout: true,
    })
  }
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(...[request, options]: Parameters<Handle>): Promise<Answered> {
      making ??= make()
      const handler = await making
      const timeIsUp = new AbortController()
      const answered = new AbortController()
      clock.sleep(limits.answer, answered.signal).then(
        () => timeIsUp.abort(),
        () => undefined,
      )
      const given = options?.abortSignal
      const abortSignal =
        given instanceof AbortSignal ? AbortSignal.any([given, timeIsUp.signal]) : timeIsUp.signal
      try {
        const { response } = await handler.handle(request, { ...options, abortSignal })
        if (response.body !== undefined) response.body = await wholeBody(response.body, request.hostname)
        return { response }
      } catch (error) {
        throw timeIsUp.signal.aborted ? late(request.hostname, limits.answer) : error
      } finally {
        answered.abort()
      }
    },
    // Everything is set above, and the agents belong to whoever made them.
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
    destroy() {},
  }
}

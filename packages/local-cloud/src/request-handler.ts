import { HttpResponse } from '@smithy/core/protocols'
import type { HttpHandlerOptions, RequestHandler } from '@smithy/types'
import { type CloudRequest, type CloudResponse, utf8 } from './http.ts'

/** The parts of the SDK's HttpRequest that the cloud reads. */
interface SdkRequest {
  readonly method: string
  readonly path: string
  readonly query?: Record<string, string | string[] | null>
  readonly headers: Record<string, string>
  readonly body?: unknown
}

type Sdk = RequestHandler<SdkRequest, HttpResponse, HttpHandlerOptions> & {
  updateHttpClientConfig(): void
  httpHandlerConfigs(): Record<string, never>
}

const bytes = (body: unknown): Uint8Array => {
  if (body === undefined || body === null || body === '') return new Uint8Array()
  if (typeof body === 'string') return utf8(body)
  if (body instanceof Uint8Array) return body
  throw new TypeError('the in-process request handler takes string and byte bodies, no streams')
}

const lowerCase = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    const refuse = () => reject(Object.assign(new Error('Request aborted'), { name: 'AbortError' }))
    if (signal.aborted) refuse()
    else signal.addEventListener('abort', refuse, { once: true })
  })

/** An SDK v3 `requestHandler` that hands every request to `handle` without a socket. */
export const requestHandler = (handle: (request: CloudRequest) => Promise<CloudResponse>): Sdk => ({
  metadata: { handlerProtocol: 'http/1.1' },
  async handle(request, options) {
    const answer = handle({
      method: request.method,
      path: request.path,
      query: request.query ?? {},
      headers: lowerCase(request.headers),
      body: bytes(request.body),
    })
    const signal = options?.abortSignal as AbortSignal | undefined
    const { status, headers, body } = await (signal ? Promise.race([answer, aborted(signal)]) : answer)
    return { response: new HttpResponse({ statusCode: status, headers: { ...headers }, body }) }
  },
  destroy() {},
  updateHttpClientConfig() {},
  httpHandlerConfigs: () => ({}),
})

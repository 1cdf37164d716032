/** An HTTP request as the API's front door sees it; header names in lower case. */
export interface CloudRequest {
  readonly method: string
  readonly path: string
  /** A parameter that stands more than once holds an array. */
  readonly query: Readonly<Record<string, string | readonly string[] | null>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export interface CloudResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** The connection broke before a whole response arrived: the caller cannot know what happened. */
export class ConnectionLost extends Error {
  readonly code = 'ECONNRESET'

  constructor(message: string) {
    super(message)
    // The name that the SDK's own HTTP handler gives to a reset connection; its retry rules go by it.
    this.name = 'TimeoutError'
  }
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

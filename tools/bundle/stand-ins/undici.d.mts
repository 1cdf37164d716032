export function fetch(
  url: string | URL,
  init?: Omit<RequestInit, 'dispatcher'> & { dispatcher?: unknown },
): Promise<Response>

export class ProxyAgent {
  constructor(options: { uri: string })
}

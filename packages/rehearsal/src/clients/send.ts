import { type Agent, request } from 'node:http'
import type { VersionSign } from './protocol.ts'
import type { RequestRecord } from './record.ts'

/** Milliseconds of real time after which a client gives up. */
const PATIENCE = 10_000

const valueAt = (body: string, path: string): string | undefined => {
  try {
    const value = path
      .split('.')
      .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], JSON.parse(body))
    return value === undefined || value === null ? undefined : String(value)
  } catch {
    return undefined
  }
}

interface Order {
  readonly origin: string
  readonly host: string
  readonly path: string
  readonly sign: VersionSign
  readonly agent: Agent
  readonly due: number
  readonly now: () => number
}

/** The tag of a version: `v1.4.0` for both `1.4.0` and `v1.4.0`. */
const tagOf = (version: string): string => (/^\d/.test(version) ? `v${version}` : version)

/** Sends one request and tells how it went. Never rejects. */
export const send = ({ origin, host, path, sign, agent, due, now }: Order): Promise<RequestRecord> =>
  new Promise((resolve) => {
    const sent = now()
    const end = (outcome: Partial<RequestRecord>) => {
      clearTimeout(timer)
      resolve({ due: Math.round(due), sent, took: Math.round(now() - due), path, ...outcome })
    }
    const fail = (error: Error & { code?: string }) => end({ error: error.code ?? error.message })
    const outgoing = request(`${origin}${path}`, { agent, headers: { host, accept: '*/*' } }, (answer) => {
      let body = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => {
        body += chunk
      })
      answer.on('error', fail)
      answer.on('end', () => {
        const { page, header } = sign
        const named = header === undefined ? undefined : answer.headers[header]?.toString()
        const version = named ?? (page?.path === path ? valueAt(body, page.json) : undefined)
        end({
          ...(answer.statusCode !== undefined && { status: answer.statusCode }),
          ...(version !== undefined && { version: tagOf(version) }),
          ...(answer.headers['server']?.toString().startsWith('awselb') && { balancer: true as const }),
        })
      })
    })
    const timer = setTimeout(() => {
      outgoing.destroy(new Error(`no answer within ${PATIENCE / 1_000} s`))
    }, PATIENCE)
    outgoing.on('error', fail)
    outgoing.end()
  })

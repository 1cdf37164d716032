import type { Cloud } from '@greenlight/local-cloud'

type Handler = ReturnType<Cloud['requestHandler']>
type Request = Parameters<Handler['handle']>[0]

export interface Frozen {
  /** Runs the work in a process that stops right before that write of weights, and never goes on. */
  run(work: (signal: AbortSignal) => Promise<unknown>): Promise<void>
  /** The process wakes just long enough to send what it was about to send; then it is dead. */
  thaw(): Promise<void>
}

const movesWeights = ({ body }: Request): boolean =>
  typeof body === 'string' && /(?:^|&)Action=ModifyRule(?:&|$)/.test(body)

/** @param write which write of weights, counted from 0 */
export const frozenBefore = (cloud: Cloud, write: number): Frozen => {
  let held: { readonly handler: Handler; readonly request: Request } | undefined
  return {
    async run(work) {
      const open = cloud.requestHandler
      const stopped = new AbortController()
      let writes = 0
      cloud.requestHandler = () => {
        const handler = open()
        return {
          ...handler,
          async handle(request, options) {
            if (stopped.signal.aborted) throw new Error('the process is frozen')
            if (!movesWeights(request)) return handler.handle(request, options)
            if (writes === write) {
              held = { handler, request }
              stopped.abort(new Error('frozen'))
              throw new Error('the process is frozen')
            }
            writes += 1
            return handler.handle(request, {})
          },
        }
      }
      try {
        await work(stopped.signal)
      } catch (error) {
        if (!stopped.signal.aborted) throw error
      } finally {
        cloud.requestHandler = open
      }
      if (held === undefined) throw new Error(`The work ended before its write ${write} of weights`)
    },
    async thaw() {
      await held?.handler.handle(held.request, {})
    },
  }
}

import type { AwsClock } from './aws-clock.ts'

type Handler<Args, Result> = (args: Args) => Promise<Result>

/** A client of the SDK, whatever the service. */
export interface Watchable {
  readonly middlewareStack: {
    add(
      middleware: <Args, Result extends { readonly response: unknown }>(
        next: Handler<Args, Result>,
      ) => Handler<Args, Result>,
      options: { readonly step: 'deserialize'; readonly priority: 'low'; readonly name: string },
    ): void
  }
}

interface Answered {
  readonly headers?: Readonly<Record<string, string | undefined>>
}

/**
 * Tells the clock of every answer that a client gets, refusals included, attempt by attempt. The SDK keeps a difference
 * of its own, by which it signs; that one is left alone, and takes no notice of this.
 */
export const watchDates = (client: Watchable, clock: AwsClock): void => {
  const watch =
    <Args, Result extends { readonly response: unknown }>(
      next: Handler<Args, Result>,
    ): Handler<Args, Result> =>
    async (args) => {
      const sentAt = clock.own()
      const result = await next(args)
      const receivedAt = clock.own()
      const { headers = {} } = (result.response ?? {}) as Answered
      // An answer with an age was kept by a cache: its date is an old one.
      if (headers['age'] === undefined) clock.heard({ date: headers['date'], sentAt, receivedAt })
      return result
    }
  // The last step before the transport: the answer as it came, whatever the SDK makes of it.
  client.middlewareStack.add(watch, { step: 'deserialize', priority: 'low', name: 'greenlightDates' })
}

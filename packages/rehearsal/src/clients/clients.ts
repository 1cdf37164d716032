import { open } from 'node:fs/promises'
import type { Instant } from '@greenlight/release'
import { startChild } from '../child.ts'
import type { ClientsCommand, ClientsMessage, ClientsOptions } from './protocol.ts'
import { type RequestRecord, type Tally, tally } from './record.ts'

type Interval = Extract<ClientsMessage, { say: 'interval' }>
type Settled = Extract<ClientsMessage, { say: 'settled' }>

/** People who use the service all the while. */
export interface Clients {
  onInterval(listener: (interval: Interval) => void): void
  /**
   * Counts every request that was due within [from, to), once all of them have ended. Real time.
   */
  count(window: { readonly from: Instant; readonly to: Instant }): Promise<Tally>
  stop(): Promise<void>
}

const readRecords = async (file: string): Promise<RequestRecord[]> => {
  const handle = await open(file)
  const records: RequestRecord[] = []
  for await (const line of handle.readLines()) records.push(JSON.parse(line) as RequestRecord)
  return records
}

/** Starts the clients; they begin at once. */
export const startClients = (options: ClientsOptions): Clients => {
  const child = startChild<ClientsCommand, ClientsMessage>({
    name: 'the clients',
    file: new URL('./process.ts', import.meta.url),
    args: [JSON.stringify(options)],
  })
  return {
    onInterval: (listener) =>
      child.onMessage((message) => {
        if (message.say === 'interval') listener(message)
      }),
    count: async ({ from, to }) => {
      const settled = child.next(
        (message): message is Settled => message.say === 'settled' && message.until === to,
      )
      child.tell({ do: 'settle', until: to })
      await settled
      const records = await readRecords(options.file)
      return tally(records.filter(({ due }) => due >= from && due < to))
    },
    stop: () => child.stop(),
  }
}

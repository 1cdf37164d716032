import type { Journal } from '@greenlight/release'
import type { Log } from './log.ts'

/** Writes the account of a run into the log as it happens, with the time of day in UTC. */
export const logJournal = (log: Log): Journal => ({
  record: ({ at, text, data }) => {
    try {
      log.line(`${new Date(at).toISOString().slice(11, 19)}  ${text}`)
      if (data !== undefined) log.debug(JSON.stringify(data))
    } catch (error) {
      log.debug(`An entry of the journal could not be written: ${String(error)}`)
    }
  },
})

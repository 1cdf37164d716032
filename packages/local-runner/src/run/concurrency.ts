/** Why a pending holder lost its place. */
export class Superseded extends Error {
  constructor(group: string) {
    super(`Canceling since a higher priority waiting request for '${group}' exists`)
    this.name = 'Superseded'
  }
}

export interface GroupRequest {
  readonly repository: string
  readonly group: string
  /** `single`: one may wait, a newer one replaces it. `max`: up to 100 wait, first come first served. */
  readonly queue: 'single' | 'max'
  readonly cancelInProgress: boolean
  /** Asks the holder to end, when a newer one cancels what is in progress. */
  readonly cancel: () => void
  /** Called when it must wait. */
  readonly onWait: () => void
  /** Gives up waiting. */
  readonly signal: AbortSignal
}

interface Waiting {
  readonly request: GroupRequest
  readonly admit: () => void
  readonly refuse: (why: unknown) => void
}

interface Group {
  holder: GroupRequest | undefined
  readonly waiting: Waiting[]
}

/** GitHub's limit on `queue: max` (changelog, 2026-05-07). */
const LONGEST_QUEUE = 100

/** Concurrency groups of all repositories; names are case-insensitive within one. */
export class ConcurrencyGroups {
  readonly #groups = new Map<string, Group>()

  /** Waits for the group. Returns how to leave it. */
  async acquire(request: GroupRequest): Promise<() => void> {
    const key = `${request.repository}/${request.group}`.toLowerCase()
    const group = this.#groups.get(key) ?? { holder: undefined, waiting: [] }
    this.#groups.set(key, group)
    if (group.holder !== undefined) await this.#wait(group, request)
    group.holder = request
    let left = false
    return () => {
      if (left) return
      left = true
      group.holder = undefined
      const next = group.waiting.shift()
      if (next !== undefined) {
        group.holder = next.request
        next.admit()
      }
    }
  }

  #wait(group: Group, request: GroupRequest): Promise<void> {
    if (request.queue === 'single' || group.waiting.length >= LONGEST_QUEUE) {
      if (request.queue === 'max') throw new Superseded(request.group)
      for (const older of group.waiting.splice(0)) older.refuse(new Superseded(request.group))
    }
    if (request.cancelInProgress) group.holder?.cancel()
    return new Promise((admit, refuse) => {
      const onAbort = () => {
        const at = group.waiting.indexOf(waiting)
        if (at >= 0) group.waiting.splice(at, 1)
        refuse(request.signal.reason)
      }
      const done = (settle: () => void) => () => {
        request.signal.removeEventListener('abort', onAbort)
        settle()
      }
      const waiting: Waiting = {
        request,
        admit: done(admit),
        refuse: (why) => done(() => refuse(why))(),
      }
      if (request.signal.aborted) {
        refuse(request.signal.reason)
        return
      }
      group.waiting.push(waiting)
      request.signal.addEventListener('abort', onAbort, { once: true })
      request.onWait()
    })
  }
}

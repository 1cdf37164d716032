export interface Entry {
  readonly due: number
  readonly order: number
  readonly action: () => void
  cancelled: boolean
}

/** Timers by due time, those of equal time in the order in which they were set: a binary heap. */
export class TimerQueue {
  readonly #heap: Entry[] = []
  #order = 0

  add(due: number, action: () => void): Entry {
    const entry: Entry = { due, order: this.#order++, action, cancelled: false }
    const heap = this.#heap
    let at = heap.push(entry) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = heap[parent] as Entry
      if (!before(entry, above)) break
      heap[at] = above
      at = parent
    }
    heap[at] = entry
    return entry
  }

  /** The next timer that is not cancelled, left in place. */
  peek(): Entry | undefined {
    while (this.#heap[0]?.cancelled) this.#removeFirst()
    return this.#heap[0]
  }

  take(): Entry | undefined {
    const entry = this.peek()
    if (entry) this.#removeFirst()
    return entry
  }

  #removeFirst(): void {
    const heap = this.#heap
    const last = heap.pop()
    if (!last || heap.length === 0) return
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      const left = heap[child]
      if (!left) break
      const right = heap[child + 1]
      let smaller = left
      if (right && before(right, left)) {
        smaller = right
        child += 1
      }
      if (!before(smaller, last)) break
      heap[at] = smaller
      at = child
    }
    heap[at] = last
  }
}

function before(a: Entry, b: Entry): boolean {
  return a.due < b.due || (a.due === b.due && a.order < b.order)
}

/** A request to stop that reaches everything below it, at most once. */
export class Cancellation {
  readonly #listeners = new Set<() => void>()
  readonly #leave: () => void
  #requested = false

  constructor(parent?: Cancellation) {
    this.#leave = parent === undefined ? () => {} : parent.onRequest(() => this.request())
  }

  get requested(): boolean {
    return this.#requested
  }

  request(): void {
    if (this.#requested) return
    this.#requested = true
    for (const listener of [...this.#listeners]) listener()
  }

  /** Calls back at the request, at once when it was made before. Returns how to stop listening. */
  onRequest(listener: () => void): () => void {
    if (this.#requested) {
      listener()
      return () => {}
    }
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Stops listening to the parent; call it when what could be cancelled has ended. */
  close(): void {
    this.#leave()
    this.#listeners.clear()
  }
}

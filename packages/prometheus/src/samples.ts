import type { Instant } from '@greenlight/release'
import type { NativeHistogram } from './answer.ts'

/**
 * The samples of a series by their time. A map takes a hundred bytes for each, and there may be millions: these are two
 * lists of bare numbers in the order of time, which take twenty.
 */
export class Samples {
  readonly #times: Instant[] = []
  readonly #values: number[] = []
  #histograms: Map<Instant, NativeHistogram> | undefined

  /** The later one of two samples of the same time counts. Cheap when times ascend, which they do in an answer. */
  set(at: Instant, value: number | NativeHistogram): void {
    const place = this.#placeOf(at)
    const plain = typeof value === 'number' ? value : Number.NaN
    if (this.#times[place] === at) this.#values[place] = plain
    else if (place === this.#times.length) {
      this.#times.push(at)
      this.#values.push(plain)
    } else {
      this.#times.splice(place, 0, at)
      this.#values.splice(place, 0, plain)
    }
    if (typeof value === 'number') this.#histograms?.delete(at)
    else {
      this.#histograms ??= new Map()
      this.#histograms.set(at, value)
    }
  }

  get(at: Instant): number | NativeHistogram | undefined {
    const place = this.#placeOf(at)
    return this.#times[place] === at ? (this.#histograms?.get(at) ?? this.#values[place]) : undefined
  }

  has(at: Instant): boolean {
    return this.#times[this.#placeOf(at)] === at
  }

  /** Ascending. */
  keys(): readonly Instant[] {
    return this.#times
  }

  /** Where a time stands, or would. */
  #placeOf(at: Instant): number {
    let low = 0
    let high = this.#times.length
    if (high > 0 && (this.#times[high - 1] ?? 0) < at) return high
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#times[middle] ?? 0) < at) low = middle + 1
      else high = middle
    }
    return low
  }
}

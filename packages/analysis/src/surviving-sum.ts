import type { Kernel } from './kernel.ts'

/** Values held one by one; when a sum spreads wider, neighbours are merged. Bounds memory and time a look. */
const MOST_VALUES = 4096
const MOST_IN_KERNEL = 1024

/** Masses at both ends that together are below this are forgotten. */
const NEGLIGIBLE = 1e-18

/**
 * The distribution of a sum of independent whole numbers, of which a part has been cut away: P(sum = k, and not
 * cut before). Kept exactly, value by value, while it spans at most 4096 values; then neighbours are merged two and
 * two, each odd value given to both sides by halves. That keeps the mean and widens the spread by less than a
 * tenth over ten thousand looks, so a test built on it stays on the cautious side.
 */
export class SurvivingSum {
  #unit = 1
  #low = 0
  #size = 1
  #mass = Float64Array.of(1)
  #spare = new Float64Array(1)

  /** Adds an independent number. */
  add(kernel: Kernel): void {
    while (this.#unit < kernel.unit || span(kernel) / this.#unit > MOST_IN_KERNEL) this.#coarsen()
    const step = this.#unit === kernel.unit ? kernel : project(kernel, this.#unit)
    if (step.mass.length === 1) {
      this.#low += step.low
      return
    }
    const { mass } = step
    const own = this.#mass
    const size = this.#size + mass.length - 1
    const sum = this.#spare.length >= size ? this.#spare : new Float64Array(Math.max(64, 2 * size))
    for (let k = 0; k < size; k += 1) {
      const last = Math.min(k, mass.length - 1)
      let total = 0
      for (let j = Math.max(0, k - this.#size + 1); j <= last; j += 1)
        total += (own[k - j] ?? 0) * (mass[j] ?? 0)
      sum[k] = total
    }
    this.#spare = this.#mass
    this.#mass = sum
    this.#size = size
    this.#low += step.low
    this.#trim()
    while (this.#size > MOST_VALUES) this.#coarsen()
  }

  /** P(sum is at least `value`, and not cut before). */
  atLeast(value: number): number {
    const first = Math.max(0, Math.ceil(value / this.#unit) - this.#low)
    let tail = 0
    for (let i = this.#size - 1; i >= first; i -= 1) tail += this.#mass[i] ?? 0
    return tail
  }

  /**
   * Cuts the largest values away while their mass together stays within `allowance`.
   * @returns the mass cut away, and the smallest value that was, or is beyond all that is left
   */
  cut(allowance: number): { readonly mass: number; readonly from: number } {
    let mass = 0
    while (this.#size > 0) {
      const next = mass + (this.#mass[this.#size - 1] ?? 0)
      if (next > allowance) break
      mass = next
      this.#size -= 1
    }
    return { mass, from: (this.#low + this.#size) * this.#unit }
  }

  #trim(): void {
    let [first, last, lost] = [0, this.#size, 0]
    while (first < last - 1 && lost + (this.#mass[first] ?? 0) < NEGLIGIBLE) {
      lost += this.#mass[first] ?? 0
      first += 1
    }
    while (last > first + 1 && lost + (this.#mass[last - 1] ?? 0) < NEGLIGIBLE) {
      lost += this.#mass[last - 1] ?? 0
      last -= 1
    }
    if (first > 0) this.#mass.copyWithin(0, first, last)
    this.#low += first
    this.#size = last - first
  }

  #coarsen(): void {
    const merged = project({ unit: 1, low: this.#low, mass: this.#mass.subarray(0, this.#size) }, 2)
    this.#unit *= 2
    this.#size = merged.mass.length
    this.#mass = merged.mass
    this.#spare = new Float64Array(this.#size)
    this.#low = merged.low
  }
}

const span = ({ unit, mass }: Kernel): number => unit * mass.length

/** The same mean on a coarser lattice: a value between two lattice points is shared between them by nearness. */
const project = (kernel: Kernel, unit: number): Kernel & { readonly mass: Float64Array<ArrayBuffer> } => {
  const step = unit / kernel.unit
  const low = Math.floor(kernel.low / step)
  const high = Math.ceil((kernel.low + kernel.mass.length - 1) / step)
  const mass = new Float64Array(high - low + 1)
  for (let i = 0; i < kernel.mass.length; i += 1) {
    const at = (kernel.low + i) / step
    const left = Math.floor(at)
    const right = at - left
    const own = kernel.mass[i] ?? 0
    mass[left - low] = (mass[left - low] ?? 0) + own * (1 - right)
    if (right > 0) mass[left - low + 1] = (mass[left - low + 1] ?? 0) + own * right
  }
  return { unit, low, mass }
}

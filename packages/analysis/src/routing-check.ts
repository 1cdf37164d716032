import type { Observation } from './observation.ts'
import { count, percent } from './words.ts'

/** Requests of both sides below which their split says nothing about the weights. */
const ENOUGH = 200

/** How far the canary's share may be off: six standard deviations, and a fifth of the smaller side's share. */
const DEVIATIONS = 6
const RELATIVE = 0.2

/** A silence of one version is odd when this many requests were due to it: chance alone makes it in 1 of 20,000. */
const DUE = 10

/**
 * Compares who got the requests with the weights. A share that contradicts them means pinned clients, weights that
 * somebody else changed, or counts of something else: the judge's arithmetic stands on the counts and not on the
 * weights, but a release whose traffic is not understood must not go on.
 */
export class RoutingCheck {
  #canary = 0
  #stable = 0
  #silence: string | undefined
  #percent = 0

  begin(weight: number): void {
    this.#percent = weight
    this.#canary = 0
    this.#stable = 0
    this.#silence = undefined
  }

  look({ canary, stable }: Observation): void {
    if (this.#percent >= 100) return
    const [got, others] = [canary.requests ?? 0, stable?.requests ?? 0]
    const due = (others * this.#percent) / (100 - this.#percent)
    const dueToStable = (got * (100 - this.#percent)) / this.#percent
    this.#silence =
      got === 0 && due >= DUE
        ? `no request reached the new version in the last interval, about ${count(due)} were due`
        : undefined
    // A side that is missing although many requests were due to it tells of the source, not of the weights. Where few
    // were due it is chance, and counts: the intervals that are left would show a split that the weights never made.
    if (canary.requests === undefined && due >= DUE) return
    if (others === 0 && dueToStable >= DUE) return
    this.#canary += got
    this.#stable += others
  }

  /** What contradicts the weights, as a sentence; undefined when nothing does. */
  get oddity(): string | undefined {
    const total = this.#canary + this.#stable
    if (this.#silence !== undefined || total < ENOUGH) return this.#silence
    const weight = this.#percent / 100
    const expected = weight * total
    const slack = Math.max(
      DEVIATIONS * Math.sqrt(expected * (1 - weight)),
      RELATIVE * Math.min(expected, total - expected),
    )
    if (Math.abs(this.#canary - expected) <= slack) return undefined
    return `the new version got ${percent(this.#canary / total)} of the requests at a weight of ${this.#percent} %: the weights and the counts contradict each other`
  }
}

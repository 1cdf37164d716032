import type { Kernel } from './kernel.ts'
import { SurvivingSum } from './surviving-sum.ts'

/**
 * How much of the level may be used up by look `u`: level · (1 − (1 + u)^(−1/2)). Never all of it, so there is no
 * horizon; 29 % of it at the first look, half after three, 87 % after an hour of minutes.
 * @param looks whole number, at least 0
 */
export const spendable = (level: number, looks: number): number => level * (1 - 1 / Math.sqrt(1 + looks))

/**
 * A sequential test on a sum of counts whose distribution under the null is known at each look.
 *
 * It follows P0(sum = k, not stopped before) and at every look cuts away the largest values of k, as far as the
 * mass cut so far stays within what may be spent. It fires when the observed sum lies in the part cut away. So the
 * probability that it ever fires under the null is the mass ever cut, which never exceeds the level. Alpha spending
 * after Lan and DeMets; exact conditional limits after Kulldorff, Silva and Maro, here computed on the totals as
 * they come in.
 */
export class SpendingTest {
  readonly #level: number
  readonly #null = new SurvivingSum()
  #sum = 0
  #looks = 0
  #spent = 0
  #evidence = 0
  #fired = false

  /** @param level probability to fire under the null, above 0 and below 1 */
  constructor(level: number) {
    this.#level = level
  }

  /**
   * Takes in one look. A null below `kernel` (stochastically) keeps the level too.
   * @param kernel distribution of `count` under the null, given everything before
   * @param count what was observed
   */
  look(kernel: Kernel, count: number): void {
    this.#looks += 1
    if (this.#fired) return
    this.#sum += count
    this.#null.add(kernel)
    const allowance = spendable(this.#level, this.#looks) - this.#spent
    this.#evidence = shareOfLogs(this.#null.atLeast(this.#sum), allowance)
    const cut = this.#null.cut(allowance)
    this.#spent += cut.mass
    if (this.#sum >= cut.from) {
      this.#fired = true
      this.#evidence = 1
    }
  }

  get fired(): boolean {
    return this.#fired
  }

  /**
   * How far the observed sum is on the way to the bound: log of its tail probability over log of what may be spent
   * now. 0 without any evidence, 1 when it fires.
   */
  get evidence(): number {
    return this.#fired ? 1 : Math.min(this.#evidence, BELOW_ONE)
  }

  /** The mass spent so far: the probability under the null to have fired by now. */
  get spent(): number {
    return this.#spent
  }
}

/** The largest share that is shown for a test that has not fired. */
const BELOW_ONE = 1 - Number.EPSILON

const shareOfLogs = (tail: number, allowance: number): number => {
  if (tail <= 0) return 1
  if (tail >= 1 || allowance <= 0) return 0
  return Math.log(tail) / Math.log(allowance)
}

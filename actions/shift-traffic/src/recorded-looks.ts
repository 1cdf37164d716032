import type { Look } from '@greenlight/release'

/** GitHub takes 1 MiB of outputs from a job; the looks may have half of it. */
const LARGEST = 512 * 1024

const iso = (at: number): string => new Date(at).toISOString()

const record = (look: Look) => {
  const { at, window, verdict, percent, evidence, bound, budget, reason, metrics, numbers, caveats } = look
  return {
    at: iso(at),
    percent,
    window: window === undefined ? null : { from: iso(window.from), to: iso(window.to) },
    verdict,
    evidence,
    bound,
    budget,
    reason,
    numbers,
    metrics: metrics.map(({ name, evidence: used, observeOnly }) => ({ name, evidence: used, observeOnly })),
    caveats,
  }
}

/**
 * The decision of every look as JSON. When all of them would be too large for an output, looks that changed
 * nothing are left out, evenly; the first, the last, and every change of verdict or weight stay.
 * @param largest bytes
 */
export const recordedLooks = (looks: readonly Look[], largest = LARGEST): string => {
  for (let step = 1; ; step *= 2) {
    const kept = looks.filter((look, index) => {
      const before = looks[index - 1]
      const changed = before?.verdict !== look.verdict || before.percent !== look.percent
      return changed || index === looks.length - 1 || index % step === 0
    })
    const text = JSON.stringify(kept.map(record))
    // Once only changes are left there is nothing more to leave out.
    if (Buffer.byteLength(text) <= largest || step > looks.length) return text
  }
}

import { soleSlot } from '@greenlight/release'
import type { Observed } from './report.ts'
import type { Expectation } from './story.ts'

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** A release with what was promised of it. */
export interface Promised {
  readonly expect: Expectation
  readonly observed: Observed
}

const broken = ({ expect, observed }: Promised): string[] => {
  const { row, running, healthy, desired, answering, lostReasons } = observed
  const found: string[] = []
  const must = (holds: boolean, what: string) => {
    if (!holds) found.push(what)
  }
  const same = (what: string, seen: unknown, wanted: unknown) =>
    must(show(seen) === show(wanted), `${what} is ${show(seen)}, it should be ${show(wanted)}`)

  same('the outcome', row.outcome, expect.outcome)
  // A release that was kept out cannot serve either: saying so five times more would bury the one cause.
  const keptOut = row.outcome === 'refused' && expect.outcome === 'promoted'
  const nothingServes = keptOut && row.serving === null
  const onHold = expect.outcome === 'inconclusive' && row.outcome === 'inconclusive'
  if (onHold) {
    // Who answered last is chance: both versions have traffic.
    same('the conclusion of the run', row.conclusion, expect.conclusion)
  } else if (!keptOut) {
    same('the conclusion of the run', row.conclusion, expect.conclusion)
    same('the version that serves', row.serving ?? 'none', expect.serving)
    same('what the serving slot’s tasks run', running, [expect.serving])
    same('what answered the clients at the end', answering, [expect.serving])
  }
  must(onHold || soleSlot(row.weights) !== undefined, `the weights are ${show(row.weights)}, one should be 0`)
  must(
    onHold || nothingServes || (desired > 0 && healthy >= desired),
    `${healthy} of ${desired} tasks of the serving slot are healthy`,
  )
  must(nothingServes || row.requests > 0, 'no request was counted')
  must(row.lost === 0, `${row.lost} requests were lost (${lostReasons.join('; ')})`)

  for (const [version, count] of Object.entries(row.failedByVersion)) {
    must(version === expect.failing, `${version} answered ${count} requests with 500 or more`)
  }
  if (expect.failing !== undefined) {
    must((row.failedByVersion[expect.failing] ?? 0) > 0, `${expect.failing} answered no request with 500`)
  }
  if (expect.steps !== undefined) same('the list of steps', row.steps, expect.steps)
  const { below, rollbackWithin } = expect
  if (below !== undefined) {
    must(row.steps.length > 0, 'the new version never had traffic, so nothing was caught in the canary')
    must(
      row.steps.every((step) => step < below),
      `the steps are ${show(row.steps)}, all should be below ${below} %`,
    )
  }
  if (rollbackWithin !== undefined) {
    must(row.rollbackSeconds !== null, 'the time of going back could not be measured')
    must(
      (row.rollbackSeconds ?? 0) <= rollbackWithin,
      `going back took ${row.rollbackSeconds} s, it may take ${rollbackWithin} s`,
    )
  }
  return found.map((what) => `${row.kind === 'rollback' ? 'rollback to ' : ''}${row.tag}: ${what}`)
}

/** Every promise that did not come true, in whole sentences; none when all did. */
export const verify = (promised: readonly Promised[]): readonly string[] => promised.flatMap(broken)

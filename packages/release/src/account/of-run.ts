import type { Ended } from '../engine.ts'
import type { Ending } from '../errors.ts'
import { describeHealth } from '../health.ts'
import type { Diagnosis } from '../ports.ts'
import { type Seen, type SlotSeen, unreadIn } from '../seen.ts'
import { SLOTS } from '../slot.ts'
import type { Duration } from '../time.ts'
import { percentOn, soleSlot } from '../weights.ts'
import { clockTime } from './clock-time.ts'
import { type Block, type Document, heading, paragraph, table } from './document.ts'
import { describeDuration } from './duration.ts'
import { firstCause, isTelling } from './first-cause.ts'
import { accountOfLooks } from './of-looks.ts'

const MARKS: Readonly<Record<Ending, string>> = {
  done: '✅',
  refused: '⛔',
  'rolled-back': '↩️',
  inconclusive: '⏸️',
  unfinished: '❌',
}

const WORDS: Readonly<Record<Ending, string>> = {
  done: 'done',
  refused: 'refused',
  'rolled-back': 'rolled back',
  inconclusive: 'on hold',
  unfinished: 'not finished',
}

/** Time budgets of the product, shown beside what was used. */
export interface Budget {
  readonly name: string
  readonly limit: Duration
}

/** The release that holds all traffic, as it was read; undefined when none does. */
export const servingRelease = (seen: Seen): string | undefined => {
  const slot = soleSlot(seen.rule.weights)
  return slot === undefined ? undefined : seen.slots[slot].mark?.release
}

const releaseOf = ({ mark, strangeMark, unread = [] }: SlotSeen): string => {
  if (mark !== undefined) return mark.release
  if (strangeMark !== undefined) return strangeMark
  return unread.length > 0 ? 'could not be read' : 'no release'
}

/** Who serves how much, and how healthy it is. */
export const barsOf = (seen: Seen): Block => ({
  block: 'bars',
  bars: SLOTS.map((slot) => ({
    label: `${slot} · ${releaseOf(seen.slots[slot])}`,
    percent: percentOn(seen.rule.weights, slot) ?? 0,
    note: describeHealth(seen.slots[slot]),
  })),
})

export const headline = (title: string, ending: Ending): Block =>
  heading(`${MARKS[ending]} ${title}: ${WORDS[ending]}`)

/** The account of one run of the engine. */
export const accountOfRun = (title: string, ended: Ended, budget?: Budget): Document => {
  const { ending, why, next, guard, seen, moves, looks, foresights, acts, diagnosis, startedAt, endedAt } =
    ended
  const cause = diagnosis === undefined ? undefined : firstCause(diagnosis)
  const last = looks.at(-1)
  const took = describeDuration(endedAt - startedAt)
  return [
    headline(title, ending),
    paragraph(why.endsWith('.') ? why : `${why}.`),
    // Other endings have the judge's reason in their own.
    ...(ending === 'done' && last !== undefined
      ? [paragraph(`Judged last at ${last.percent} %: ${last.reason}.`)]
      : []),
    ...(cause === undefined ? [] : [paragraph(`First cause: ${cause}.`)]),
    ...(next === 'Nothing.' ? [] : [paragraph(`Next: ${next}`)]),
    ...(guard === undefined ? [] : [paragraph(`Guard: ${guard} (docs/troubleshooting.md).`)]),
    barsOf(seen),
    ...unreadIn(seen).map(({ part, slot, error }) =>
      paragraph(`The ${part} of ${slot ?? 'the rule'} could not be read: ${error.message}.`),
    ),
    paragraph(
      budget === undefined
        ? `Took ${took}.`
        : `Took ${took} of ${describeDuration(budget.limit)} (${budget.name}).`,
    ),
    // Where looks are told, they say why traffic moved, and the list of what was done says when.
    ...(moves.length === 0 || looks.length > 0
      ? []
      : [
          table(
            ['Time (UTC)', 'Slot', 'Traffic', 'Why'],
            moves.map(({ at, slot, percent, why: reason }) => [clockTime(at), slot, `${percent} %`, reason]),
          ),
        ]),
    ...accountOfLooks(looks, foresights),
    ...(acts.length === 0
      ? []
      : [
          {
            block: 'lines' as const,
            title: 'What was done',
            lines: acts.map(({ at, text }) => `${clockTime(at)} ${text}`),
          },
        ]),
    ...(diagnosis === undefined ? [] : accountOfDiagnosis(diagnosis)),
  ]
}

/** Why a slot failed, most telling first. */
export const accountOfDiagnosis = (diagnosis: Diagnosis): Document => {
  const { targets, events, logs } = diagnosis
  const stoppedTasks = diagnosis.stoppedTasks.filter(isTelling)
  const sick = targets.filter(({ state }) => state !== 'healthy')
  return [
    heading('What the slot says'),
    ...(stoppedTasks.length === 0
      ? []
      : [
          table(
            ['Stopped task', 'Exit code', 'Reason'],
            stoppedTasks.map(({ task, exitCode, reason }) => [
              task,
              exitCode === undefined ? '' : String(exitCode),
              reason,
            ]),
          ),
        ]),
    ...(sick.length === 0
      ? []
      : [
          table(
            ['Target', 'State', 'Reason'],
            sick.map(({ id, state, reason, description }) => [
              id,
              state,
              [reason, description].filter(Boolean).join(': '),
            ]),
          ),
        ]),
    ...logs.map(({ task, lines }): Block => ({ block: 'lines', title: `Last log lines of ${task}`, lines })),
    ...(events.length === 0
      ? []
      : [
          {
            block: 'lines' as const,
            title: 'Service events',
            lines: events.map(({ at, message }) => `${clockTime(at)} ${message}`),
          },
        ]),
  ]
}

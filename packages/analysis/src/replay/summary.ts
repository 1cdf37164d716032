import { printable } from './printable.ts'
import type { Answer } from './replay.ts'
import type { Judged } from './replay-trace.ts'

/** How a trace stands: its last verdict, and since when it holds. */
interface Row {
  looks: number
  verdict: Judged['verdict']
  reason: string
  /** When the last verdict was first said. */
  sinceLook: number
  sinceAt: number | undefined
  weight: number | undefined
}

/** The end of each trace, for people. Holds one row for each trace. */
export class Summary {
  readonly #rows = new Map<string, Row>()
  #lines = 0
  #problems = 0
  #unnamed = 0

  add({ trace, judged, record, problem, several = [] }: Answer): void {
    this.#lines += 1
    if (problem !== undefined) this.#problems += 1
    if (trace !== undefined) this.#set(trace, judged, record)
    else if (several.length === 0) this.#unnamed += 1
    for (const each of several) this.#set(each.trace, each.judged, undefined)
  }

  #set(trace: string, judged: Judged, record: Answer['record']): void {
    const { look, verdict, reason } = judged
    const row = this.#rows.get(trace)
    if (row?.verdict === verdict) {
      row.looks = look
      // A decision is told with what led to it, and not with what came after.
      if (verdict === 'wait' || verdict === 'advance') row.reason = reason
      if (record?.weight === row.weight) return
      row.weight = record?.weight ?? row.weight
      if (verdict !== 'advance') return
    }
    const since = { sinceLook: look, sinceAt: record?.at, weight: record?.weight }
    this.#rows.set(trace, { looks: look, verdict, reason, ...since })
  }

  /** The table, widest columns last. Names are shown as JSON where one could not see what they are. */
  text(): string {
    const head = ['trace', 'looks', 'verdict', 'since look', 'since', 'weight', 'why']
    const rows = [...this.#rows].map(([trace, row]) => [
      printable(PLAIN.test(trace) ? trace : JSON.stringify(trace)),
      // A trace that broke at its first line was never looked at.
      row.looks === 0 ? 'none' : String(row.looks),
      row.verdict,
      row.sinceLook === 0 ? '-' : String(row.sinceLook),
      row.sinceAt === undefined ? '' : new Date(row.sinceAt).toISOString().replace('.000Z', 'Z'),
      row.weight === undefined ? '' : `${row.weight} %`,
      printable(row.reason),
    ])
    const widths = head.map((title, i) =>
      rows.reduce((most, row) => Math.max(most, row[i]?.length ?? 0), title.length),
    )
    const table = [head, ...rows].map((row) =>
      row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join('  '),
    )
    return `${table.join('\n')}\n\n${this.#total()}\n`
  }

  #total(): string {
    const bad = this.#problems === 0 ? '' : `; ${this.#problems} of the lines are no observation`
    const unnamed = this.#unnamed === 0 ? '' : `, ${this.#unnamed} of them of no known trace`
    return `${this.#lines} lines, ${this.#rows.size} traces${bad}${unnamed}`
  }
}

/** Letters, digits and signs that any terminal shows as they are. */
const PLAIN = /^[\p{L}\p{N}\p{P}\p{S} ]+$/u

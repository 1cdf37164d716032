import type { Answer } from './replay.ts'

/** One verdict as a line of JSON, with its line end. The keys that a script may count on come first. */
export const resultLine = ({ trace, judged, place, record, problem }: Answer, verbose: boolean): string => {
  const { look, verdict, evidence, bound, reason } = judged
  const name = trace === undefined ? 'null' : JSON.stringify(trace)
  const said = `{"trace":${name},"look":${look},"verdict":"${verdict}","evidence":${evidence},"bound":${bound ?? 'null'},"reason":${JSON.stringify(reason)}`
  if (!verbose) return `${said}}\n`
  const { budget = null, caveats = [], trial } = judged
  const { source = null, line } = place
  const more = {
    source,
    line,
    at: record === undefined ? null : new Date(record.at).toISOString(),
    weight: record?.weight ?? null,
    budget,
    metrics: trial?.metrics ?? [],
    caveats,
    problem: problem ?? null,
  }
  return `${said},${JSON.stringify(more).slice(1)}\n`
}

import { createTrial } from '@greenlight/analysis'
import {
  accountOfRun,
  chartSvg,
  evidenceChart,
  failureOf,
  type Judge,
  liveOutputs,
  type Permit,
  type Ports,
  type Probe,
  probedMetrics,
  type ReleasePlan,
  type Report,
  runErrand,
  SECOND,
} from '@greenlight/release'
import { recordedLooks } from './recorded-looks.ts'
import { sequentialJudge } from './sequential-judge.ts'

/** Moves the traffic onto the candidate slot, step by step, or takes it back. */
export const shiftTraffic = async (order: {
  readonly plan: ReleasePlan
  readonly ports: Ports
  /** Sends the smoke checks while traffic moves, when the config wants it. */
  readonly probe: Probe
  readonly judge?: Judge
  /** Asked right before the first write. */
  readonly permit?: Permit
  readonly signal?: AbortSignal
}): Promise<Report> => {
  const { plan, probe, permit, signal, judge = sequentialJudge(createTrial) } = order
  const { settings } = plan
  const rounds = settings.judge.probes
  const { clock, metrics } = order.ports
  const stop = signal === undefined ? {} : { signal }
  const ports: Ports =
    rounds === 0
      ? order.ports
      : { ...order.ports, metrics: probedMetrics(metrics, { settings, probe, clock, rounds, ...stop }) }
  const ended = await runErrand({ goal: 'shift', plan, judge, permit }, ports, plan.holder, signal)
  const chart = evidenceChart(ended.looks)
  return {
    ending: ended.ending,
    outputs: {
      ...liveOutputs(ended.ending, ended.seen),
      moves: JSON.stringify(
        ended.moves.map(({ slot, percent, at }) => ({ slot, percent, at: new Date(at).toISOString() })),
      ),
      looks: recordedLooks(ended.looks),
      seconds: ((ended.endedAt - ended.startedAt) / SECOND).toFixed(1),
    },
    document: accountOfRun(`Shift traffic to ${plan.tag}`, ended),
    ...(chart === undefined
      ? {}
      : { files: [{ output: 'evidence-svg', name: `evidence-${plan.version}.svg`, text: chartSvg(chart) }] }),
    ...failureOf(ended),
  }
}

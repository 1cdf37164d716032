import { createTrial } from '@greenlight/analysis'
import {
  accountOfRun,
  failureOf,
  type Judge,
  liveOutputs,
  type Ports,
  type ReleasePlan,
  type Report,
  runErrand,
  SECOND,
} from '@greenlight/release'
import { sequentialJudge } from './sequential-judge.ts'

/** Moves the traffic onto the candidate slot, step by step, or takes it back. */
export const shiftTraffic = async (order: {
  readonly plan: ReleasePlan
  readonly ports: Ports
  readonly judge?: Judge
  readonly signal?: AbortSignal
}): Promise<Report> => {
  const { plan, ports, signal, judge = sequentialJudge(createTrial) } = order
  const ended = await runErrand({ goal: 'shift', plan, judge }, ports, plan.holder, signal)
  return {
    ending: ended.ending,
    outputs: {
      ...liveOutputs(ended.ending, ended.seen),
      moves: JSON.stringify(
        ended.moves.map(({ slot, percent, at }) => ({ slot, percent, at: new Date(at).toISOString() })),
      ),
      looks: JSON.stringify(
        ended.looks.map(({ at, ...look }) => ({ at: new Date(at).toISOString(), ...look })),
      ),
      seconds: ((ended.endedAt - ended.startedAt) / SECOND).toFixed(1),
    },
    document: accountOfRun(`Shift traffic to ${plan.tag}`, ended),
    ...failureOf(ended),
  }
}

import { judgeByLimits } from '@greenlight/analysis'
import {
  accountOfRun,
  failureOf,
  type Judge,
  liveOutputs,
  otherSlot,
  type Ports,
  type ReleasePlan,
  type Report,
  runErrand,
  SECOND,
} from '@greenlight/release'

/** The configured limits: strict while traffic shifts, the bake's own while it bakes. */
const limitsJudge: Judge = {
  judge({ stage, candidate, evidence, settings }) {
    const { limits, canary } = settings
    const slots = evidence.stages.at(-1)?.slots ?? { blue: [], green: [] }
    // Rounded: 100 - 99.9 is 0.09999999999999432, and people read this number.
    const strict = Math.min(limits.errorRate, Number((100 - limits.successRate).toFixed(6)))
    const { verdict, reason, numbers } = judgeByLimits(
      { canary: slots[candidate], stable: slots[otherSlot(candidate)] },
      {
        maxErrorRate: stage.kind === 'bake' ? limits.bakeErrorRate : strict,
        maxP95: limits.p95,
        minRequests: canary.minRequests,
      },
    )
    return {
      verdict: verdict === 'promote' ? 'advance' : verdict === 'inconclusive' ? 'wait' : verdict,
      reason,
      numbers,
      evidence: verdict === 'rollback' ? 1 : 0,
      bound: null,
      budget: null,
      metrics: [],
      caveats: [],
    }
  },
}

/** Moves the traffic onto the candidate slot, step by step, or takes it back. */
export const shiftTraffic = async (order: {
  readonly plan: ReleasePlan
  readonly ports: Ports
  readonly judge?: Judge
  readonly signal?: AbortSignal
}): Promise<Report> => {
  const { plan, ports, signal, judge = limitsJudge } = order
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

import { GreenlightError, Interrupted } from '../errors.ts'
import type { Clock, Duration } from '../time.ts'
import { failed, type Gate, type GateResult } from './gate.ts'

export interface GateReport extends GateResult {
  /** Where a gate that is itself faulty broke, for those who mend it. */
  readonly trace?: string
  readonly id: string
  readonly title: string
  readonly duration: Duration
}

/** Runs all gates side by side and reports every one: a person mends everything at once, not one a run. */
export const runGates = async <Needs>(
  gates: readonly Gate<Needs>[],
  context: Needs,
  clock: Clock,
): Promise<readonly GateReport[]> =>
  Promise.all(
    gates.map(async (gate) => {
      const startedAt = clock.now()
      const result = await resultOf(gate, context)
      return { id: gate.id, title: gate.title, ...result, duration: clock.now() - startedAt }
    }),
  )

/** Also when `check` throws before it has made its promise. */
const resultOf = async <Needs>(gate: Gate<Needs>, context: Needs): Promise<ReturnType<typeof explain>> => {
  try {
    return await gate.check(context)
  } catch (error) {
    return explain(error)
  }
}

/**
 * A gate that could not be asked has not been passed, and one that is faulty is one failed gate: the others are worth as
 * much as before. Only a run that is being cancelled has no result at all.
 */
const explain = (error: unknown): GateResult & Pick<GateReport, 'trace'> => {
  if (error instanceof Interrupted || (error instanceof Error && error.name === 'AbortError')) throw error
  if (error instanceof GreenlightError) return failed(error.message, error.next)
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    ...failed(
      `The gate itself is faulty, so nothing is known: ${what}`,
      'Re-run the job; if it persists, report this with the trace below the table.',
    ),
    ...(error instanceof Error && error.stack !== undefined ? { trace: error.stack } : {}),
  }
}

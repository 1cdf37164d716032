import { GreenlightError } from '../errors.ts'
import type { Clock, Duration } from '../time.ts'
import { failed, type Gate, type GateResult } from './gate.ts'

export interface GateReport extends GateResult {
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
      const result = await gate.check(context).catch(explain)
      return { id: gate.id, title: gate.title, ...result, duration: clock.now() - startedAt }
    }),
  )

/** A gate that could not be asked has not been passed. */
const explain = (error: unknown): GateResult => {
  if (error instanceof GreenlightError) return failed(error.message, error.next)
  throw error
}

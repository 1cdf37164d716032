import { availableParallelism } from 'node:os'
import { chunksOf, gather, type Plan } from './chunks.ts'
import { type Report, report } from './report.ts'
import { type Progress, shareWork } from './share-work.ts'

/** What the benchmark is asked for. */
export interface BenchOptions {
  readonly seed: string
  /** Runs a cell; by default 400, and 20,000 for the nulls. */
  readonly runs?: number | undefined
  readonly nulls: boolean
  readonly shape?: string | undefined
  /** Processes; by default one for each core. */
  readonly workers?: number | undefined
}

const RUNS = { some: 400, nulls: 20_000 }

/**
 * Plays the benchmark. The same options, workers aside, always give the same report.
 * @throws {UnknownShape} when no world has the shape
 */
export async function benchCanary(options: BenchOptions, progress: Progress = () => {}): Promise<Report> {
  const plan: Plan = {
    seed: options.seed,
    runs: options.runs ?? (options.nulls ? RUNS.nulls : RUNS.some),
    nulls: options.nulls,
    shape: options.shape,
  }
  const chunks = chunksOf(plan)
  const tallies = await shareWork(plan, chunks, options.workers ?? availableParallelism(), progress)
  return report(plan, gather(plan, chunks, tallies))
}

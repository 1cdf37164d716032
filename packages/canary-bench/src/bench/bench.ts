import { availableParallelism } from 'node:os'
import { chunksOf, gather, type Plan } from './chunks.ts'
import { type Report, report } from './report.ts'
import { type Progress, shareWork } from './share-work.ts'

/** What the benchmark is asked for. */
export interface BenchOptions extends Plan {
  /** Processes; by default one for each core. */
  readonly workers?: number | undefined
}

/**
 * Plays the benchmark. The same options, workers aside, always give the same report.
 * @throws {UnknownShape} when no world has the shape
 */
export async function benchCanary(options: BenchOptions, progress: Progress = () => {}): Promise<Report> {
  const plan: Plan = {
    seed: options.seed,
    runs: options.runs,
    which: options.which,
    shape: options.shape,
  }
  const chunks = chunksOf(plan)
  const tallies = await shareWork(plan, chunks, options.workers ?? availableParallelism(), progress)
  return report(plan, gather(plan, chunks, tallies))
}

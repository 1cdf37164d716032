import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createTrial } from '@greenlight/analysis'
import { type Chunk, createPlayer, type Plan } from './chunks.ts'
import type { Tally } from './tally.ts'

/** How far the work has come. */
export type Progress = (done: number, of: number) => void

/**
 * Plays all chunks of a plan. What comes out does not depend on the number of workers.
 *
 * @param workers 1 plays here; more start as many processes, which need this process to run TypeScript
 * @returns tallies in the order of the chunks
 */
export async function shareWork(
  plan: Plan,
  chunks: readonly Chunk[],
  workers: number,
  progress: Progress,
): Promise<readonly (readonly Tally[])[]> {
  const results: (readonly Tally[])[] = []
  let done = 0
  const keep = (at: number, tallies: readonly Tally[]) => {
    results[at] = tallies
    done += 1
    progress(done, chunks.length)
  }
  if (workers <= 1) {
    const play = createPlayer(plan, createTrial)
    for (const [at, chunk] of chunks.entries()) keep(at, play(chunk))
    return results
  }
  // Long cells last would leave workers idle at the end; taking one chunk after the other keeps all of them busy.
  const queue = chunks.entries()
  await Promise.all(Array.from({ length: Math.min(workers, chunks.length) }, () => employ(plan, queue, keep)))
  return results
}

/** One worker from its start to the end of the queue. */
async function employ(
  plan: Plan,
  queue: Iterator<[number, Chunk]>,
  keep: (at: number, tallies: readonly Tally[]) => void,
): Promise<void> {
  const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)))
  try {
    worker.send(plan)
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const [at, chunk] = next.value
      keep(at, await answer(worker, chunk))
    }
  } finally {
    worker.kill()
  }
}

function answer(worker: ChildProcess, chunk: Chunk): Promise<readonly Tally[]> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`A worker ended (${code}) in cell ${chunk.cell}`))
    worker.once('exit', gone)
    worker.once('message', (tallies: readonly Tally[]) => {
      worker.off('exit', gone)
      resolve(tallies)
    })
    worker.send(chunk)
  })
}

import { createGenerator } from '../chance/generator.ts'
import type { Outcome } from '../release/outcome.ts'
import type { CreateTrial } from '../rules/ours.ts'
import { type Cell, type Choice, planCells } from './cells.ts'
import { mergeTallies, NO_RUNS, type Tally, tally } from './tally.ts'

/** What decides every random number of the benchmark, besides the plan. */
export interface Plan extends Choice {
  readonly seed: string
  /** Runs a cell, less where a cell is dear; by default 400, and 20,000 for the nulls. */
  readonly runs?: number | undefined
}

const RUNS = { some: 400, nulls: 20_000 }

/** How many runs of a cell are played. */
export function runsOf({ runs }: Plan, { part, effort }: Cell): number {
  return Math.ceil((runs ?? (part === 'nulls' ? RUNS.nulls : RUNS.some)) * effort)
}

/** A piece of work for one worker: runs `from` to before `to` of a cell. */
export interface Chunk {
  readonly cell: number
  readonly from: number
  readonly to: number
}

/** Fixed, whatever the number of workers: then sums are added in the same order, and are the same to the last digit. */
const RUNS_A_CHUNK = 200

/** Response times make runs so long that fewer of them keep the workers busy to the end. */
const SHARE_WITH_LATENCY = 0.1

/** All work of a plan, in the order in which it is put together. */
export function chunksOf(plan: Plan): readonly Chunk[] {
  return planCells(plan).flatMap((cell, index) => {
    const runs = runsOf(plan, cell)
    const size = RUNS_A_CHUNK * (cell.world.latency === undefined ? 1 : SHARE_WITH_LATENCY)
    return Array.from({ length: Math.ceil(runs / size) }, (_, at) => ({
      cell: index,
      from: at * size,
      to: Math.min(runs, (at + 1) * size),
    }))
  })
}

/** Plays chunks of a plan: tallies in the order of the cell's contenders. Keeps what the last cell readied. */
export function createPlayer(plan: Plan, createTrial: CreateTrial): (chunk: Chunk) => readonly Tally[] {
  const cells = planCells(plan)
  let ready: { readonly cell: Cell; readonly play: ReturnType<Cell['prepare']> } | undefined
  return ({ cell: index, from, to }) => {
    const cell = cells[index]
    if (cell === undefined) throw new Error(`There is no cell ${index}: the plan has ${cells.length}`)
    if (ready?.cell !== cell) ready = { cell, play: cell.prepare(createTrial) }
    const outcomes: Outcome[][] = cell.contenders.map(() => [])
    for (let run = from; run < to; run++) {
      const key = `${plan.seed}/${cell.part}/${cell.world.name}/${run}`
      for (const [at, outcome] of ready.play(() => createGenerator(key)).entries())
        outcomes[at]?.push(outcome)
    }
    return outcomes.map(tally)
  }
}

/** Puts the chunks' tallies together by cell and contender, in the chunks' order. */
export function gather(
  plan: Plan,
  chunks: readonly Chunk[],
  tallies: readonly (readonly Tally[])[],
): readonly { readonly cell: Cell; readonly tallies: readonly Tally[] }[] {
  return planCells(plan).map((cell, index) => ({
    cell,
    tallies: cell.contenders.map((_, at) =>
      chunks.reduce(
        (sum, chunk, which) =>
          chunk.cell === index ? mergeTallies(sum, tallies[which]?.[at] ?? NO_RUNS) : sum,
        NO_RUNS,
      ),
    ),
  }))
}

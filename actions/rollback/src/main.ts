import {
  accountOfRun,
  failureOf,
  liveOutputs,
  MINUTE,
  type Ports,
  paragraph,
  type Report,
  type RollbackPlan,
  runErrand,
  SECOND,
} from '@greenlight/release'

const BUDGET = { name: 'rollback', limit: 10 * MINUTE }

/** Brings all traffic back, and says how long it took until that was read back. */
export const rollBack = async (order: {
  readonly plan: RollbackPlan
  /** The tag whose release an automatic rollback undoes. */
  readonly release?: string
  readonly why: string
  readonly ports: Ports
  /** What is to be known of the environment it ran in; asked when the traffic is back. */
  readonly remarks?: () => Promise<readonly string[]>
  readonly signal?: AbortSignal
}): Promise<Report> => {
  const { plan, ports, signal, release, why, remarks = async () => [] } = order
  const ended = await runErrand(
    { goal: 'rollback', plan, why, ...(release === undefined ? {} : { release }) },
    ports,
    plan.holder,
    signal,
  )
  const last = ended.moves.at(-1)
  const seconds = ((last === undefined ? ended.endedAt : last.at) - ended.startedAt) / SECOND
  return {
    ending: ended.ending,
    outputs: {
      ...liveOutputs(ended.ending, ended.seen),
      moved: String(last !== undefined),
      seconds: seconds.toFixed(1),
    },
    document: [
      ...accountOfRun('Rollback', ended, BUDGET),
      {
        block: 'paragraph',
        text:
          last === undefined
            ? 'No traffic had to move.'
            : `All traffic was back on ${last.slot} ${seconds.toFixed(1)} s after the start.`,
      },
      ...(await remarks()).map(paragraph),
    ],
    ...failureOf(ended),
  }
}

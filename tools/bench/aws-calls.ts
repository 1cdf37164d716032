import { createWorld } from '../../test/harness/world.ts'

/**
 * How many AWS calls a whole release makes, from its gates to its last read-back, as the local cloud counts them: a
 * canary of 5, 25 and 100 %, five minutes each, and thirty minutes of bake.
 */
export async function countAwsCalls(): Promise<{
  readonly reads: number
  readonly writes: number
  /** World minutes. */
  readonly minutes: number
}> {
  const world = await createWorld()
  world.build('v1.0.0', 'good')
  await world.release('v1.0.0')
  world.build('v1.1.0', 'good')
  const [before, from] = [world.cloud.calls.length, world.clock.now()]
  const { shift } = await world.release('v1.1.0')
  const calls = world.cloud.calls.slice(before)
  const minutes = (world.clock.now() - from) / 60_000
  await world.close()
  if (shift?.ending !== 'done') throw new Error(`The release ended as ${shift?.ending ?? 'no shift'}`)
  const writes = calls.filter(({ write }) => write).length
  return { reads: calls.length - writes, writes, minutes }
}

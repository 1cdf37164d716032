import type { Arm, UserReading } from './observation.ts'

/** A side's reading of a metric by its name, which may be any word: `constructor` is nobody's reading. */
export const ownReading = (arm: Arm | undefined, name: string): UserReading | undefined =>
  arm?.metrics !== undefined && Object.hasOwn(arm.metrics, name) ? arm.metrics[name] : undefined

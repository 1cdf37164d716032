import type { Observation } from './observation.ts'
import type { Verdict } from './verdict.ts'

/** One rollout under judgement: a sequential test that takes in one interval after the other. */
export interface Trial {
  /**
   * Takes in the next interval. Later than all before; a new `percent` begins the next stage.
   * @throws {BadObservation} names the field, its value and what would be right; nothing is taken in
   */
  look(observation: Observation): void
  /**
   * What the evidence so far means. Pure: asking twice answers the same.
   * @param held how long traffic has stood at this weight, milliseconds; by default the time the stage's intervals span
   */
  verdict(held?: number): Verdict
}

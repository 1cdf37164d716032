import type { Refusal } from './fault.ts'
import type { Place } from './place.ts'

/**
 * How sure it is that ECS refuses it.
 * - `deployed`: somebody registered such a definition, published what ECS answered, and a right one that it took
 * - `reported`: ECS's own message stands in a public issue or in AWS's documentation
 * - `documented`: AWS's documentation says that it must or can not be so; the message here is ours
 * - `inferred`: no source says it, and a definition that breaks it could not run
 */
export type Proof = 'deployed' | 'reported' | 'documented' | 'inferred'

/** A page of AWS's documentation, or a public thread, by its shortest unmistakable name. */
export interface Source {
  readonly proof: Proof
  /** `API_PortMapping`, `task-cpu-memory-error`, `aws/aws-cli#7288`, `pf-ecs-…`: docs/task-definition.md says where */
  readonly see: readonly string[]
}

/** One breach of a rule. */
export interface Finding {
  readonly at: Place
  /** As in `Fault.found`; the value when absent. */
  readonly found?: string
  readonly right: string
  /** Of the error; its code is the rule's. */
  readonly message: string
}

/** A rule that RegisterTaskDefinition checks and its model does not tell. */
export interface Rule {
  /** Kebab-case; stands in docs/task-definition.md and in error texts. */
  readonly id: string
  /** One sentence without a final full stop. */
  readonly says: string
  readonly source: Source
  /** `ClientException` unless a source names another. */
  readonly code?: Refusal['code']
  readonly breaches: (task: Place) => readonly Finding[]
}

/** A rule about one kind of place, for example about each container. */
export const forEach =
  (places: (task: Place) => readonly Place[], breach: (place: Place, task: Place) => Finding | undefined) =>
  (task: Place): readonly Finding[] =>
    places(task)
      .map((place) => breach(place, task))
      .filter((finding) => finding !== undefined)

/** A rule that holds on Fargate only. */
export const when =
  (condition: (task: Place) => boolean, breaches: Rule['breaches']): Rule['breaches'] =>
  (task) =>
    condition(task) ? breaches(task) : []

export const deployed = (...see: readonly string[]): Source => ({ proof: 'deployed', see })
export const reported = (...see: readonly string[]): Source => ({ proof: 'reported', see })
export const documented = (...see: readonly string[]): Source => ({ proof: 'documented', see })
export const inferred = (...see: readonly string[]): Source => ({ proof: 'inferred', see })

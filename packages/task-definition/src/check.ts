import { modelFaults } from './check-model.ts'
import { isDeeper, MAX_DEPTH } from './depth.ts'
import { type Fault, type Refusal, show } from './fault.ts'
import { rootOf } from './place.ts'
import { placeholderFaults } from './placeholders.ts'
import type { Rule } from './rule.ts'
import { SIZE } from './rules/limits-and-tags.ts'
import { RULES } from './rules.ts'

/** Faults of one kind that are looked for: nobody mends more at once, and a hostile file may hold any number. */
const ENOUGH = 100

/**
 * Everything that is wrong with the input of RegisterTaskDefinition: what ECS would refuse, by its model and by the
 * rules that its documentation tells, and what it would take although no task could start. Empty: ECS takes it, as far
 * as is known. What is larger than ECS registers is judged by the model alone, because rules compare parts with each
 * other: their time is bounded by that size.
 * @param definition what is to be sent, tags included; `null` members count as absent
 */
export const checkTaskDefinition = (definition: unknown): readonly Fault[] => {
  if (isDeeper(definition)) return [TOO_DEEP]
  const certain = [
    ...modelFaults(definition, ENOUGH),
    ...placeholderFaults(rootOf(definition)).slice(0, ENOUGH),
  ]
  const places = certain.map(({ path }) => path).filter((path) => path !== '')
  // A value of the wrong type, or one that nobody filled in, breaks rules as well: they would say nothing more.
  return [
    ...certain,
    ...ruleFaults(definition).filter(({ path }) => !places.some((place) => isWithin(path, place))),
  ]
}

/** Whether a path is a place or leads through it. */
const isWithin = (path: string, place: string): boolean =>
  path.startsWith(place) && ['', '.', '['].includes(path.slice(place.length, place.length + 1))

/** How ECS would refuse it: like ECS, with the first fault alone; undefined when it would take it. */
export const refusalOf = (definition: unknown): Refusal | undefined =>
  isDeeper(definition)
    ? TOO_DEEP.refusal
    : [...modelFaults(definition, ENOUGH), ...ruleFaults(definition)].find(
        ({ refusal }) => refusal !== undefined,
      )?.refusal

const ruleFaults = (definition: unknown): readonly Fault[] => {
  const tooLarge = faultsOf(SIZE, definition)
  return tooLarge.length > 0 ? tooLarge : RULES.flatMap((rule) => faultsOf(rule, definition))
}

const faultsOf = ({ id, code = 'ClientException', breaches }: Rule, definition: unknown): readonly Fault[] =>
  breaches(rootOf(definition))
    .slice(0, ENOUGH)
    .map(({ at, found, right, message }) => ({
      rule: id,
      path: at.path,
      found: found ?? `is ${show(at.value)}`,
      right,
      refusal: { code, message },
    }))

const TOO_DEEP: Fault = {
  rule: 'depth',
  path: '',
  found: `has objects and lists more than ${MAX_DEPTH} deep`,
  right: 'keep to the members that ecs:RegisterTaskDefinition has',
  refusal: { code: 'ClientException', message: 'The request is nested too deep.' },
}

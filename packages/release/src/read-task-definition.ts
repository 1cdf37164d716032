import { isDeeper, MAX_DEPTH, withoutNulls } from '@greenlight/task-definition/reading'
import { ConfigurationError } from './errors.ts'
import type { TaskDefinitionTemplate } from './ports.ts'

/** Characters of a file that is read at all: ECS registers 65,536 bytes; the rest is room for spaces. */
const LONGEST = 1_048_576

type Members = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Reads the user's task definition. Members that are `null` count as absent.
 * @throws {ConfigurationError} when it is too long, no JSON object, nested without end, or the wrapped answer of
 *   describe-task-definition
 */
export const parseTaskDefinition = (text: string, path: string): TaskDefinitionTemplate => {
  const next = `Make ${path} a JSON object with the members of ecs:RegisterTaskDefinition.`
  if (text.length > LONGEST) {
    throw new ConfigurationError({
      what: `${path} has ${text.length} characters; ECS registers at most 65,536 bytes`,
      next: `Shorten ${path}: move variables to environment files or to parameters.`,
    })
  }
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (cause) {
    throw new ConfigurationError({ what: `${path} is not JSON: ${(cause as Error).message}`, next, cause })
  }
  if (Array.isArray(parsed)) {
    throw new ConfigurationError({
      what: `${path} holds a list`,
      next: `${next} A list of containers stands in its member "containerDefinitions".`,
    })
  }
  if (!isObject(parsed)) {
    throw new ConfigurationError({ what: `${path} holds ${parsed === null ? 'null' : typeof parsed}`, next })
  }
  if (isDeeper(parsed)) {
    throw new ConfigurationError({
      what: `${path} has objects and lists more than ${MAX_DEPTH} deep, which no task definition has`,
      next,
    })
  }
  refuseAnswer(parsed, path)
  return withoutNulls(parsed) as TaskDefinitionTemplate
}

/** What describe-task-definition and register-task-definition print, kept as it is. */
const refuseAnswer = (parsed: Members, path: string): void => {
  const inner = Object.hasOwn(parsed, 'taskDefinition') ? parsed['taskDefinition'] : undefined
  if (!isObject(inner) || Object.hasOwn(parsed, 'containerDefinitions')) return
  const { tags } = parsed
  const move = Array.isArray(tags) && tags.length > 0 ? ', and move "tags" into it' : ''
  throw new ConfigurationError({
    what: `${path} is the whole answer of describe-task-definition: the task definition stands in its member "taskDefinition"`,
    next: `Keep what stands in "taskDefinition" alone${move}: aws ecs describe-task-definition … --query taskDefinition`,
  })
}

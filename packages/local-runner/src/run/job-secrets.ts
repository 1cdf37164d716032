import type { Values } from '../expression/values.ts'

/**
 * The `secrets` of a job: what its workflow was given, and what its environment holds. Names are told apart without regard
 * to case, and the environment's beat those that were passed (docs, reusing workflows). In a workflow that was called
 * without `secrets: inherit` they do no more than that: a name that nobody passed stays empty, whatever the environment
 * holds (actions/runner issues 1490 and 4453).
 * @param given.inherits whether the workflow has all secrets: the entry, or one that is called with `secrets: inherit`
 */
export const jobSecrets = (
  given: { readonly secrets: Readonly<Record<string, string>>; readonly inherits: boolean },
  environment: Values,
): Values => {
  const passed = new Map(Object.entries(given.secrets).map(([name, value]) => [name.toUpperCase(), value]))
  const own = Object.entries(environment)
    .map(([name, value]) => [name.toUpperCase(), value] as const)
    .filter(([name]) => given.inherits || passed.has(name))
  return Object.fromEntries([...passed, ...own])
}

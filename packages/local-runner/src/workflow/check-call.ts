import { InvalidWorkflow } from '../errors.ts'
import type { CallJob } from './model.ts'
import type { Place } from './read-steps.ts'
import { members } from './tokens.ts'

/** Inputs and secrets of a call against what the called workflow declares, as far as names go. */
export const checkCall = (job: CallJob, { file, path }: Place): void => {
  const declared = job.called.triggers.call
  if (declared === undefined) return
  const problems: string[] = []
  const list = (names: readonly string[]) => (names.length === 0 ? 'none' : names.join(', '))

  const given = [...members(job.with).keys()]
  const inputs = declared.inputs.map(({ name }) => name)
  for (const name of given) {
    if (!includes(inputs, name)) {
      problems.push(`${file}: ${path}.with.${name}: '${job.uses}' has no such input; it has: ${list(inputs)}`)
    }
  }
  for (const { name, required, default: fallback } of declared.inputs) {
    if (required && fallback === undefined && !includes(given, name)) {
      problems.push(`${file}: ${path}.with: the input '${name}' is required by '${job.uses}' but not given`)
    }
  }
  if (job.secrets !== 'inherit') {
    const passed = [...members(job.secrets).keys()]
    const secrets = declared.secrets.map(({ name }) => name)
    for (const name of passed) {
      if (!includes(secrets, name)) {
        problems.push(
          `${file}: ${path}.secrets.${name}: '${job.uses}' has no such secret; it has: ${list(secrets)}`,
        )
      }
    }
    for (const { name, required } of declared.secrets) {
      if (required && !includes(passed, name)) {
        problems.push(
          `${file}: ${path}.secrets: the secret '${name}' is required by '${job.uses}' but not given`,
        )
      }
    }
  }
  if (problems.length > 0) throw new InvalidWorkflow(problems)
}

const includes = (names: readonly string[], name: string) =>
  names.some((each) => each.toLowerCase() === name.toLowerCase())

import { checkTaskDefinition, describeFault, type Fault } from '@greenlight/task-definition'
import { ConfigurationError } from './errors.ts'
import type { ReleaseMark, TaskDefinitionTemplate } from './ports.ts'
import { marked } from './release-mark.ts'
import { containersNamed } from './task-definition.ts'

/** Faults that one message tells; the file has to be looked through anyway. */
const TOLD = 20

/**
 * Everything that stands in the way of registering what a release registers: the rendered template with its mark.
 * @param order.container the config's; when the definition has no such container, that is a fault of its own
 */
export const taskDefinitionFaults = (order: {
  readonly template: TaskDefinitionTemplate
  readonly container: string
  readonly mark: ReleaseMark
}): readonly Fault[] => {
  const { template, container, mark } = order
  const faults = checkTaskDefinition(marked(template, mark))
  const names = containersNamed(template)
  if (names === undefined || names.includes(container)) return faults
  const missing: Fault = {
    rule: 'container',
    path: 'containerDefinitions',
    found: `has no container ${JSON.stringify(container)}; its containers are ${names.join(', ')}`,
    right: 'name one of them in "container" of the config',
  }
  return [missing, ...faults]
}

/** All faults in one error. @param path of the user's file */
export const faultyTaskDefinition = (path: string, faults: readonly Fault[]): ConfigurationError => {
  const next = `Correct ${path}; docs/task-definition.md has each rule with its source.`
  const [only] = faults
  if (faults.length === 1 && only !== undefined) {
    return new ConfigurationError({ what: `In ${path} ${describeFault(only)} (${only.rule})`, next })
  }
  const told = faults
    .slice(0, TOLD)
    .map((fault, index) => `(${index + 1}) ${describeFault(fault)} (${fault.rule})`)
  const rest = faults.length > TOLD ? `; and ${faults.length - TOLD} more` : ''
  return new ConfigurationError({
    what: `In ${path} ${faults.length} things cannot be registered: ${told.join('; ')}${rest}`,
    next,
  })
}

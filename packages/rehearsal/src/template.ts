import type { RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs'
import {
  ConfigurationError,
  parseTaskDefinition,
  renderTaskDefinition,
  type Settings,
} from '@greenlight/release'
import { checkTaskDefinition, describeFault } from '@greenlight/task-definition'

/** A task definition that no release could use. With something else serving, `validate` says it too. */
export class UnusableTaskDefinition extends Error {}

/** A task definition as it stands in the repository, as ECS would register it. */
export type Template = RegisterTaskDefinitionCommandInput & {
  readonly family: string
}

/**
 * Reads a task definition file as a release reads it.
 * @param settings its container gets the image's name without a tag: nothing of it runs
 * @throws UnusableTaskDefinition naming the file and everything that ECS would refuse
 */
export const readTemplate = (
  text: string,
  { taskDefinition: path, container, image }: Pick<Settings, 'taskDefinition' | 'container' | 'image'>,
): Template => {
  const template = renderTaskDefinition({ template: parsed(text, path), container, image })
  const faults = checkTaskDefinition(template)
  if (faults.length > 0)
    throw new UnusableTaskDefinition(`${path} cannot be registered: ${faults.map(describeFault).join('; ')}`)
  return template as unknown as Template
}

const parsed = (text: string, path: string) => {
  try {
    return parseTaskDefinition(text, path)
  } catch (error) {
    if (error instanceof ConfigurationError)
      throw new UnusableTaskDefinition(`${error.message}. ${error.next}`, { cause: error })
    throw error
  }
}

/** The log groups that its containers write to. */
export const logGroupsOf = ({ containerDefinitions = [] }: Template): string[] => [
  ...new Set(
    containerDefinitions
      .map(({ logConfiguration }) => logConfiguration?.options?.['awslogs-group'])
      .filter((group) => group !== undefined),
  ),
]

/**
 * The port on which the container is reached.
 * @param path of the file, for the message
 * @throws UnusableTaskDefinition naming the file and the choices when there is no such container, or it maps no port
 */
export const portOf = ({ containerDefinitions = [] }: Template, container: string, path: string): number => {
  const named = containerDefinitions.find(({ name }) => name === container)
  if (named === undefined) {
    const names = containerDefinitions.map(({ name }) => name).join(', ')
    throw new UnusableTaskDefinition(
      `${path} has no container "${container}", which the config names as container: it has ${names}`,
    )
  }
  const port = named.portMappings?.[0]?.containerPort
  if (port === undefined)
    throw new UnusableTaskDefinition(
      `${path}: the container "${container}" maps no port. Give it portMappings with the containerPort it listens on.`,
    )
  return port
}

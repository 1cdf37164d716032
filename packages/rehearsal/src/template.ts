import type { RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs'

/** A task definition that no release could use. With something else serving, `validate` says it too. */
export class UnusableTaskDefinition extends Error {}

/** A task definition as it stands in the repository, checked as far as the rehearsal needs it. */
export type Template = RegisterTaskDefinitionCommandInput & {
  readonly family: string
}

/**
 * Reads a task definition file.
 * @throws UnusableTaskDefinition naming the file when it is no JSON, or has no family or container
 */
export const readTemplate = (text: string, path: string): Template => {
  let content: Partial<RegisterTaskDefinitionCommandInput>
  try {
    content = JSON.parse(text) as Partial<RegisterTaskDefinitionCommandInput>
  } catch (cause) {
    throw new UnusableTaskDefinition(`${path} is no JSON: ${(cause as Error).message}`, { cause })
  }
  const { family, containerDefinitions } = content
  if (typeof family !== 'string' || family === '') throw new UnusableTaskDefinition(`${path} has no "family"`)
  if (!Array.isArray(containerDefinitions) || containerDefinitions.length === 0) {
    throw new UnusableTaskDefinition(`${path} has no "containerDefinitions"`)
  }
  return { ...content, family, containerDefinitions }
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

import type { RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs'

/** A task definition as it stands in the repository, checked as far as the rehearsal needs it. */
export type Template = RegisterTaskDefinitionCommandInput & {
  readonly family: string
}

/**
 * Reads a task definition file.
 * @throws Error naming the file when it is no JSON, or has no family or container
 */
export const readTemplate = (text: string, path: string): Template => {
  let content: Partial<RegisterTaskDefinitionCommandInput>
  try {
    content = JSON.parse(text) as Partial<RegisterTaskDefinitionCommandInput>
  } catch (cause) {
    throw new Error(`${path} is no JSON: ${(cause as Error).message}`, { cause })
  }
  const { family, containerDefinitions } = content
  if (typeof family !== 'string' || family === '') throw new Error(`${path} has no "family"`)
  if (!Array.isArray(containerDefinitions) || containerDefinitions.length === 0) {
    throw new Error(`${path} has no "containerDefinitions"`)
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
 * @throws Error naming the container when there is none, or it maps no port
 */
export const portOf = ({ containerDefinitions = [] }: Template, container: string): number => {
  const named = containerDefinitions.find(({ name }) => name === container)
  if (named === undefined) {
    const names = containerDefinitions.map(({ name }) => name).join(', ')
    throw new Error(`the task definition has no container "${container}"; it has ${names}`)
  }
  const port = named.portMappings?.[0]?.containerPort
  if (port === undefined) throw new Error(`container "${container}" maps no port`)
  return port
}

import {
  DescribeServicesCommand,
  type DescribeServicesCommandInput,
  DescribeTaskDefinitionCommand,
  type DescribeTaskDefinitionCommandInput,
  DescribeTasksCommand,
  type DescribeTasksCommandInput,
  ECSClient,
  ListTaskDefinitionsCommand,
  type ListTaskDefinitionsCommandInput,
  ListTasksCommand,
  type ListTasksCommandInput,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  TagResourceCommand,
  type TagResourceCommandInput,
  UpdateServiceCommand,
  type UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs'
import type { Serve } from '../operations.ts'

/** ECS: services, task definitions, tasks. */
export const ecsApi = (serve: Serve) => {
  const { read, write, once } = serve('ecs', (config) => new ECSClient(config))
  return {
    describeServices: read('DescribeServices', (client, input: DescribeServicesCommandInput, options) =>
      client.send(new DescribeServicesCommand(input), options),
    ),
    updateService: write('UpdateService', (client, input: UpdateServiceCommandInput, options) =>
      client.send(new UpdateServiceCommand(input), options),
    ),
    updateServiceOnce: once('UpdateService', (client, input: UpdateServiceCommandInput, options) =>
      client.send(new UpdateServiceCommand(input), options),
    ),
    tagResource: write('TagResource', (client, input: TagResourceCommandInput, options) =>
      client.send(new TagResourceCommand(input), options),
    ),
    listTaskDefinitions: read(
      'ListTaskDefinitions',
      (client, input: ListTaskDefinitionsCommandInput, options) =>
        client.send(new ListTaskDefinitionsCommand(input), options),
    ),
    describeTaskDefinition: read(
      'DescribeTaskDefinition',
      (client, input: DescribeTaskDefinitionCommandInput, options) =>
        client.send(new DescribeTaskDefinitionCommand(input), options),
    ),
    registerTaskDefinition: once(
      'RegisterTaskDefinition',
      (client, input: RegisterTaskDefinitionCommandInput, options) =>
        client.send(new RegisterTaskDefinitionCommand(input), options),
    ),
    listTasks: read('ListTasks', (client, input: ListTasksCommandInput, options) =>
      client.send(new ListTasksCommand(input), options),
    ),
    describeTasks: read('DescribeTasks', (client, input: DescribeTasksCommandInput, options) =>
      client.send(new DescribeTasksCommand(input), options),
    ),
  }
}

export type EcsApi = ReturnType<typeof ecsApi>

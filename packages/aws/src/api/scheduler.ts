import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  type DeleteScheduleCommandInput,
  GetScheduleCommand,
  type GetScheduleCommandInput,
  SchedulerClient,
  UpdateScheduleCommand,
  type UpdateScheduleCommandInput,
} from '@aws-sdk/client-scheduler'
import type { Serve } from '../operations.ts'

/**
 * EventBridge Scheduler. Its writes end as soon as those of weights do: a lease must be renewed or deleted before AWS
 * could begin to restore. The SDK gives every write a random ClientToken and keeps it over its own retries, so a
 * repeated write is one write.
 */
export const schedulerApi = (serve: Serve) => {
  const { read, weights } = serve('scheduler', (config) => new SchedulerClient(config))
  return {
    getSchedule: read('GetSchedule', (client, input: GetScheduleCommandInput, options) =>
      client.send(new GetScheduleCommand(input), options),
    ),
    createSchedule: weights('CreateSchedule', (client, input: CreateScheduleCommandInput, options) =>
      client.send(new CreateScheduleCommand(input), options),
    ),
    updateSchedule: weights('UpdateSchedule', (client, input: UpdateScheduleCommandInput, options) =>
      client.send(new UpdateScheduleCommand(input), options),
    ),
    deleteSchedule: weights('DeleteSchedule', (client, input: DeleteScheduleCommandInput, options) =>
      client.send(new DeleteScheduleCommand(input), options),
    ),
  }
}

export type SchedulerApi = ReturnType<typeof schedulerApi>

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

/** EventBridge Scheduler. The SDK gives every write a random ClientToken and keeps it over its own retries, so a repeated write is one write. */
export const schedulerApi = (serve: Serve) => {
  const { read, write } = serve('scheduler', (config) => new SchedulerClient(config))
  return {
    getSchedule: read('GetSchedule', (client, input: GetScheduleCommandInput, options) =>
      client.send(new GetScheduleCommand(input), options),
    ),
    createSchedule: write('CreateSchedule', (client, input: CreateScheduleCommandInput, options) =>
      client.send(new CreateScheduleCommand(input), options),
    ),
    updateSchedule: write('UpdateSchedule', (client, input: UpdateScheduleCommandInput, options) =>
      client.send(new UpdateScheduleCommand(input), options),
    ),
    deleteSchedule: write('DeleteSchedule', (client, input: DeleteScheduleCommandInput, options) =>
      client.send(new DeleteScheduleCommand(input), options),
    ),
  }
}

export type SchedulerApi = ReturnType<typeof schedulerApi>

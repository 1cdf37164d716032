import { Unavailable } from '@greenlight/release'
import type { AwsSession } from './session.ts'

/** 1000 tasks, the most that a slot may have, a hundred a page; a few more may stop meanwhile. */
const MOST_PAGES = 20

/**
 * How many tasks of a service ECS means to keep (`desiredStatus: RUNNING`), running or on their way. DescribeServices
 * does not tell: its running count has the tasks that are sentenced to stop in it until they leave their target groups.
 * @throws {Unavailable} when the list does not end
 */
export const lastingTasks = async (
  session: AwsSession,
  cluster: string,
  serviceName: string,
): Promise<number> => {
  const ecs = await session.ecs()
  let count = 0
  let nextToken: string | undefined
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await ecs.listTasks({ cluster, serviceName, desiredStatus: 'RUNNING', nextToken })
    count += page.taskArns?.length ?? 0
    nextToken = page.nextToken
    if (!nextToken) return count
  }
  throw new Unavailable({
    what: `ecs:ListTasks has not come to an end of the tasks of ${serviceName} after ${MOST_PAGES} pages`,
    next: 'Look at the service in the console: no slot has so many tasks.',
  })
}

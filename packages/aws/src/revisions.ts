import type { RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs'
import { marked, type Revision, type Revisions, type Settings, SLOTS } from '@greenlight/release'
import { lazily } from './lazily.ts'
import { goodTag, readMark } from './marks.ts'
import type { AwsSession } from './session.ts'
import { describeService, primaryOf } from './slots.ts'

/** How many revisions a search looks at, newest first; one DescribeTaskDefinition each, 20 a second refill. */
const SEARCHED = 100
/** How many of them are asked for at once. */
const AT_ONCE = 8

/**
 * Task definitions, found again by our tags.
 * @param family the template's; without it, the families that the two services run are searched
 */
export const ecsRevisions = (session: AwsSession, settings: Settings, family?: string): Revisions => {
  /**
   * What each revision was found to be. A revision never changes, except that it becomes good; that happens
   * under the lease that this run would hold, so within a run it is this process that sees to it.
   */
  const known = new Map<string, Revision | undefined>()

  const families = lazily(async () => (family === undefined ? liveFamilies(session, settings) : [family]))

  const look = async (arn: string): Promise<Revision | undefined> => {
    if (known.has(arn)) return known.get(arn)
    const ecs = await session.ecs()
    const { tags } = await ecs.describeTaskDefinition({ taskDefinition: arn, include: ['TAGS'] })
    const { mark } = readMark(tags)
    const revision = mark === undefined ? undefined : { arn, mark }
    known.set(arn, revision)
    return revision
  }

  /** Our revisions that satisfy `wanted`, newest first, until there are `limit` of them or the search ends. */
  const search = async (limit: number, wanted: (revision: Revision) => boolean): Promise<Revision[]> => {
    const found: Revision[] = []
    for (const each of await families()) {
      const arns = await newest(session, each)
      for (let index = 0; index < arns.length && found.length < limit; index += AT_ONCE) {
        const looks = await Promise.all(arns.slice(index, index + AT_ONCE).map(look))
        found.push(...looks.filter((revision) => revision !== undefined).filter(wanted))
      }
    }
    return found.slice(0, limit)
  }

  return {
    async find(fingerprint) {
      const [revision] = await search(1, ({ mark }) => mark.fingerprint === fingerprint)
      return revision
    },
    async register({ template, mark }) {
      const ecs = await session.ecs()
      // The domain has judged it, every member by name; the SDK sends what its schema has, which is the same.
      const input = marked(template, mark) as unknown as RegisterTaskDefinitionCommandInput
      const { taskDefinition } = await ecs.registerTaskDefinition(input)
      const arn = taskDefinition?.taskDefinitionArn ?? ''
      const revision = { arn, mark }
      known.set(arn, revision)
      return revision
    },
    listGood: (limit) => search(limit, ({ mark }) => mark.good),
    async markGood(arn) {
      const ecs = await session.ecs()
      await ecs.tagResource({ resourceArn: arn, tags: [goodTag(true)] })
      known.delete(arn)
    },
  }
}

/** ARNs of a family's active revisions, newest first. */
const newest = async (session: AwsSession, family: string): Promise<readonly string[]> => {
  const ecs = await session.ecs()
  const { taskDefinitionArns = [] } = await ecs.listTaskDefinitions({
    familyPrefix: family,
    sort: 'DESC',
    status: 'ACTIVE',
    maxResults: SEARCHED,
  })
  return taskDefinitionArns.filter((arn) => familyOf(arn) === family)
}

/** `arn:…:task-definition/shop:7` is of the family `shop`. */
const familyOf = (arn: string): string | undefined => /\/([^/:]+):\d+$/.exec(arn)?.[1]

const liveFamilies = async (session: AwsSession, settings: Settings): Promise<readonly string[]> => {
  const services = await Promise.all(SLOTS.map((slot) => describeService(session, settings, slot)))
  const families = services.map((service) => {
    const arn = service && (primaryOf(service)?.taskDefinition ?? service.taskDefinition)
    return arn === undefined ? undefined : familyOf(arn)
  })
  return [...new Set(families.filter((each) => each !== undefined))]
}

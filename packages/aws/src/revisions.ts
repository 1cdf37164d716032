import type { RegisterTaskDefinitionCommandInput, Tag } from '@aws-sdk/client-ecs'
import {
  ConfigurationError,
  REGISTERED_MEMBERS,
  type Revision,
  type Revisions,
  type Settings,
  SLOTS,
  type TaskDefinitionTemplate,
} from '@greenlight/release'
import { lazily } from './lazily.ts'
import { goodTag, readMark, tagsOf } from './marks.ts'
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
      const input = registration(template)
      refuseUnknown(ecs.unknownMembers(input))
      const { taskDefinition } = await ecs.registerTaskDefinition({
        ...input,
        tags: withTags(template, tagsOf(mark)),
      })
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

const refuseUnknown = (paths: readonly string[]): void => {
  if (paths.length === 0) return
  throw new ConfigurationError({
    what: `ECS knows no ${paths.join(', ')} in a task definition`,
    next: 'Correct the spelling (capital letters count), or leave it out.',
  })
}

/** The template's members that ECS registers. The SDK sends them as they stand; ECS itself judges their values. */
const registration = (template: TaskDefinitionTemplate): RegisterTaskDefinitionCommandInput =>
  Object.fromEntries(
    Object.entries(template).filter(([name]) => REGISTERED_MEMBERS.includes(name)),
  ) as unknown as RegisterTaskDefinitionCommandInput

/** The user's own tags, then ours, which win. */
const withTags = (template: TaskDefinitionTemplate, ours: readonly Tag[]): Tag[] => {
  const { tags = [] } = template
  if (!Array.isArray(tags) || !tags.every((tag) => typeof tag?.key === 'string')) {
    throw new ConfigurationError({
      what: 'The tags of the task definition are no list of {"key": …, "value": …}',
      next: 'Correct them, or leave them out.',
    })
  }
  const own = (tags as Tag[]).filter(({ key }) => !ours.some((each) => each.key === key))
  return [...own, ...ours]
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

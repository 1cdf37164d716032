import { ConfigurationError, type PerSlot, type Settings, SLOTS, type Slot } from '@greenlight/release'
import { isAwsError } from './errors.ts'
import { lazily } from './lazily.ts'
import type { Groups } from './rule-actions.ts'
import { parseRuleArn, type RuleAddress } from './rule-arn.ts'
import type { AwsSession } from './session.ts'

/** Where a setting stands in the config file. */
export const pathOf = ({ environment }: Pick<Settings, 'environment'>, setting: string): string =>
  `environments.${environment}.${setting}`

/** The names in the settings, looked up. */
export interface Resources {
  readonly cluster: string
  readonly services: PerSlot<string>
  readonly targetGroups: Groups
  readonly rule: RuleAddress
}

/** Looks names up at the first need, and keeps what was found: ARNs do not change under a name. */
export interface Lookup {
  rule(): RuleAddress
  targetGroups(): Promise<Groups>
}

export const lookUp = (session: AwsSession, settings: Settings): Lookup => ({
  rule: () => parseRuleArn(settings.rule, pathOf(settings, 'rule')),
  targetGroups: lazily(() => findTargetGroups(session, settings)),
})

const findTargetGroups = async (session: AwsSession, settings: Settings): Promise<Groups> => {
  const elb = await session.elb()
  const names = SLOTS.map((slot) => settings.slots[slot].targetGroup)
  try {
    const { TargetGroups = [] } = await elb.describeTargetGroups({ Names: names })
    const arnOf = (slot: Slot): string => {
      const name = settings.slots[slot].targetGroup
      const arn = TargetGroups.find(({ TargetGroupName }) => TargetGroupName === name)?.TargetGroupArn
      if (arn === undefined) throw noTargetGroup(settings, slot)
      return arn
    }
    return { blue: arnOf('blue'), green: arnOf('green') }
  } catch (error) {
    if (!isAwsError(error, 'TargetGroupNotFoundException', 'TargetGroupNotFound')) throw error
    throw noTargetGroup(settings, await missingOne(elb, settings), error)
  }
}

/** ELB refuses both names when one is unknown, and does not say which. */
const missingOne = async (elb: Awaited<ReturnType<AwsSession['elb']>>, settings: Settings): Promise<Slot> => {
  try {
    await elb.describeTargetGroups({ Names: [settings.slots.blue.targetGroup] })
    return 'green'
  } catch (error) {
    if (isAwsError(error, 'TargetGroupNotFoundException', 'TargetGroupNotFound')) return 'blue'
    throw error
  }
}

const noTargetGroup = (settings: Settings, slot: Slot, cause?: unknown): ConfigurationError =>
  new ConfigurationError({
    what: `There is no target group ${settings.slots[slot].targetGroup} in ${settings.region} (${pathOf(settings, `slots.${slot}.target-group`)})`,
    next: 'Correct the name, or create the group (docs/setup.md); it is permanent.',
    cause,
  })

/**
 * Looks everything up that the settings name.
 * @throws {ConfigurationError} naming the config path and the value of the first thing that is missing
 */
export const resolve = async (session: AwsSession, settings: Settings): Promise<Resources> => {
  const lookup = lookUp(session, settings)
  const rule = lookup.rule()
  const ecs = await session.ecs()
  const names = SLOTS.map((slot) => settings.slots[slot].service)
  const [targetGroups, described] = await Promise.all([
    lookup.targetGroups(),
    ecs.describeServices(
      { cluster: settings.cluster, services: names },
      { path: pathOf(settings, 'cluster'), value: settings.cluster },
    ),
  ])
  const serviceOf = (slot: Slot) => {
    const name = settings.slots[slot].service
    const found = described.services?.find(({ serviceName }) => serviceName === name)
    if (found?.serviceArn !== undefined && found.status === 'ACTIVE') return found
    throw new ConfigurationError({
      what: `The service ${name} is ${found?.status ?? 'missing'} in the cluster ${settings.cluster} (${pathOf(settings, `slots.${slot}.service`)})`,
      next: 'Correct the name, or create the service (docs/setup.md); it is permanent.',
    })
  }
  const [blue, green] = [serviceOf('blue'), serviceOf('green')]
  return {
    cluster: blue.clusterArn ?? settings.cluster,
    services: { blue: blue.serviceArn ?? '', green: green.serviceArn ?? '' },
    targetGroups,
    rule,
  }
}

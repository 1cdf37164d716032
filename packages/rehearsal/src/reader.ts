import {
  DescribeServicesCommand,
  DescribeTasksCommand,
  ECSClient,
  ListTasksCommand,
  type Task,
} from '@aws-sdk/client-ecs'
import {
  DescribeListenersCommand,
  DescribeRulesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { PerSlot, Settings, Slot, Weights } from '@greenlight/release'
import type { CloudView, SlotView } from './events.ts'
import type { Access } from './provision.ts'
import { placesOf } from './rule-arn.ts'

/** Looks at the cloud as anybody with read access could, through SDK clients of its own. */
export interface Reader {
  read(): Promise<CloudView>
  close(): void
}

/**
 * @param tagOf the tag that was pushed with this digest, when there is one
 * @param now world time
 */
export const openReader = async (
  settings: Settings,
  access: Access,
  { tagOf, now }: { readonly tagOf: (digest: string) => string | undefined; readonly now: () => number },
): Promise<Reader> => {
  const elb = new ElasticLoadBalancingV2Client(access)
  const ecs = new ECSClient(access)
  const { cluster, slots } = settings
  const places = placesOf(settings.rule)

  const groupArn = async (slot: Slot): Promise<string> => {
    const { TargetGroups } = await elb.send(
      new DescribeTargetGroupsCommand({ Names: [slots[slot].targetGroup] }),
    )
    const arn = TargetGroups?.[0]?.TargetGroupArn
    if (arn === undefined) throw new Error(`there is no target group ${slots[slot].targetGroup}`)
    return arn
  }
  const groups: PerSlot<string> = { blue: await groupArn('blue'), green: await groupArn('green') }

  const actions = async () => {
    if (places.rule !== undefined) {
      const { Rules } = await elb.send(new DescribeRulesCommand({ RuleArns: [places.rule] }))
      return Rules?.[0]?.Actions ?? []
    }
    const { Listeners } = await elb.send(new DescribeListenersCommand({ ListenerArns: [places.listener] }))
    return Listeners?.[0]?.DefaultActions ?? []
  }

  const weights = async (): Promise<Weights> => {
    const tuples = (await actions()).flatMap(({ ForwardConfig }) => ForwardConfig?.TargetGroups ?? [])
    const of = (slot: Slot) =>
      tuples.find(({ TargetGroupArn }) => TargetGroupArn === groups[slot])?.Weight ?? 0
    return { blue: of('blue'), green: of('green') }
  }

  const tasksOf = async (slot: Slot): Promise<readonly Task[]> => {
    const { taskArns = [] } = await ecs.send(
      new ListTasksCommand({ cluster, serviceName: slots[slot].service, desiredStatus: 'RUNNING' }),
    )
    if (taskArns.length === 0) return []
    const { tasks = [] } = await ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns }))
    return tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING')
  }

  const versionOf = (task: Task): string => {
    const container = task.containers?.find(({ name }) => name === settings.container)
    const digest = container?.imageDigest ?? container?.image?.split('@')[1]
    return (digest === undefined ? undefined : tagOf(digest)) ?? 'unknown'
  }

  const slotView = async (slot: Slot): Promise<SlotView> => {
    const [{ services }, running, { TargetHealthDescriptions: targets = [] }] = await Promise.all([
      ecs.send(new DescribeServicesCommand({ cluster, services: [slots[slot].service] })),
      tasksOf(slot),
      elb.send(new DescribeTargetHealthCommand({ TargetGroupArn: groups[slot] })),
    ])
    const tasks: Record<string, number> = {}
    for (const task of running) tasks[versionOf(task)] = (tasks[versionOf(task)] ?? 0) + 1
    return {
      desired: services?.[0]?.desiredCount ?? 0,
      tasks,
      healthy: targets.filter(({ TargetHealth }) => TargetHealth?.State === 'healthy').length,
      targets: targets.length,
    }
  }

  return {
    read: async () => {
      const [both, blue, green] = await Promise.all([weights(), slotView('blue'), slotView('green')])
      return { at: now(), weights: both, slots: { blue, green } }
    },
    close: () => {
      elb.destroy()
      ecs.destroy()
    },
  }
}

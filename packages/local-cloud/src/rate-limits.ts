import type { WorldClock } from './clock/world-clock.ts'

/** A token bucket: how many calls at once, and how many a second in the long run. */
interface Limit {
  readonly name: string
  readonly service: string
  readonly operations: RegExp
  readonly burst: number
  readonly perSecond: number
}

const limit = (
  service: string,
  name: string,
  operations: RegExp,
  burst: number,
  perSecond: number,
): Limit => ({
  service,
  name,
  operations,
  burst,
  perSecond,
})

/**
 * The published buckets of an account in one region: "Request throttling" in the ECS and the Elastic Load
 * Balancing API references, and CloudWatch's service quotas. A call takes a token from every bucket that it
 * fits. Operations without a bucket here have none published, or none that a release could reach.
 */
const LIMITS: readonly Limit[] = [
  limit('ecs', 'service modify', /^(Create|Update|Delete)Service$/, 50, 5),
  limit('ecs', 'service read', /^(DescribeServices|ListServices)$/, 100, 20),
  limit('ecs', 'task definition modify', /^(Register|Deregister|Delete)TaskDefinitions?$/, 20, 1),
  limit('ecs', 'task definition read', /^(DescribeTaskDefinition|ListTaskDefinition.*)$/, 50, 20),
  limit('ecs', 'task read', /^(DescribeTasks|ListTasks)$/, 100, 20),
  limit('ecs', 'task modify', /^(RunTask|StopTask)$/, 100, 40),
  limit('ecs', 'deployments', /^(Describe|List|Stop)Service(Deployments?|Revisions)$/, 50, 20),
  limit('elasticloadbalancing', 'all', /./, 40, 10),
  limit('elasticloadbalancing', 'describe', /^Describe/, 40, 10),
  limit('elasticloadbalancing', 'register', /^(Register|Deregister)Targets$/, 20, 4),
  limit('elasticloadbalancing', 'mutating', /^(Create|Delete|Modify|Set|Add|Remove)/, 20, 3),
  limit('monitoring', 'GetMetricData', /^GetMetricData$/, 50, 50),
  limit('monitoring', 'DescribeAlarms', /^DescribeAlarms$/, 9, 9),
]

export interface RateLimits {
  /** Takes the call's tokens, or tells that it is over the account's rate. */
  admit(service: string, operation: string): boolean
}

/** AWS's own request rates, by world time. */
export const createRateLimits = (clock: WorldClock): RateLimits => {
  const buckets = new Map<Limit, { tokens: number; at: number }>()

  const refill = (known: Limit): { tokens: number; at: number } => {
    const now = clock.now()
    const bucket = buckets.get(known) ?? { tokens: known.burst, at: now }
    buckets.set(known, bucket)
    bucket.tokens = Math.min(known.burst, bucket.tokens + ((now - bucket.at) / 1000) * known.perSecond)
    bucket.at = now
    return bucket
  }

  return {
    admit(service, operation) {
      const mine = LIMITS.filter((each) => each.service === service && each.operations.test(operation)).map(
        refill,
      )
      if (mine.some(({ tokens }) => tokens < 1)) return false
      for (const bucket of mine) bucket.tokens -= 1
      return true
    },
  }
}

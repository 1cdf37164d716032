import type { Action, RuleCondition, Tag } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Timer } from '../clock/world-clock.ts'
import type { Endpoint } from '../tasks/runtime.ts'

export interface LoadBalancer {
  readonly arn: string
  /** What it was created with; the same again is no error. */
  readonly creation: string
  /** `app/name/id`, the value of CloudWatch's LoadBalancer dimension. */
  readonly dimension: string
  readonly name: string
  readonly dnsName: string
  readonly createdAt: Date
  readonly subnets: readonly string[]
  readonly securityGroups: readonly string[]
  readonly scheme: 'internet-facing' | 'internal'
  readonly vpcId: string
  /** Seconds of silence after which a request is given up. */
  idleTimeout: number
  tags: Tag[]
}

export interface Listener {
  readonly arn: string
  readonly loadBalancer: LoadBalancer
  port: number
  readonly defaultRule: Rule
  tags: Tag[]
}

export interface Rule {
  readonly arn: string
  readonly listener: Listener
  /** Infinity for the default rule. */
  priority: number
  conditions: RuleCondition[]
  /** Checked and completed, see actions.ts. */
  actions: Action[]
  /** Grows with each change; nodes never go back to an older version. */
  version: number
  tags: Tag[]
}

export interface HealthCheck {
  path: string
  /** `traffic-port` or a port. */
  port: string
  /** Seconds. */
  interval: number
  /** Seconds. */
  timeout: number
  healthyThreshold: number
  unhealthyThreshold: number
  /** As in the API: `200`, `200,202`, `200-299`. */
  matcher: string
}

export interface TargetGroup {
  readonly arn: string
  /** What it was created with; the same again is no error. */
  readonly creation: string
  /** `targetgroup/name/id`, the value of CloudWatch's TargetGroup dimension. */
  readonly dimension: string
  readonly name: string
  readonly port: number
  readonly vpcId: string
  readonly targetType: 'ip'
  healthCheck: HealthCheck
  /** Seconds. */
  deregistrationDelay: number
  readonly targets: Map<string, Target>
  tags: Tag[]
}

export interface TargetHealthState {
  readonly state: 'initial' | 'healthy' | 'unhealthy' | 'unused' | 'draining'
  readonly reason?: string
  readonly description?: string
}

/** How one load balancer node sees one target. */
export interface NodeView {
  health: TargetHealthState
  passes: number
  failures: number
  /** The next probe, or the end of the one under way. */
  probe: { cancel(): void } | undefined
  /** False once this node has learnt of the deregistration. */
  accepting: boolean
}

export interface Target {
  readonly group: TargetGroup
  readonly id: string
  readonly port: number
  readonly endpoint: Endpoint
  readonly nodes: NodeView[]
  draining: boolean
  /** Ends each request in flight, when the deregistration delay is over. */
  readonly inFlight: Set<() => void>
  readonly timers: Set<Timer>
  /** Called when the target is gone from the group. */
  readonly onGone: (() => void)[]
}

export function targetKey(id: string, port: number): string {
  return `${id}:${port}`
}

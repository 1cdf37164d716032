import type { Action, RuleCondition } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Timer } from '../clock/world-clock.ts'
import { matches, type RequestHead } from '../elbv2/conditions.ts'
import type { Listener, Rule, Target, TargetGroup } from '../elbv2/model.ts'
import type { LoadBalancingState } from '../elbv2/state.ts'
import { type Convergence, draw } from './knobs.ts'
import type { RequestMetrics } from './metrics.ts'
import { readPin, writePin } from './stickiness.ts'

/** What a node does with a request. */
export type Admission =
  | { readonly kind: 'forward'; readonly target: Target; readonly cookies: readonly string[] }
  | { readonly kind: 'fixed'; readonly status: number; readonly contentType: string; readonly body: string }
  /** The load balancer's own error. */
  | { readonly kind: 'error'; readonly status: 503 | 500 }

/** A rule as one node knows it, which may be older than what Describe shows. */
interface RuleView {
  readonly arn: string
  readonly version: number
  readonly priority: number
  readonly conditions: readonly RuleCondition[]
  readonly action: Action | undefined
}

interface LoadBalancerNode {
  readonly index: number
  /** By listener; in order of priority. */
  readonly rules: Map<string, RuleView[]>
  /** By target group: how many requests it got from this node. */
  readonly turns: Map<string, number>
}

/** Chooses a target for each request, on the view of one of several nodes. */
export class Router {
  readonly #state: LoadBalancingState
  readonly #convergence: Required<Convergence>
  readonly #metrics: RequestMetrics
  readonly #nodes: readonly LoadBalancerNode[]
  readonly #timers = new Set<Timer>()

  constructor(state: LoadBalancingState, convergence: Required<Convergence>, metrics: RequestMetrics) {
    this.#state = state
    this.#convergence = convergence
    this.#metrics = metrics
    this.#nodes = Array.from({ length: convergence.nodes }, (_, index) => ({
      index,
      rules: new Map(),
      turns: new Map(),
    }))
  }

  /** The node that a new connection reaches, as if by DNS. */
  pickNode(): number {
    return Math.floor(this.#state.world.random() * this.#nodes.length)
  }

  /** Each node follows a change after a delay of its own, a new rule at once. */
  ruleChanged(rule: Rule): void {
    const view: RuleView = {
      arn: rule.arn,
      version: rule.version,
      priority: rule.priority,
      conditions: structuredClone(rule.conditions),
      action: structuredClone(rule.actions[0]),
    }
    for (const node of this.#nodes) {
      const isNew = rule.version === 1
      this.#later(isNew ? 0 : draw(this.#state.world, this.#convergence.rules), () => {
        if (this.#state.rules.has(rule.arn)) apply(node, rule.listener, view)
      })
    }
  }

  ruleDeleted(rule: Rule): void {
    for (const node of this.#nodes) {
      this.#later(draw(this.#state.world, this.#convergence.rules), () => {
        const rest = (node.rules.get(rule.listener.arn) ?? []).filter((view) => view.arn !== rule.arn)
        node.rules.set(rule.listener.arn, rest)
      })
    }
  }

  /** The weights that a node follows now, by target group; for tests of convergence. */
  weightsAt(index: number, rule: Rule): Record<string, number> {
    const view = this.#nodes[index]?.rules.get(rule.listener.arn)?.find((one) => one.arn === rule.arn)
    const tuples = view?.action?.ForwardConfig?.TargetGroups ?? []
    return Object.fromEntries(tuples.map((tuple) => [tuple.TargetGroupArn, tuple.Weight ?? 0]))
  }

  get nodes(): number {
    return this.#nodes.length
  }

  admit(listener: Listener, nodeIndex: number, head: RequestHead): Admission {
    const node = this.#nodes[nodeIndex] as LoadBalancerNode
    const rule = node.rules.get(listener.arn)?.find((view) => matches(view.conditions, head))
    const action = rule?.action
    if (action?.Type === 'fixed-response') {
      const config = action.FixedResponseConfig
      return {
        kind: 'fixed',
        status: Number(config?.StatusCode),
        contentType: config?.ContentType ?? 'text/plain',
        body: config?.MessageBody ?? '',
      }
    }
    if (!action) return { kind: 'error', status: 503 }
    const { group, cookies } = this.#chooseGroup(action, head)
    const target = group && this.#chooseTarget(listener, node, group)
    return target ? { kind: 'forward', target, cookies } : { kind: 'error', status: 503 }
  }

  close(): void {
    for (const timer of this.#timers) timer.cancel()
  }

  #chooseGroup(action: Action, head: RequestHead): { group: TargetGroup | undefined; cookies: string[] } {
    const tuples = action.ForwardConfig?.TargetGroups ?? []
    const sticky = action.ForwardConfig?.TargetGroupStickinessConfig
    const { world, groups } = this.#state
    if (sticky?.Enabled) {
      const { cookie } = head.headers
      const pin = readPin(cookie, world.clock.now())
      if (pin && tuples.some((tuple) => tuple.TargetGroupArn === pin.group)) {
        return { group: groups.get(pin.group), cookies: [] }
      }
    }
    const arn = chooseWeighted(tuples, world.random())
    const cookies =
      sticky?.Enabled && arn
        ? writePin({ group: arn, expires: world.clock.now() + (sticky.DurationSeconds ?? 0) * 1_000 })
        : []
    return { group: groups.get(arn ?? ''), cookies }
  }

  /** Round robin among the healthy; if there is none, among all that are registered ("fail open"). */
  #chooseTarget(listener: Listener, node: LoadBalancerNode, group: TargetGroup): Target | undefined {
    const registered: Target[] = []
    const healthy: Target[] = []
    for (const target of group.targets.values()) {
      const view = target.nodes[node.index]
      if (!view?.accepting) continue
      registered.push(target)
      if (view.health.state === 'healthy') healthy.push(target)
    }
    const candidates = healthy.length > 0 ? healthy : registered
    if (healthy.length === 0 && registered.length > 0) {
      this.#metrics.failOpen(listener.loadBalancer, group)
    }
    const turn = node.turns.get(group.arn) ?? 0
    node.turns.set(group.arn, turn + 1)
    return candidates[turn % candidates.length]
  }

  #later(delay: number, action: () => void): void {
    if (delay === 0) {
      action()
      return
    }
    const timer = this.#state.world.clock.after(delay, () => {
      this.#timers.delete(timer)
      action()
    })
    this.#timers.add(timer)
  }
}

/** The group in whose share of the total weight the `point` (0 to 1) falls; none if all weights are 0. */
function chooseWeighted(
  tuples: readonly { TargetGroupArn?: string | undefined; Weight?: number | undefined }[],
  point: number,
): string | undefined {
  const total = tuples.reduce((sum, tuple) => sum + (tuple.Weight ?? 0), 0)
  let rest = point * total
  for (const tuple of tuples) {
    const weight = tuple.Weight ?? 0
    if (weight > 0 && rest < weight) return tuple.TargetGroupArn
    rest -= weight
  }
  return undefined
}

function apply(node: LoadBalancerNode, listener: Listener, view: RuleView): void {
  const known = node.rules.get(listener.arn) ?? []
  const old = known.find((one) => one.arn === view.arn)
  if (old && old.version > view.version) return
  const next = [...known.filter((one) => one !== old), view].sort((a, b) => a.priority - b.priority)
  node.rules.set(listener.arn, next)
}

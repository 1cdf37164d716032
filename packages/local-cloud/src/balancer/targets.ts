import { allowance } from '../clock/measure.ts'
import {
  type NodeView,
  type Target,
  type TargetGroup,
  type TargetHealthState,
  targetKey,
} from '../elbv2/model.ts'
import type { LoadBalancingState } from '../elbv2/state.ts'
import type { Endpoint } from '../tasks/runtime.ts'
import type { MetricSink } from '../world.ts'
import { exchange } from './exchange.ts'
import { judge, merged, states } from './health.ts'
import { type Convergence, draw } from './knobs.ts'

/** Real milliseconds that a process gets at least to answer a probe, however fast the world runs. */
const probeFloor = 2_000

/** Registers targets, probes them from every node, and drains them. */
export class TargetFleet {
  readonly #state: LoadBalancingState
  readonly #convergence: Required<Convergence>
  readonly #metrics: MetricSink
  #minute: { cancel(): void } | undefined
  #closed = false

  constructor(state: LoadBalancingState, convergence: Required<Convergence>, metrics: MetricSink) {
    this.#state = state
    this.#convergence = convergence
    this.#metrics = metrics
    this.#everyMinute()
  }

  register(group: TargetGroup, id: string, port: number, endpoint: Endpoint): void {
    const key = targetKey(id, port)
    const old = group.targets.get(key)
    if (old && !old.draining) return
    if (old) this.#remove(old)
    const nodes = Array.from(
      { length: this.#convergence.nodes },
      (): NodeView => ({
        health: states.notInUse,
        passes: 0,
        failures: 0,
        probe: undefined,
        accepting: false,
      }),
    )
    const target: Target = {
      group,
      id,
      port,
      endpoint,
      nodes,
      draining: false,
      inFlight: new Set(),
      timers: new Set(),
      onGone: [],
    }
    group.targets.set(key, target)
    if (this.#inUse(group)) this.#beginChecks(target)
  }

  /**
   * Nodes stop sending new requests to the target soon; it shows as draining for the whole deregistration
   * delay, even with nothing in flight; what is in flight then is broken off. `gone` is called at the end.
   */
  deregister(group: TargetGroup, id: string, port: number, gone: () => void = () => {}): void {
    const target = group.targets.get(targetKey(id, port))
    if (!target) {
      gone()
      return
    }
    target.onGone.push(gone)
    if (target.draining) return
    const wasUsed = this.#inUse(group)
    target.draining = true
    for (const view of target.nodes) {
      view.probe?.cancel()
      view.probe = undefined
      this.#after(target, draw(this.#state.world, this.#convergence.targets), () => {
        view.accepting = false
      })
    }
    this.#after(target, wasUsed ? group.deregistrationDelay * 1_000 : 0, () => this.#remove(target))
  }

  /** The state of one target, as the API reports it. */
  health(group: TargetGroup, id: string, port: number): TargetHealthState {
    const target = group.targets.get(targetKey(id, port))
    return target ? merged(target) : states.notRegistered
  }

  /** A group entered or left the rules, so its targets are probed or not any more. */
  groupChanged(group: TargetGroup): void {
    const used = this.#inUse(group)
    for (const target of group.targets.values()) {
      if (target.draining) continue
      const checked = target.nodes.some((view) => view.health !== states.notInUse)
      if (used && !checked) this.#beginChecks(target)
      if (!used && checked) this.#endChecks(target)
    }
  }

  close(): void {
    this.#closed = true
    this.#minute?.cancel()
    for (const group of this.#state.groups.values()) {
      for (const target of group.targets.values()) {
        for (const timer of target.timers) timer.cancel()
        for (const view of target.nodes) view.probe?.cancel()
      }
    }
  }

  #inUse(group: TargetGroup): boolean {
    return this.#state.loadBalancerOf(group) !== undefined
  }

  #beginChecks(target: Target): void {
    const world = this.#state.world
    for (const view of target.nodes) {
      view.health = states.registering
      view.passes = 0
      view.failures = 0
      this.#after(target, draw(world, this.#convergence.targets), () => {
        if (view.health !== states.registering || target.draining) return
        view.health = states.checking
        view.accepting = true
        const first = Math.round(world.random() * target.group.healthCheck.interval * 1_000)
        view.probe = world.clock.after(first, () => this.#probe(target, view))
      })
    }
  }

  #endChecks(target: Target): void {
    for (const view of target.nodes) {
      view.probe?.cancel()
      view.probe = undefined
      view.accepting = false
      view.health = states.notInUse
    }
  }

  #probe(target: Target, view: NodeView): void {
    const { clock } = this.#state.world
    const check = target.group.healthCheck
    const begun = clock.now()
    const limit = allowance(clock, check.timeout * 1_000, probeFloor)
    view.probe = exchange(
      clock,
      target.endpoint,
      {
        method: 'GET',
        path: check.path,
        headers: { host: targetKey(target.id, target.port), 'user-agent': 'ELB-HealthChecker/2.0' },
        body: new Uint8Array(),
      },
      { connect: limit, idle: limit },
      (result) => {
        if (this.#closed) return
        judge(view, target, result)
        const next = begun + target.group.healthCheck.interval * 1_000 - clock.now()
        view.probe = clock.after(next, () => this.#probe(target, view))
      },
    )
  }

  #remove(target: Target): void {
    for (const timer of target.timers) timer.cancel()
    for (const view of target.nodes) view.probe?.cancel()
    const key = targetKey(target.id, target.port)
    if (target.group.targets.get(key) === target) target.group.targets.delete(key)
    for (const breakOff of [...target.inFlight]) breakOff()
    for (const gone of target.onGone.splice(0)) gone()
  }

  #after(target: Target, delay: number, action: () => void): void {
    const timer = this.#state.world.clock.after(delay, () => {
      target.timers.delete(timer)
      action()
    })
    target.timers.add(timer)
  }

  /** Host counts, once a minute, of groups that have targets and stand in a rule. */
  #everyMinute(): void {
    const { clock } = this.#state.world
    this.#minute = clock.after(60_000 - (clock.now() % 60_000), () => {
      const at = clock.now() - 1
      for (const group of this.#state.groups.values()) {
        const owner = this.#state.loadBalancerOf(group)
        const counted = [...group.targets.values()].filter((target) => !target.draining)
        if (!owner || counted.length === 0) continue
        const hosts = (state: string) => counted.filter((target) => merged(target).state === state).length
        const dimensions = { LoadBalancer: owner.dimension, TargetGroup: group.dimension }
        const namespace = 'AWS/ApplicationELB'
        const count = (name: string, value: number) =>
          this.#metrics.put({ namespace, name, dimensions, value, at, unit: 'Count' })
        count('HealthyHostCount', hosts('healthy'))
        count('UnHealthyHostCount', hosts('unhealthy'))
      }
      this.#everyMinute()
    })
  }
}

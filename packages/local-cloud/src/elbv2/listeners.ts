import type {
  Action,
  CreateListenerCommandInput,
  CreateListenerCommandOutput,
  Listener as Described,
  DescribeListenersCommandInput,
  DescribeListenersCommandOutput,
  ModifyListenerCommandInput,
  ModifyListenerCommandOutput,
  Tag,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { ApiError } from '../world.ts'
import { completeActions } from './actions.ts'
import { notModelled, validationError } from './errors.ts'
import type { Listener, LoadBalancer, Rule } from './model.ts'
import { page } from './paging.ts'
import type { LoadBalancingState } from './state.ts'

type Output<T> = Omit<T, '$metadata'>

export function listenerOperations(state: LoadBalancingState) {
  return {
    async CreateListener(input: CreateListenerCommandInput): Promise<Output<CreateListenerCommandOutput>> {
      const loadBalancer = state.loadBalancer(input.LoadBalancerArn)
      requireHttp(input.Protocol)
      const port = requirePort(input.Port)
      requireFreePort(state, loadBalancer.arn, port)
      const actions = completeActions(input.DefaultActions, (arn) => state.requireGroupFor(arn, loadBalancer))
      const { arn, tags } = state.identify('listener', loadBalancer.dimension, input.Tags)
      const listener = new NewListener({
        arn,
        loadBalancer,
        port,
        tags,
        actions,
        ruleArn: `${arn.replace(':listener/', ':listener-rule/')}/${state.world.hex(16)}`,
      })
      state.listeners.set(arn, listener)
      state.addRule(listener.defaultRule)
      await state.observer?.listenerCreated(listener)
      return { Listeners: [describe(listener)] }
    },

    ModifyListener(input: ModifyListenerCommandInput): Output<ModifyListenerCommandOutput> {
      const listener = state.listener(input.ListenerArn)
      if (input.Protocol !== undefined) requireHttp(input.Protocol)
      if (input.Port !== undefined && input.Port !== listener.port) {
        throw notModelled('changing the port of a listener')
      }
      if (input.DefaultActions) {
        const actions = completeActions(input.DefaultActions, (arn) =>
          state.requireGroupFor(arn, listener.loadBalancer),
        )
        state.changeRule(listener.defaultRule, () => {
          listener.defaultRule.actions = actions
        })
      }
      return { Listeners: [describe(listener)] }
    },

    DescribeListeners(input: DescribeListenersCommandInput): Output<DescribeListenersCommandOutput> {
      const all = input.ListenerArns?.length
        ? input.ListenerArns.map((arn) => state.listener(arn))
        : state.listenersOf(state.loadBalancer(input.LoadBalancerArn))
      const { items, ...rest } = page(all, input)
      return { Listeners: items.map(describe), ...rest }
    },
  }
}

/** A listener and its default rule, which know each other. */
class NewListener implements Listener {
  readonly arn: string
  readonly loadBalancer: LoadBalancer
  readonly defaultRule: Rule
  port: number
  tags: Tag[]

  constructor(parts: {
    readonly arn: string
    readonly loadBalancer: LoadBalancer
    readonly port: number
    readonly tags: Tag[]
    readonly actions: Action[]
    readonly ruleArn: string
  }) {
    this.arn = parts.arn
    this.loadBalancer = parts.loadBalancer
    this.port = parts.port
    this.tags = parts.tags
    this.defaultRule = {
      arn: parts.ruleArn,
      listener: this,
      priority: Number.POSITIVE_INFINITY,
      conditions: [],
      actions: parts.actions,
      version: 0,
      tags: [],
    }
  }
}

function describe(listener: Listener): Described {
  return {
    ListenerArn: listener.arn,
    LoadBalancerArn: listener.loadBalancer.arn,
    Port: listener.port,
    Protocol: 'HTTP',
    DefaultActions: structuredClone(listener.defaultRule.actions),
  }
}

function requireHttp(protocol: string | undefined): void {
  if (protocol === 'HTTP') return
  if (protocol === 'HTTPS') throw notModelled("listeners with protocol 'HTTPS' (certificates); use HTTP")
  throw validationError(`Protocol '${protocol ?? ''}' must be one of HTTP, HTTPS`)
}

function requirePort(port: number | undefined): number {
  if (port === undefined || !Number.isInteger(port) || port < 1 || port > 65_535) {
    throw validationError(`Port ${port ?? ''} must be between 1 and 65535, inclusive`)
  }
  return port
}

function requireFreePort(state: LoadBalancingState, loadBalancerArn: string, port: number): void {
  for (const listener of state.listeners.values()) {
    if (listener.loadBalancer.arn === loadBalancerArn && listener.port === port) {
      throw new ApiError('DuplicateListener', 'A listener already exists on this port for this load balancer')
    }
  }
}

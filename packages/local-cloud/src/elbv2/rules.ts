import type {
  CreateRuleCommandInput,
  CreateRuleCommandOutput,
  DeleteRuleCommandInput,
  Rule as Described,
  DescribeRulesCommandInput,
  DescribeRulesCommandOutput,
  ModifyRuleCommandInput,
  ModifyRuleCommandOutput,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { ApiError } from '../world.ts'
import { completeActions } from './actions.ts'
import { completeConditions } from './conditions.ts'
import { validationError } from './errors.ts'
import type { Listener, Rule } from './model.ts'
import { page } from './paging.ts'
import type { LoadBalancingState } from './state.ts'

type Output<T> = Omit<T, '$metadata'>

export function ruleOperations(state: LoadBalancingState) {
  const groupCheck = (listener: Listener) => (arn: string) =>
    state.requireGroupFor(arn, listener.loadBalancer)
  return {
    CreateRule(input: CreateRuleCommandInput): Output<CreateRuleCommandOutput> {
      const listener = state.listener(input.ListenerArn)
      const priority = input.Priority
      if (priority === undefined || !Number.isInteger(priority) || priority < 1 || priority > 50_000) {
        throw validationError(`Priority ${priority ?? ''} must be between 1 and 50000, inclusive`)
      }
      if (state.rulesOf(listener).some((rule) => rule.priority === priority)) {
        throw new ApiError('PriorityInUse', `Priority '${priority}' is currently in use`)
      }
      const conditions = completeConditions(input.Conditions)
      const actions = completeActions(input.Actions, groupCheck(listener))
      const path = listener.arn.slice(listener.arn.indexOf(':listener/') + ':listener/'.length)
      const { arn, tags } = state.identify('listener-rule', path, input.Tags)
      const rule: Rule = { arn, listener, priority, conditions, actions, version: 0, tags }
      state.addRule(rule)
      return { Rules: [describe(rule)] }
    },

    ModifyRule(input: ModifyRuleCommandInput): Output<ModifyRuleCommandOutput> {
      const rule = state.rule(input.RuleArn)
      if (rule.priority === Number.POSITIVE_INFINITY) {
        throw new ApiError('OperationNotPermitted', `Default rule '${rule.arn}' cannot be modified`)
      }
      const conditions = input.Conditions && completeConditions(input.Conditions)
      const actions = input.Actions && completeActions(input.Actions, groupCheck(rule.listener))
      state.changeRule(rule, () => {
        if (conditions) rule.conditions = conditions
        if (actions) rule.actions = actions
      })
      return { Rules: [describe(rule)] }
    },

    DeleteRule(input: DeleteRuleCommandInput): Record<string, never> {
      const rule = state.rule(input.RuleArn)
      if (rule.priority === Number.POSITIVE_INFINITY) {
        throw new ApiError('OperationNotPermitted', `Default rule '${rule.arn}' cannot be deleted`)
      }
      state.deleteRule(rule)
      return {}
    },

    DescribeRules(input: DescribeRulesCommandInput): Output<DescribeRulesCommandOutput> {
      if (input.RuleArns?.length && input.ListenerArn) {
        throw validationError('ListenerArn and RuleArns must not be given together')
      }
      const all = input.RuleArns?.length
        ? input.RuleArns.map((arn) => state.rule(arn))
        : state.rulesOf(state.listener(input.ListenerArn))
      const { items, ...rest } = page(all, input)
      return { Rules: items.map(describe), ...rest }
    },
  }
}

function describe(rule: Rule): Described {
  const isDefault = rule.priority === Number.POSITIVE_INFINITY
  return {
    RuleArn: rule.arn,
    Priority: isDefault ? 'default' : String(rule.priority),
    Conditions: structuredClone(rule.conditions),
    Actions: structuredClone(rule.actions),
    IsDefault: isDefault,
  }
}

import type { EnvironmentDemands, Policy, PolicyLayer, PolicySource, TrustedOrigins } from '../policy.ts'
import { originOf } from './origin.ts'

/** What both admit, each written as the first one writes it; undefined when neither says. */
const common = (lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined =>
  lists
    .filter((list) => list !== undefined)
    .reduce<readonly string[] | undefined>((all, list) => {
      if (all === undefined) return list
      const known = list.map(originOf)
      return all.filter((origin) => known.includes(originOf(origin)))
    }, undefined)

const trusted = (layers: readonly PolicyLayer[]): TrustedOrigins => {
  const metrics = common(layers.map(({ bounds }) => bounds.origins.metrics))
  const smoke = common(layers.map(({ bounds }) => bounds.origins.smoke))
  return { ...(metrics === undefined ? {} : { metrics }), ...(smoke === undefined ? {} : { smoke }) }
}

const demands = (layers: readonly PolicyLayer[]): EnvironmentDemands => {
  const named = (job: 'deploy' | 'traffic' | 'rollback') => {
    const found = layers.find(({ bounds }) => bounds.github[job] !== undefined)?.bounds.github[job]
    return found === undefined ? {} : { [job]: found }
  }
  const asked = layers.flatMap(({ bounds }) => bounds.reviewers ?? [])
  return { ...named('deploy'), ...named('traffic'), ...named('rollback'), reviewers: [...new Set(asked)] }
}

/**
 * The policy of some layers: what is demanded by any, and trusted by all that say whom to trust. On a branch that
 * nobody protects it only tightens: whoever can push could name a host of their own there, so none is trusted with a
 * secret.
 */
export const policyOf = (source: PolicySource, layers: readonly PolicyLayer[]): Policy => ({
  origins: source.protected ? trusted(layers) : {},
  environments: demands(layers),
  source,
  layers,
})

import type { Inputs } from '@greenlight/action-kit'

export const readInputs = (inputs: Inputs) => ({ tag: inputs.required('tag') })

/** Inputs that override the config. */
export const OVERRIDES = [
  'strategy',
  'canary-percentage',
  'canary-duration',
  'automatic-rollback',
  'health-check-interval',
  'health-check-timeout',
  'deploy-environment',
  'traffic-environment',
  'rollback-environment',
] as const

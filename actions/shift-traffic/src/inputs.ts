import type { Inputs } from '@greenlight/action-kit'

export const readInputs = (inputs: Inputs) => ({
  tag: inputs.required('tag'),
  digest: inputs.text('image-digest'),
  metricSecrets: inputs.secretHeaders({ bearer: 'metrics-token', lines: 'metrics-headers' }),
})

/** Inputs that override the config. */
export const OVERRIDES = [
  'strategy',
  'canary-percentage',
  'canary-duration',
  'automatic-rollback',
  'health-check-interval',
] as const

import type { Inputs } from '@greenlight/action-kit'

/** Inputs that override a setting of the config; each action declares those that concern it. */
const OVERRIDES = [
  'environment',
  'strategy',
  'canary-percentage',
  'canary-duration',
  'automatic-rollback',
  'smoke-url',
  'health-check-interval',
  'health-check-timeout',
  'deploy-environment',
  'traffic-environment',
  'rollback-environment',
] as const

export type OverrideName = (typeof OVERRIDES)[number]

/** What every action reads before it knows anything else. */
export const readCommonInputs = (inputs: Inputs, overrides: readonly OverrideName[]) => ({
  environment: inputs.text('environment'),
  configPath: inputs.required('config'),
  githubToken: inputs.secret('github-token'),
  roleToAssume: inputs.text('role-to-assume'),
  overrides: inputs.pick(['environment', ...overrides]),
})

export type CommonInputs = ReturnType<typeof readCommonInputs>

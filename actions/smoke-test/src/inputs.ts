import type { Inputs } from '@greenlight/action-kit'

export const readInputs = (inputs: Inputs) => ({
  tag: inputs.required('tag'),
  digest: inputs.text('image-digest'),
})

/** Inputs that override the config. */
export const OVERRIDES = ['smoke-url', 'health-check-timeout'] as const

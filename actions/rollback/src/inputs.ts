import type { Inputs } from '@greenlight/action-kit'
import { ConfigurationError, versionOfTag } from '@greenlight/release'

export const readInputs = (inputs: Inputs) => {
  const mode = inputs.choice('mode', ['automatic', 'manual']) ?? 'manual'
  const to = inputs.text('to')
  const tag = inputs.text('tag')
  const reason = inputs.text('reason')
  if (to !== undefined && versionOfTag(to) === undefined) {
    throw new ConfigurationError({
      what: `The input to is ${JSON.stringify(to)}, which is no strict SemVer tag`,
      next: 'Name a released tag such as v1.4.0, or leave it empty for the last known good release.',
    })
  }
  if (to !== undefined && mode === 'automatic') {
    throw new ConfigurationError({
      what: `The input to is ${JSON.stringify(to)}, but mode is automatic`,
      next: 'Leave to empty: an automatic rollback goes back to where its release began.',
    })
  }
  return { mode, to, tag, reason }
}

/** Inputs that override the config. */
export const OVERRIDES = ['health-check-interval'] as const

import { ConfigurationError } from '@greenlight/release'
import { parseDocument } from 'yaml'
import { loadPolicy } from './load.ts'

/** A policy for a rehearsal, and what differs from the real one, a sentence each. */
export interface RehearsedPolicy {
  readonly text: string
  readonly notes: readonly string[]
}

/**
 * A policy as a rehearsal can keep it: the load balancer answers on this machine, so its address is admitted for smoke
 * tests too, and a parameter of an account that is not here cannot be read. All else stays as it is written. One that
 * cannot be used is left alone: the release itself then says why.
 */
export const rehearsedPolicy = ({
  text,
  environment,
  balancer,
}: {
  readonly text: string
  readonly environment: string
  /** Origin of the local load balancer. */
  readonly balancer: string
}): RehearsedPolicy => {
  try {
    const { bounds, parameter } = loadPolicy({ text, name: '', environment, place: 'file' })
    const document = parseDocument(text, { version: '1.2', schema: 'core' })
    const notes: string[] = []
    const at = ['environments', environment]
    if (bounds.origins.smoke !== undefined) {
      document.setIn([...at, 'origins', 'smoke'], [...bounds.origins.smoke, balancer])
      notes.push(`the policy admits the rehearsal's load balancer, ${balancer}, for smoke tests too`)
    }
    if (parameter !== undefined) {
      document.deleteIn([...at, 'parameter'])
      notes.push(`the parameter ${parameter} of the target account is not here: the policy alone is tried`)
    }
    return notes.length === 0 ? { text, notes } : { text: document.toString(), notes }
  } catch (error) {
    if (error instanceof ConfigurationError) return { text, notes: [] }
    throw error
  }
}

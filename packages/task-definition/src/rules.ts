import type { Rule } from './rule.ts'
import { FARGATE } from './rules/fargate.ts'
import { HEALTH_AND_ORDER } from './rules/health-and-order.ts'
import { LIMITS_AND_TAGS } from './rules/limits-and-tags.ts'
import { LOGGING } from './rules/logging.ts'
import { NAMES_AND_IMAGES } from './rules/names-and-images.ts'
import { NETWORK_MODE } from './rules/network-mode.ts'
import { PORTS } from './rules/ports.ts'
import { ROLES_AND_SECRETS } from './rules/roles-and-secrets.ts'
import { SIZES } from './rules/sizes.ts'
import { VOLUMES } from './rules/volumes.ts'

/** A part of the table, with its heading in docs/task-definition.md. */
export interface Chapter {
  readonly title: string
  readonly rules: readonly Rule[]
}

/**
 * What RegisterTaskDefinition checks besides its model: one table for the gate, the deployment and the local cloud.
 * ECS reports the first breach; its own order is not known, so this one is ours.
 */
export const CHAPTERS: readonly Chapter[] = [
  { title: 'Names and images', rules: NAMES_AND_IMAGES },
  { title: 'Sizes', rules: SIZES },
  { title: 'Ports', rules: PORTS },
  { title: 'Network mode', rules: NETWORK_MODE },
  { title: 'Fargate', rules: FARGATE },
  { title: 'Logs', rules: LOGGING },
  { title: 'Roles, secrets and variables', rules: ROLES_AND_SECRETS },
  { title: 'Health, order, limits of processes', rules: HEALTH_AND_ORDER },
  { title: 'Volumes', rules: VOLUMES },
  { title: 'Limits and tags', rules: LIMITS_AND_TAGS },
]

export const RULES: readonly Rule[] = CHAPTERS.flatMap(({ rules }) => rules)

import type { EnvironmentDemands } from '../policy.ts'
import type { EnvironmentRules } from '../ports.ts'
import type { Settings } from '../settings.ts'
import type { Fault } from './admits.ts'

/** The jobs that write before a release has proved itself. The rollback is no such job: it is never held up. */
export type ForwardJob = 'deploy' | 'traffic'

/** What the config and the policy say of the jobs' environments. Without a policy there are no `demands`. */
export interface Demanded {
  readonly settings: Pick<Settings, 'github' | 'gates'>
  readonly demands?: EnvironmentDemands | undefined
}

const DOES = { deploy: 'deploys', traffic: 'shifts traffic', rollback: 'rolls back' } as const

/** "the job that deploys" */
export const theJob = (job: keyof typeof DOES): string => `the job that ${DOES[job]}`

/** GitHub knows an environment by its name in any case. */
export const sameEnvironment = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** Who demands that somebody is asked before the job may write; undefined when nobody does. */
export const demandsReviewer = (job: ForwardJob, { settings, demands }: Demanded): string | undefined => {
  if (demands?.reviewers.includes(job)) return 'the policy'
  return job === 'deploy' && settings.gates.requireReviewer
    ? 'the config (gates.require-reviewer)'
    : undefined
}

/**
 * Why the job must not run in an environment of this name. The rollback's environment asks nobody, so that no rollback
 * waits; a job that writes and runs there would have been approved by nobody, and would hold the role of the rollback.
 */
export const nameFaults = (
  job: ForwardJob,
  name: string,
  { settings, demands }: Demanded,
): readonly Fault[] => {
  const faults: Fault[] = []
  const rollbacks = [settings.github.rollback, ...(demands?.rollback === undefined ? [] : [demands.rollback])]
  if (rollbacks.some((rollback) => sameEnvironment(rollback, name))) {
    faults.push({
      found: `The environment ${name} of ${theJob(job)} is the rollback's, which asks nobody`,
      next: `Give ${theJob(job)} an environment of its own; ${name} stays with the rollback alone`,
    })
  }
  const wanted = demands?.[job]
  if (wanted !== undefined && !sameEnvironment(wanted, name)) {
    faults.push({
      found: `The policy wants ${wanted} as the environment of ${theJob(job)}, which uses ${name}`,
      next: `Set ${job}-environment to ${wanted} in the calling workflow, and github.${job} in the config`,
    })
  }
  return faults
}

/** Why an environment, as GitHub describes it, asks nobody though somebody must be; undefined rules are not known. */
export const reviewerFault = (
  job: ForwardJob,
  rules: EnvironmentRules | undefined,
  demanded: Demanded,
): Fault | undefined => {
  const who = demandsReviewer(job, demanded)
  if (rules === undefined || who === undefined || rules.reviewers.length > 0) return undefined
  const otherwise = who === 'the policy' ? '' : ', or set gates.require-reviewer: false'
  return {
    found: `The environment ${rules.name} of ${theJob(job)} asks nobody for approval, and ${who} demands a reviewer`,
    next: `Add a required reviewer to ${rules.name}${otherwise}`,
  }
}

import type { Command } from '../command.ts'
import { refuse } from '../guards.ts'
import type { EnvironmentDemands } from '../policy.ts'
import type { EnvironmentRules, Journal } from '../ports.ts'
import type { Clock } from '../time.ts'
import type { Fault } from './admits.ts'
import {
  type Demanded,
  demandsReviewer,
  type ForwardJob,
  nameFaults,
  reviewerFault,
  sameEnvironment,
  theJob,
} from './demanded.ts'

/** What GitHub's own token says of the job that runs. */
export interface JobClaims {
  /** `owner/repo` */
  readonly repository: string
  /** In full: `refs/tags/v1.4.0`. */
  readonly ref: string
  /** The workflow that the job stands in: `owner/repo/.github/workflows/release.yml@refs/tags/v0`. */
  readonly workflow: string
  /** The GitHub environment that the job runs in; absent when it runs in none. */
  readonly environment?: string
}

/** Asked once by a run, right before its first write; resolves to why there may be none. */
export type Permit = () => Promise<Extract<Command, { readonly do: 'end' }> | undefined>

/** Whether the policy says anything that a name which nobody has verified cannot prove. */
const saysWhere = (job: ForwardJob, demands: EnvironmentDemands | undefined): boolean =>
  demands !== undefined &&
  (demands[job] !== undefined || demands.rollback !== undefined || demands.reviewers.includes(job))

type End = Extract<Command, { readonly do: 'end' }>

export interface PermitOrder extends Demanded {
  readonly job: ForwardJob
  /** `owner/repo` of the run. */
  readonly repository: string
  /** Undefined when GitHub gives this job no token: it lacks `id-token: write`. */
  readonly claims: () => Promise<JobClaims | undefined>
  readonly environment: (name: string) => Promise<EnvironmentRules | undefined>
  readonly journal: Journal
  readonly clock: Pick<Clock, 'now'>
}

/**
 * Whether the job that runs may write, from where it really runs: GitHub's token names the environment, and GitHub says
 * whom that one asks. The gates have asked the same before, of names that the workflow gave them; between then and now
 * lie an approval and whatever was changed meanwhile, and a re-run runs no gate at all.
 *
 * Without a token nothing tells where the job runs. Then the config's names are taken, which is said; unless a policy
 * demands more than a name can prove.
 * @throws {ConfigurationError} when the token may not read the environment
 * @throws {Unavailable} when GitHub does not answer
 */
export const permitOf =
  (order: PermitOrder): Permit =>
  async () => {
    const { job, settings, demands, repository } = order
    const claims = await order.claims()
    const note = (text: string) => order.journal.record({ at: order.clock.now(), kind: 'environment', text })
    if (claims === undefined) {
      if (saysWhere(job, demands)) {
        return refuse(
          'own-environment',
          `A policy says in which GitHub environment ${theJob(job)} must run, and GitHub gives this job no OIDC token that would tell`,
          'Grant the job permissions: id-token: write, in the calling workflow too.',
        )
      }
      const name = settings.github[job]
      note(
        `GitHub gives this job no OIDC token: that it runs in the environment ${name} is what the config says, and not verified`,
      )
      return refusalIn(name, order)
    }
    if (!sameEnvironment(claims.repository, repository)) {
      return refuse(
        'own-environment',
        `GitHub's token says that this job belongs to ${claims.repository}, its environment variables say ${repository}`,
        'Find out which step of this job sets GITHUB_REPOSITORY or ACTIONS_ID_TOKEN_REQUEST_URL.',
      )
    }
    const { environment } = claims
    note(
      `This job runs in ${environment === undefined ? 'no environment' : `the environment ${environment}`}, for ${claims.ref}, from ${claims.workflow}`,
    )
    return environment === undefined ? refusalInNone(order) : refusalIn(environment, order)
  }

const refusalIn = async (name: string, order: PermitOrder): Promise<End | undefined> => {
  const { job } = order
  const [wrong] = nameFaults(job, name, order)
  if (wrong !== undefined) return asRefusal('own-environment', wrong)
  if (demandsReviewer(job, order) === undefined) return undefined
  const rules = await order.environment(name)
  if (rules === undefined) {
    return refuse(
      'reviewer-asked',
      `The environment ${name} of ${theJob(job)} does not exist, or the token may not see it, so nobody can tell whom it asks`,
      'Create it with a required reviewer, and grant the job permissions: actions: read, in the calling workflow too.',
    )
  }
  const unasked = reviewerFault(job, rules, order)
  return unasked === undefined ? undefined : asRefusal('reviewer-asked', unasked)
}

const refusalInNone = (order: PermitOrder): End | undefined => {
  const { job, settings, demands } = order
  const wanted = demands?.[job]
  const next = `Give the job environment: ${wanted ?? settings.github[job]}`
  if (wanted !== undefined) {
    return refuse(
      'own-environment',
      `The policy wants ${wanted} as the environment of ${theJob(job)}, which runs in none`,
      `${next}.`,
    )
  }
  const who = demandsReviewer(job, order)
  if (who === undefined) return undefined
  const otherwise = who === 'the policy' ? '' : ', or set gates.require-reviewer: false'
  return refuse(
    'reviewer-asked',
    `${who} demands a reviewer, and ${theJob(job)} runs in no GitHub environment, so nobody was asked`,
    `${next}${otherwise}.`,
  )
}

const asRefusal = (guard: string, { found, next }: Fault): End => refuse(guard, found, `${next}.`)

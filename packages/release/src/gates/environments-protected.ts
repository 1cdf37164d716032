import { type Fault, refRefusal } from '../environments/admits.ts'
import {
  type Demanded,
  demandsReviewer,
  type ForwardJob,
  nameFaults,
  reviewerFault,
  sameEnvironment,
} from '../environments/demanded.ts'
import { ConfigurationError, Unavailable } from '../errors.ts'
import type { PolicyReading } from '../policy/reading.ts'
import type { EnvironmentRules } from '../ports.ts'
import { failed, type Gate, type GateResult, passed, warned } from './gate.ts'

const where = 'Settings → Environments of the repository (docs/setup.md, "GitHub environments")'

const FORWARD: readonly ForwardJob[] = ['deploy', 'traffic']

/**
 * What the three environments must be before anything is written: they exist, the rollback's is nobody else's, those
 * that must ask somebody do, and GitHub will let each job into its own. A GitHub environment that does not exist is
 * created silently, without any rule, by the job that names it.
 */
export const environmentsProtected: Gate = {
  id: 'environments-protected',
  title: 'Each job has its GitHub environment, which lets it in and asks whom it must',
  async check(context): Promise<GateResult> {
    const { settings } = context
    const demanded: Demanded = { settings, demands: demandsOf(context.policy) }
    const names = distinct(Object.values(settings.github))
    const answers = await Promise.all(names.map((name) => answerOf(() => context.environment(name))))
    const branch = await answerOf(context.defaultBranch)
    const unread = [...answers, branch].flatMap((answer) => ('fault' in answer ? [answer.fault] : []))
    const known = answers.flatMap((answer) => ('is' in answer && answer.is !== undefined ? [answer.is] : []))
    const rulesOf = (name: string) => known.find((rules) => sameEnvironment(rules.name, name))
    const faults = [
      ...FORWARD.flatMap((job) => nameFaults(job, settings.github[job], demanded)),
      ...rollbackNameFaults(demanded),
      ...unread,
      ...missing(names.filter((_, index) => isMissing(answers[index]))),
      ...FORWARD.map((job) => reviewerFault(job, rulesOf(settings.github[job]), demanded)),
      ...known.map((rules) => refRefusal(rules, context.ref)),
      'is' in branch ? rollbackAdmits(rulesOf(settings.github.rollback), branch.is) : undefined,
    ].filter((fault) => fault !== undefined)
    if (faults.length > 0) {
      return failed(
        distinct(faults.map(({ found }) => found)).join('; '),
        `${distinct(faults.map(({ next }) => next.replace(/\.$/, ''))).join('. ')}. See ${where}.`,
      )
    }
    return costs(demanded, names, rulesOf)
  },
}

const demandsOf = (reading: PolicyReading): Demanded['demands'] =>
  reading.state === 'read' ? reading.policy.environments : undefined

type Answer<T> = { readonly is: T } | { readonly fault: Fault }

/** One question that cannot be answered must not hide what the others found. */
const answerOf = async <T>(ask: () => Promise<T>): Promise<Answer<T>> => {
  try {
    return { is: await ask() }
  } catch (error) {
    if (!(error instanceof ConfigurationError || error instanceof Unavailable)) throw error
    return { fault: { found: error.message, next: error.next } }
  }
}

const isMissing = (answer: Answer<EnvironmentRules | undefined> | undefined): boolean =>
  answer !== undefined && 'is' in answer && answer.is === undefined

const distinct = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.findIndex((other) => sameEnvironment(other, name)) === index)

const missing = (names: readonly string[]): readonly Fault[] =>
  names.length === 0
    ? []
    : [
        {
          found: `There is no GitHub environment ${names.join(', ')}; a job that names it would create it without any protection`,
          next: `Create ${names.join(', ')}`,
        },
      ]

/** The policy's name of the rollback's environment, held against the one that the recovery of this release uses. */
const rollbackNameFaults = ({ settings, demands }: Demanded): readonly Fault[] => {
  const wanted = demands?.rollback
  const { rollback } = settings.github
  return wanted === undefined || sameEnvironment(wanted, rollback)
    ? []
    : [
        {
          found: `The policy wants ${wanted} as the environment of the job that rolls back, which uses ${rollback}`,
          next: `Set rollback-environment to ${wanted} in the calling workflow, and github.rollback in the config`,
        },
      ]
}

/** A rollback by hand is dispatched from the default branch, while the recovery of a release runs on its tag. */
const rollbackAdmits = (rules: EnvironmentRules | undefined, branch: string): Fault | undefined => {
  if (rules === undefined) return undefined
  const fault = refRefusal(rules, { type: 'branch', name: branch })
  return fault === undefined
    ? undefined
    : { ...fault, found: `${fault.found}, from which a rollback is dispatched` }
}

/** What an arrangement that is allowed costs. */
const costs = (
  { settings, demands }: Demanded,
  names: readonly string[],
  rulesOf: (name: string) => EnvironmentRules | undefined,
): GateResult => {
  const { deploy, traffic, rollback } = settings.github
  const reviewers = rulesOf(deploy)?.reviewers ?? []
  const back = rulesOf(rollback)
  const warnings: Fault[] = []
  if (back !== undefined && back.reviewers.length > 0) {
    warnings.push({
      found: `The environment ${rollback} asks ${back.reviewers.join(', ')} for approval: a rollback waits for a person`,
      next: `Remove the reviewers of ${rollback}`,
    })
  }
  if (back !== undefined && back.waitTimer > 0) {
    warnings.push({
      found: `The environment ${rollback} makes every rollback wait ${back.waitTimer} minutes`,
      next: `Remove the wait timer of ${rollback}`,
    })
  }
  if (reviewers.length === 0 && demandsReviewer('deploy', { settings, demands }) === undefined) {
    warnings.push({
      found: `The environment ${deploy} asks nobody for approval`,
      next: `Add a required reviewer to ${deploy}`,
    })
  }
  if (sameEnvironment(deploy, traffic)) {
    warnings.push({
      found: `Deploying and shifting traffic share the environment ${deploy}: a role that trusts it trusts both jobs`,
      next: `Give the traffic an environment of its own, such as ${deploy}-traffic`,
    })
  }
  return warnings.length > 0
    ? warned(warnings.map(({ found }) => found).join('; '), `${warnings.map(({ next }) => next).join('. ')}.`)
    : passed(`${deploy} asks ${reviewers.join(', ')}; ${names.join(', ')} exist and admit what runs in them`)
}

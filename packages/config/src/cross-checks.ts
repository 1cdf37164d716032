import { FIRING_WINDOW, isCredentialHeader, isOwnHeader, MINUTE, SAFETY_MARGIN } from '@greenlight/release'
import { parseArn, partitionOf } from './arn.ts'
import type { Check, Finding, Whole } from './check.ts'
import { didYouMean } from './did-you-mean.ts'
import { formatDuration } from './duration.ts'
import { METRIC_CHECKS } from './metric-checks.ts'
import { PLACEHOLDERS, placeholder, placeholdersIn } from './placeholders.ts'

const steps: Check = ({ settings: { canary, strategy, bake } }) => {
  const list = canary?.steps
  if (list === undefined) return []
  const findings: Finding[] = []
  for (const [index, step] of list.entries()) {
    const before = list[index - 1]
    if (before !== undefined && step <= before) {
      findings.push([
        `canary.steps[${index}]`,
        `is ${step}, must be more than ${before}, the step before: steps ascend`,
      ])
    }
  }
  const last = list.at(-1)
  if (last !== 100) findings.push(['canary.steps', `ends with ${last}, must end with 100`])
  if (findings.length > 0 || strategy !== 'canary') return findings
  if (list.length === 1) {
    return [
      [
        'canary.steps',
        'has no step below 100, so nothing is tried first: add one, or set strategy to blue-green',
      ],
    ]
  }
  const top = 100 - (bake?.holdback ?? 0)
  const over = list.findIndex((step) => step >= top && step < 100)
  if (over < 0) return []
  const why = `is ${list[over]}, must be less than ${top}, which bake.holdback (${100 - top}) leaves to the candidate during the bake; with bake.holdback 0 it may stay, and the bake is judged without a control`
  return [[`canary.steps[${over}]`, why]]
}

const slotsDiffer: Check = ({ settings: { slots } }) => {
  const findings: Finding[] = []
  const { blue, green } = slots ?? {}
  if (blue?.service !== undefined && blue.service === green?.service) {
    findings.push([
      'slots.green.service',
      `is "${green.service}" like that of blue: each slot needs a service of its own`,
    ])
  }
  if (blue?.targetGroup !== undefined && blue.targetGroup === green?.targetGroup) {
    const why = `is "${green.targetGroup}" like that of blue: each slot needs a target group of its own`
    findings.push(['slots.green.target-group', why])
  }
  return findings
}

/** Elastic Load Balancing refuses a target group whose timeout is not smaller than its interval. */
const healthTimes: Check = ({ settings: { health } }) => {
  const { interval, timeout, deadline } = health ?? {}
  const findings: Finding[] = []
  if (interval !== undefined && timeout !== undefined && timeout >= interval) {
    const why = `is ${formatDuration(timeout)}, must be shorter than health.interval (${formatDuration(interval)})`
    findings.push(['health.timeout', why])
  }
  if (interval !== undefined && deadline !== undefined && deadline <= 2 * interval) {
    const why = `is ${formatDuration(deadline)}, must be longer than two times health.interval (${formatDuration(interval)}), or no target can be seen healthy twice`
    findings.push(['health.deadline', why])
  }
  return findings
}

/**
 * A lease is renewed once half of it is gone. What remains then must hold the time in which it may already fire,
 * the margin before that in which nothing is written any more, and two rounds of watching, so that one failed
 * renewal is tried again in time.
 */
const UNUSABLE = FIRING_WINDOW + SAFETY_MARGIN

const leaseTimes: Check = ({ settings: { lease, health } }) => {
  const findings: Finding[] = []
  const { ttl, wait } = lease ?? {}
  const interval = health?.interval
  if (ttl !== undefined && interval !== undefined && ttl / 2 < UNUSABLE + 2 * interval) {
    const least = formatDuration(2 * UNUSABLE + 4 * interval)
    const why = `is ${formatDuration(ttl)}, must be at least ${least}: half of it has to cover ${formatDuration(UNUSABLE)} and two times health.interval (${formatDuration(interval)})`
    findings.push(['lease.ttl', why])
  }
  if (ttl !== undefined && wait !== undefined && wait < ttl) {
    findings.push([
      'lease.wait',
      `is ${formatDuration(wait)}, must not be shorter than lease.ttl (${formatDuration(ttl)})`,
    ])
  }
  return findings
}

/** A job on GitHub ends after six hours; the workflow's shift job after 350 minutes, and it needs some for itself. */
const LONGEST_SHIFT = 330 * MINUTE

const shiftFitsIntoJob: Check = ({ settings: { canary, bake, strategy } }) => {
  const { steps, stepDuration } = canary ?? {}
  if (steps === undefined || stepDuration === undefined || bake?.duration === undefined) return []
  const stays = strategy === 'blue-green' ? 0 : steps.filter((step) => step < 100).length
  const patience = canary?.patience ?? 0
  // One wait for evidence: a release that needs it at several stages ends when its lease does.
  const planned = stays * stepDuration + bake.duration + patience
  if (planned <= LONGEST_SHIFT) return []
  return [
    [
      'bake.duration',
      `is ${formatDuration(bake.duration)}, which makes ${formatDuration(planned)} with the canary steps and canary.patience (${formatDuration(patience)}): at most ${formatDuration(LONGEST_SHIFT)} fit into one job`,
    ],
  ]
}

/** Every ARN must lie in the account, and where it has one in the region, that the environment names. */
const arnsBelong: Check = ({ settings: { account, region, roles, rule, lease } }) => {
  const arns: readonly (readonly [string, string | undefined])[] = [
    ['roles.validate', roles?.validate],
    ['roles.deploy', roles?.deploy],
    ['roles.traffic', roles?.traffic],
    ['roles.recover', roles?.recover],
    ['roles.rollback', roles?.rollback],
    ['rule', rule],
    ['lease.role', lease?.role],
  ]
  return arns.flatMap(([path, text]): readonly Finding[] => {
    const arn = text === undefined ? undefined : parseArn(text)
    if (arn === undefined) return []
    const findings: Finding[] = []
    if (account !== undefined && arn.account !== account) {
      findings.push([
        path,
        `lies in the account ${arn.account}, must lie in ${account}, the account of the environment`,
      ])
    }
    if (region === undefined) return findings
    if (arn.region !== '' && arn.region !== region) {
      findings.push([
        path,
        `lies in the region ${arn.region}, must lie in ${region}, the region of the environment`,
      ])
    }
    const partition = partitionOf(region)
    if (arn.partition !== partition) {
      findings.push([
        path,
        `begins with arn:${arn.partition}, must begin with arn:${partition} in the region ${region}`,
      ])
    }
    return findings
  })
}

/** EventBridge Scheduler allows 64 characters. */
const leaseName: Check = ({ service, name }) => {
  const lease = `greenlight-${service}-${name}`
  if (service === undefined || lease.length <= 64) return []
  return [
    [
      '',
      `makes the lease's name ${lease}, ${lease.length} characters long, must be at most 64: shorten the service or the environment`,
    ],
  ]
}

const versionProof: Check = ({ settings: { smoke } }) => {
  const expected = smoke?.version?.expect
  if (expected === undefined) return []
  const used = placeholdersIn(expected)
  const unknown = used.find((word) => !PLACEHOLDERS.some((known) => known === word))
  const choices = PLACEHOLDERS.map(placeholder).join(', ')
  if (unknown !== undefined) {
    const near = didYouMean(unknown, PLACEHOLDERS)
    const hint = near === undefined ? `known are ${choices}` : `did you mean ${placeholder(near)}?`
    return [['smoke.version.expect', `uses ${placeholder(unknown)}, which is unknown: ${hint}`]]
  }
  if (used.length > 0) return []
  return [
    [
      'smoke.version.expect',
      `is "${expected}" for every release, must contain one of ${choices}: otherwise it proves no version`,
    ],
  ]
}

const smokeChecks: Check = ({ settings: { smoke } }) => {
  const checks = smoke?.checks ?? []
  return checks.flatMap((check, index): readonly Finding[] => {
    const path = `smoke.checks[${index}]`
    const findings: Finding[] = []
    const first = checks.findIndex(({ name }) => name === check.name)
    if (first < index)
      findings.push([`${path}.name`, `is "${check.name}" like that of smoke.checks[${first}], must differ`])
    if (check.body !== undefined && (check.method === 'GET' || check.method === 'HEAD')) {
      findings.push([
        `${path}.body`,
        `stands beside method ${check.method}, which sends no body: set another method`,
      ])
    }
    if (check.method === 'HEAD' && Object.keys(check.expect.json).length > 0) {
      findings.push([
        `${path}.expect.json`,
        'stands beside method HEAD, whose answer has no body: set another method',
      ])
    }
    for (const header of Object.keys(check.headers)) {
      if (isCredentialHeader(header)) {
        findings.push([
          `${path}.headers.${header}`,
          'would carry a credential: secrets never stand in the configuration',
        ])
      } else if (isOwnHeader(header) || header.toLowerCase() === smoke?.header?.toLowerCase()) {
        findings.push([`${path}.headers.${header}`, 'is set by the smoke test itself, must be left away'])
      }
    }
    return findings
  })
}

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS']

const probesHaveChecks: Check = ({ settings: { judge, smoke } }) => {
  const probes = judge?.probes ?? 0
  if (probes === 0 || smoke?.checks === undefined) return []
  if (smoke.checks.some(({ method }) => SAFE_METHODS.includes(method))) return []
  return [['judge.probes', `is ${probes}, but smoke.checks has none with ${SAFE_METHODS.join(', ')} to send`]]
}

const CHECKS: readonly Check[] = [
  leaseName,
  arnsBelong,
  slotsDiffer,
  leaseTimes,
  shiftFitsIntoJob,
  steps,
  healthTimes,
  versionProof,
  smokeChecks,
  probesHaveChecks,
  ...METRIC_CHECKS,
]

/** What is wrong between values that are each right. */
export const crossCheck = (whole: Whole): readonly Finding[] => CHECKS.flatMap((check) => check(whole))

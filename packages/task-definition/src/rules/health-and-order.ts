import { show } from '../fault.ts'
import { at, containersOf, every, given, nameOf, type Place, textOf, wholeOf } from '../place.ts'
import { deployed, documented, type Finding, forEach, inferred, type Rule } from '../rule.ts'

/** Bounds of a health check: seconds, and retries. */
const HEALTH = {
  interval: { min: 5, max: 300 },
  timeout: { min: 2, max: 60 },
  retries: { min: 1, max: 10 },
  startPeriod: { min: 0, max: 300 },
} as const

const SPELLED: Readonly<Record<keyof typeof HEALTH, string>> = {
  interval: 'interval',
  timeout: 'timeout',
  retries: 'retries',
  startPeriod: 'start period',
}

const KEBAB: Readonly<Record<keyof typeof HEALTH, string>> = {
  interval: 'interval',
  timeout: 'timeout',
  retries: 'retries',
  startPeriod: 'start-period',
}

const healthBound = (member: keyof typeof HEALTH): Rule => {
  const { min, max } = HEALTH[member]
  return {
    id: `health-check-${KEBAB[member]}`,
    says: `The ${member} of a healthCheck is ${min} to ${max}${member === 'retries' ? '' : ' seconds'}`,
    source: deployed(`pf-ecs-healthcheck-${KEBAB[member]}-range`, 'API_HealthCheck'),
    breaches: forEach(containersOf, (container) => {
      const place = at(container, 'healthCheck', member)
      const value = wholeOf(place)
      if (value === undefined || (value >= min && value <= max)) return undefined
      const bound =
        value < min
          ? `greater than or equal to the minimum allowed value ${min}`
          : `less than or equal to the maximum allowed value ${max}`
      return {
        at: place,
        right: `write ${min} to ${max}`,
        message: `Health check ${SPELLED[member]} must be ${bound} for container '${nameOf(container)}'`,
      }
    }),
  }
}

const dependenciesOf = (container: Place): readonly Place[] => every(container, 'dependsOn')

/** Each dependency with the container that it names, when there is one. */
const forDependencies =
  (breach: (dependency: Place, target: Place | undefined) => Finding | undefined): Rule['breaches'] =>
  (task) =>
    containersOf(task).flatMap((container) =>
      dependenciesOf(container)
        .map((dependency) => {
          const name = textOf(at(dependency, 'containerName'))
          const target = containersOf(task).find((each) => nameOf(each) === name)
          return name === undefined ? undefined : breach(dependency, target)
        })
        .filter((finding) => finding !== undefined),
    )

/** Containers that wait for themselves, over others or directly. */
const inCircle = (task: Place): readonly Place[] => {
  const waits = new Map(
    containersOf(task).map((container) => [
      nameOf(container),
      dependenciesOf(container)
        .map((dependency) => textOf(at(dependency, 'containerName')))
        .filter((name) => name !== undefined),
    ]),
  )
  const reaches = (from: string, wanted: string): boolean => {
    const seen = new Set<string>()
    const queue = [...(waits.get(from) ?? [])]
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      if (name === wanted) return true
      if (!seen.has(name)) queue.push(...(waits.get(name) ?? []))
      seen.add(name)
    }
    return false
  }
  return containersOf(task).filter((container) => reaches(nameOf(container), nameOf(container)))
}

const RESTART = { min: 60, max: 1800 }
const IGNORED_CODES = 50
/** Seconds. */
const SHORTEST_TIMEOUT = 2

export const HEALTH_AND_ORDER: readonly Rule[] = [
  healthBound('interval'),
  healthBound('timeout'),
  healthBound('retries'),
  healthBound('startPeriod'),
  {
    id: 'dependency-exists',
    says: 'A container depends on containers of the same task only',
    source: deployed('pf-ecs-dependson-container-missing', 'eagletmt/hako#99'),
    breaches: forDependencies((dependency, target) => {
      if (target !== undefined) return undefined
      const name = at(dependency, 'containerName')
      return {
        at: name,
        right: 'name a container of this task',
        message: `Cannot depend on container + '${textOf(name)}' because it does not exist`,
      }
    }),
  },
  {
    id: 'dependency-ends',
    says: 'What a container waits for with COMPLETE or SUCCESS is not essential',
    source: deployed('pf-ecs-dependson-complete-on-essential', 'boto/boto3#2436'),
    breaches: forDependencies((dependency, target) => {
      const condition = at(dependency, 'condition')
      if (target === undefined || !['COMPLETE', 'SUCCESS'].includes(textOf(condition) ?? '')) return undefined
      if (at(target, 'essential').value === false) return undefined
      return {
        at: condition,
        found: `is ${show(condition.value)}, and ${nameOf(target)} is essential`,
        right: 'wait for START or HEALTHY, or write "essential": false there',
        message: 'A dependency container with SUCCESS or COMPLETE condition cannot be an essential container',
      }
    }),
  },
  {
    id: 'dependency-healthy',
    says: 'What a container waits for with HEALTHY has a healthCheck in the task definition',
    source: deployed('pf-ecs-dependson-healthy-without-healthcheck', 'API_ContainerDependency'),
    breaches: forDependencies((dependency, target) => {
      const condition = at(dependency, 'condition')
      if (target === undefined || condition.value !== 'HEALTHY') return undefined
      if (given(at(target, 'healthCheck'))) return undefined
      return {
        at: condition,
        found: `is "HEALTHY", and ${nameOf(target)} has no healthCheck`,
        right: 'give that container a healthCheck, or wait for START',
        message: 'A dependency container with HEALTHY condition must have health check configured',
      }
    }),
  },
  {
    id: 'dependency-circle',
    says: 'No container waits for itself, over others or directly',
    source: inferred('aws/containers-roadmap#123'),
    breaches: (task) =>
      inCircle(task).map((container) => ({
        at: at(container, 'dependsOn'),
        found: `makes ${show(nameOf(container))} wait for itself`,
        right: 'break the circle',
        message: 'The container dependencies form a cycle.',
      })),
  },
  {
    id: 'timeouts-at-least',
    says: `A startTimeout or stopTimeout is at least ${SHORTEST_TIMEOUT} seconds`,
    source: documented('API_ContainerDefinition'),
    breaches: (task) =>
      containersOf(task).flatMap((container) =>
        (['start', 'stop'] as const).flatMap((which) => {
          const timeout = at(container, `${which}Timeout`)
          const seconds = wholeOf(timeout)
          if (seconds === undefined || seconds >= SHORTEST_TIMEOUT) return []
          return [
            {
              at: timeout,
              right: `write at least ${SHORTEST_TIMEOUT} seconds`,
              message: `Granular ${which} timeout on container '${nameOf(container)}' must be at least ${SHORTEST_TIMEOUT} seconds.`,
            },
          ]
        }),
      ),
  },
  {
    id: 'restart-period',
    says: `The restartAttemptPeriod of a restartPolicy is ${RESTART.min} to ${RESTART.max} seconds`,
    source: deployed('pf-ecs-restart-policy-attempt-period-range', 'API_ContainerRestartPolicy'),
    breaches: forEach(containersOf, (container) => {
      const period = at(container, 'restartPolicy', 'restartAttemptPeriod')
      const seconds = wholeOf(period)
      if (seconds === undefined || (seconds >= RESTART.min && seconds <= RESTART.max)) return undefined
      return {
        at: period,
        right: `write ${RESTART.min} to ${RESTART.max}`,
        message: `The 'restartAttemptPeriod' setting for container '${nameOf(container)}' must be between ${RESTART.min} and ${RESTART.max}.`,
      }
    }),
  },
  {
    id: 'restart-ignored-codes',
    says: `A restartPolicy ignores at most ${IGNORED_CODES} exit codes`,
    source: documented('API_ContainerRestartPolicy'),
    breaches: forEach(containersOf, (container) => {
      const codes = at(container, 'restartPolicy', 'ignoredExitCodes')
      return every(container, 'restartPolicy', 'ignoredExitCodes').length <= IGNORED_CODES
        ? undefined
        : {
            at: codes,
            right: `keep at most ${IGNORED_CODES}`,
            message: `A restart policy can ignore at most ${IGNORED_CODES} exit codes.`,
          }
    }),
  },
  {
    id: 'ulimit-order',
    says: 'The softLimit of a ulimit is not greater than its hardLimit',
    source: deployed('pf-ecs-ulimit-soft-over-hard'),
    breaches: forEach(
      (task) => containersOf(task).flatMap((container) => every(container, 'ulimits')),
      (ulimit) => {
        const [soft, hard] = [wholeOf(at(ulimit, 'softLimit')), wholeOf(at(ulimit, 'hardLimit'))]
        // -1 is Docker's word for no limit; what ECS says to it is not known.
        if (soft === undefined || hard === undefined || hard < 0 || soft <= hard) return undefined
        return {
          at: at(ulimit, 'softLimit'),
          right: `write at most ${hard}, its hardLimit`,
          message: `Soft limit exceeds hard limit for ulimit ${textOf(at(ulimit, 'name'))}`,
        }
      },
    ),
  },
]

import { at, containersOf, every, given, isObject, onFargate, type Place, textOf } from '../place.ts'
import { deployed, documented, type Finding, forEach, type Rule, reported, when } from '../rule.ts'

const FARGATE_DRIVERS = ['awslogs', 'splunk', 'awsfirelens']

const driverOf = (container: Place): string | undefined =>
  textOf(at(container, 'logConfiguration', 'logDriver'))

/** Options that a driver needs and that stand neither among its options nor among its secret ones. */
const lacking = (container: Place, wanted: readonly string[]): readonly string[] => {
  const options = at(container, 'logConfiguration', 'options').value
  const secrets = every(container, 'logConfiguration', 'secretOptions').map(({ value }) =>
    isObject(value) ? value['name'] : undefined,
  )
  const has = (name: string) =>
    (isObject(options) && Object.hasOwn(options, name) && options[name] !== '' && options[name] !== null) ||
    secrets.includes(name)
  return wanted.filter((name) => !has(name))
}

const needs =
  (driver: string, wanted: readonly string[], say: (missing: readonly string[]) => string) =>
  (container: Place): Finding | undefined => {
    if (driverOf(container) !== driver) return undefined
    const missing = lacking(container, wanted)
    if (missing.length === 0) return undefined
    return {
      at: at(container, 'logConfiguration', 'options'),
      found: `has no ${missing.join(', ')}`,
      right: `the log driver ${driver} needs it`,
      message: say(missing),
    }
  }

const requiresOptions = (driver: string) => (missing: readonly string[]) =>
  `Log driver ${driver} requires options: ${missing.join(', ')}`

export const LOGGING: readonly Rule[] = [
  {
    id: 'fargate-log-driver',
    says: `On Fargate the log driver is ${FARGATE_DRIVERS.join(', ')}`,
    source: deployed('pf-ecs-fargate-log-driver-unsupported', 'API_LogConfiguration'),
    breaches: when(
      onFargate,
      forEach(
        (task) => containersOf(task).map((container) => at(container, 'logConfiguration', 'logDriver')),
        (driver) => {
          const text = textOf(driver)
          if (text === undefined || FARGATE_DRIVERS.includes(text)) return undefined
          return {
            at: driver,
            right: `use one of ${FARGATE_DRIVERS.join(', ')}`,
            message: `${text} is not a valid log driver. Must be one of [${FARGATE_DRIVERS.join(',')}]`,
          }
        },
      ),
    ),
  },
  {
    id: 'awslogs-options',
    says: 'The log driver awslogs has the options awslogs-region and awslogs-group',
    source: deployed('pf-ecs-awslogs-missing-group', 'klothoplatform/klotho#892'),
    breaches: forEach(
      containersOf,
      needs('awslogs', ['awslogs-region', 'awslogs-group'], requiresOptions('awslogs')),
    ),
  },
  {
    id: 'awslogs-prefix-on-fargate',
    says: 'On Fargate the log driver awslogs has the option awslogs-stream-prefix',
    source: deployed('pf-ecs-awslogs-fargate-missing-stream-prefix'),
    breaches: when(
      onFargate,
      forEach(
        containersOf,
        needs(
          'awslogs',
          ['awslogs-stream-prefix'],
          () =>
            'Fargate requires log configuration options to include awslogs-stream-prefix to support log driver awslogs.',
        ),
      ),
    ),
  },
  {
    id: 'splunk-options',
    says: 'The log driver splunk has the options splunk-token and splunk-url',
    source: documented('API_LogConfiguration'),
    breaches: forEach(
      containersOf,
      needs('splunk', ['splunk-token', 'splunk-url'], requiresOptions('splunk')),
    ),
  },
  {
    id: 'firelens-router',
    says: 'The log driver awsfirelens needs a container with a firelensConfiguration',
    source: deployed('pf-ecs-awsfirelens-without-router'),
    breaches: forEach(containersOf, (container, task) =>
      driverOf(container) !== 'awsfirelens' ||
      containersOf(task).some((each) => given(at(each, 'firelensConfiguration')))
        ? undefined
        : {
            at: at(container, 'logConfiguration', 'logDriver'),
            right: 'add a container with a firelensConfiguration, or use another log driver',
            message:
              'When awsfirelens log driver is specified in log configuration, a firelens configuration object must be specified.',
          },
    ),
  },
  {
    id: 'firelens-used',
    says: 'With a firelensConfiguration at least one container logs through awsfirelens',
    source: reported('API_FirelensConfiguration', 'using_firelens'),
    breaches: (task) => {
      const routers = containersOf(task)
        .map((container) => at(container, 'firelensConfiguration'))
        .filter(given)
      return routers.length === 0 || containersOf(task).some((each) => driverOf(each) === 'awsfirelens')
        ? []
        : routers.map((router) => ({
            at: router,
            right: 'let a container log through awsfirelens, or leave it out',
            message:
              'When a firelensConfiguration object is specified, at least one container has to be configured with the awsfirelens log driver.',
          }))
    },
  },
  {
    id: 'firelens-file-on-fargate',
    says: 'On Fargate the config-file-type of a firelensConfiguration is file',
    source: reported('API_FirelensConfiguration', 'aws/aws-sdk#311'),
    breaches: when(
      onFargate,
      forEach(
        (task) =>
          containersOf(task).map((container) =>
            at(container, 'firelensConfiguration', 'options', 'config-file-type'),
          ),
        (type) =>
          type.value === 's3'
            ? {
                at: type,
                right: 'write "file"',
                message: "Fargate launch type does not support FirelensConfiguration config file from 's3'.",
              }
            : undefined,
      ),
    ),
  },
]

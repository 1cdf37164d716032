import { show } from '../fault.ts'
import { asked, at, containersOf, every, given, onFargate, type Place, repeated, textOf } from '../place.ts'
import { deployed, type Finding, forEach, inferred, type Rule, reported, when } from '../rule.ts'

const ENVIRONMENT_FILES = 10

/** An ARN of a role, or its name, with its path or without: no colon, so that no other ARN is one. */
const ROLE = /^(?:arn:[a-z0-9-]+:iam::\d{12}:role\/)?[\w+=,.@/-]+$/

const hasRole = (task: Place): boolean => asked(at(task, 'executionRoleArn'))

const roleMissing = (task: Place, why: string, message: string): Finding => ({
  at: at(task, 'executionRoleArn'),
  ...(given(at(task, 'executionRoleArn')) ? {} : { found: 'is missing' }),
  right: `name the task execution role: ${why}`,
  message,
})

export const ROLES_AND_SECRETS: readonly Rule[] = [
  {
    id: 'role-valid',
    says: 'A role is given by its ARN or its name',
    source: reported('aws-samples/aws-modern-application-workshop#9', 'fabfuel/ecs-deploy#231'),
    breaches: forEach(
      (task) => [at(task, 'taskRoleArn'), at(task, 'executionRoleArn')],
      (role) => {
        const text = textOf(role)
        if (text === undefined || ROLE.test(text)) return undefined
        return {
          at: role,
          right: 'write arn:aws:iam::ACCOUNT:role/NAME, or leave it out',
          message: 'Role is not valid',
        }
      },
    ),
  },
  {
    id: 'fargate-role-for-logs',
    says: 'On Fargate the log driver awslogs needs an execution role',
    source: deployed('pf-ecs-fargate-execution-role-missing-awslogs', 'virtual-kubelet/virtual-kubelet#193'),
    breaches: when(onFargate, (task) =>
      !hasRole(task) &&
      containersOf(task).some((each) => at(each, 'logConfiguration', 'logDriver').value === 'awslogs')
        ? [
            roleMissing(
              task,
              'awslogs on Fargate needs it',
              'Fargate requires task definition to have execution role ARN to support log driver awslogs.',
            ),
          ]
        : [],
    ),
  },
  {
    id: 'fargate-role-for-ecr',
    says: 'On Fargate an image in Amazon ECR needs an execution role',
    source: reported('hashicorp/terraform-provider-aws#3051', 'jenkinsci/amazon-ecs-plugin#62'),
    breaches: when(onFargate, (task) =>
      !hasRole(task) &&
      containersOf(task).some((each) => /^\d{12}\.dkr\.ecr[.-]/.test(textOf(at(each, 'image')) ?? ''))
        ? [
            roleMissing(
              task,
              'images in ECR need it on Fargate',
              'Fargate requires task definition to have execution role ARN to support ECR images.',
            ),
          ]
        : [],
    ),
  },
  {
    id: 'role-for-secrets',
    says: 'Secrets of containers need an execution role',
    source: deployed('pf-ecs-secrets-without-execution-role', 'fabfuel/ecs-deploy#87'),
    breaches: (task) =>
      !hasRole(task) && containersOf(task).some((each) => asked(at(each, 'secrets')))
        ? [
            roleMissing(
              task,
              'secrets need it',
              "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.",
            ),
          ]
        : [],
  },
  {
    id: 'secret-names-unique',
    says: 'No two secrets of a container have the same name',
    source: reported('CircleCI-Public/aws-ecs-orb#190'),
    breaches: (task) =>
      containersOf(task).flatMap((container) =>
        repeated(every(container, 'secrets'), (secret) => textOf(at(secret, 'name'))).map((secret) => ({
          at: at(secret, 'name'),
          found: `is ${show(at(secret, 'name').value)}, as that of a secret before it`,
          right: 'keep one of them',
          message: `Duplicate secret names found: ${textOf(at(secret, 'name'))}. Each secret name must be unique.`,
        })),
      ),
  },
  {
    id: 'secret-not-in-environment',
    says: 'A secret has no name that a variable of the container has',
    source: reported('dagster-io/dagster#11622'),
    breaches: (task) =>
      containersOf(task).flatMap((container) => {
        const variables = every(container, 'environment').map((variable) => textOf(at(variable, 'name')))
        return every(container, 'secrets')
          .map((secret) => at(secret, 'name'))
          .filter((name) => textOf(name) !== undefined && variables.includes(textOf(name)))
          .map((name) => ({
            at: name,
            found: `is ${show(name.value)}, as that of a variable in environment`,
            right: 'keep one of the two',
            message: `The secret name must be unique and not shared with any new or existing environment variables set on the container, such as '${textOf(name)}'.`,
          }))
      }),
  },
  {
    id: 'secret-parameter-name',
    says: 'A secret comes from an ARN, or from a parameter whose name is made of letters, digits and _ . - /',
    source: reported('API_Secret', 'secrets-envvar-ssm-paramstore'),
    breaches: forEach(
      (task) =>
        containersOf(task).flatMap((container) => [
          ...every(container, 'secrets'),
          ...every(container, 'logConfiguration', 'secretOptions'),
        ]),
      (secret) => {
        const from = at(secret, 'valueFrom')
        const text = textOf(from)
        if (text === undefined || text.startsWith('arn:') || /^[a-zA-Z0-9_./-]{1,2048}$/.test(text))
          return undefined
        return {
          at: from,
          right: 'write the ARN of a secret or parameter, or the name of a parameter',
          message: `The Systems Manager parameter name specified for secret ${textOf(at(secret, 'name'))} is invalid. The parameter name can be up to 2048 characters and include the following letters and symbols: a-zA-Z0-9_.-,`,
        }
      },
    ),
  },
  {
    id: 'environment-files-at-most',
    says: `A container has at most ${ENVIRONMENT_FILES} environment files`,
    source: deployed('pf-ecs-environment-files-max', 'API_ContainerDefinition'),
    breaches: forEach(containersOf, (container) =>
      every(container, 'environmentFiles').length <= ENVIRONMENT_FILES
        ? undefined
        : {
            at: at(container, 'environmentFiles'),
            right: `keep at most ${ENVIRONMENT_FILES}`,
            message:
              'The maximum number of environment files was exceeded. Specify ten or less and try again.',
          },
    ),
  },
  {
    id: 'environment-file-arn',
    says: 'An environment file is given by the ARN of an object in S3',
    source: deployed('pf-ecs-environment-files-type', 'API_EnvironmentFile'),
    breaches: forEach(
      (task) => containersOf(task).flatMap((container) => every(container, 'environmentFiles')),
      (file) => {
        const value = at(file, 'value')
        const text = textOf(value)
        if (text === undefined || text.startsWith('arn:')) return undefined
        return { at: value, right: 'write arn:aws:s3:::BUCKET/KEY.env', message: 'Invalid arn syntax.' }
      },
    ),
  },
  {
    id: 'environment-names',
    says: 'A variable has a name',
    source: inferred('API_KeyValuePair'),
    breaches: forEach(
      (task) => containersOf(task).flatMap((container) => every(container, 'environment')),
      (variable) => {
        const name = at(variable, 'name')
        return variable.value === undefined || asked(name)
          ? undefined
          : {
              at: name,
              found: given(name) ? 'is empty' : 'is missing',
              right: 'name the variable',
              message: 'Environment variable name must not be null or empty.',
            }
      },
    ),
  },
]

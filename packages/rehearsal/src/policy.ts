import { readFileSync } from 'node:fs'

/** An IAM policy document. */
export interface Policy {
  readonly Version: string
  readonly Statement: readonly Readonly<Record<string, unknown>>[]
}

/** What `${name}` in a policy file stands for; a list takes the place of a whole text only. */
export type Values = Readonly<Record<string, string | readonly string[]>>

const lookUp = (name: string, values: Values): string | readonly string[] => {
  const value = values[name]
  if (value === undefined) throw new Error(`a policy asks for \${${name}}, which nobody gave`)
  return value
}

const fill = (node: unknown, values: Values): unknown => {
  if (typeof node === 'string') {
    const whole = /^\$\{(\w+)\}$/.exec(node)?.[1]
    if (whole !== undefined) return lookUp(whole, values)
    return node.replace(/\$\{(\w+)\}/g, (_, name: string) => String(lookUp(name, values)))
  }
  if (Array.isArray(node)) return node.flatMap((item) => fill(item, values))
  if (typeof node === 'object' && node !== null) {
    return Object.fromEntries(
      Object.entries(node).map(([key, item]) => [fill(key, values), fill(item, values)]),
    )
  }
  return node
}

const hasResource = ({ Resource }: Readonly<Record<string, unknown>>) =>
  !(Array.isArray(Resource) && Resource.length === 0)

/**
 * A policy from its file, filled in. A statement about a list that is empty is left out: a
 * task definition without roles needs nobody to pass them.
 */
export const readPolicy = (file: URL, values: Values): Policy => {
  const policy = fill(JSON.parse(readFileSync(file, 'utf8')), values) as Policy
  return { ...policy, Statement: policy.Statement.filter(hasResource) }
}

/** One document that allows what each of them allows. */
export const joinPolicies = (policies: readonly Policy[]): Policy => ({
  Version: '2012-10-17',
  Statement: policies.flatMap(({ Statement }) => Statement),
})

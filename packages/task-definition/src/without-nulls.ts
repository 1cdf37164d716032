type Members = Readonly<Record<string, unknown>>

/**
 * A definition without the members that are `null`: DescribeTaskDefinition's printouts have many, and for ECS they are
 * absent. A `null` in a list stays: it is an item, and a wrong one. `value` must not be deeper than MAX_DEPTH.
 */
export const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutNulls(item))
  if (typeof value !== 'object' || value === null) return value
  // fromEntries defines each member, __proto__ included: nothing gets another prototype.
  return Object.fromEntries(
    Object.entries(value as Members)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, withoutNulls(member)]),
  )
}

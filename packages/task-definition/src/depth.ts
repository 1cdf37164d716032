/** Objects and lists within one another; what ECS registers has eight at most. */
export const MAX_DEPTH = 16

/** Whether objects and lists stand deeper within one another than `limit`. Needs no stack, however deep they are. */
export const isDeeper = (value: unknown, limit = MAX_DEPTH): boolean => {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null
        ? Object.values(each).filter((inner) => typeof inner === 'object' && inner !== null)
        : [],
    )
  }
  return false
}

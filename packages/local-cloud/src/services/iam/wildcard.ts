const compiled = new Map<string, RegExp>()

/**
 * Whether `text` fits an IAM pattern: `*` stands for any number of characters (colons and slashes too),
 * `?` for exactly one.
 */
export const fits = (pattern: string, text: string, ignoreCase = false): boolean => {
  const key = `${ignoreCase}${pattern}`
  let regexp = compiled.get(key)
  if (regexp === undefined) {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')
    regexp = new RegExp(`^${source}$`, ignoreCase ? 'is' : 's')
    compiled.set(key, regexp)
  }
  return regexp.test(text)
}

/** Whether an ARN fits a pattern: six parts, each matched by itself, as the Arn… operators do. */
export const fitsArn = (pattern: string, arn: string): boolean => {
  const split = (text: string): string[] => {
    const parts = text.split(':')
    return [...parts.slice(0, 5), parts.slice(5).join(':')]
  }
  const [patterns, parts] = [split(pattern), split(arn)]
  return patterns.every((each, index) => fits(each, parts[index] ?? ''))
}

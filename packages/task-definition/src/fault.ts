/** How ECS itself would say no. */
export interface Refusal {
  /** Error code on the wire: `ClientException` or `InvalidParameterException`. */
  readonly code: string
  readonly message: string
}

/** One thing that is wrong with a task definition, and what would be right. */
export interface Fault {
  /** Kebab-case: the rule that says so. */
  readonly rule: string
  /** Where, as in `containerDefinitions[0].portMappings[1].hostPort`; empty for the whole. */
  readonly path: string
  /** What stands there, as the rest of a sentence that begins with the path: `is 512.5`. */
  readonly found: string
  /** What would be right, as an imperative: `write a whole number`. */
  readonly right: string
  /** Absent when ECS would take it and only a release must not. */
  readonly refusal?: Refusal
}

/** A fault as one clause: path, what stands there, what would be right. */
export const describeFault = ({ path, found, right }: Fault): string =>
  `${path === '' ? 'the task definition' : path} ${found}: ${right}`

/** Longer values are cut here: enough to recognize one. */
const SHOWN = 80

/**
 * A value as it is shown: scalars as they stand in the file, the rest by kind and size.
 * @param secret the value itself must not be repeated
 */
export const show = (value: unknown, secret = false): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') {
    const count = Object.keys(value).length
    return `an object with ${count} ${count === 1 ? 'member' : 'members'}`
  }
  if (secret) return `a ${typeof value}`
  const text = JSON.stringify(value) ?? String(value)
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`
}

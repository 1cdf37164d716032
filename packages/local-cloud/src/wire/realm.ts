/**
 * In a VM context (a test runner's, for one) `structuredClone` makes objects of the outer realm, and the
 * SDK's serialisers, which ask `instanceof Date`, take their dates for something else.
 */
const clonesAreForeign = !(structuredClone(new Date(0)) instanceof Date)

const adopt = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value))
  if (Array.isArray(value)) return value.map(adopt)
  if (ArrayBuffer.isView(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, adopt(each)]))
}

/** The same value with dates of this realm; in an ordinary process the value itself. */
export const ownDates = (value: unknown): unknown => (clonesAreForeign ? adopt(value) : value)

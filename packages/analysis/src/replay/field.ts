const PLAIN = /^\w+$/

/** Of a key that somebody made up, no more than this is shown, in UTF-16 units. */
const MOST_SHOWN = 60

/** Path of a key in an object, as messages name it: `canary.errors`, or `metrics["a b"]` where the key is no plain word. */
export const fieldIn = (path: string, key: string): string => {
  const short = key.length > MOST_SHOWN ? `${key.slice(0, MOST_SHOWN)}…` : key
  if (!PLAIN.test(short)) return `${path}[${JSON.stringify(short)}]`
  return path === '' ? short : `${path}.${short}`
}

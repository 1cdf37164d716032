/**
 * Replaces what stands between `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws when the pair is not there exactly once; the message says what to write.
 */
export function fillMarkers(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(open), text.indexOf(close)]
  const once = from === text.lastIndexOf(open) && to === text.lastIndexOf(close)
  if (from < 0 || to < from || !once)
    throw new Error(`needs the lines '${open}' and '${close}', once each and in this order`)
  return `${text.slice(0, from + open.length)}\n${content}\n${text.slice(to)}`
}

/** An answer with more bytes than whoever asked wants to hold. */
export class TooLarge extends Error {}

/**
 * The body of an answer as text. No more than the limit and one piece of it is ever held.
 * @param limit bytes, unpacked
 * @throws TooLarge beyond it; the rest is not read
 */
export const readUpTo = async (response: Response, limit: number): Promise<string> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw new TooLarge(`the answer is larger than ${limit} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

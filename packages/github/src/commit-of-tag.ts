import { ConfigurationError } from '@greenlight/release'
import type { Client } from './client.ts'

/** A tag may point to a tag; nobody nests them deeper than by accident. */
const DEEPEST = 10

/**
 * The commit that a tag names: a lightweight tag names it itself, an annotated one through an object of its own.
 * @returns undefined when there is no such tag
 * @throws ConfigurationError when it names something that is no commit
 */
export const commitOfTag = async (client: Client, tag: string): Promise<string | undefined> => {
  const about = `the tag ${tag}`
  const permission = 'contents: read'
  const path = `git/ref/tags/${tag.split('/').map(encodeURIComponent).join('/')}`
  const ref = await client.get({ path, about, permission })
  let target = ref?.at('object')
  for (let depth = 0; target !== undefined && depth < DEEPEST; depth++) {
    const sha = target.at('sha').text()
    const type = target.at('type').text()
    if (type === 'commit') return sha
    if (type !== 'tag') {
      throw new ConfigurationError({
        what: `The tag ${tag} names a ${type}, not a commit`,
        next: 'Release a tag that names a commit.',
      })
    }
    const object = await client.get({ path: `git/tags/${encodeURIComponent(sha)}`, about, permission })
    target = object?.at('object')
  }
  if (target === undefined) return undefined
  throw new ConfigurationError({
    what: `The tag ${tag} names a tag that names a tag, more than ${DEEPEST} times`,
    next: 'Release a tag that names a commit.',
  })
}

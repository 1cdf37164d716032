import { ConfigurationError } from '@greenlight/release'
import type { Client } from './client.ts'

/** Above it the contents API leaves the content away. */
const LARGEST = 1_048_576

const refused = (path: string, commit: string, why: string): ConfigurationError =>
  new ConfigurationError({
    what: `${path} at the commit ${commit.slice(0, 12)} ${why}`,
    next: `Name a text file of the repository instead of ${path}.`,
  })

/**
 * A file's text at a commit.
 * @returns undefined when there is none
 * @throws ConfigurationError when it is a folder or submodule, larger than 1 MiB, or no UTF-8
 */
export const readFile = async (
  client: Client,
  { path, commit }: { readonly path: string; readonly commit: string },
): Promise<string | undefined> => {
  const segments = path.split('/')
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
    throw refused(path, commit, 'is no path within the repository: it must be relative, without . and ..')
  }
  const file = await client.get({
    path: `contents/${segments.map(encodeURIComponent).join('/')}`,
    query: { ref: commit },
    about: `the file ${path} at the commit ${commit.slice(0, 12)}`,
    permission: 'contents: read',
  })
  if (file === undefined) return undefined
  if (Array.isArray(file.value)) throw refused(path, commit, 'is a folder')
  const type = file.at('type').text()
  if (type !== 'file') throw refused(path, commit, `is a ${type}, not a file`)
  const size = file.at('size').number()
  if (size > LARGEST) throw refused(path, commit, `has ${size} bytes, more than ${LARGEST}`)
  const encoding = file.at('encoding').text()
  if (encoding !== 'base64') throw refused(path, commit, `came in the encoding ${encoding}, not in base64`)
  const bytes = Buffer.from(file.at('content').text(), 'base64')
  if (bytes.length !== size) throw refused(path, commit, `came with ${bytes.length} of ${size} bytes`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw Object.assign(refused(path, commit, 'is no text in UTF-8'), { cause })
  }
}

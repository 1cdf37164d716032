import { createHash } from 'node:crypto'
import { cp, lstat, mkdir, mkdtemp, readdir, readFile, readlink, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'
import type { WorldClock } from '../../clock/world-clock.ts'
import type { Image, ImageStore } from '../../world.ts'

/** Folders that are no part of an image. */
const EXCLUDED = ['.git', join('node_modules', '.cache')]

/** One entry of an image's canonical manifest. */
interface Entry {
  readonly path: string
  /** Permission bits in octal, or `link`. */
  readonly mode: string
  /** SHA-256 of the content, or the link's target. */
  readonly content: string
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

const isExcluded = (path: string): boolean =>
  EXCLUDED.some((each) => path === each || path.endsWith(`${sep}${each}`))

const entriesOf = async (root: string, folder = root): Promise<Entry[]> => {
  const entries: Entry[] = []
  for (const { name } of await readdir(folder, { withFileTypes: true })) {
    const file = join(folder, name)
    const path = relative(root, file)
    if (isExcluded(path)) continue
    const stat = await lstat(file)
    const posix = path.split(sep).join('/')
    if (stat.isDirectory()) entries.push(...(await entriesOf(root, file)))
    else if (stat.isSymbolicLink()) entries.push({ path: posix, mode: 'link', content: await readlink(file) })
    else if (stat.isFile())
      entries.push({
        path: posix,
        mode: (stat.mode & 0o777).toString(8),
        content: sha256(await readFile(file)),
      })
  }
  return entries
}

/** Same files, same modes, same digest; whatever the order in which a file system lists them. */
const digestOf = (entries: readonly Entry[]): string => {
  const lines = entries.map(({ path, mode, content }) => JSON.stringify([path, mode, content])).sort()
  return `sha256:${sha256(lines.join('\n'))}`
}

/** What scanning an image found. */
export interface ScanResult {
  /** COMPLETE of basic scanning, ACTIVE of enhanced, or one that is not finished or failed. */
  readonly status: 'COMPLETE' | 'ACTIVE' | 'IN_PROGRESS' | 'PENDING' | 'FAILED' | 'UNSUPPORTED_IMAGE'
  readonly description?: string
  /** Findings by severity: `{ CRITICAL: 1 }`. */
  readonly counts?: Readonly<Record<string, number>>
}

export interface StoredImage extends Image {
  readonly sizeInBytes: number
  readonly scan?: ScanResult | undefined
}

export interface Images extends ImageStore {
  /**
   * Takes a snapshot of a directory (without `.git` and `node_modules/.cache`) and gives it a tag. A tag
   * that stood on another image moves.
   */
  push(image: {
    readonly repository: string
    readonly tag: string
    readonly directory: string
  }): Promise<{ digest: string }>
  /** An image that a behaviour plays. The digest comes from behaviour and tag. */
  pushSimulated(image: { readonly repository: string; readonly tag: string; readonly behaviour: string }): {
    digest: string
  }
  /** Sets what scanning an image has found. Throws for an unknown image. */
  putScan(reference: string, scan: ScanResult): void
  list(repository: string): readonly StoredImage[] | undefined
  repositories(): readonly { readonly name: string; readonly createdAt: number }[]
  /** Removes the snapshots, unless the caller named the folder. */
  close(): Promise<void>
}

/** `host/repository:tag` or `host/repository@digest`, the host being left out at will. */
const parseReference = (reference: string): { repository: string; tag?: string; digest?: string } => {
  const [first = '', ...rest] = reference.split('/')
  const named = rest.length > 0 && /[.:]|^localhost$/.test(first) ? rest.join('/') : reference
  const [, repository = '', tag, digest] = /^([^:@]+)(?::([^@]+))?(?:@(.+))?$/.exec(named) ?? []
  if (digest !== undefined) return { repository, digest }
  return { repository, tag: tag ?? 'latest' }
}

/** Content-addressed images on disk. */
export const createImages = (clock: WorldClock, directory?: string): Images => {
  const repositories = new Map<
    string,
    { readonly createdAt: number; readonly images: Map<string, StoredImage> }
  >()
  let made: Promise<string> | undefined

  const store = async (): Promise<string> => {
    made ??=
      directory === undefined
        ? mkdtemp(join(tmpdir(), 'local-cloud-images-'))
        : mkdir(resolve(directory), { recursive: true }).then(() => resolve(directory))
    return await made
  }

  const add = (repository: string, tag: string, image: Omit<StoredImage, 'tags' | 'repository'>): void => {
    if (!/^[a-z0-9]+([._/-][a-z0-9]+)*$/.test(repository))
      throw new RangeError(
        `repository "${repository}" must be lower-case letters, digits and ._-/ between them`,
      )
    if (!/^[\w][\w.-]{0,127}$/.test(tag))
      throw new RangeError(`tag "${tag}" must be 1 to 128 letters, digits, _ . and -`)
    const held = repositories.get(repository) ?? {
      createdAt: clock.now(),
      images: new Map<string, StoredImage>(),
    }
    repositories.set(repository, held)
    for (const [digest, other] of held.images) {
      if (digest !== image.digest && other.tags.includes(tag))
        held.images.set(digest, { ...other, tags: other.tags.filter((each) => each !== tag) })
    }
    const known = held.images.get(image.digest)
    const tags = [...new Set([...(known?.tags ?? []), tag])]
    held.images.set(image.digest, { ...(known ?? image), repository, tags })
  }

  const find = (reference: string): StoredImage | undefined => {
    const { repository, tag, digest } = parseReference(reference)
    const images = repositories.get(repository)?.images
    if (images === undefined) return undefined
    if (digest !== undefined) return images.get(digest)
    return [...images.values()].find(({ tags }) => tag !== undefined && tags.includes(tag))
  }

  const snapshot = async (source: string, digest: string): Promise<string> => {
    const home = await store()
    const target = join(home, digest.replace(':', '-'))
    const exists = await lstat(target).then(
      () => true,
      () => false,
    )
    if (exists) return target
    // Copied aside and renamed: a folder with the digest's name is always whole.
    const aside = await mkdtemp(join(home, 'incoming-'))
    await cp(source, aside, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => !isExcluded(relative(source, file)),
    })
    await rename(aside, target).catch(async (error: NodeJS.ErrnoException) => {
      await rm(aside, { recursive: true, force: true })
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
    return target
  }

  return {
    async push({ repository, tag, directory: given }) {
      const source = resolve(given)
      const entries = await entriesOf(source)
      const digest = digestOf(entries)
      const content = { directory: await snapshot(source, digest) }
      const sizes = await Promise.all(entries.map(async ({ path }) => (await lstat(join(source, path))).size))
      const sizeInBytes = sizes.reduce((sum, size) => sum + size, 0)
      add(repository, tag, { digest, pushedAt: clock.now(), content, sizeInBytes })
      return { digest }
    },
    pushSimulated({ repository, tag, behaviour }) {
      const digest = `sha256:${sha256(JSON.stringify(['behaviour', behaviour, tag]))}`
      add(repository, tag, { digest, pushedAt: clock.now(), content: { behaviour }, sizeInBytes: 0 })
      return { digest }
    },
    putScan(reference, scan) {
      const image = find(reference)
      if (image === undefined) throw new RangeError(`no image ${reference}`)
      repositories.get(image.repository)?.images.set(image.digest, { ...image, scan })
    },
    resolve: find,
    list: (repository) => {
      const held = repositories.get(repository)
      return held === undefined ? undefined : [...held.images.values()]
    },
    repositories: () => [...repositories].map(([name, { createdAt }]) => ({ name, createdAt })),
    async close() {
      if (directory === undefined && made !== undefined)
        await rm(await made, { recursive: true, force: true })
    },
  }
}

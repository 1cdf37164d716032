/** One package in a lockfile, as far as it is used here. */
export interface LockedPackage {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  dependencies?: Readonly<Record<string, string>>
  devDependencies?: Readonly<Record<string, string>>
  optionalDependencies?: Readonly<Record<string, string>>
}

export type LockedPackages = Readonly<Record<string, LockedPackage>>

/** A dependency that the lockfile does not answer: `npm ci` refuses such a file. */
export interface Unanswered {
  /** Where its entry belongs. */
  readonly path: string
  readonly name: string
  readonly range: string
  readonly optional: boolean
  readonly dev: boolean
}

/**
 * Finds the dependencies that no entry answers. npm leaves out the builds for other platforms when the registry it asks
 * has not mirrored them, and then `npm ci` fails for everybody.
 */
export function unanswered(packages: LockedPackages): readonly Unanswered[] {
  const found = new Map<string, Unanswered>()
  for (const [path, entry] of Object.entries(packages)) {
    const groups = [
      { wanted: entry.dependencies, optional: false },
      { wanted: path.includes('node_modules/') ? undefined : entry.devDependencies, optional: false },
      { wanted: entry.optionalDependencies, optional: true },
    ]
    for (const { wanted, optional } of groups) {
      for (const [name, range] of Object.entries(wanted ?? {})) {
        if (resolves(packages, path, name)) continue
        const place = `node_modules/${name}`
        found.set(place, { path: place, name, range, optional, dev: entry.dev === true })
      }
    }
  }
  return [...found.values()]
}

/**
 * The entry of an optional build for another platform, read off its name: `@scope/tool-linux-x64-musl`. It carries no
 * hash, because the registry at hand does not have the package; npm never fetches it on a platform it is not for.
 *
 * @returns undefined when the name does not tell a platform or the version is not exact.
 */
export function platformEntry({ name, range, optional, dev }: Unanswered): LockedPackage | undefined {
  const match =
    /-(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(-.+)?$/.exec(
      name,
    )
  const [, os, cpu, flavour] = match ?? []
  if (!optional || os === undefined || cpu === undefined || !/^\d+\.\d+\.\d+$/.test(range)) return undefined
  const libc =
    flavour === undefined
      ? undefined
      : flavour.includes('musl')
        ? 'musl'
        : flavour.endsWith('-gnu')
          ? 'glibc'
          : undefined
  return {
    version: range,
    cpu: [cpu],
    ...(dev && { dev }),
    ...(os === 'linux' && libc !== undefined && { libc: [libc] }),
    optional,
    os: [os],
  }
}

/** Whether an entry answers `name` for the package at `from`, looking outward folder by folder as Node does. */
function resolves(packages: LockedPackages, from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (packages[path] !== undefined) return true
    if (folder === '') return false
  }
}

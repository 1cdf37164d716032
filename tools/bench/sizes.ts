import { SHARED } from '../bundle/bundle.ts'

export interface Sizes {
  /** Everything in `dist`, in bytes. */
  readonly total: number
  readonly actions: readonly {
    readonly action: string
    /** Bytes of `dist/<action>` and of every shared file that this action can load. */
    readonly reachable: number
    readonly files: number
  }[]
}

/**
 * Sizes of the bundles. An action's own folder holds two lines, so what counts is what it can reach: its start, the
 * shared loader, and every chunk behind a chain of dynamic imports.
 *
 * @param files the files of `dist`.
 */
export function measureSizes(files: ReadonlyMap<string, string>, actions: readonly string[]): Sizes {
  const bytes = (path: string) => Buffer.byteLength(files.get(path) ?? '')
  const code = new Map([...files].map(([path, text]) => [path, joined(text)]))
  const loader = `${SHARED}/index.mjs`
  const entries = entryChunks(code.get(loader) ?? '')
  return {
    total: [...files.keys()].reduce((sum, path) => sum + bytes(path), 0),
    actions: actions.map((action) => {
      const reached = reach(entries.get(action) ?? [], code)
      const all = [`${action}/index.mjs`, loader, ...reached]
      return { action, reachable: all.reduce((sum, path) => sum + bytes(path), 0), files: all.length }
    }),
  }
}

/** The chunks that the loader fetches for each action. */
function entryChunks(loader: string): ReadonlyMap<string, readonly string[]> {
  const entries = new Map<string, readonly string[]>()
  const table = loader.slice(loader.search(/\bactions\s*=\s*\{/))
  for (const match of table.matchAll(
    /["']?([a-z][a-z-]*)["']?:\s*\(\)\s*=>((?:(?!["']?[a-z-]+["']?:\s*\(\)).)*)/gs,
  )) {
    entries.set(match[1] ?? '', chunksIn(match[2] ?? ''))
  }
  return entries
}

function reach(from: readonly string[], files: ReadonlyMap<string, string>): readonly string[] {
  const seen = new Set<string>()
  const queue = [...from]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path) || !files.has(path)) continue
    seen.add(path)
    queue.push(...chunksIn(files.get(path) ?? ''))
  }
  return [...seen]
}

/** The bundles break their lines at a width, wherever that is; inside a text with a backslash. */
const joined = (text: string) => text.replace(/\\?\n/g, '')

const chunksIn = (code: string) =>
  [...code.matchAll(/__(?:webpack|nccwpck)_require__\.e\((?:\/\* import\(\) \*\/ )?(\d+)\)/g)].map(
    (match) => `${SHARED}/${match[1]}.index.mjs`,
  )

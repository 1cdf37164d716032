import type { Metafile } from 'esbuild'
import { packageName } from './package-of.ts'

/**
 * Names for the intermediate chunks that say what is in them and stay the same when code changes. esbuild names
 * chunks by a hash of their content, and the final chunk numbers follow from these names: with hashes, one changed
 * line would rename half of `dist`.
 *
 * @param outputs esbuild's account of what it wrote, with paths relative to `outdir`'s parent.
 * @returns a map from esbuild's base name to ours; the entry keeps its name.
 */
export function chunkNames(outputs: Metafile['outputs'], entry: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Map<string, number>()
  const described = Object.entries(outputs)
    .filter(([path]) => baseName(path) !== entry)
    .map(([path, output]) => ({ path: baseName(path), subject: subjectOf(output), key: keyOf(output) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  for (const { path, subject } of described) {
    const count = (taken.get(subject) ?? 0) + 1
    taken.set(subject, count)
    names.set(path, `${subject}${count === 1 ? '' : `-${count}`}.mjs`)
  }
  return names
}

/** What a chunk is mostly about: the package, or our own folder, with the most bytes in it. */
function subjectOf(output: Metafile['outputs'][string]): string {
  const bytes = new Map<string, number>()
  for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
    const subject = slug(packageName(file) ?? file.split('/src/')[0] ?? file)
    bytes.set(subject, (bytes.get(subject) ?? 0) + bytesInOutput)
  }
  const [first] = [...bytes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return first?.[0] ?? 'empty'
}

/** A sort key that depends on which files a chunk holds, not on their content. */
function keyOf(output: Metafile['outputs'][string]): string {
  return `${output.entryPoint ?? ''}\n${Object.keys(output.inputs).sort().join('\n')}`
}

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1)
const slug = (text: string) => text.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')

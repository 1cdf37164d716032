import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from './package-of.ts'

/**
 * The licences of everything in the bundles that is not ours, as one text. Packages with the same licence text share it.
 *
 * @param root the repository.
 * @param files the source files that reached the bundles, relative to `root`.
 * @throws when a package names neither a licence file nor a licence.
 */
export function thirdPartyLicenses(root: string, files: Iterable<string>): string {
  const folders = new Set<string>()
  for (const file of files) {
    const folder = packageFolder(file)
    if (folder !== undefined) folders.add(folder)
  }
  const byText = new Map<string, Set<string>>()
  for (const folder of folders) {
    const { label, text } = licenseOf(join(root, folder))
    byText.set(text, (byText.get(text) ?? new Set()).add(label))
  }
  const sections = [...byText]
    .map(([text, labels]) => `${[...labels].sort().join('\n')}\n\n${text.trim()}\n`)
    .sort()
  return `The bundles in this folder contain the following packages.\n\n${sections.join(`\n${'-'.repeat(80)}\n\n`)}`
}

function licenseOf(folder: string): { label: string; text: string } {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string
    author?: string | { name: string }
  }
  const label = `${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`
  const file = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying)/i.test(name))
    .sort()[0]
  if (file !== undefined)
    return { label, text: readFileSync(join(folder, file), 'utf8').replaceAll('\r', '') }
  if (manifest.license === undefined) {
    throw new Error(`${manifest.name} ${manifest.version} has no licence: it cannot be shipped in a bundle`)
  }
  const author = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name
  return {
    label,
    text: `${manifest.license}${author === undefined ? '' : `, by ${author}`} (the package has no licence file)`,
  }
}

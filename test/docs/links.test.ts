import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Folders that are not ours to read: dependencies, bundles, what rehearsals leave behind. */
const SKIPPED = ['node_modules', 'dist', '.git', '.greenlight']

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return SKIPPED.includes(entry.name) ? [] : pagesIn(path)
    return entry.name.endsWith('.md') ? [path] : []
  })

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')

/** A heading's anchor, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')

const anchorsOf = (path: string): readonly string[] =>
  [
    ...readFileSync(path, 'utf8')
      .replace(/^```[\s\S]*?^```/gm, '')
      .matchAll(/^#+ (.*)$/gm),
  ].map(([, heading = '']) => anchorOf(heading))

/** What is wrong with a page's links, one sentence each. */
const brokenIn = (page: string): readonly string[] =>
  [...withoutCode(readFileSync(page, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/.test(target)) return []
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? page : normalize(join(dirname(page), path))
    if (!existsSync(file)) return [`${target} leads nowhere`]
    if (anchor === undefined || statSync(file).isDirectory()) return []
    const line = /^L(\d+)$/.exec(anchor)?.[1]
    if (line !== undefined && !file.endsWith('.md')) {
      const lines = readFileSync(file, 'utf8').split('\n').length
      return Number(line) >= 1 && Number(line) <= lines ? [] : [`${target} has no such line`]
    }
    return anchorsOf(file).includes(anchor) ? [] : [`${target} has no such heading`]
  })

test.each(pagesIn(root).map((page) => relative(root, page)))('the links of %s resolve', (page) => {
  expect(brokenIn(join(root, page))).toEqual([])
})

test('each page of the documentation can be reached from the README', () => {
  const seen = new Set<string>()
  const visit = (page: string): void => {
    if (seen.has(page) || !page.endsWith('.md') || !existsSync(page)) return
    seen.add(page)
    for (const [, target = ''] of withoutCode(readFileSync(page, 'utf8')).matchAll(/\]\(([^)#\s]+)/g)) {
      if (!/^[a-z]+:/.test(target)) visit(normalize(join(dirname(page), target)))
    }
  }
  visit(join(root, 'README.md'))
  const unreachable = pagesIn(join(root, 'docs')).filter((page) => !seen.has(page))
  expect(unreachable.map((page) => relative(root, page))).toEqual([])
})

test('what messages say about a page is true: it exists, and has that section', () => {
  const sources = ['packages', 'actions'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.includes('node_modules') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  )
  const mentions = sources.flatMap((text) => [...text.matchAll(/\b(docs\/[\w-]+\.md)(?:, "([^"]+)")?/g)])
  expect(mentions.length).toBeGreaterThan(5)
  const wrong = mentions.flatMap(([whole, page = '', section]) => {
    const file = join(root, page)
    if (!existsSync(file)) return [whole]
    return section === undefined || anchorsOf(file).includes(anchorOf(section)) ? [] : [whole]
  })
  expect([...new Set(wrong)]).toEqual([])
})

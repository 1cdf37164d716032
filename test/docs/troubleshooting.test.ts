import { readdirSync, readFileSync } from 'node:fs'
import { EXIT_CODES, GATES } from '@greenlight/release'
import { expect, test } from '@jest/globals'

const root = new URL('../../', import.meta.url)
const page = readFileSync(new URL('docs/troubleshooting.md', root), 'utf8')

/** The sources that may end a run, tests left out. */
const sources = ['packages/release/src/', 'packages/aws/src/', 'actions/'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('node_modules'))
    .map((file) => readFileSync(new URL(folder + file, root), 'utf8')),
)

const found = (pattern: RegExp): readonly string[] =>
  [...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, id = '']) => id)))].sort()

const GUARDS = [
  ...new Set([...found(/\b(?:refuse|halt)\(\s*'([a-z-]+)',/g), ...found(/\bguard: '([a-z-]+)'/g)]),
].sort()
/** `config-valid` is no gate of the list: without a config there is no list. */
const GATE_IDS = ['config-valid', ...GATES.map(({ id }) => id)].sort()

/** First cells of the tables between two headings. */
const rows = (from: string, to: string): readonly string[] => {
  const section = page.slice(page.indexOf(`\n## ${from}`), page.indexOf(`\n## ${to}`))
  return [...new Set([...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id = '']) => id))].sort()
}

test('the sources are read: there are guards', () => {
  expect(GUARDS.length).toBeGreaterThan(15)
  expect(found(/\bid: '([a-z-]+)',/g)).toEqual(expect.arrayContaining(GATE_IDS))
})

test('every gate is explained, and nothing that is none', () => {
  expect(rows('Gates', 'Guards')).toEqual(GATE_IDS)
})

test('every guard is explained, and nothing that is none', () => {
  expect(rows('Guards', 'Failures without a guard')).toEqual(GUARDS)
})

test.each(Object.entries(EXIT_CODES))('the outcome %s and its exit code %d', (outcome, code) => {
  expect(page).toContain(`| \`${outcome}\` | ${code} |`)
})

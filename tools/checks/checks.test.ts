import { expect, test } from '@jest/globals'
import { differences } from './differences.ts'
import { lockfileProblems } from './lockfile.ts'
import { machinePathLines } from './machine-paths.ts'
import { manifestProblems } from './manifests.ts'

test('differences name what is missing, different and too many', () => {
  const wanted = new Map([
    ['a', '1\n2\n'],
    ['b', '1'],
    ['c', '1'],
  ])
  const found = new Map([
    ['a', '1\n3\n'],
    ['c', '1'],
    ['d', '1'],
  ])
  expect(differences({ wanted, found, folder: 'dist/' })).toEqual([
    'dist/a differs from line 2 on',
    'dist/b is missing',
    'dist/d should not be there',
  ])
})

test.each([
  { entry: { version: '1.0.0', integrity: 'sha512-x' }, problems: [] },
  { entry: { resolved: 'packages/aws', link: true }, problems: [] },
  { entry: { version: '1.0.0' }, problems: ['package-lock.json: node_modules/a has no integrity hash'] },
  {
    entry: { resolved: 'https://registry.example/a.tgz', integrity: 'sha512-x' },
    problems: ['package-lock.json: node_modules/a names the address https://registry.example/a.tgz'],
  },
])('the lockfile entry $entry has problems $problems', ({ entry, problems }) => {
  expect(lockfileProblems(JSON.stringify({ packages: { 'node_modules/a': entry } }))).toEqual(problems)
})

test.each([
  { manifest: { dependencies: { a: '1' } }, sources: ["import { b } from 'a/b'"], problems: [] },
  { manifest: { dependencies: { '@s/a': '1' } }, sources: ["import type { B } from '@s/a/b'"], problems: [] },
  {
    manifest: { devDependencies: { '@types/a': '1' } },
    sources: [],
    problems: ['names @types/a, which nothing imports'],
  },
  { manifest: { dependencies: { a: '1', '@types/a': '1' } }, sources: ["import 'a'"], problems: [] },
  {
    manifest: { dependencies: { a: '1' } },
    sources: ["// import 'a'"],
    problems: ['names a, which nothing imports'],
  },
  { manifest: {}, sources: ["import 'a'"], problems: ['does not name a, which is imported'] },
  {
    manifest: {},
    sources: ["import 'node:fs'\nimport './b.ts'\nimport '@greenlight/aws'\nimport '@jest/globals'"],
    problems: [],
  },
])(
  'the manifest $manifest of the sources $sources has problems $problems',
  ({ manifest, sources, problems }) => {
    expect(manifestProblems(JSON.stringify(manifest), sources)).toEqual(problems)
  },
)

test.each([
  { text: 'see /srv/code/greenlight/dist', folder: '/srv/code/greenlight' },
  { text: '"/srv/code/other"', folder: '/srv/code' },
  { text: `file:${'/home'}/anna/x`, folder: `${'/home'}/anna` },
  { text: `${'/Users'}/anna/x`, folder: `${'/Users'}/anna` },
])('$text names a folder of this machine', ({ text, folder }) => {
  expect(machinePathLines(`\n${text}`, ['/srv/code/greenlight', '/srv/code'])).toEqual([{ line: 2, folder }])
})

test.each(['/home/runner/work/shop/shop', 'a/srv/code/x', '/srv/codebase/x', 'https://x.example/srv/code/x'])(
  '%s names no folder of this machine',
  (text) => {
    expect(machinePathLines(text, ['/srv/code'])).toEqual([])
  },
)

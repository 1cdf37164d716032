import { expect, test } from '@jest/globals'
import { platformEntry, unanswered } from './platforms.ts'

const missing = (name: string, range = '1.2.3', optional = true) => ({
  path: `node_modules/${name}`,
  name,
  range,
  optional,
  dev: true,
})

test.each([
  { name: '@a/cli-darwin-arm64', os: 'darwin', cpu: 'arm64', libc: undefined },
  { name: '@a/cli-win32-x64-msvc', os: 'win32', cpu: 'x64', libc: undefined },
  { name: '@a/cli-linux-x64', os: 'linux', cpu: 'x64', libc: undefined },
  { name: '@a/cli-linux-x64-musl', os: 'linux', cpu: 'x64', libc: 'musl' },
  { name: '@a/cli-linux-s390x-gnu', os: 'linux', cpu: 's390x', libc: 'glibc' },
  { name: '@a/cli-linux-arm-musleabihf', os: 'linux', cpu: 'arm', libc: 'musl' },
  { name: '@a/cli-linux-arm-gnueabihf', os: 'linux', cpu: 'arm', libc: undefined },
])('$name is for $os on $cpu', ({ name, os, cpu, libc }) => {
  expect(platformEntry(missing(name))).toEqual({
    version: '1.2.3',
    os: [os],
    cpu: [cpu],
    ...(libc !== undefined && { libc: [libc] }),
    optional: true,
    dev: true,
  })
})

test.each([missing('left-pad'), missing('a-linux-x64', '^1.2.3'), missing('a-linux-x64', '1.2.3', false)])(
  '$name@$range, optional $optional, gets no entry',
  (each) => {
    expect(platformEntry(each)).toBeUndefined()
  },
)

test('a dependency is answered by the nearest folder that has it', () => {
  const packages = {
    '': { devDependencies: { a: '1.0.0', gone: '1.0.0' } },
    'node_modules/a': { dependencies: { b: '1.0.0', c: '1.0.0' }, devDependencies: { unwanted: '1.0.0' } },
    'node_modules/a/node_modules/b': {},
    'node_modules/c': { optionalDependencies: { 'c-linux-x64': '1.0.0' }, dev: true },
    'packages/p': { dependencies: { c: '1.0.0' } },
  }
  expect(unanswered(packages).map(({ name, optional, dev }) => ({ name, optional, dev }))).toEqual([
    { name: 'gone', optional: false, dev: false },
    { name: 'c-linux-x64', optional: true, dev: true },
  ])
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadPolicy } from '@greenlight/config'
import { afterAll, expect, test } from '@jest/globals'
import { ROOT } from './command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'policy-'))
afterAll(() => rmSync(folder, { recursive: true }))

const policy = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'tools', 'policy.ts'), ...args],
    { cwd: ROOT, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

const SHOP = join(ROOT, 'examples/shop/.github/greenlight.yml')

test('a policy comes out that its own reader takes', () => {
  const { status, stdout, stderr } = policy('--config', SHOP)
  expect([status, stderr]).toEqual([0, ''])
  const { environments, bounds } = loadPolicy({
    text: stdout,
    name: 'the output',
    environment: 'production',
    place: 'file',
  })
  expect(environments).toEqual(['production'])
  expect(bounds.accounts).toEqual(['123456789012'])
})

test.each([
  ['no config', [], '--config is missing'],
  ['a config that is not there', ['--config', '/no\nwhere'], '"/no\\nwhere" cannot be read'],
  ['a folder', ['--config', ROOT], 'it is a directory'],
  ['another file', ['--config', join(ROOT, 'package.json')], 'environments is missing'],
  ['an environment that it has not', ['--config', SHOP, '--environment', 'qa'], 'known are production'],
  ['an option that there is not', ['--policy', 'x'], 'Unknown argument'],
])('%s: one word of it, nothing written, exit code 2', (_, args, says) => {
  const { status, stdout, stderr } = policy(...args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(says)
})

test('a config without environments is told what is missing', () => {
  const file = join(folder, 'empty.yml')
  writeFileSync(file, 'version: 1\n')
  const { status, stderr } = policy('--config', file)
  expect(status).toBe(2)
  expect(stderr).toContain('environments is missing')
})

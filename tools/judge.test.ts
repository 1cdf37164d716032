import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { ROOT } from './command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'judge-'))
afterAll(() => rmSync(folder, { recursive: true }))

const judge = (args: readonly string[], input: string, out: number | 'pipe' = 'pipe') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'tools', 'judge.ts'), ...args],
    { cwd: ROOT, encoding: 'utf8', input, stdio: ['pipe', out, 'pipe'] },
  )
  return { status, stdout, stderr }
}

const GOOD =
  '{"trace":"a","at":0,"weight":5,"canary":{"requests":300,"errors":1},"stable":{"requests":5700,"errors":3}}\n'

test('lines are judged, with a byte order mark before the first as well', () => {
  const { status, stdout, stderr } = judge(['--json'], `\uFEFF${GOOD}`)
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toMatchObject({ trace: 'a', look: 1, verdict: 'wait' })
})

test('what a line or a file is called forges no line and moves no terminal', () => {
  const file = join(folder, 'x\u001b[2J\nfake.ndjson')
  writeFileSync(file, '{"\\u001b]0;t\\n\\u200b":1,"trace":"\\u009b\\u202e"}\n')
  const { status, stderr } = judge(['--json', file], '')
  expect(status).toBe(1)
  expect(stderr).toMatch(/^[^\p{Cc}\p{Cf}]+\n$/u)
  expect(stderr).toContain(
    'x\\u001b[2J\\u000afake.ndjson:1: trace "\\u009b\\u202e": ["\\u001b]0;t\\n\\u200b"] is no',
  )
})

test.each([
  [[ROOT], `"${ROOT}" cannot be read (it is a directory): expected a file with one observation a line\n`],
  [
    ['--config', ROOT],
    `"${ROOT}" cannot be read (it is a directory): expected the path of a greenlight.yml after --config\n`,
  ],
  [['missing.ndjson'], '"missing.ndjson" cannot be read (ENOENT'],
  [['--config', 'a', '--config=b'], '--config is said 2 times ("a" and "b"): expected it once\n'],
  [
    ['--config', 'a', '--environment', 'b', '--environment', 'c'],
    '--environment is said 2 times ("b" and "c"): expected it once\n',
  ],
])('%j is refused', (args, message) => {
  const { status, stdout, stderr } = judge(['--json', ...args], '')
  expect(stderr).toContain(message)
  expect([status, stdout]).toEqual([2, ''])
})

test('a directory as the standard input is refused', () => {
  const directory = openSync(folder, 'r')
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'tools', 'judge.ts')],
    { cwd: ROOT, encoding: 'utf8', stdio: [directory, 'pipe', 'pipe'] },
  )
  closeSync(directory)
  expect(stderr).toBe(
    '"<stdin>" cannot be read (it is a directory): expected a file with one observation a line\n',
  )
  expect(status).toBe(2)
})

test.each([[['--json']], [[]]])(
  'an output that cannot be written is told, with %j',
  (args: readonly string[]) => {
    // Opened for reading, so that every system refuses the write; a full disk is refused in the same place.
    const file = join(folder, 'out.ndjson')
    writeFileSync(file, '')
    const unwritable = openSync(file, 'r')
    const { status, stderr } = judge(args, GOOD, unwritable)
    closeSync(unwritable)
    expect(stderr).toMatch(/^the output cannot be written \(EBADF[^\n]*\n$/)
    expect(status).toBe(2)
  },
)

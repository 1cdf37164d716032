import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ROOT } from './command-line.ts'

const bench = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'tools', 'bench-canary.ts'), ...args],
    { cwd: ROOT, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

test('figures do not depend on the number of workers, and few runs prove nothing', () => {
  const play = (workers: string) =>
    bench('--nulls', '--shape', 'near zero', '--runs', '2', '--json', '--workers', workers)
  const alone = play('1')
  expect([alone.status, alone.stderr]).toEqual([1, ''])
  const { holds, plausible, shapes } = JSON.parse(alone.stdout)
  expect([holds, plausible]).toEqual([false, true])
  expect(shapes).toHaveLength(4)
  expect(play('2')).toEqual(alone)
})

test.each([
  [['--json'], 0, '"holds": true'],
  [['--sanity'], 0, 'The promise holds for all 4 cells.'],
  [['--markdown'], 0, '| near zero at 100 rps | **ours** | 0 of 400 | 0 % | 0.92 % | 0 % | yes |'],
])('400 runs without a false rollback are proof enough, %p', (args, code, words) => {
  const { status, stdout } = bench('--nulls', '--shape', 'near zero', '--runs', '400', ...args)
  expect(stdout).toContain(words)
  expect(status).toBe(code)
})

test.each([
  [['--sanity'], '--sanity goes with --nulls\n'],
  [['--json', '--markdown'], '--json and --markdown: choose one\n'],
  [['--runs', '0'], "--runs is '0', but must be a whole number from 1 to 1000000\n"],
  [['--workers', 'all'], "--workers is 'all', but must be a whole number from 1 to 256\n"],
  [['--shape', 'odd', '--nulls'], "There is no shape 'odd'. There are: steady, above the limit"],
])('%p is refused', (args, message) => {
  const { status, stdout, stderr } = bench(...args)
  expect(stderr).toContain(message)
  expect([status, stdout]).toEqual([2, ''])
})

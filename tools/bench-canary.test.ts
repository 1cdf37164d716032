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
  [
    'enough runs without a false rollback are proof',
    ['--runs', '400', '--markdown'],
    '| near zero | 400 | 0 % (0.92 %) | 0 % (0.92 %) | 0 % (0.92 %) | 0 % (0.92 %) | 0 % / 0 % |',
  ],
  ['few runs do not refute it', ['--runs', '2', '--sanity'], 'explains by chance: none.'],
])('%s', (_, args, words) => {
  const { status, stdout } = bench('--nulls', '--shape', 'near zero', ...args)
  expect(stdout).toContain(words)
  expect(status).toBe(0)
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

import { expect, test } from '@jest/globals'
import { parseArguments } from './command-line.ts'

const known = { flags: ['json'], values: ['out'] }

test.each([
  { args: [], flags: [], values: [] },
  { args: ['--json'], flags: ['json'], values: [] },
  { args: ['--out', 'x', '--json'], flags: ['json'], values: [['out', 'x']] },
  { args: ['--out=x=y'], flags: [], values: [['out', 'x=y']] },
])('$args', ({ args, flags, values }) => {
  const asked = parseArguments(args, known)
  expect([...asked.flags]).toEqual(flags)
  expect([...asked.values]).toEqual(values)
})

test.each([
  { args: ['--jsn'], message: "Unknown argument '--jsn'. There are: --json, --out VALUE" },
  { args: ['json'], message: "Unknown argument 'json'" },
  { args: ['--json=1'], message: "Unknown argument '--json=1'" },
  { args: ['--out'], message: '--out needs a value' },
  { args: ['--out='], message: '--out needs a value' },
])('$args is refused', ({ args, message }) => {
  expect(() => parseArguments(args, known)).toThrow(message)
})

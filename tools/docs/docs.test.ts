import { expect, test } from '@jest/globals'
import { metadataProblems, parseMetadata } from './action-metadata.ts'
import { fillMarkers } from './markers.ts'
import { inputsTable, outputsTable } from './tables.ts'

const whole = `
name: Smoke test
description: Asks the candidate.
branding: { icon: sun, color: green }
inputs:
  config:
    description: >-
      The path of the file,
      from the root.
    default: .github/greenlight.yml
  role:
    description: The role, a|b.
    required: true
outputs:
  outcome:
    description: How it ended.
runs: { using: node24, main: ../../dist/smoke-test/index.mjs }
`

test('a whole action.yml has no problems', () => {
  expect(metadataProblems('smoke-test', parseMetadata(whole))).toEqual([])
})

test.each([
  { change: ['name: Smoke test', ''], problem: 'the action has no name' },
  { change: ['node24', 'node20'], problem: "runs.using is 'node20', but must be 'node24'" },
  { change: ['smoke-test/index', 'other/index'], problem: "must be '../../dist/smoke-test/index.mjs'" },
  { change: ['icon: sun, ', ''], problem: 'branding needs an icon' },
  { change: ['description: How it ended.', 'value: 1'], problem: "output 'outcome' has no description" },
  { change: ['    description: The role, a|b.\n', ''], problem: "input 'role' has no description" },
  {
    change: ['How it ended.', 'how it ended'],
    problem: "of output 'outcome' is not a whole sentence: 'how it ended'",
  },
  { change: ['  role:', '  roleName:'], problem: "'roleName' is not in kebab-case" },
  {
    change: ['required: true', 'required: true\n    default: x'],
    problem: "'role' is required and has a default",
  },
])('$problem', ({ change: [from = '', to = ''], problem }) => {
  expect(metadataProblems('smoke-test', parseMetadata(whole.replace(from, to))).join()).toContain(problem)
})

test('tables', () => {
  const { inputs, outputs } = parseMetadata(whole)
  expect(inputsTable(inputs)).toBe(
    [
      '| Input | Default | Description |',
      '| --- | --- | --- |',
      '| `config` | `.github/greenlight.yml` | The path of the file, from the root. |',
      '| `role` | **required** | The role, a\\|b. |',
    ].join('\n'),
  )
  expect(outputsTable(outputs)).toContain('| `outcome` | How it ended. |')
  expect(outputsTable([])).toBe('This action has no outputs.')
})

test('markers keep what stands around them, and filling twice changes nothing', () => {
  const once = fillMarkers('a\n<!-- inputs -->\nold\n<!-- /inputs -->\nb\n', 'inputs', 'new')
  expect(once).toBe('a\n<!-- inputs -->\nnew\n<!-- /inputs -->\nb\n')
  expect(fillMarkers(once, 'inputs', 'new')).toBe(once)
})

test.each([
  '',
  '<!-- inputs -->',
  '<!-- /inputs --><!-- inputs -->',
  '<!-- inputs --><!-- inputs --><!-- /inputs -->',
])('markers that are not there once, in order, are refused: %s', (text) => {
  expect(() => fillMarkers(text, 'inputs', 'new')).toThrow(
    "needs the lines '<!-- inputs -->' and '<!-- /inputs -->'",
  )
})

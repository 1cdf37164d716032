import { describe, expect, test } from '@jest/globals'
import { regexpProblems } from '../checks/regexps.ts'
import { superLinear } from './super-linear.ts'

/** The one that read numbers of Prometheus: 16 s on 80,000 digits. */
const KNOWN = '^[+-]?(\\d+\\.?\\d*([eE][+-]?\\d+)?|\\.\\d+([eE][+-]?\\d+)?)$'

describe('more than linear', () => {
  test.each([
    [KNOWN, ''],
    ['^(a+)+$', ''],
    ['^(?:a|a)*$', ''],
    ['\\s+$', ''],
    ['=+$', 'g'],
    ['a.*b.*c', ''],
    ['\\$\\{[^}]*\\}', 'g'],
    ['<!--[^]*?-->', ''],
    ['("(?:[^"\\\\]|\\\\.)*")|x', 'g'],
    ['(?:a[^]*)b', ''],
  ])('/%s/%s', (source, flags) => {
    expect(superLinear(source, flags)).toEqual(expect.any(String))
  })
})

describe('linear', () => {
  test.each([
    ['^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?$', ''],
    ['^a.*b$', ''],
    ['(?<!\\/)\\/+$', ''],
    ['\\$\\{[^{}]*\\}', 'g'],
    ['"status"\\s*:\\s*"error"', ''],
    ['\\$\\{[^}]*', 'g'],
    ['\\$\\{[^}]*\\}', 'y'],
    ['Principal: (\\S+) is not', ''],
    ['"(?:[^"\\\\]|\\\\.)*"?', 'g'],
  ])('/%s/%s', (source, flags) => {
    expect(superLinear(source, flags)).toBeUndefined()
  })
})

describe('the check', () => {
  const sources = new Map([
    ['a.ts', `const number = /${KNOWN}/\nconst fine = /^a+$/`],
    ['b.ts', "const made = new RegExp('a+$')\n// RegExp('in a comment')"],
  ])

  test('names file, line and what to do', () => {
    const problems = regexpProblems(sources, { bounded: [], made: [] })
    expect(problems).toHaveLength(2)
    expect(problems[0]).toMatch(/^a\.ts:1: .* has two repetitions .*bounded\.ts/)
    expect(problems[1]).toMatch(/^b\.ts:1: RegExp/)
  })

  test('takes an excuse, and none that nothing needs', () => {
    const bounded = [{ file: 'a.ts', source: KNOWN, because: 'it is short' }]
    const made = [{ file: 'b.ts', because: 'it is short' }]
    expect(regexpProblems(sources, { bounded, made })).toEqual([])
    expect(regexpProblems(new Map(), { bounded, made })).toEqual([
      expect.stringContaining('needs no excuse'),
      expect.stringContaining('makes no regular expression'),
    ])
  })
})

import { expect, test } from '@jest/globals'
import { DEFAULT_SETTINGS } from '../settings.ts'
import { Replay } from './replay.ts'
import { Summary } from './summary.ts'

const minute = (trace: string, i: number): string =>
  JSON.stringify({
    trace,
    at: i * 60_000,
    weight: 5,
    canary: { requests: 3000, errors: 1 },
    stable: { requests: 57_000, errors: 28 },
  })

const tableOf = (lines: readonly string[]): readonly string[] => {
  const replay = new Replay({ trial: DEFAULT_SETTINGS, closedMetrics: false })
  const summary = new Summary()
  lines.forEach((text, i) => {
    const answer = replay.take({ text, tooLong: false }, { source: undefined, line: i + 1 })
    if (answer !== undefined) summary.add(answer)
  })
  return summary.text().split('\n')
}

const cells = (row = ''): readonly string[] => row.split(/ {2,}/)

test('a trace that broke at its first line was looked at never, and breaks at no look', () => {
  expect(cells(tableOf(['{"trace":"a"}'])[1]).slice(0, 4)).toEqual(['a', 'none', 'inconclusive', '-'])
})

test('all traces that a torn line names stand as broken', () => {
  const healthy = ['a', 'b'].flatMap((name) => [0, 1, 2, 3, 4].map((i) => minute(name, i)))
  expect(
    tableOf(healthy)
      .slice(1, 3)
      .map((row) => cells(row)[2]),
  ).toEqual(['advance', 'advance'])
  const [, a, b, , total] = tableOf([...healthy, minute('a', 5) + minute('b', 5)])
  expect([a, b].map((row) => cells(row).slice(0, 4))).toEqual([
    ['a', '5', 'inconclusive', '5'],
    ['b', '5', 'inconclusive', '5'],
  ])
  expect(total).toBe('11 lines, 2 traces; 1 of the lines are no observation')
})

test('nothing that a line says is obeyed by a terminal', () => {
  const table = tableOf([
    '{"trace":"\\u001b[2J\\u009b\\n\\u202e"}',
    '{"trace":"a","\\u009b\\u200b":1}',
    `{"trace":"b","${'x'.repeat(59)}\\ud83d\\ude00":1}`,
  ]).join('\n')
  expect(table).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/u)
  expect(table).toContain('"\\u001b[2J\\u009b\\n\\u202e"')
})

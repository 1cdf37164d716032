import { expect, test } from '@jest/globals'
import { judgeByLimits, type Minute } from './limits.ts'

const limits = { maxErrorRate: 0.1, maxP95: 1000, minRequests: 100 }
const minute = (requests: number | undefined, errors = 0, p95: number | undefined = 50): Minute => ({
  requests,
  errors,
  p95,
})
const judge = (canary: Minute[], stable: Minute[] = [minute(2000)]) =>
  judgeByLimits({ canary, stable }, limits)

test.each<[string, Minute[], Minute[], string]>([
  ['no minute at all', [], [minute(2000)], 'inconclusive'],
  ['minutes without datapoints', [minute(undefined, 0, undefined)], [minute(2000)], 'inconclusive'],
  ['one request too few', [minute(99)], [minute(2000)], 'inconclusive'],
  ['just enough requests', [minute(100)], [minute(2000)], 'promote'],
  ['enough over several minutes', [minute(40), minute(40), minute(40)], [minute(2000)], 'promote'],
  ['errors at the limit', [minute(1000, 1)], [minute(2000)], 'promote'],
  ['errors above the limit', [minute(1000, 2)], [minute(2000)], 'rollback'],
  ['a few bad requests among too few', [minute(50, 5)], [minute(2000)], 'inconclusive'],
  ['an outage that both share', [minute(1000, 30)], [minute(20000, 600)], 'inconclusive'],
  ['refused connections only', [minute(undefined, 150, undefined)], [minute(2000)], 'rollback'],
  ['no control to compare with', [minute(1000, 20)], [], 'rollback'],
  ['one slow minute', [minute(100, 0, 1500), minute(100)], [minute(2000), minute(2000)], 'promote'],
  [
    'two slow minutes',
    [minute(100, 0, 1500), minute(100, 0, 1200)],
    [minute(2000), minute(2000)],
    'rollback',
  ],
  [
    'both slow',
    [minute(100, 0, 1500), minute(100, 0, 1200)],
    [minute(20, 0, 1100), minute(20, 0, 1100)],
    'inconclusive',
  ],
])('%s', (_, canary, stable, verdict) => {
  expect(judge(canary, stable).verdict).toBe(verdict)
})

test('the reason carries the numbers', () => {
  expect(judge([minute(1000, 20)]).reason).toBe(
    '20 of 1000 canary requests failed (2 %; stable 0 %): above the limit of 0.1 %',
  )
})

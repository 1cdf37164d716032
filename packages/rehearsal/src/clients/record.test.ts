import { expect, test } from '@jest/globals'
import { type RequestRecord, tally } from './record.ts'

const record = (part: Partial<RequestRecord>): RequestRecord => ({
  due: 1000,
  sent: 1000,
  took: 5,
  path: '/',
  ...part,
})

test('no answer and errors by the load balancer are lost; the application’s own errors are not', () => {
  const counted = tally([
    record({ status: 200, version: 'v1.0.0' }),
    record({ status: 500, version: 'v1.1.0' }),
    record({ status: 502, balancer: true }),
    record({ error: 'ECONNRESET' }),
    record({ status: 404, version: 'v1.0.0' }),
    record({ status: 200 }),
  ])
  expect(counted).toEqual({
    requests: 6,
    lost: 2,
    versions: {
      'v1.0.0': { requests: 2, failed: 0 },
      'v1.1.0': { requests: 1, failed: 1 },
      unknown: { requests: 1, failed: 0 },
    },
    p95: 5,
    reasons: ['/: 502 by the load balancer', '/: ECONNRESET'],
  })
})

test('a redirect made by the load balancer is not lost', () => {
  expect(tally([record({ status: 301, balancer: true })]).lost).toBe(0)
})

test('p95 is the nearest rank, and leaves lost requests out', () => {
  const answers = Array.from({ length: 100 }, (_, index) => record({ status: 200, took: index + 1 }))
  expect(tally([...answers, record({ error: 'timeout', took: 10_000 })]).p95).toBe(95)
})

test('nothing counted has no percentile', () => {
  expect(tally([])).toEqual({ requests: 0, lost: 0, versions: {}, p95: undefined, reasons: [] })
})

import { Unavailable } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import { counter, prometheus, success } from './testing/prometheus.ts'

test('more series than a process may hold are evidence that cannot be read, never a smaller count', async () => {
  const many = Array.from({ length: 6_000 }, (_, path) =>
    counter({ slot: 'blue', path: `/${path}` }, [1, 2, 3]),
  )
  const { metrics } = prometheus({ 'requests_total{slot="blue"}': success(many) })
  const asked = metrics.counts({ from: 0, to: 10_000, thresholds: { blue: [], green: [] } })
  await expect(asked).rejects.toBeInstanceOf(Unavailable)
  await expect(asked).rejects.toThrow('more than can be held')
})

import { expect, test } from '@jest/globals'
import type { Whole } from './check.ts'
import { crossCheck } from './cross-checks.ts'

type Settings = Whole['settings']
type Custom = NonNullable<NonNullable<Settings['metrics']>['custom']>[number]

const check = (settings: Settings) => crossCheck({ service: 'shop', name: 'production', settings })

const SLOT = '${slot}'

/** A metric of one's own that is right with either source. */
const queue = (more: Partial<Custom> = {}): Custom => ({
  name: 'queue',
  value: SLOT,
  worse: 'higher',
  ...more,
})
const custom = (...metrics: readonly Custom[]): Settings => ({
  metrics: { source: 'cloudwatch', custom: metrics },
})
const inPrometheus = (...metrics: readonly Custom[]): Settings => ({
  metrics: { source: 'prometheus', prometheus: {}, custom: metrics },
})

/** Counts instead of a value. */
const counts = (bad: Custom['bad'], total: Custom['total'] = `all ${SLOT}`): Custom =>
  ({ name: 'payments', worse: 'higher', ...(bad && { bad }), ...(total && { total }) }) as Custom

const metric = (dimensions: Readonly<Record<string, string>>, stat?: string) => ({
  namespace: 'Shop',
  metric: 'Refused',
  dimensions,
  ...(stat && { stat }),
})

test.each<[string, Settings]>([
  ['a value, with either source', custom(queue())],
  ['PromQL with its interval', inPrometheus(queue({ value: `sum(x{slot="${SLOT}"}[${'${interval}'}])` }))],
  ['two metrics of CloudWatch', custom(counts(metric({ Slot: SLOT }), metric({ Service: '${service}' })))],
  [
    'the load balancer and a target group',
    custom(queue({ value: metric({ LB: '${load-balancer}', TG: '${target-group}' }) })),
  ],
  ['the slot in the name of a metric', custom(queue({ value: { ...metric({}), metric: `Depth-${SLOT}` } }))],
  ['a number of samples', custom(counts(metric({ S: SLOT }, 'SampleCount')))],
  ['any statistic for a value', custom(queue({ value: metric({ S: SLOT }, 'p99') }))],
  ['observed only', { judge: { observeOnly: ['queue'] }, ...inPrometheus(queue()) }],
])('%s is right', (_, settings) => {
  expect(check(settings)).toEqual([])
})

test.each<[string, Settings, string, string]>([
  [
    'Prometheus without its section',
    { metrics: { source: 'prometheus' } },
    'metrics.prometheus',
    'is missing, though metrics.source is prometheus',
  ],
  [
    'Prometheus that nobody asks',
    { metrics: { source: 'cloudwatch', prometheus: { url: 'http://p' } } },
    'metrics.prometheus',
    'set metrics.source to prometheus',
  ],
  [
    'counts that are asked for before they are in',
    { canary: { metricsDelay: 15_000 }, metrics: { prometheus: { interval: 15_000 } } },
    'canary.metrics-delay',
    'is 15s, must be at least 18s',
  ],
  [
    'a selector without the slot',
    { metrics: { source: 'prometheus', prometheus: { errors: 'x{code=~"5.."}' } } },
    'metrics.prometheus.errors',
    `asks the same of both slots: write ${SLOT}`,
  ],
  [
    'a histogram without the slot',
    { metrics: { source: 'prometheus', prometheus: { latency: { histogram: 'seconds' } } } },
    'metrics.prometheus.latency.histogram',
    'asks the same of both slots',
  ],
  [
    'half a metric',
    custom(counts(SLOT, '')),
    'metrics.custom[0]',
    'must have either bad and total, or value',
  ],
  [
    'a value and half of the counts',
    custom(queue({ bad: SLOT })),
    'metrics.custom[0]',
    'must have either bad and total, or value',
  ],
  [
    'one count for both',
    custom(counts(`x${SLOT}`, `x${SLOT}`)),
    'metrics.custom[0].bad',
    'is the same as total',
  ],
  [
    'requests of both slots',
    { metrics: { source: 'prometheus', prometheus: { requests: 'requests_total' } } },
    'metrics.prometheus.requests',
    'asks the same of both slots',
  ],
  [
    'an interval in a selector',
    { metrics: { source: 'prometheus', prometheus: { requests: `x{s="${SLOT}"}[${'${interval}'}]` } } },
    'metrics.prometheus.requests',
    'contains ${interval}, which stands for nothing',
  ],
  [
    'the largest as a count',
    custom(counts(metric({ S: SLOT }, 'Maximum'))),
    'metrics.custom[0].bad.stat',
    'is Maximum, which counts nothing',
  ],
  [
    'a slip in the name of a metric',
    custom(queue({ value: { ...metric({ S: SLOT }), metric: 'Depth-${slott}' } })),
    'metrics.custom[0].value',
    'contains ${slott}, which stands for nothing: did you mean ${slot}?',
  ],
  [
    'two metrics in one',
    custom(queue({ bad: SLOT, total: `all ${SLOT}` })),
    'metrics.custom[0]',
    'must have either bad and total, or value',
  ],
  [
    'the name of a built-in metric',
    custom(queue({ name: 'errors' })),
    'metrics.custom[0].name',
    'choose another',
  ],
  [
    'two metrics of one name',
    custom(queue(), queue()),
    'metrics.custom[1].name',
    'like that of metrics.custom[0]',
  ],
  [
    'a query that asks the same of both slots',
    custom(queue({ value: 'SELECT AVG(Depth) FROM Shop' })),
    'metrics.custom[0].value',
    'write ${slot} or ${service} or ${target-group} where they differ',
  ],
  [
    'dimensions that are those of both slots',
    custom(counts(SLOT, metric({ ClusterName: '${cluster}' }))),
    'metrics.custom[0].total',
    'asks the same of both slots',
  ],
  [
    'a slip in a placeholder',
    custom(queue({ value: metric({ Service: '${servcie}' }) })),
    'metrics.custom[0].value',
    'contains ${servcie}, which stands for nothing: did you mean ${service}?',
  ],
  [
    'a placeholder of the other source',
    inPrometheus(queue({ value: 'depth{service="${service}"}' })),
    'metrics.custom[0].value',
    'known are ${slot}, ${interval}',
  ],
  [
    'a metric of CloudWatch with Prometheus',
    inPrometheus(queue({ value: metric({ S: SLOT }) })),
    'metrics.custom[0].value',
    'metrics.source is prometheus: write PromQL',
  ],
  [
    'an average as a count',
    custom(counts(metric({ S: SLOT }, 'Average'))),
    'metrics.custom[0].bad.stat',
    'is Average, which counts nothing: must be Sum or SampleCount',
  ],
])('%s is refused', (_, settings, path, says) => {
  const findings = check(settings)
  expect(findings).toHaveLength(1)
  expect(findings[0]?.[0]).toBe(path)
  expect(findings[0]?.[1]).toContain(says)
})

export { type PrometheusConnection, prometheusMetrics } from './prometheus-metrics.ts'
export type { CustomMetric, LatencySource, PrometheusSettings } from './settings.ts'

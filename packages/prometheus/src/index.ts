export { type PrometheusConnection, prometheusMetrics } from './prometheus-metrics.ts'
export type { PrometheusSettings } from './settings.ts'

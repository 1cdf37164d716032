import type { Mistake, PerSlot, PrometheusSource } from '@greenlight/release'
import type { RawReading } from './raw-reading.ts'
import { SCRAPE_NATIVE } from './scrape-native.ts'

/** What makes Prometheus keep the buckets of a classic histogram whose client exposes both kinds. */
const KEEP_CLASSIC =
  'Where native histograms are scraped as well, always_scrape_classic_histograms: true keeps the buckets of classic ones.'

/** Why a configured histogram may be empty, by its kind. */
export const whyEmpty = ({ kind }: NonNullable<PrometheusSource['latency']>): string =>
  kind === 'native' ? SCRAPE_NATIVE : KEEP_CLASSIC

const has = (reading: RawReading, role: string): boolean =>
  [...reading.targets.values()].some(({ tracks }) =>
    [...tracks.values()].some(({ roles }) => roles.has(role)),
  )

/**
 * The processes of a slot that count requests and have no series of the histogram. A measure that the config names is
 * never zero because nothing answers to it: nobody would be slow, and a slow release promoted.
 */
export const withoutHistogram = ({ targets }: Pick<RawReading, 'targets'>): readonly string[] =>
  [...targets.values()].flatMap(({ name, tracks }) => {
    const roles = [...tracks.values()].flatMap((track) => [...track.roles])
    return roles.includes('requests') && !roles.includes('latency') ? [name] : []
  })

/** The histogram that no series of either slot answers to, though requests are counted: a slip, or a server's setting. */
export const missingHistogram = (
  latency: NonNullable<PrometheusSource['latency']>,
  { blue, green }: PerSlot<RawReading>,
): Mistake | undefined =>
  (has(blue, 'requests') || has(green, 'requests')) && !has(blue, 'latency') && !has(green, 'latency')
    ? {
        what: `No series answers to metrics.prometheus.latency (${latency.histogram}, ${latency.kind}), though requests are counted: nothing is known of latency`,
        next: `Check its name, its labels and its kind. ${whyEmpty(latency)}`,
      }
    : undefined

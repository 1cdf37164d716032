/*
 * The little of Protocol Buffers and Snappy that it takes to hand samples to a Prometheus server: by remote writing
 * (prometheus.WriteRequest 1.0) and by a scrape (io.prometheus.client.MetricFamily, delimited).
 */

export const varint = (value: number): Buffer => {
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, BigInt(value))
  do {
    const low = Number(rest & 127n)
    rest >>= 7n
    bytes.push(rest > 0n ? low | 128 : low)
  } while (rest > 0n)
  return Buffer.from(bytes)
}

const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value)

const tag = (field: number, wire: number) => varint(field * 8 + wire)

export const integer = (field: number, value: number) => Buffer.concat([tag(field, 0), varint(value)])

export const signed = (field: number, value: number) => integer(field, zigzag(value))

export const double = (field: number, value: number) => {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return Buffer.concat([tag(field, 1), bytes])
}

export const message = (field: number, ...parts: readonly Buffer[]) => {
  const content = Buffer.concat(parts)
  return Buffer.concat([tag(field, 2), varint(content.length), content])
}

export const text = (field: number, value: string) => message(field, Buffer.from(value))

/** A native histogram: how many observations in each bucket of its schema, by index. */
export interface Native {
  readonly schema: number
  readonly buckets: ReadonlyMap<number, number>
}

export const countOf = ({ buckets }: Native): number =>
  [...buckets.values()].reduce((sum, each) => sum + each, 0)

/** Spans of neighbouring buckets, and the difference of each bucket's count to the one before it. */
const spansAndDeltas = (
  { buckets }: Native,
  fields: { readonly span: number; readonly delta: number },
): Buffer => {
  const spans: { offset: number; length: number }[] = []
  const deltas: number[] = []
  let next = 0
  let count = 0
  for (const [index, value] of [...buckets].sort(([a], [b]) => a - b)) {
    const last = spans.at(-1)
    if (last !== undefined && index === next) last.length++
    else spans.push({ offset: index - next, length: 1 })
    next = index + 1
    deltas.push(value - count)
    count = value
  }
  return Buffer.concat([
    ...spans.map(({ offset, length }) => message(fields.span, signed(1, offset), integer(2, length))),
    message(fields.delta, ...deltas.map((delta) => varint(zigzag(delta)))),
  ])
}

const ZERO_THRESHOLD = 2 ** -128

export interface Written {
  readonly labels: Readonly<Record<string, string>>
  readonly points: readonly { readonly at: number; readonly value: number | Native }[]
}

const writtenPoint = ({ at, value }: Written['points'][number]): Buffer =>
  typeof value === 'number'
    ? message(2, double(1, value), integer(2, at))
    : message(
        4,
        integer(1, countOf(value)),
        double(3, 0),
        signed(4, value.schema),
        double(5, ZERO_THRESHOLD),
        integer(6, 0),
        spansAndDeltas(value, { span: 11, delta: 12 }),
        integer(15, at),
      )

/** Labels by name, as both formats demand. */
const pairs = (labels: Readonly<Record<string, string>>): readonly Buffer[] =>
  Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => message(1, text(1, name), text(2, value)))

/** The body of a remote write, compressed. */
export const writeRequest = (series: readonly Written[]): Buffer =>
  snappy(
    Buffer.concat(
      series.map(({ labels, points }) => message(1, ...pairs(labels), ...points.map(writtenPoint))),
    ),
  )

/** Snappy's block format with literals alone: valid, and as long as its content. */
const snappy = (content: Buffer): Buffer => {
  const parts = [varint(content.length)]
  for (let begin = 0; begin < content.length; begin += 65_536) {
    const part = content.subarray(begin, begin + 65_536)
    parts.push(Buffer.from([61 << 2, (part.length - 1) & 255, (part.length - 1) >> 8]), part)
  }
  return Buffer.concat(parts)
}

const metric = (labels: Readonly<Record<string, string>>, content: Buffer) =>
  message(4, ...pairs(labels), content)

const family = (name: string, type: number, metrics: readonly Buffer[]) => {
  const content = Buffer.concat([text(1, name), integer(3, type), ...metrics])
  return Buffer.concat([varint(content.length), content])
}

/** A family of counters in the exposition format of Protocol Buffers. */
export const counterFamily = (
  name: string,
  counters: readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[],
) =>
  family(
    name,
    0,
    counters.map(({ labels, value }) => metric(labels, message(3, double(1, value)))),
  )

/** A family of one native histogram in the exposition format of Protocol Buffers. */
export const histogramFamily = (name: string, labels: Readonly<Record<string, string>>, histogram: Native) =>
  family(name, 4, [
    metric(
      labels,
      message(
        7,
        integer(1, countOf(histogram)),
        double(2, 0),
        signed(5, histogram.schema),
        double(6, ZERO_THRESHOLD),
        integer(7, 0),
        spansAndDeltas(histogram, { span: 12, delta: 13 }),
      ),
    ),
  ])

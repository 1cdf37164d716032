/** Counts of bad among all, or one number, of a metric that the user named. */
export type UserReading =
  | { readonly total: number; readonly bad: number }
  /** One number per interval, such as a queue's depth; undefined where the source had none. */
  | { readonly value: number | undefined }

/** What one arm did in one interval. Counts are whole numbers from 0 to 2^53. */
export interface Arm {
  /** Undefined when the source has no datapoint: that is "no data", never 0. */
  readonly requests: number | undefined
  /** Failed requests; never more than `requests`. */
  readonly errors: number
  /** Requests slower than each of the trial's latency edges, in their order; absent when nobody counted. */
  readonly slower?: readonly number[]
  /** Requests slower than the latency limit; absent when nobody counted. */
  readonly overLimit?: number
  /** 95th percentile of the response time in milliseconds; undefined without requests. */
  readonly p95?: number | undefined
  /** Readings of the user's own metrics by name. */
  readonly metrics?: Readonly<Record<string, UserReading>>
}

/** One interval of both arms: what a sequential test looks at. */
export interface Observation {
  /** When the interval begins, milliseconds since the epoch. */
  readonly at: number
  /** Length of the interval, milliseconds. */
  readonly duration: number
  /** Percent of the traffic that the load balancer was told to give the canary, above 0 to 100. */
  readonly percent: number
  readonly canary: Arm
  /** Undefined when there is no control at all, as in a bake without holdback. */
  readonly stable: Arm | undefined
}

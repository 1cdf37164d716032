/** One API call that the cloud has seen, including refused and lost ones. */
export interface RecordedCall {
  /** World time in milliseconds. */
  readonly at: number
  /** Signing name. */
  readonly service: string
  readonly operation: string
  /** The caller's ARN; empty when the credentials named nobody. */
  readonly principal: string
  /** Whether the operation changes state when it succeeds. */
  readonly write: boolean
  /** The input in the SDK's shape; absent when it could not be read. */
  readonly input?: unknown
  /** The code of the error that the caller received, or the fault that swallowed the answer. */
  readonly error?: string
}

const READ = /^(Describe|Get|List|Filter|Lookup|BatchGet|Query|Search)/

/** STS hands out credentials but changes nothing in the account. */
export const isWrite = (service: string, operation: string): boolean =>
  service !== 'sts' && !READ.test(operation)

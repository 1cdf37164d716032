import { ConfigurationError, GreenlightError, Interrupted, Unavailable } from '@greenlight/release'

/** What a call was about, in the user's words: where in the config its subject stands, and its value. */
export interface Subject {
  /** `environments.production.cluster` */
  readonly path: string
  readonly value: string
}

export interface CallContext {
  /** In IAM's words: `ecs:UpdateService`. */
  readonly operation: string
  readonly about?: Subject | undefined
  readonly signal?: AbortSignal | undefined
}

interface AwsError extends Error {
  readonly $fault?: 'client' | 'server'
  readonly $metadata?: { readonly httpStatusCode?: number; readonly attempts?: number }
  readonly $retryable?: { readonly throttling?: boolean }
  readonly $response?: unknown
  readonly code?: unknown
}

/** Services spell the same refusal in several ways. */
const ACCESS_DENIED =
  /^(AccessDenied(Exception|Fault)?|UnauthorizedOperation|AuthorizationError|NotAuthorized\w*)$/
const NOT_FOUND = /NotFound(Exception|Fault)?$/
const THROTTLED =
  /^(Throttling(Exception)?|ThrottledException|TooManyRequestsException|RequestLimitExceeded|LimitExceededException|RequestThrottled(Exception)?|SlowDown|PriorRequestNotComplete)$/
const CREDENTIALS =
  /^(ExpiredToken(Exception)?|InvalidClientTokenId|UnrecognizedClientException|InvalidSignatureException|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken(Exception)?|CredentialsProviderError|TokenProviderError|InvalidAccessKeyId)$/
/** Another change of the same resource is under way; later it may be accepted. */
const BUSY =
  /^(ConflictException|UpdateInProgressException|ConcurrentUpdateException|ResourceInUse(Exception)?)$/
const UNREACHABLE =
  /^(TimeoutError|RequestTimeout(Exception)?|NetworkingError|ECONN\w+|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/

/** By its form: an error of another realm is no instance of this one's Error. */
const isError = (error: unknown): error is AwsError =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'

/**
 * AWS answers a wrong signature with the request as it was to be signed, session token included ("The Canonical String for
 * this request should have been …"), and such a text must reach no log. It is cut off where the error enters, because the
 * error itself goes on as the cause of ours, and is printed as such.
 */
const withoutCanonicalRequest = (error: AwsError): void => {
  const shorten = (text: string): string => {
    const at = text.search(/The (?:Canonical String|String-to-Sign)/)
    return at < 0 ? text : `${text.slice(0, at).trimEnd()} (the canonical request is left out)`
  }
  error.message = shorten(error.message)
  if (error.stack !== undefined) error.stack = shorten(error.stack)
}

const LONGEST = 400

/** AWS's own sentence on one line, without the encoded blob that some refusals carry, and not endless. */
const sentence = ({ message }: Error): string => {
  const text = message
    .replace(/Encoded authorization failure message:\s*\S+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
  return (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text).replace(/\.$/, '')
}

const place = (about: Subject | undefined): string =>
  about === undefined ? '' : ` (${about.path}: ${about.value})`

const accessDenied = (error: AwsError, { operation, about }: CallContext): ConfigurationError => {
  const principal = /(?:User|Principal): (\S+) is not authorized/.exec(error.message)?.[1]
  const action = /not authorized to perform: ([\w-]+:\w+)/.exec(error.message)?.[1] ?? operation
  const resource = /on resource: (\S+)/.exec(error.message)?.[1]
  const on = resource === undefined ? place(about) : ` on ${resource.replace(/[.,]$/, '')}`
  return new ConfigurationError({
    what: `${principal ?? 'The role of this job'} may not call ${action}${on}: ${sentence(error)}`,
    next: `Allow ${action} for that role; docs/iam.md has the policy of every role.`,
    cause: error,
  })
}

/**
 * The one place where an error of the SDK becomes one of ours; `cause` keeps the original. What is neither an
 * answer of AWS nor the lack of one is a mistake in this program, and stays as it is.
 */
export const translate = (error: unknown, context: CallContext): unknown => {
  const { operation, about, signal } = context
  if (error instanceof GreenlightError) return error
  if (signal?.aborted) {
    return new Interrupted({
      what: `${operation} was abandoned because the job was cancelled`,
      next: 'Run the job again: it looks first at what was done.',
      cause: error,
    })
  }
  if (!isError(error)) return error
  const aws: AwsError = error
  withoutCanonicalRequest(aws)
  const { name } = aws
  const status = aws.$metadata?.httpStatusCode
  const outOfReach = (why: string) =>
    new Unavailable({
      what: `${operation}${place(about)} ${why}: ${sentence(error)}`,
      next: 'Try again; the AWS Health Dashboard tells of troubles on their side.',
      cause: error,
    })
  if (THROTTLED.test(name) || aws.$retryable?.throttling || status === 429) return outOfReach('was throttled')
  if (ACCESS_DENIED.test(name) || (status === 403 && / not authorized to perform/.test(error.message))) {
    return accessDenied(aws, context)
  }
  if (CREDENTIALS.test(name)) {
    return new ConfigurationError({
      what: `AWS did not take the credentials of this job for ${operation} (${name}): ${sentence(error)}`,
      next: 'Give the job "role-to-assume" with "permissions: id-token: write", or credentials that outlast it.',
      cause: error,
    })
  }
  if (NOT_FOUND.test(name)) {
    return new ConfigurationError({
      what: `${operation} found nothing${place(about)}: ${sentence(error)}`,
      next:
        about === undefined
          ? 'Look at the account and region of this environment in the config file.'
          : `Correct ${about.path}, or look at the environment's account and region.`,
      cause: error,
    })
  }
  if (BUSY.test(name)) return outOfReach('met another change of the same resource')
  if (aws.$fault === 'server' || (status ?? 0) >= 500) return outOfReach('failed on the side of AWS')
  if (
    UNREACHABLE.test(name) ||
    (typeof aws.code === 'string' && UNREACHABLE.test(aws.code)) ||
    (aws.$fault === undefined && aws.$response !== undefined)
  ) {
    return outOfReach('got no answer')
  }
  if (aws.$fault === 'client' || (status ?? 0) >= 400) {
    return new ConfigurationError({
      what: `${operation}${place(about)} was refused (${name}): ${sentence(error)}`,
      next: 'Correct what the message names; the same call would be refused again.',
      cause: error,
    })
  }
  return error
}

const awsErrorIn = (error: unknown): AwsError | undefined =>
  error instanceof GreenlightError && isError(error.cause) ? error.cause : undefined

/** Whether a translated error came from AWS under this name (`ConflictException`). */
export const isAwsError = (error: unknown, ...names: readonly string[]): boolean =>
  names.includes(awsErrorIn(error)?.name ?? '')

/** How often the call was sent before it failed for good; 1 when that is not known. */
export const attemptsOf = (error: unknown): number => awsErrorIn(error)?.$metadata?.attempts ?? 1

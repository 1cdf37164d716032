import type { Settings } from '@greenlight/release'
import { settings } from '@greenlight/release/testing'
import { type ConnectOptions, connect } from './session.ts'

/** A refusal, in the service's own words. */
export class Refusal extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, message = `${code} it is.`, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }
}

/** The input of an operation as it stood on the wire. Everything in a query request is text. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever the operation's input holds.
export type Input = any

/** Answers by operation (`ecs:DescribeServices`). A thrown `Refusal` is refused, any other error drops the line. */
export type Answers = Readonly<Record<string, (input: Input) => unknown>>

interface Call {
  readonly operation: string
  readonly input: Input
}

interface WireRequest {
  readonly hostname: string
  readonly method: string
  readonly path: string
  readonly query?: Record<string, unknown>
  readonly headers: Record<string, string>
  readonly body?: string | Uint8Array
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const xml = (value: unknown): string => {
  if (Array.isArray(value)) return value.map((each) => `<member>${xml(each)}</member>`).join('')
  if (typeof value !== 'object' || value === null) return escaped(String(value))
  const isPresent = ([, each]: [string, unknown]) => each !== undefined
  return Object.entries(value)
    .filter(isPresent)
    .map(([name, each]) => `<${name}>${xml(each)}</${name}>`)
    .join('')
}

/** `Actions.member.1.Type=forward` as `{ Actions: [{ Type: 'forward' }] }`. */
const fromQuery = (body: string): Input => {
  const root: Record<string, Input> = {}
  for (const [key, value] of new URLSearchParams(body)) {
    const steps = key.split('.')
    let at: Record<string, Input> = root
    steps.forEach((step, index) => {
      if (index === steps.length - 1) at[step] = value
      else {
        at[step] ??= {}
        at = at[step]
      }
    })
  }
  const listed = (value: Input): Input => {
    if (typeof value !== 'object') return value
    if (value.member) return Object.values(value.member).map(listed)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, listed(each)]))
  }
  return listed(root)
}

const JSON_SERVICES: Readonly<Record<string, string>> = {
  AmazonEC2ContainerServiceV20141113: 'ecs',
  AmazonEC2ContainerRegistry_V20150921: 'ecr',
  AnyScaleFrontendService: 'application-autoscaling',
  GraniteServiceVersion20100801: 'cloudwatch',
  Logs_20140328: 'logs',
  AmazonSSM: 'ssm',
}

const SCHEDULER: Readonly<Record<string, string>> = {
  GET: 'GetSchedule',
  POST: 'CreateSchedule',
  PUT: 'UpdateSchedule',
  DELETE: 'DeleteSchedule',
}

const read = (request: WireRequest): Call & { readonly protocol: 'json' | 'xml' } => {
  const { hostname, method, path, query = {}, headers } = request
  const body = typeof request.body === 'string' ? request.body : new TextDecoder().decode(request.body)
  const target = headers['x-amz-target']
  if (target !== undefined) {
    const [prefix = '', operation] = target.split('.')
    return { protocol: 'json', operation: `${JSON_SERVICES[prefix]}:${operation}`, input: JSON.parse(body) }
  }
  if (path.startsWith('/schedules/')) {
    const input = body === '' ? query : JSON.parse(body)
    const Name = decodeURIComponent(path.slice('/schedules/'.length))
    return { protocol: 'json', operation: `scheduler:${SCHEDULER[method]}`, input: { ...input, Name } }
  }
  const input = fromQuery(body)
  const service = hostname.startsWith('sts') ? 'sts' : 'elasticloadbalancing'
  return { protocol: 'xml', operation: `${service}:${input.Action}`, input }
}

const respond = (status: number, protocol: 'json' | 'xml', body: string, headers = {}) => ({
  response: {
    statusCode: status,
    reason: '',
    headers: { 'content-type': protocol === 'json' ? 'application/json' : 'text/xml', ...headers },
    body: new TextEncoder().encode(body),
  },
})

/** A connection that breaks before an answer comes. */
export const connectionLost = (): Error => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })

/**
 * A session on the real SDK clients, whose requests are answered by `answers` in this process. An operation
 * without an answer fails the test by name.
 */
export const wired = (answers: Answers, options: Partial<ConnectOptions> = {}) => {
  const calls: Call[] = []
  const requestHandler = {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request: WireRequest) {
      const { protocol, operation, input } = read(request)
      calls.push({ operation, input })
      const answer = answers[operation]
      if (answer === undefined) throw new TypeError(`Nobody answers ${operation}`)
      try {
        const output = (await answer(input)) ?? {}
        if (protocol === 'json') return respond(200, protocol, JSON.stringify(output))
        const name = operation.split(':')[1]
        const result = `<${name}Response><${name}Result>${xml(output)}</${name}Result></${name}Response>`
        return respond(200, protocol, result)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const { code, message, status } = error
        if (protocol === 'json') {
          const text = JSON.stringify({ __type: code, message, Message: message })
          return respond(status, protocol, text, { 'x-amzn-errortype': code })
        }
        const told = `<Code>${code}</Code><Message>${escaped(message)}</Message>`
        return respond(status, protocol, `<ErrorResponse><Error>${told}</Error></ErrorResponse>`)
      }
    },
    destroy() {},
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  }
  const session = connect({
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' },
    maxAttempts: 1,
    requestHandler: requestHandler as unknown as NonNullable<ConnectOptions['requestHandler']>,
    ...options,
  })
  const inputs = (operation: string): Input[] =>
    calls.filter((call) => call.operation === operation).map(({ input }) => input)
  return { session, calls, inputs, requestHandler }
}

const ELB = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012'
export const RULE = `${ELB}:listener-rule/app/shop/50dc6c495c0c9188/f2f7dc8efc522ab2/9683b2d02a6cabee`
export const LISTENER = `${ELB}:listener/app/shop/50dc6c495c0c9188/f2f7dc8efc522ab2`
export const GROUPS = {
  blue: `${ELB}:targetgroup/shop-blue/73e2d6bc24d8a067`,
  green: `${ELB}:targetgroup/shop-green/5c1d5a4f0e7d2b3c`,
}

/** A listener with a main rule for all paths, and a test rule for each slot before it. */
export const listenerRules = (weights = { blue: 100, green: 0 }, main: object = {}) => {
  const test = (slot: 'blue' | 'green', Priority: string) => ({
    RuleArn: `${RULE}-${slot}`,
    Priority,
    IsDefault: false,
    Conditions: [
      {
        Field: 'http-header',
        HttpHeaderConfig: { HttpHeaderName: 'X-Greenlight-Slot', Values: [slot] },
      },
    ],
    Actions: [{ Type: 'forward', TargetGroupArn: GROUPS[slot] }],
  })
  return [
    test('blue', '1'),
    test('green', '2'),
    {
      RuleArn: RULE,
      Priority: '100',
      IsDefault: false,
      Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/*'] } }],
      Actions: [
        {
          Type: 'forward',
          ForwardConfig: {
            TargetGroups: [
              { TargetGroupArn: GROUPS.blue, Weight: weights.blue },
              { TargetGroupArn: GROUPS.green, Weight: weights.green },
            ],
            TargetGroupStickinessConfig: { Enabled: false },
          },
        },
      ],
      ...main,
    },
    {
      RuleArn: `${RULE}-default`,
      Priority: 'default',
      IsDefault: true,
      Actions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
    },
  ]
}

/** The load balancer of the settings below: both groups exist, the rule forwards to them. */
export const loadBalancer = (rules: () => unknown = () => listenerRules()): Answers => ({
  'elasticloadbalancing:DescribeTargetGroups': ({ Names }) => ({
    TargetGroups: [
      { TargetGroupName: 'shop-blue', TargetGroupArn: GROUPS.blue },
      { TargetGroupName: 'shop-green', TargetGroupArn: GROUPS.green },
    ].filter(({ TargetGroupName }) => Names.includes(TargetGroupName)),
  }),
  'elasticloadbalancing:DescribeRules': () => ({ Rules: rules() }),
  'elasticloadbalancing:DescribeTargetGroupAttributes': () => ({
    Attributes: [{ Key: 'stickiness.enabled', Value: 'false' }],
  }),
})

export const SETTINGS: Settings = {
  ...settings,
  rule: RULE,
  smoke: { ...settings.smoke, url: 'http://127.0.0.1' },
}

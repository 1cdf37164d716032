import { isWrite, type RecordedCall } from './calls.ts'
import { authenticate, inServiceWords, rootOf, throttled } from './credentials.ts'
import { createAnswers, type Fault, type Faults } from './faults.ts'
import { type CloudRequest, type CloudResponse, ConnectionLost, text, utf8 } from './http.ts'
import type { RateLimits } from './rate-limits.ts'
import { withoutNewest } from './services/cloudwatch/partial-data.ts'
import { authorise, denied } from './services/iam/authorise.ts'
import type { Roles } from './services/iam/roles.ts'
import type { Sessions } from './services/iam/sessions.ts'
import { type OperationModel, type ServiceModel, serviceModel } from './wire/catalogue.ts'
import { checkInput } from './wire/check.ts'
import { ownDates } from './wire/realm.ts'
import { type Route, route } from './wire/route.ts'
import { ApiError, type Invoke, type Principal, type Service, type World } from './world.ts'

export interface Api {
  /**
   * Answers one AWS API request of any service. Refusals are responses in the protocol's own envelope.
   *
   * @throws ConnectionLost when a fault broke the connection.
   */
  handle(request: CloudRequest): Promise<CloudResponse>
  /** The same path without the wire, for a principal that the cloud itself vouches for. */
  readonly invoke: Invoke
  /** Every call seen, oldest first. */
  readonly calls: readonly RecordedCall[]
}

export interface ApiParts {
  /** May grow after the API was made: the compute services need `invoke`-like parts first. */
  readonly services: () => readonly Service[]
  readonly roles: Roles
  readonly sessions: Sessions
  readonly faults: Faults
  /** False lets every authenticated role do everything. */
  readonly enforceIam: boolean
  /** Absent: any rate is served. */
  readonly rateLimits?: RateLimits
}

interface Asked {
  readonly service: ServiceModel
  readonly operation: OperationModel
  readonly input: unknown
  readonly principal: Principal
  readonly requestId: string
}

type Journal = { -readonly [Key in keyof RecordedCall]: RecordedCall[Key] }

const notModelled = (what: string): ApiError =>
  new ApiError('NotModelled', `${what} is not modelled by the local cloud`, 501)

const internal = (cause: unknown): ApiError => {
  const told = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  return Object.assign(new ApiError('InternalFailure', `The local cloud failed: ${told}`, 500), { cause })
}

const asApiError = (error: unknown): ApiError => (error instanceof ApiError ? error : internal(error))

/** Puts wire, principals, IAM, faults and services together. */
export const createApi = (world: World, parts: ApiParts): Api => {
  const { roles, sessions, faults } = parts
  const calls: Journal[] = []
  const answers = createAnswers(world.clock)
  let requests = 0

  /** A UUID by counting: the world's randomness stays untouched by how often somebody asks. */
  const nextRequestId = (): string => {
    requests += 1
    return `00000000-0000-4000-8000-${requests.toString(16).padStart(12, '0')}`
  }

  const record = (service: string, operation: string): Journal => {
    const entry = {
      at: world.clock.now(),
      service,
      operation,
      principal: '',
      write: isWrite(service, operation),
    }
    calls.push(entry)
    return entry
  }

  /** Effects of the faults that strike before the operation runs. */
  const before = async (
    struck: readonly Fault[],
    { service, operation, principal }: Asked,
  ): Promise<void> => {
    for (const { fault, ms = 0 } of struck) {
      const name = `${service.id}:${operation.name}`
      if (fault === 'delay') await world.clock.sleep(ms)
      else if (fault === 'throttle') throw throttled(service)
      else if (fault === 'refuse')
        throw denied(`User: ${principal.arn} is not authorized to perform: ${name} (scripted fault)`)
      else if (fault === 'invalid')
        throw new ApiError('ValidationError', `${name} was refused as invalid (scripted fault)`)
      else if (fault === 'server-error')
        throw new ApiError('InternalFailure', `${name} failed (scripted fault)`, 500)
      else if (fault === 'lost-request') throw new ConnectionLost(`socket hang up (${name} had no effect)`)
    }
  }

  /** The roles that a task definition names; none if it is unknown, which ECS itself then says. */
  const rolesOf = (taskDefinition: string): readonly string[] => {
    const describe = parts.services().find(({ id }) => id === 'ecs')?.operations['DescribeTaskDefinition']
    try {
      const found = describe?.({ taskDefinition }, { principal: rootOf(world.account), requestId: '' }) as
        | { taskDefinition?: { taskRoleArn?: string; executionRoleArn?: string } }
        | undefined
      const { taskRoleArn, executionRoleArn } = found?.taskDefinition ?? {}
      return [taskRoleArn, executionRoleArn].filter((role) => role !== undefined)
    } catch {
      return []
    }
  }

  const perform = async (asked: Asked, struck: readonly Fault[]): Promise<unknown> => {
    const { service, operation, input, principal, requestId } = asked
    checkInput(service, operation.input, input)
    if (parts.enforceIam) authorise(world, roles, principal, service.id, operation.name, input, rolesOf)
    if (parts.rateLimits?.admit(service.id, operation.name) === false) throw throttled(service)
    await before(struck, asked)
    const handler = parts.services().find(({ id }) => id === service.id)?.operations[operation.name]
    if (handler === undefined) throw notModelled(`${service.id}:${operation.name}`)
    const output = await handler(input, { principal, requestId })
    return struck.some(({ fault }) => fault === 'partial') ? withoutNewest(output) : output
  }

  const strike = (service: string, operation: string, principal: Principal): readonly Fault[] =>
    faults.armed ? faults.strike({ service, operation, role: principal.role?.split('/').at(-1) }) : []

  const answer = async (request: CloudRequest, found: Route, entry: Journal): Promise<CloudResponse> => {
    const { service, protocol, operation, operationName } = found
    const requestId = nextRequestId()
    try {
      if (operation === undefined)
        throw new ApiError('UnknownOperationException', `${service.id} has no operation ${operationName}`)
      const principal = authenticate(world, sessions, service, operationName, request)
      entry.principal = principal.arn
      const input = await protocol.read(service, operation, request).catch((cause: unknown) => {
        const why = cause instanceof Error ? cause.message : String(cause)
        throw new ApiError('SerializationException', `The request body cannot be read: ${why}`)
      })
      // A web identity token is a secret even here.
      if (service.id !== 'sts') entry.input = input
      const struck = strike(service.id, operationName, principal)
      const question = entry.write
        ? ''
        : `${entry.principal} ${request.method} ${request.path} ${operationName} ${JSON.stringify(request.query)} ${text(request.body)}`
      const output = await perform({ service, operation, input, principal, requestId }, struck)
      const response = protocol.write(service, operation, ownDates(output), requestId)
      if (struck.some(({ fault }) => fault === 'lost-reply'))
        throw new ConnectionLost(`socket hang up (${service.id}:${operationName} had its effect)`)
      if (entry.write) return response
      const stale = struck.find(({ fault }) => fault === 'stale-read')
      const old = stale === undefined ? undefined : answers.recall(question, stale.ms ?? 0)
      if (old !== undefined) return old
      answers.remember(question, response)
      return response
    } catch (error) {
      if (error instanceof ConnectionLost) {
        entry.error = error.message
        throw error
      }
      const failure = inServiceWords(service, asApiError(error))
      entry.error = failure.code
      return protocol.fail(service, failure, requestId)
    }
  }

  const respond = async (request: CloudRequest): Promise<CloudResponse> => {
    const found = route(request)
    if (found === undefined) {
      const target = request.headers['x-amz-target'] ?? `${request.method} ${request.path}`
      record('unknown', target).error = 'NotModelled'
      return {
        status: 501,
        headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'NotModelled' },
        body: utf8(
          JSON.stringify({ __type: 'NotModelled', message: `No modelled service answers ${target}` }),
        ),
      }
    }
    return await answer(request, found, record(found.service.id, found.operationName))
  }

  return {
    calls,

    async handle(request) {
      const { headers, ...answer } = await respond(request)
      // Whoever compares clocks compares theirs with the world's.
      return { ...answer, headers: { ...headers, date: new Date(world.clock.now()).toUTCString() } }
    },

    async invoke(service, operationName, input, principal) {
      const model = serviceModel(service)
      const operation = model.operations.get(operationName)
      const entry = record(service, operationName)
      entry.principal = principal.arn
      entry.input = input
      try {
        if (operation === undefined) throw notModelled(`${service}:${operationName}`)
        const struck = strike(service, operationName, principal)
        const asked = { service: model, operation, input, principal, requestId: nextRequestId() }
        const output = await perform(asked, struck)
        if (struck.some(({ fault }) => fault === 'lost-reply'))
          throw new ConnectionLost(`socket hang up (${service}:${operationName} had its effect)`)
        return output
      } catch (error) {
        if (error instanceof ConnectionLost) {
          entry.error = error.message
          throw error
        }
        const failure = inServiceWords(model, asApiError(error))
        entry.error = failure.code
        throw failure
      }
    },
  }
}

import type { WorldClock } from './clock/world-clock.ts'

/** Who makes a call, as far as the credentials on it tell. */
export interface Principal {
  /** `arn:aws:sts::…:assumed-role/…` or the account's root. */
  readonly arn: string
  readonly account: string
  /** The role behind the session; absent for the root user. */
  readonly role?: string
}

/** What every part of the local cloud shares. */
export interface World {
  readonly clock: WorldClock
  readonly region: string
  readonly account: string
  /** From 0 (inclusive) to 1 (exclusive), the same sequence for the same seed. */
  random(): number
  /** `length` hexadecimal digits from `random`. */
  hex(length: number): string
}

/** An error as the service's API reports it: its own code, HTTP status and message. */
export class ApiError extends Error {
  readonly code: string
  readonly status: number
  /** What the error's shape carries beside its message, for example `resourceIds`. */
  readonly members: Readonly<Record<string, unknown>>

  constructor(code: string, message: string, status = 400, members: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.name = code
    this.code = code
    this.status = status
    this.members = members
  }
}

export interface Call {
  readonly principal: Principal
  readonly requestId: string
}

/**
 * One modelled service: its operations by the API's own names. Input and output have the SDK's shape
 * (member names as in the SDK's `…CommandInput` and `…CommandOutput`, timestamps as Date). An operation
 * that is absent is answered with an error that names it.
 */
export interface Service {
  /** The SigV4 signing name: ecs, elasticloadbalancing, monitoring, scheduler, sts, ecr, logs, application-autoscaling, ssm. */
  readonly id: string
  readonly operations: Readonly<Record<string, Operation>>
}

/**
 * Taken from a method, whose parameters TypeScript compares in both directions: the wire layer has checked the
 * input against the operation's schema, so each operation may name the shape that it expects.
 */
export type Operation = { handle(input: unknown, call: Call): unknown }['handle']

/** Datapoints that the data plane writes and CloudWatch reads. */
export interface MetricSink {
  /** Adds one observation to the world minute in which `at` lies. */
  put(point: {
    readonly namespace: string
    readonly name: string
    readonly dimensions: Readonly<Record<string, string>>
    readonly value: number
    readonly at: number
    readonly unit?: string
  }): void
}

/** Log lines that tasks write and CloudWatch Logs reads. */
export interface LogSink {
  write(line: {
    readonly group: string
    readonly stream: string
    readonly at: number
    readonly message: string
  }): void
}

/** A stored image. */
export interface Image {
  readonly repository: string
  readonly digest: string
  readonly tags: readonly string[]
  readonly pushedAt: number
  /** Where its files stand, or the name of the behaviour that plays it. */
  readonly content: { readonly directory: string } | { readonly behaviour: string }
}

export interface ImageStore {
  /** By digest (`repo@sha256:…`) or by tag (`repo:tag`), with or without the registry's host in front. */
  resolve(reference: string): Image | undefined
}

/** Calls another service's operation from within the cloud, as a principal (EventBridge Scheduler's universal targets). */
export type Invoke = (
  service: string,
  operation: string,
  input: unknown,
  principal: Principal,
) => Promise<unknown>

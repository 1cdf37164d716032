import * as scaling from '@aws-sdk/client-application-auto-scaling'
import * as cloudwatch from '@aws-sdk/client-cloudwatch'
import * as logs from '@aws-sdk/client-cloudwatch-logs'
import * as ecr from '@aws-sdk/client-ecr'
import * as ecs from '@aws-sdk/client-ecs'
import * as elbv2 from '@aws-sdk/client-elastic-load-balancing-v2'
import * as scheduler from '@aws-sdk/client-scheduler'
import * as ssm from '@aws-sdk/client-ssm'
import * as sts from '@aws-sdk/client-sts'
import { NormalizedSchema } from '@smithy/core/schema'
import type { StaticErrorSchema, StaticOperationSchema } from '@smithy/types'

/** One operation of a service, as the SDK's schema describes it. */
export interface OperationModel {
  readonly name: string
  readonly input: NormalizedSchema
  readonly output: NormalizedSchema
  /** Method, path template and status of a REST operation. */
  readonly http: readonly [string, string, number] | undefined
}

export interface ErrorModel {
  readonly shape: string
  /** The code on awsQuery's wire, where it differs from the shape's name, and its HTTP status. */
  readonly query: readonly [string, number] | undefined
  readonly status: number | undefined
  readonly schema: NormalizedSchema
}

export type ProtocolName = 'json1.0' | 'json1.1' | 'query' | 'rest-json' | 'cbor'

/** A service as clients address it, with every operation the installed SDK client knows. */
export interface ServiceModel {
  /** The SigV4 signing name, which is also `Service.id`. */
  readonly id: string
  /** As IAM writes it before the colon. */
  readonly iamPrefix: string
  /** As EventBridge Scheduler's universal targets write it. */
  readonly sdkId: string
  readonly namespace: string
  readonly xmlNamespace: string
  /** `Version` of awsQuery. */
  readonly version: string
  /** What stands before the operation in `x-amz-target`. */
  readonly target: string
  readonly protocols: readonly ProtocolName[]
  /** Whether JSON errors also carry awsQuery's code in `x-amzn-query-error`. */
  readonly queryCompatible: boolean
  /** How this service refuses an input that lacks a required member or has a wrong type. */
  readonly invalid: string
  readonly operations: ReadonlyMap<string, OperationModel>
  readonly errors: readonly ErrorModel[]
}

const operationsOf = (exports: object): Map<string, OperationModel> => {
  const found = new Map<string, OperationModel>()
  for (const value of Object.values(exports)) {
    if (!Array.isArray(value) || value[0] !== 9) continue
    const [, , name, traits, input, output] = value as unknown as StaticOperationSchema
    const http = typeof traits === 'object' ? traits.http : undefined
    found.set(name, {
      name,
      input: NormalizedSchema.of(input),
      output: NormalizedSchema.of(output),
      http: http as readonly [string, string, number] | undefined,
    })
  }
  return found
}

const errorsOf = (exports: object): ErrorModel[] => {
  const found: ErrorModel[] = []
  for (const value of Object.values(exports)) {
    if (!Array.isArray(value) || value[0] !== -3) continue
    const [, , shape, traits] = value as unknown as StaticErrorSchema
    const known = typeof traits === 'object' ? (traits as Record<string, unknown>) : {}
    found.push({
      shape,
      query: known['awsQueryError'] as readonly [string, number] | undefined,
      status: known['httpError'] as number | undefined,
      schema: NormalizedSchema.of(value as unknown as StaticErrorSchema),
    })
  }
  return found
}

const model = (
  exports: object,
  facts: Omit<ServiceModel, 'operations' | 'errors' | 'queryCompatible' | 'xmlNamespace'> & {
    queryCompatible?: boolean
    xmlNamespace?: string
  },
): ServiceModel => ({
  queryCompatible: false,
  xmlNamespace: '',
  ...facts,
  operations: operationsOf(exports),
  errors: errorsOf(exports),
})

/** Every service that this cloud's wire understands, whether or not its operations are modelled. */
export const CATALOGUE: readonly ServiceModel[] = [
  model(ecs, {
    id: 'ecs',
    iamPrefix: 'ecs',
    sdkId: 'ecs',
    namespace: 'com.amazonaws.ecs',
    version: '2014-11-13',
    target: 'AmazonEC2ContainerServiceV20141113',
    protocols: ['json1.1'],
    invalid: 'InvalidParameterException',
  }),
  model(elbv2, {
    id: 'elasticloadbalancing',
    iamPrefix: 'elasticloadbalancing',
    sdkId: 'elasticloadbalancingv2',
    namespace: 'com.amazonaws.elasticloadbalancingv2',
    xmlNamespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
    version: '2015-12-01',
    target: 'ElasticLoadBalancing_v10',
    protocols: ['query'],
    invalid: 'ValidationError',
  }),
  model(cloudwatch, {
    id: 'monitoring',
    iamPrefix: 'cloudwatch',
    sdkId: 'cloudwatch',
    namespace: 'com.amazonaws.cloudwatch',
    xmlNamespace: 'http://monitoring.amazonaws.com/doc/2010-08-01/',
    version: '2010-08-01',
    target: 'GraniteServiceVersion20100801',
    protocols: ['json1.0', 'cbor', 'query'],
    queryCompatible: true,
    invalid: 'ValidationError',
  }),
  model(scheduler, {
    id: 'scheduler',
    iamPrefix: 'scheduler',
    sdkId: 'scheduler',
    namespace: 'com.amazonaws.scheduler',
    version: '2021-06-30',
    target: 'AWSChronosService',
    protocols: ['rest-json'],
    invalid: 'ValidationException',
  }),
  model(sts, {
    id: 'sts',
    iamPrefix: 'sts',
    sdkId: 'sts',
    namespace: 'com.amazonaws.sts',
    xmlNamespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
    version: '2011-06-15',
    target: 'AWSSecurityTokenServiceV20110615',
    protocols: ['query'],
    invalid: 'ValidationError',
  }),
  model(ecr, {
    id: 'ecr',
    iamPrefix: 'ecr',
    sdkId: 'ecr',
    namespace: 'com.amazonaws.ecr',
    version: '2015-09-21',
    target: 'AmazonEC2ContainerRegistry_V20150921',
    protocols: ['json1.1'],
    invalid: 'InvalidParameterException',
  }),
  model(logs, {
    id: 'logs',
    iamPrefix: 'logs',
    sdkId: 'cloudwatchlogs',
    namespace: 'com.amazonaws.cloudwatchlogs',
    version: '2014-03-28',
    target: 'Logs_20140328',
    protocols: ['json1.1'],
    invalid: 'InvalidParameterException',
  }),
  model(scaling, {
    id: 'application-autoscaling',
    iamPrefix: 'application-autoscaling',
    sdkId: 'applicationautoscaling',
    namespace: 'com.amazonaws.applicationautoscaling',
    version: '2016-02-06',
    target: 'AnyScaleFrontendService',
    protocols: ['json1.1'],
    invalid: 'ValidationException',
  }),
  model(ssm, {
    id: 'ssm',
    iamPrefix: 'ssm',
    sdkId: 'ssm',
    namespace: 'com.amazonaws.ssm',
    version: '2014-11-06',
    target: 'AmazonSSM',
    protocols: ['json1.1'],
    invalid: 'ValidationException',
  }),
]

/** @throws Error for a name that no modelled service has. */
export const serviceModel = (id: string): ServiceModel => {
  const found = CATALOGUE.find((service) => service.id === id)
  if (found === undefined)
    throw new Error(`no service "${id}"; known: ${CATALOGUE.map((service) => service.id).join(', ')}`)
  return found
}

/** An error of the service by its shape's name, with or without `Exception`, or by its awsQuery code. */
export const findError = (service: ServiceModel, code: string): ErrorModel | undefined =>
  service.errors.find((error) => error.shape === code) ??
  service.errors.find((error) => error.query?.[0] === code) ??
  service.errors.find((error) => error.shape === `${code}Exception`)

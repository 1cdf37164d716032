import type {
  CreateServiceCommandInput,
  CreateServiceCommandOutput,
  DeleteServiceCommandInput,
  DeleteServiceCommandOutput,
  Service as DescribedService,
  DescribeServicesCommandInput,
  DescribeServicesCommandOutput,
  Failure,
  ListServicesCommandInput,
  ListServicesCommandOutput,
  UpdateServiceCommandInput,
  UpdateServiceCommandOutput,
} from '@aws-sdk/client-ecs'
import { draw } from '../balancer/knobs.ts'
import { ApiError } from '../world.ts'
import { describeService } from './describe.ts'
import { invalidParameter } from './errors.ts'
import type { Timings } from './knobs.ts'
import type { Service } from './model.ts'
import { page } from './paging.ts'
import type { ServiceReconciler } from './reconciler.ts'
import {
  checkLoadBalancers,
  checkNetwork,
  completeConfiguration,
  refuseUnmodelled,
  requireCount,
} from './service-input.ts'
import { type EcsState, lastPart } from './state.ts'
import type { TargetRegistry } from './task-lifecycle.ts'

type Output<T> = Omit<T, '$metadata'>

export function serviceOperations(parts: {
  readonly state: EcsState
  readonly reconciler: ServiceReconciler
  readonly targets: TargetRegistry
  readonly timings: Required<Timings>
}) {
  const { state, reconciler, targets } = parts
  const now = () => state.world.clock.now()
  /** To be called before a write: reads may show what it returns for a while after. */
  const rememberBefore = (service: Service, isNew = false) => {
    const span = draw(state.world, parts.timings.staleReads)
    if (span === 0) return
    const view = isNew ? undefined : { service: describeService(service), tags: [...service.tags] }
    service.stale = { until: now() + span, view }
  }
  return {
    rememberBefore,

    CreateService(input: CreateServiceCommandInput): Output<CreateServiceCommandOutput> {
      refuseUnmodelled('CreateService', input)
      const cluster = state.cluster(input.cluster)
      const name = input.serviceName ?? ''
      if (!/^[a-zA-Z0-9_-]{1,255}$/.test(name)) {
        throw invalidParameter(
          `Service name '${name}' must have 1 to 255 letters, digits, hyphens or underscores.`,
        )
      }
      if ((input.clientToken ?? '').length > 36)
        throw invalidParameter('clientToken must have at most 36 characters.')
      if (input.launchType !== undefined && input.capacityProviderStrategy?.length) {
        throw invalidParameter(
          'Specifying both a launch type and capacity provider strategy is not supported.',
        )
      }
      const taken = cluster.services.get(name)
      if (taken?.status === 'ACTIVE') {
        if (input.clientToken !== undefined && input.clientToken === taken.clientToken) {
          return { service: describeService(taken) }
        }
        throw invalidParameter('Creation of service was not idempotent.')
      }
      if (taken?.status === 'DRAINING') {
        throw invalidParameter('Unable to Start a service that is still Draining.')
      }
      const revision = state.usableRevision(input.taskDefinition)
      const loadBalancers = input.loadBalancers ?? []
      if (input.healthCheckGracePeriodSeconds !== undefined && loadBalancers.length === 0) {
        throw invalidParameter(
          'Health check grace period is only valid for services configured to use load balancers',
        )
      }
      checkLoadBalancers(loadBalancers, revision, targets)
      checkNetwork(revision, input.networkConfiguration)
      const isFargate = input.launchType === 'FARGATE'
      const service: Service = {
        cluster,
        name,
        arn: state.arn(`service/${cluster.name}/${name}`),
        createdAt: new Date(now()),
        clientToken: input.clientToken,
        launchType: input.launchType ?? (input.capacityProviderStrategy?.length ? undefined : 'EC2'),
        capacityProviderStrategy: input.capacityProviderStrategy,
        status: 'ACTIVE',
        desired: requireCount('desiredCount', input.desiredCount ?? 0),
        revision,
        loadBalancers,
        networkConfiguration: input.networkConfiguration,
        platformVersion: input.platformVersion ?? (isFargate ? 'LATEST' : undefined),
        configuration: completeConfiguration(input.deploymentConfiguration),
        gracePeriod: input.healthCheckGracePeriodSeconds ?? 0,
        propagateTags: input.propagateTags ?? 'NONE',
        enableExecuteCommand: input.enableExecuteCommand ?? false,
        enableECSManagedTags: input.enableECSManagedTags ?? false,
        availabilityZoneRebalancing: input.availabilityZoneRebalancing ?? 'ENABLED',
        tags: [...(input.tags ?? [])],
        deployments: [],
        events: [],
        lastCompleted: undefined,
        steady: false,
        stale: undefined,
        loop: undefined,
      }
      rememberBefore(service, true)
      reconciler.deploy(service, revision)
      cluster.services.set(name, service)
      reconciler.watch(service)
      return { service: describeService(service) }
    },

    /**
     * Starts a deployment only when something changes that running tasks would not have, or when it is forced;
     * another desired count alone moves tasks within the deployment that stands.
     */
    UpdateService(input: UpdateServiceCommandInput): Output<UpdateServiceCommandOutput> {
      refuseUnmodelled('UpdateService', input)
      const service = state.service(state.cluster(input.cluster), input.service)
      if (service.status !== 'ACTIVE')
        throw new ApiError('ServiceNotActiveException', 'Service was not ACTIVE.')
      const revision =
        input.taskDefinition === undefined ? service.revision : state.usableRevision(input.taskDefinition)
      const loadBalancers = input.loadBalancers ?? service.loadBalancers
      const networkConfiguration = input.networkConfiguration ?? service.networkConfiguration
      const desired =
        input.desiredCount === undefined ? service.desired : requireCount('desiredCount', input.desiredCount)
      const configuration = completeConfiguration(input.deploymentConfiguration, service.configuration)
      checkLoadBalancers(loadBalancers, revision, targets)
      checkNetwork(revision, networkConfiguration)

      const starts =
        input.forceNewDeployment === true ||
        revision !== service.revision ||
        (input.platformVersion !== undefined && input.platformVersion !== service.platformVersion) ||
        !same(loadBalancers, service.loadBalancers) ||
        !same(networkConfiguration, service.networkConfiguration)
      rememberBefore(service)
      service.desired = desired
      service.configuration = configuration
      service.loadBalancers = loadBalancers
      service.networkConfiguration = networkConfiguration
      if (starts) {
        // A version that was pinned once is not kept by an update that does not name it.
        const latest = service.launchType === 'FARGATE' ? 'LATEST' : undefined
        service.platformVersion = input.platformVersion ?? latest
      }
      service.gracePeriod = input.healthCheckGracePeriodSeconds ?? service.gracePeriod
      service.propagateTags = input.propagateTags ?? service.propagateTags
      service.enableExecuteCommand = input.enableExecuteCommand ?? service.enableExecuteCommand
      service.enableECSManagedTags = input.enableECSManagedTags ?? service.enableECSManagedTags
      service.availabilityZoneRebalancing =
        input.availabilityZoneRebalancing ?? service.availabilityZoneRebalancing
      if (starts) reconciler.deploy(service, revision)
      return { service: describeService(service) }
    },

    DeleteService(input: DeleteServiceCommandInput): Output<DeleteServiceCommandOutput> {
      const service = state.service(state.cluster(input.cluster), input.service)
      if (service.status !== 'ACTIVE')
        throw new ApiError('ServiceNotActiveException', 'Service was not ACTIVE.')
      if (service.desired > 0 && !input.force) {
        throw invalidParameter('The service cannot be stopped while it is scaled above 0.')
      }
      rememberBefore(service)
      service.desired = 0
      service.status = 'DRAINING'
      return { service: describeService(service) }
    },

    DescribeServices(input: DescribeServicesCommandInput): Output<DescribeServicesCommandOutput> {
      const cluster = state.cluster(input.cluster)
      const names = input.services ?? []
      if (names.length === 0) throw invalidParameter('Services cannot be empty.')
      if (names.length > 10) throw invalidParameter('Cannot describe more than 10 services at a time.')
      const services: DescribedService[] = []
      const failures: Failure[] = []
      for (const reference of names) {
        const service = cluster.services.get(lastPart(reference))
        const view = service && viewOf(service, now())
        if (!view) {
          failures.push({
            arn: state.arn(`service/${cluster.name}/${lastPart(reference)}`),
            reason: 'MISSING',
          })
        } else {
          const withTags = input.include?.includes('TAGS')
          services.push(withTags ? { ...view.service, tags: view.tags } : view.service)
        }
      }
      return { services, failures }
    },

    ListServices(input: ListServicesCommandInput): Output<ListServicesCommandOutput> {
      const arns = [...state.cluster(input.cluster).services.values()]
        .filter((service) => service.status === 'ACTIVE')
        .filter((service) => input.launchType === undefined || service.launchType === input.launchType)
        .map((service) => service.arn)
      const { items, ...rest } = page(arns, input, 10)
      return { serviceArns: items, ...rest }
    },
  }
}

/** What a read shows: within the stale span of a write, what stood before it. */
function viewOf(service: Service, now: number) {
  if (service.stale && now < service.stale.until) return service.stale.view
  return { service: describeService(service), tags: [...service.tags] }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

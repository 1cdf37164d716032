import type {
  CreateClusterCommandInput,
  CreateClusterCommandOutput,
  DescribeClustersCommandInput,
  DescribeClustersCommandOutput,
  Cluster as DescribedCluster,
  Failure,
  ListClustersCommandInput,
  ListClustersCommandOutput,
  ListTagsForResourceCommandInput,
  ListTagsForResourceCommandOutput,
  TagResourceCommandInput,
  UntagResourceCommandInput,
} from '@aws-sdk/client-ecs'
import { invalidParameter } from './errors.ts'
import type { Cluster } from './model.ts'
import { page } from './paging.ts'
import { type EcsState, lastPart, mergeTags } from './state.ts'

type Output<T> = Omit<T, '$metadata'>

export function clusterOperations(state: EcsState) {
  return {
    CreateCluster(input: CreateClusterCommandInput): Output<CreateClusterCommandOutput> {
      const name = input.clusterName ?? 'default'
      if (!/^[a-zA-Z0-9_-]{1,255}$/.test(name)) throw invalidParameter(`Cluster name '${name}' is not valid.`)
      const existing = state.clusters.get(name)
      if (existing) return { cluster: describe(existing) }
      const cluster: Cluster = {
        name,
        arn: state.arn(`cluster/${name}`),
        tags: [...(input.tags ?? [])],
        services: new Map(),
        tasks: new Map(),
      }
      state.clusters.set(name, cluster)
      return { cluster: describe(cluster) }
    },

    DescribeClusters(input: DescribeClustersCommandInput): Output<DescribeClustersCommandOutput> {
      const clusters: DescribedCluster[] = []
      const failures: Failure[] = []
      for (const reference of input.clusters ?? ['default']) {
        const cluster = state.clusters.get(lastPart(reference))
        if (cluster)
          clusters.push({
            ...describe(cluster),
            ...(input.include?.includes('TAGS') && { tags: cluster.tags }),
          })
        else failures.push({ arn: state.arn(`cluster/${lastPart(reference)}`), reason: 'MISSING' })
      }
      return { clusters, failures }
    },

    ListClusters(input: ListClustersCommandInput): Output<ListClustersCommandOutput> {
      const arns = [...state.clusters.values()].map((cluster) => cluster.arn)
      const { items, ...rest } = page(arns, input, 100)
      return { clusterArns: items, ...rest }
    },
  }
}

export function tagOperations(state: EcsState, beforeWrite: (arn: string) => void) {
  return {
    TagResource(input: TagResourceCommandInput): Record<string, never> {
      const resource = state.tagged(input.resourceArn)
      beforeWrite(input.resourceArn ?? '')
      resource.tags = mergeTags(resource.tags, input.tags ?? [])
      if (resource.tags.length > 50) throw invalidParameter('A resource may have at most 50 tags.')
      return {}
    },

    UntagResource(input: UntagResourceCommandInput): Record<string, never> {
      const resource = state.tagged(input.resourceArn)
      beforeWrite(input.resourceArn ?? '')
      resource.tags = resource.tags.filter((tag) => !input.tagKeys?.includes(tag.key ?? ''))
      return {}
    },

    ListTagsForResource(input: ListTagsForResourceCommandInput): Output<ListTagsForResourceCommandOutput> {
      return { tags: [...state.tagged(input.resourceArn).tags] }
    },
  }
}

function describe(cluster: Cluster): DescribedCluster {
  const tasks = [...cluster.tasks.values()]
  return {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: 'ACTIVE',
    registeredContainerInstancesCount: 0,
    runningTasksCount: tasks.filter((task) => task.lastStatus === 'RUNNING').length,
    pendingTasksCount: tasks.filter((task) => task.lastStatus === 'PENDING').length,
    activeServicesCount: [...cluster.services.values()].filter((service) => service.status === 'ACTIVE')
      .length,
  }
}

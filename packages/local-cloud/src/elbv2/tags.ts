import type {
  AddTagsCommandInput,
  DescribeTagsCommandInput,
  DescribeTagsCommandOutput,
  RemoveTagsCommandInput,
  Tag,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { validationError } from './errors.ts'
import type { LoadBalancingState } from './state.ts'

export function tagOperations(state: LoadBalancingState) {
  const holder = (arn: string): { tags: Tag[] } => {
    const found =
      state.loadBalancers.get(arn) ??
      state.listeners.get(arn) ??
      state.rules.get(arn) ??
      state.groups.get(arn)
    if (!found)
      throw validationError(`'${arn}' is not a valid load balancer, listener, rule or target group ARN`)
    return found
  }
  return {
    AddTags(input: AddTagsCommandInput): Record<string, never> {
      for (const arn of input.ResourceArns ?? []) {
        const one = holder(arn)
        const keys = new Set(input.Tags?.map((tag) => tag.Key))
        one.tags = [...one.tags.filter((tag) => !keys.has(tag.Key)), ...(input.Tags ?? [])]
      }
      return {}
    },

    RemoveTags(input: RemoveTagsCommandInput): Record<string, never> {
      for (const arn of input.ResourceArns ?? []) {
        const one = holder(arn)
        one.tags = one.tags.filter((tag) => !input.TagKeys?.includes(tag.Key ?? ''))
      }
      return {}
    },

    DescribeTags(input: DescribeTagsCommandInput): Omit<DescribeTagsCommandOutput, '$metadata'> {
      return {
        TagDescriptions: (input.ResourceArns ?? []).map((arn) => ({
          ResourceArn: arn,
          Tags: [...holder(arn).tags],
        })),
      }
    },
  }
}

import { DescribeImagesCommand, type DescribeImagesCommandInput, ECRClient } from '@aws-sdk/client-ecr'
import type { Serve } from '../operations.ts'

/** ECR: which digest a tag names. */
export const ecrApi = (serve: Serve) => {
  const { read } = serve('ecr', (config) => new ECRClient(config))
  return {
    describeImages: read('DescribeImages', (client, input: DescribeImagesCommandInput, options) =>
      client.send(new DescribeImagesCommand(input), options),
    ),
  }
}

export type EcrApi = ReturnType<typeof ecrApi>

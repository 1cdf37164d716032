import type {
  DescribeImageScanFindingsCommandInput,
  DescribeImageScanFindingsCommandOutput,
  DescribeImagesCommandInput,
  DescribeImagesCommandOutput,
  DescribeRepositoriesCommandInput,
  DescribeRepositoriesCommandOutput,
  ImageDetail,
  ImageIdentifier,
} from '@aws-sdk/client-ecr'
import { ApiError, type Service, type World } from '../../world.ts'
import { page } from '../paging.ts'
import type { Images, StoredImage } from './image-store.ts'

type Output<T> = Omit<T, '$metadata'>

const CODE = 'InvalidParameterException'

/** Amazon ECR, as far as one reads it: images by tag and digest, repositories, scan results. */
export const createEcr = (world: World, images: Images): Service => {
  const registry = (given: string | undefined): string => given ?? world.account

  const imagesOf = (repository: string, registryId: string): readonly StoredImage[] => {
    const found = registryId === world.account ? images.list(repository) : undefined
    if (found !== undefined) return found
    throw new ApiError(
      'RepositoryNotFoundException',
      `The repository with name '${repository}' does not exist in the registry with id '${registryId}'`,
    )
  }

  const find = (repository: string, registryId: string, id: ImageIdentifier): StoredImage => {
    const { imageDigest: digest, imageTag: tag } = id
    if (digest === undefined && tag === undefined)
      throw new ApiError(CODE, 'Invalid parameter at imageIds: an image id needs imageDigest or imageTag')
    const found = imagesOf(repository, registryId).find(
      (image) => (digest ?? image.digest) === image.digest && (tag === undefined || image.tags.includes(tag)),
    )
    if (found !== undefined) return found
    throw new ApiError(
      'ImageNotFoundException',
      `The image with imageId {imageDigest:'${digest ?? 'null'}', imageTag:'${tag ?? 'null'}'} does not exist within the repository with name '${repository}' in the registry with id '${registryId}'`,
    )
  }

  const detail = (image: StoredImage): ImageDetail => ({
    registryId: world.account,
    repositoryName: image.repository,
    imageDigest: image.digest,
    ...(image.tags.length > 0 ? { imageTags: [...image.tags] } : {}),
    imageSizeInBytes: image.sizeInBytes,
    imagePushedAt: new Date(image.pushedAt),
    imageManifestMediaType: 'application/vnd.oci.image.manifest.v1+json',
    ...(image.scan === undefined
      ? {}
      : {
          imageScanStatus: { status: image.scan.status },
          imageScanFindingsSummary: { findingSeverityCounts: { ...image.scan.counts } },
        }),
  })

  return {
    id: 'ecr',
    operations: {
      DescribeImages(input: DescribeImagesCommandInput): Output<DescribeImagesCommandOutput> {
        const repository = input.repositoryName ?? ''
        const registryId = registry(input.registryId)
        if (input.imageIds !== undefined && input.imageIds.length > 0) {
          const found = input.imageIds.map((id) => find(repository, registryId, id))
          return { imageDetails: [...new Set(found)].map(detail) }
        }
        const status = input.filter?.tagStatus ?? 'ANY'
        const listed = imagesOf(repository, registryId).filter(
          ({ tags }) => status === 'ANY' || tags.length > 0 === (status === 'TAGGED'),
        )
        const { items, next } = page(listed, {
          token: input.nextToken,
          size: input.maxResults ?? 100,
          code: CODE,
        })
        return { imageDetails: items.map(detail), ...(next === undefined ? {} : { nextToken: next }) }
      },

      DescribeRepositories(
        input: DescribeRepositoriesCommandInput,
      ): Output<DescribeRepositoriesCommandOutput> {
        const registryId = registry(input.registryId)
        for (const name of input.repositoryNames ?? []) imagesOf(name, registryId)
        const listed = images
          .repositories()
          .filter(({ name }) => input.repositoryNames?.includes(name) ?? true)
          .map(({ name, createdAt }) => ({
            registryId: world.account,
            repositoryName: name,
            repositoryArn: `arn:aws:ecr:${world.region}:${world.account}:repository/${name}`,
            repositoryUri: `${world.account}.dkr.ecr.${world.region}.amazonaws.com/${name}`,
            createdAt: new Date(createdAt),
            imageTagMutability: 'MUTABLE' as const,
          }))
        const { items, next } = page(listed, {
          token: input.nextToken,
          size: input.maxResults ?? 100,
          code: CODE,
        })
        return { repositories: [...items], ...(next === undefined ? {} : { nextToken: next }) }
      },

      DescribeImageScanFindings(
        input: DescribeImageScanFindingsCommandInput,
      ): Output<DescribeImageScanFindingsCommandOutput> {
        const repository = input.repositoryName ?? ''
        const registryId = registry(input.registryId)
        const image = find(repository, registryId, input.imageId ?? {})
        const { scan } = image
        if (scan === undefined)
          throw new ApiError(
            'ScanNotFoundException',
            `Image scan does not exist for the image with '{imageDigest:'${image.digest}'}' in the repository with name '${repository}' in the registry with id '${registryId}'`,
          )
        return {
          registryId,
          repositoryName: repository,
          imageId: { imageDigest: image.digest, ...input.imageId },
          imageScanStatus: {
            status: scan.status,
            ...(scan.description === undefined ? {} : { description: scan.description }),
          },
          ...(scan.counts === undefined
            ? {}
            : { imageScanFindings: { findingSeverityCounts: { ...scan.counts } } }),
        }
      },
    },
  }
}

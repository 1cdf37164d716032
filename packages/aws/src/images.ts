import { ConfigurationError, type Images, type Settings } from '@greenlight/release'
import { isAwsError } from './errors.ts'
import type { AwsSession } from './session.ts'

/** A repository of a private ECR registry. */
export interface EcrRepository {
  readonly account: string
  readonly region: string
  readonly repository: string
}

const ECR =
  /^(\d{12})\.dkr\.ecr(?:-fips)?\.([a-z]{2}(?:-[a-z]+)+-\d)\.amazonaws\.com(?:\.cn)?\/([a-z0-9]+(?:[._/-][a-z0-9]+)*)$/

/**
 * Reads `123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop`.
 * @throws {ConfigurationError} for any other registry, and for an image with a tag or digest
 */
export const parseEcrRepository = (image: string): EcrRepository => {
  const [, account, region, repository] = ECR.exec(image) ?? []
  if (account !== undefined && region !== undefined && repository !== undefined) {
    return { account, region, repository }
  }
  throw new ConfigurationError({
    what: `image is ${JSON.stringify(image)}, which is no repository of a private ECR registry`,
    next: 'Write it without tag or digest, as <account>.dkr.ecr.<region>.amazonaws.com/<repository>; other registries are not supported.',
  })
}

/** The images of the service in ECR. */
export const awsImages = (session: AwsSession, settings: Pick<Settings, 'image'>): Images => ({
  async digestOf(tag) {
    const { account, region, repository } = parseEcrRepository(settings.image)
    const ecr = await session.ecr(region)
    try {
      const { imageDetails = [] } = await ecr.describeImages(
        { registryId: account, repositoryName: repository, imageIds: [{ imageTag: tag }] },
        { path: 'image', value: settings.image },
      )
      return imageDetails[0]?.imageDigest
    } catch (error) {
      if (isAwsError(error, 'ImageNotFoundException')) return undefined
      throw error
    }
  },
})

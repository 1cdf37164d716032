import { ConfigurationError } from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import { awsAccount } from './account.ts'
import { awsImages, parseEcrRepository } from './images.ts'
import { type Answers, Refusal, SETTINGS, wired } from './wire.testing.ts'

test.each([
  ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop', '123456789012', 'eu-west-1', 'shop'],
  ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/a/b-c', '123456789012', 'cn-north-1', 'a/b-c'],
  ['123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/shop', '123456789012', 'us-gov-west-1', 'shop'],
])('%s', (image, account, region, repository) => {
  expect(parseEcrRepository(image)).toEqual({ account, region, repository })
})

test.each([
  'shop',
  'ghcr.io/acme/shop',
  'public.ecr.aws/acme/shop',
  '123456789012.dkr.ecr.eu-west-1.amazonaws.com/',
  '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:v1.0.0',
  `123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop@sha256:${'a'.repeat(64)}`,
  '123456789012.dkr.ecr.eu-west-1.amazonaws.com.evil.example/shop',
])('%s is refused', (image) => {
  expect(() => parseEcrRepository(image)).toThrow(ConfigurationError)
  expect(() => parseEcrRepository(image)).toThrow(JSON.stringify(image))
})

describe('the digest of a tag', () => {
  const images = (answer: Answers[string], image = SETTINGS.image) => {
    const wire = wired({ 'ecr:DescribeImages': answer })
    return { ...wire, port: awsImages(wire.session, { image }) }
  }

  test('is what ECR says', async () => {
    const { port, inputs } = images(() => ({ imageDetails: [{ imageDigest: 'sha256:abc' }] }))
    expect(await port.digestOf('v1.4.0')).toBe('sha256:abc')
    expect(inputs('ecr:DescribeImages')).toEqual([
      { registryId: '123456789012', repositoryName: 'shop', imageIds: [{ imageTag: 'v1.4.0' }] },
    ])
  })

  test('is none for a tag that was never pushed', async () => {
    const { port } = images(() => {
      throw new Refusal('ImageNotFoundException')
    })
    expect(await port.digestOf('v1.4.0')).toBeUndefined()
  })

  test('cannot be had from a repository that does not exist', async () => {
    const { port } = images(() => {
      throw new Refusal('RepositoryNotFoundException')
    })
    await expect(port.digestOf('v1.4.0')).rejects.toThrow(`image: ${SETTINGS.image}`)
  })
})

test('the account is whom STS takes us for', async () => {
  const Arn = 'arn:aws:sts::123456789012:assumed-role/greenlight/run'
  const { session } = wired({ 'sts:GetCallerIdentity': () => ({ Account: '123456789012', Arn }) })
  expect(await awsAccount(session).whoAmI()).toEqual({
    account: '123456789012',
    arn: Arn,
    region: 'eu-west-1',
  })
})

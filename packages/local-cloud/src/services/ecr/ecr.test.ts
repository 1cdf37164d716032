import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DescribeImagesCommandInput, DescribeImagesCommandOutput } from '@aws-sdk/client-ecr'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { VirtualClock } from '../../clock/virtual-clock.ts'
import { createWorld } from '../../world-state.ts'
import { createEcr } from './ecr.ts'
import { createImages } from './image-store.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'image-test-'))
})
afterEach(async () => {
  await rm(root, { recursive: true, force: true })
})

const build = () => {
  const clock = new VirtualClock(Date.UTC(2026, 10, 2))
  const world = createWorld({ clock, region: 'eu-west-1', account: '123456789012', seed: 1 })
  const images = createImages(clock, join(root, 'store'))
  const { operations } = createEcr(world, images)
  const describe = (input: Partial<DescribeImagesCommandInput>) =>
    operations['DescribeImages']?.(
      { repositoryName: 'shop', ...input },
      { principal: { arn: '', account: '' }, requestId: '' },
    ) as DescribeImagesCommandOutput
  return { images, describe }
}

const source = async (name: string, files: Record<string, string>): Promise<string> => {
  const directory = join(root, name)
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(directory, path, '..'), { recursive: true })
    await writeFile(join(directory, path), content)
  }
  return directory
}

test('the same files have the same digest, whatever their dates and order', async () => {
  const { images } = build()
  const one = await source('one', { 'a.js': 'a', 'b/c.js': 'c' })
  const two = await source('two', { 'b/c.js': 'c', 'a.js': 'a' })
  await utimes(join(two, 'a.js'), 1, 1)
  const first = await images.push({ repository: 'shop', tag: 'v1', directory: one })
  expect(first.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(await images.push({ repository: 'shop', tag: 'v2', directory: two })).toEqual(first)
  await chmod(join(two, 'a.js'), 0o755)
  expect(await images.push({ repository: 'shop', tag: 'v3', directory: two })).not.toEqual(first)
})

test('a snapshot stays what it was', async () => {
  const { images } = build()
  const directory = await source('app', {
    'main.js': 'old',
    '.git/config': 'x',
    'node_modules/.cache/y': 'y',
    'node_modules/z/z.js': 'z',
  })
  await symlink('main.js', join(directory, 'link.js'))
  const { digest } = await images.push({ repository: 'shop', tag: 'v1', directory })
  await writeFile(join(directory, 'main.js'), 'new')
  const image = images.resolve(`123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop@${digest}`)
  const content = image?.content as { directory: string }
  expect((await readdir(content.directory, { recursive: true })).sort()).toEqual([
    'link.js',
    'main.js',
    'node_modules',
    'node_modules/z',
    'node_modules/z/z.js',
  ])
  expect(await readFile(join(content.directory, 'link.js'), 'utf8')).toBe('old')
  await writeFile(join(directory, '.git/config'), 'changed')
  await writeFile(join(directory, 'main.js'), 'old')
  expect(await images.push({ repository: 'shop', tag: 'v1', directory })).toEqual({ digest })
})

test.each([
  ['shop:v1', true],
  ['shop', false],
  ['localhost:5000/shop:v1', true],
  ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:v1', true],
  ['shop:v2', false],
  ['other:v1', false],
])('%s resolves: %s', (reference, found) => {
  const { images } = build()
  images.pushSimulated({ repository: 'shop', tag: 'v1', behaviour: 'good' })
  expect(images.resolve(reference) !== undefined).toBe(found)
})

test('a tag moves; images are found by tag, by digest, and by both', () => {
  const { images, describe } = build()
  const old = images.pushSimulated({ repository: 'shop', tag: 'latest', behaviour: 'good' }).digest
  const { digest } = images.pushSimulated({ repository: 'shop', tag: 'latest', behaviour: 'bad' })
  expect(describe({ imageIds: [{ imageTag: 'latest' }] }).imageDetails).toMatchObject([
    { imageDigest: digest, imageTags: ['latest'] },
  ])
  expect(describe({ imageIds: [{ imageDigest: old }] }).imageDetails?.[0]?.imageTags).toBeUndefined()
  expect(describe({}).imageDetails).toHaveLength(2)
  expect(describe({ filter: { tagStatus: 'UNTAGGED' } }).imageDetails).toMatchObject([{ imageDigest: old }])
  expect(() => describe({ imageIds: [{ imageDigest: old, imageTag: 'latest' }] })).toThrow(
    `The image with imageId {imageDigest:'${old}', imageTag:'latest'} does not exist within the repository with name 'shop' in the registry with id '123456789012'`,
  )
  expect(() => describe({ repositoryName: 'none' })).toThrow("The repository with name 'none' does not exist")
})

test('simulated images differ by behaviour and by tag', () => {
  const { images } = build()
  const push = (tag: string, behaviour: string) =>
    images.pushSimulated({ repository: 'shop', tag, behaviour }).digest
  expect(push('v1', 'good')).toBe(push('v1', 'good'))
  expect(new Set([push('v1', 'good'), push('v2', 'good'), push('v1', 'bad')]).size).toBe(3)
})

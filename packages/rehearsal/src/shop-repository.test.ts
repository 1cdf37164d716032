import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readProject } from './project.ts'
import { makeShopRepository, type ShopRepository } from './shop-repository.ts'

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const CONFIG = '.github/greenlight.yml'

let directory: string
let shop: ShopRepository

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'shop-'))
  shop = await makeShopRepository(root('examples/shop'), join(directory, 'repository'))
})

afterEach(() => rm(directory, { recursive: true }))

test('each tag is a commit with its version and its defects', async () => {
  await shop.tag('v1.0.0', { subject: 'Open', defects: {} })
  await shop.tag('v1.1.0', { subject: 'Break', defects: { errorEvery: 4 } })
  const read = async (tag: string, path: string): Promise<unknown> =>
    JSON.parse((await shop.git.readFile((await shop.git.commitOfTag(tag)) ?? '', path)) ?? '')
  expect(await read('v1.0.0', 'package.json')).toMatchObject({ name: 'shop', version: '1.0.0' })
  expect(await read('v1.0.0', 'release.json')).toEqual({})
  expect(await read('v1.1.0', 'package.json')).toMatchObject({ version: '1.1.0' })
  expect(await read('v1.1.0', 'release.json')).toEqual({ errorEvery: 4 })
})

test('two releases of the same content are two commits', async () => {
  await shop.tag('v1.0.0', { subject: 'Open', defects: {} })
  await shop.tag('v1.0.1', { subject: 'Again', defects: {} })
  expect(await shop.git.commitOfTag('v1.0.0')).not.toBe(await shop.git.commitOfTag('v1.0.1'))
})

test('the project is read as it is at the tag', async () => {
  await shop.tag('v1.0.0', { subject: 'Open', defects: {} })
  const { settings, template, suiteRef } = await readProject({ git: shop.git, tag: 'v1.0.0', config: CONFIG })
  expect(settings.service).toBe('shop')
  expect(template.family).toBe('shop')
  expect(suiteRef).toBe('refs/tags/v0')
})

test.each([
  [{ tag: 'v9.9.9', config: CONFIG }, 'There is no tag v9.9.9 in the repository: its tags are v1.0.0.'],
  [{ tag: 'v1.0.0', config: 'none.yml' }, 'There is no none.yml at v1.0.0.'],
  [{ tag: 'v1.0.0', config: CONFIG, environment: 'staging' }, 'known are production'],
  [{ tag: 'v1.0.0', config: 'package.json' }, 'package.json'],
])('%j is refused with what is there', async (query, message) => {
  await shop.tag('v1.0.0', { subject: 'Open', defects: {} })
  await expect(readProject({ git: shop.git, ...query })).rejects.toThrow(message)
})

test.each(['release.yml', 'rollback.yml'])('the shop’s %s is the example that users copy', (name) => {
  expect(readFileSync(root(`examples/shop/.github/workflows/${name}`), 'utf8')).toBe(
    readFileSync(root(`workflows-examples/${name}`), 'utf8'),
  )
})

import { expect, test } from '@jest/globals'
import { chunkNames } from './chunk-names.ts'

const output = (inputs: Readonly<Record<string, number>>, entryPoint?: string) => ({
  bytes: 0,
  imports: [],
  exports: [],
  inputs: Object.fromEntries(
    Object.entries(inputs).map(([file, bytesInOutput]) => [file, { bytesInOutput }]),
  ),
  ...(entryPoint !== undefined && { entryPoint }),
})

const ecs = 'node_modules/@aws-sdk/client-ecs/dist-es/index.js'
const yaml = 'node_modules/yaml/browser/index.js'

test('a chunk is named after what it holds most of; the entry keeps its name', () => {
  const outputs = {
    'modules/index.mjs': output({ 'loader.ts': 9 }, 'loader.ts'),
    'modules/chunk-ABC.mjs': output({ [ecs]: 100, [yaml]: 10 }),
    'modules/chunk-DEF.mjs': output({ 'packages/aws/src/index.ts': 10 }),
    'modules/chunk-GHI.mjs': output({}),
  }
  expect(Object.fromEntries(chunkNames(outputs, 'index.mjs'))).toEqual({
    'chunk-ABC.mjs': 'aws-sdk-client-ecs.mjs',
    'chunk-DEF.mjs': 'packages-aws.mjs',
    'chunk-GHI.mjs': 'empty.mjs',
  })
})

test('names do not follow the content, nor the order of the outputs', () => {
  const first = {
    'modules/chunk-A.mjs': output({ [yaml]: 5 }),
    'modules/chunk-B.mjs': output({ [yaml]: 7, [ecs]: 1 }),
  }
  const later = {
    'modules/chunk-D.mjs': output({ [yaml]: 9, [ecs]: 1 }),
    'modules/chunk-C.mjs': output({ [yaml]: 6 }),
  }
  expect([...chunkNames(first, 'index.mjs').values()].sort()).toEqual(['yaml-2.mjs', 'yaml.mjs'])
  expect(chunkNames(first, 'index.mjs').get('chunk-A.mjs')).toBe(
    chunkNames(later, 'index.mjs').get('chunk-C.mjs'),
  )
})

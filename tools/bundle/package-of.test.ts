import { expect, test } from '@jest/globals'
import { packageFolder, packageName } from './package-of.ts'

test.each([
  { file: 'packages/aws/src/index.ts', folder: undefined, name: undefined },
  { file: 'node_modules/yaml/browser/index.js', folder: 'node_modules/yaml', name: 'yaml' },
  {
    file: 'node_modules/@aws-sdk/client-ecs/dist-es/index.js',
    folder: 'node_modules/@aws-sdk/client-ecs',
    name: '@aws-sdk/client-ecs',
  },
  {
    file: 'node_modules/@actions/github/node_modules/@actions/http-client/lib/index.js',
    folder: 'node_modules/@actions/github/node_modules/@actions/http-client',
    name: '@actions/http-client',
  },
])('$file belongs to $name', ({ file, folder, name }) => {
  expect(packageFolder(file)).toBe(folder)
  expect(packageName(file)).toBe(name)
})

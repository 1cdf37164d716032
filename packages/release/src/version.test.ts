import { expect, test } from '@jest/globals'
import { compareTags, imageTagFault, versionOfTag } from './version.ts'

test.each([
  ['v1.2.3', '1.2.3'],
  ['v0.0.0', '0.0.0'],
  ['v10.20.30', '10.20.30'],
  ['v1.0.0-rc.1', '1.0.0-rc.1'],
  ['v1.0.0-alpha-a.b-c', '1.0.0-alpha-a.b-c'],
  ['v1.0.0+build.5', '1.0.0+build.5'],
  ['v1.0.0-rc.1+sha.abc', '1.0.0-rc.1+sha.abc'],
])('%s is the version %s', (tag, version) => {
  expect(versionOfTag(tag)).toBe(version)
})

test.each([
  'v1.2',
  'v01.2.3',
  'v1.02.3',
  '1.2.3',
  'vv1.2.3',
  'v1.2.3.4',
  'v1.2.3-',
  'v1.2.3-01',
  'v1.2.3+',
  ' v1.2.3',
  'v1.2.3\n',
  'V1.2.3',
  'release-1',
  '',
  `v1.2.3-${'a'.repeat(128)}`,
])('%j is no release tag', (tag) => {
  expect(versionOfTag(tag)).toBeUndefined()
})

test.each([
  ['v1.2.3', 'v1.2.3', 0],
  ['v1.2.3', 'v1.2.4', -1],
  ['v1.10.0', 'v1.9.0', 1],
  ['v1.0.0-rc.1', 'v1.0.0', -1],
  ['v1.0.0-rc.2', 'v1.0.0-rc.10', -1],
  ['v1.0.0+a', 'v1.0.0+b', 0],
])('%s against %s is %i', (a, b, sign) => {
  expect(Math.sign(compareTags(a, b))).toBe(sign)
})

test.each(['v1.2.3', 'v1.0.0-alpha-a.b-c', `v1.2.3-${'a'.repeat(121)}`])('an image can carry %s', (tag) => {
  expect(imageTagFault(tag)).toBeUndefined()
})

test.each(['v1.4.0+build.5', 'v1.4.0-rc.1+build'])('no image can carry %s', (tag) => {
  const fault = imageTagFault(tag)
  expect(fault?.what).toContain(`${tag} has build metadata`)
  expect(fault?.next).toContain(`for example ${tag.split('+')[0]};`)
})

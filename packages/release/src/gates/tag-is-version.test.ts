import { expect, test } from '@jest/globals'
import { makePlan } from '../make-plan.ts'
import { settings } from '../testing/samples.ts'
import { tagIsVersion } from './tag-is-version.ts'

const check = (tag: string) =>
  tagIsVersion.check({ tag, commit: 'c0ffee', commitOfTag: async () => undefined })

test.each(['v1.4.0', 'v1.4.0-rc.1'])('%s passes', async (tag) => {
  expect(await check(tag)).toEqual({ status: 'passed', found: `${tag} is version ${tag.slice(1)}` })
})

test.each(['1.4.0', 'v1.4', 'v01.4.0', `v1.4.0-${'a'.repeat(122)}`])('%s is no version', async (tag) => {
  const { status, next } = await check(tag)
  expect(status).toBe('failed')
  expect(next).toContain('at most 128 characters')
})

test('a tag with build metadata is a version that no image can carry, and the tag to use is named', async () => {
  expect(await check('v1.4.0-rc.1+build.5')).toEqual({
    status: 'failed',
    found: 'v1.4.0-rc.1+build.5 has build metadata, and no image can have a tag with a plus sign',
    next: 'Release it under a tag without it, for example v1.4.0-rc.1; what was built stands in the commit.',
  })
})

test('nor is it planned, when an action runs without the gates', () => {
  const plan = (tag: string) =>
    makePlan({
      settings,
      tag,
      commit: 'c0ffee',
      digest: `sha256:${'0'.repeat(64)}`,
      holder: 'acme/shop#1',
      taskDefinition: JSON.stringify({ family: 'shop', containerDefinitions: [{ name: 'app', image: 'x' }] }),
    })
  expect(plan('v1.4.0').version).toBe('1.4.0')
  expect(() => plan('v1.4.0+build.5')).toThrow('no image can have a tag with a plus sign')
})

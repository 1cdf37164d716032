import { expect, test } from '@jest/globals'
import { marked } from './release-mark.ts'

const mark = { release: 'v1.4.0', commit: 'c0ffee', digest: 'sha256:d', fingerprint: 'f', good: false }
const ours = [
  { key: 'greenlight:release', value: 'v1.4.0' },
  { key: 'greenlight:commit', value: 'c0ffee' },
  { key: 'greenlight:digest', value: 'sha256:d' },
  { key: 'greenlight:fingerprint', value: 'f' },
  { key: 'greenlight:good', value: 'false' },
]

test.each([
  ['none', undefined, ours],
  ['the user’s', [{ key: 'team', value: 'shop' }], [{ key: 'team', value: 'shop' }, ...ours]],
  ['ours of an earlier release', [{ key: 'greenlight:good', value: 'true' }], ours],
  ['what is no tag', [null, 'team'], [null, 'team', ...ours]],
])('a mark goes after tags: %s', (_, tags, expected) => {
  expect(marked({ family: 'shop', ...(tags && { tags }) }, mark)).toEqual({ family: 'shop', tags: expected })
})

test('tags that are no list stay for the check to name', () => {
  expect(marked({ tags: { team: 'shop' } }, mark)).toEqual({ tags: { team: 'shop' } })
})

import { expect, test } from '@jest/globals'
import { allows, DEFAULT_PERMISSIONS, excess } from './permissions.ts'

test('a level includes the lower ones; a scope that is absent is none', () => {
  expect(allows({ contents: 'write' }, 'contents', 'read')).toBe(true)
  expect(allows({ contents: 'read' }, 'contents', 'write')).toBe(false)
  expect(allows({}, 'actions', 'read')).toBe(false)
})

test('no default grants OIDC tokens', () => {
  for (const granted of Object.values(DEFAULT_PERMISSIONS)) {
    expect(allows(granted, 'id-token', 'write')).toBe(false)
  }
})

test('what goes beyond a grant is told with both levels', () => {
  expect(
    excess({ contents: 'read', deployments: 'write' }, { contents: 'read', deployments: 'read' }),
  ).toEqual(["'deployments: write' (granted: read)"])
})

import { expect, test } from '@jest/globals'
import type { LeaseSeen } from '../seen.ts'
import { leaseOf, ours, planOf, seenOf } from '../testing/samples.ts'
import type { GateContext } from './gate.ts'
import { leaseFree } from './lease-free.ts'

const asked = (lease: LeaseSeen) =>
  leaseFree.check({ settings: planOf('v1.1.0').settings, live: async () => seenOf({ lease }) } as GateContext)

test('a free lease and our own let a release begin', async () => {
  expect(await asked({ state: 'none' })).toMatchObject({ status: 'passed', found: 'Nobody holds the lease' })
  expect(await asked(ours())).toMatchObject({ status: 'passed', found: 'This release holds the lease' })
})

test('the lease of another does not', async () => {
  const lease = leaseOf({ holder: 'acme/shop#9' })
  expect(await asked({ state: 'other', lease })).toMatchObject({
    status: 'failed',
    found: expect.stringContaining('acme/shop#9 holds the lease'),
  })
})

test('our own does not either when somebody has changed what it does', async () => {
  expect(await asked(ours({ tampered: 'would redirect everybody' }))).toMatchObject({
    status: 'failed',
    found: 'The lease greenlight-shop-production was changed by somebody else: it would redirect everybody',
    next: expect.stringContaining('rollback workflow'),
  })
})

import { hasRestored } from '../fired-lease.ts'
import { refuseNotRestored, refuseOtherHolder, refuseTampered, refuseUnknown } from '../guards.ts'
import { describeWeights } from '../weights.ts'
import { failed, type Gate, passed } from './gate.ts'

export const leaseFree: Gate = {
  id: 'lease-free',
  title: 'No other release is in flight',
  async check({ live }) {
    const seen = await live()
    const tampered = refuseTampered(seen)
    if (tampered?.do === 'end') return failed(tampered.why, tampered.next)
    const { lease } = seen
    switch (lease.state) {
      case 'other': {
        const { why, next } = refuseOtherHolder(lease.lease)
        return failed(why, next)
      }
      case 'unknown': {
        const { why, next } = refuseUnknown(lease.lease)
        return failed(why, next)
      }
      case 'fired': {
        const { holder, release, back, dueAt } = lease.lease
        if (lease.by !== 'another')
          return passed('The lease of this release is over: the next job takes it anew')
        if (hasRestored(seen, lease.lease)) {
          return passed(
            `The lease of ${holder} for ${release} ended at ${new Date(dueAt).toISOString()} and AWS has restored ${describeWeights(back)}: this release takes it over`,
          )
        }
        const { why, next } = refuseNotRestored(seen, lease.lease)
        return failed(why, next)
      }
      default:
        return passed(lease.state === 'ours' ? 'This release holds the lease' : 'Nobody holds the lease')
    }
  },
}

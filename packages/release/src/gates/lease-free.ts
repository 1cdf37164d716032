import { refuseOtherHolder, refuseTampered } from '../guards.ts'
import { failed, type Gate, passed } from './gate.ts'

export const leaseFree: Gate = {
  id: 'lease-free',
  title: 'No other release is in flight',
  async check({ live }) {
    const seen = await live()
    const tampered = refuseTampered(seen)
    if (tampered?.do === 'end') return failed(tampered.why, tampered.next)
    const { lease } = seen
    if (lease.state !== 'other') {
      return passed(lease.state === 'ours' ? 'This release holds the lease' : 'Nobody holds the lease')
    }
    const refusal = refuseOtherHolder(lease.lease)
    return failed(refusal.why, refusal.do === 'end' ? refusal.next : '')
  },
}

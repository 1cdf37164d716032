import { act } from '@greenlight/composition'
import { readInputs } from './inputs.ts'
import { shiftTraffic } from './main.ts'

await act(
  {
    name: 'shift-traffic',
    role: 'traffic',
    overrides: ['strategy', 'canary-percentage', 'canary-duration', 'automatic-rollback'],
    async work({ inputs, signal, open }) {
      const { tag, digest } = readInputs(inputs)
      const { prepare, ports } = await open()
      return shiftTraffic({ plan: await prepare(tag, digest), ports, signal })
    },
  },
  process,
)

import { act } from '@greenlight/composition'
import { OVERRIDES, readInputs } from './inputs.ts'
import { deployGreen } from './main.ts'

await act(
  {
    name: 'deploy-green',
    role: 'deploy',
    overrides: OVERRIDES,
    policy: 'refuse',
    async work({ inputs, signal, open }) {
      const { tag, digest } = readInputs(inputs)
      const { prepare, ports, permit } = await open()
      return deployGreen({ plan: await prepare(tag, digest), ports, permit: permit('deploy'), signal })
    },
  },
  process,
)

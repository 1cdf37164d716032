import { act } from '@greenlight/composition'
import { OVERRIDES, readInputs } from './inputs.ts'
import { smokeTest } from './main.ts'

await act(
  {
    name: 'smoke-test',
    role: 'deploy',
    overrides: OVERRIDES,
    policy: 'refuse',
    async work({ inputs, signal, open }) {
      const { tag, digest } = readInputs(inputs)
      const { prepare, ports, probe } = await open()
      return smokeTest({ plan: await prepare(tag, digest), ports, probe, signal })
    },
  },
  process,
)

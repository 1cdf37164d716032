import { act } from '@greenlight/composition'
import { prometheusSource } from '@greenlight/composition/prometheus'
import { OVERRIDES, readInputs } from './inputs.ts'
import { shiftTraffic } from './main.ts'

await act(
  {
    name: 'shift-traffic',
    role: 'traffic',
    overrides: OVERRIDES,
    metrics: prometheusSource,
    async work({ inputs, signal, open }) {
      const { tag, digest } = readInputs(inputs)
      const { prepare, ports, probe } = await open()
      return shiftTraffic({ plan: await prepare(tag, digest), ports, probe, signal })
    },
  },
  process,
)

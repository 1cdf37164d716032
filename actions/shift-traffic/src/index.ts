import { act } from '@greenlight/composition'
import { prometheusSource } from '@greenlight/composition/prometheus'
import { OVERRIDES, readInputs } from './inputs.ts'
import { shiftTraffic } from './main.ts'

await act(
  {
    name: 'shift-traffic',
    role: 'traffic',
    overrides: OVERRIDES,
    policy: 'refuse',
    async work({ inputs, signal, open }) {
      const { tag, digest, metricSecrets } = readInputs(inputs)
      const { prepare, ports, permit, probe } = await open({ metrics: prometheusSource(metricSecrets) })
      return shiftTraffic({
        plan: await prepare(tag, digest),
        ports,
        probe,
        permit: permit('traffic'),
        signal,
      })
    },
  },
  process,
)

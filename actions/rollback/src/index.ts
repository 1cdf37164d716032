import { act } from '@greenlight/composition'
import { OVERRIDES, readInputs } from './inputs.ts'
import { rollBack } from './main.ts'

await act(
  {
    name: 'rollback',
    role: 'rollback',
    overrides: OVERRIDES,
    policy: 'tell',
    async work({ inputs, holder, signal, open }) {
      const { mode, to, tag, reason } = readInputs(inputs)
      const { settings, ports, rollbackRemarks } = await open({
        as: mode === 'automatic' ? 'recover' : 'rollback',
      })
      return rollBack({
        plan: { settings, holder, mode, ...(to === undefined ? {} : { to }) },
        why: reason ?? (mode === 'manual' ? 'dispatched by hand' : 'the release did not succeed'),
        ports,
        remarks: rollbackRemarks,
        signal,
        ...(mode === 'automatic' && tag !== undefined ? { release: tag } : {}),
      })
    },
  },
  process,
)

import { act } from '@greenlight/composition'
import { OVERRIDES, readInputs } from './inputs.ts'
import { refuseConfig, validate } from './main.ts'

await act(
  {
    name: 'validate-gate',
    role: 'validate',
    overrides: OVERRIDES,
    policy: 'report',
    async work({ inputs, commit, ref, holder, repository, clock, open }) {
      const { tag } = readInputs(inputs)
      const tools = await open().catch((error: unknown) =>
        refuseConfig(error, { tag, commit, repository, clock }),
      )
      if ('document' in tools) return tools
      return validate({ tag, commit, ref, holder, repository, ...tools })
    },
  },
  process,
)

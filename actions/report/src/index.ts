import { actOnGitHub } from '@greenlight/composition'
import { readInputs } from './inputs.ts'
import { report } from './main.ts'

await actOnGitHub(
  {
    name: 'report',
    work: ({ inputs, github, runId, ref }) => report({ ...readInputs(inputs), github, runId, ref }),
  },
  process,
)

import type { Inputs } from '@greenlight/action-kit'
import { ConfigurationError } from '@greenlight/release'

/** A job that failed, and whose actions left no outcome. */
export interface SilentJob {
  readonly job: string
  readonly environment: string
}

/** More jobs than a workflow of this suite has many times over. */
const MOST = 20

const jobIn = (line: string): SilentJob => {
  const colon = line.indexOf(':')
  const job = line.slice(0, colon).trim()
  const environment = line.slice(colon + 1).trim()
  if (colon < 0 || job === '' || environment === '') {
    throw new ConfigurationError({
      what: `The input jobs has the line ${JSON.stringify(line.slice(0, 80))}`,
      next: "Write the job's name, a colon and its GitHub environment, such as Deploy: production.",
    })
  }
  return { job, environment }
}

export const readInputs = (inputs: Inputs) => {
  const lines = inputs
    .required('jobs')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length > MOST) {
    throw new ConfigurationError({
      what: `The input jobs has ${lines.length} lines, more than ${MOST}`,
      next: 'Name only the jobs that failed without an outcome.',
    })
  }
  const own = inputs.text('check-run-id')
  return {
    jobs: lines.map(jobIn),
    recovery: inputs.text('recovery'),
    // Absent where a server does not know it: then the names have to do.
    ownJob: own !== undefined && /^\d{1,15}$/.test(own) ? Number(own) : undefined,
  }
}

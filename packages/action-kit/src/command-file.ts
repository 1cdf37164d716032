import { appendFileSync } from 'node:fs'
import { ConfigurationError } from '@greenlight/release'
import type { Environment } from './environment.ts'

/** Appends to one of the files through which the runner takes what a step has to say. */
export const appendToCommandFile = (env: Environment, variable: string, text: string): void => {
  const path = env[variable]
  if (!path) {
    throw new ConfigurationError({
      what: `The environment variable ${variable} is not set, so there is nowhere to write to`,
      next: 'Run this action in a job of GitHub Actions, or in a rehearsal.',
    })
  }
  appendFileSync(path, text)
}

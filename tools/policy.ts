import { readFileSync } from 'node:fs'
import { environmentNames, firstPolicy, loadSettings } from '@greenlight/config'
import { runTool } from './command-line.ts'

const HELP = `npm run -s policy -- --config FILE [OPTIONS]

Writes a first policy for a repository to the standard output: one that admits exactly what its config says now, so that
no tag can loosen it from then on. Commit it as .github/greenlight-policy.yml on the default branch, and widen what may
differ from tag to tag: docs/policy.md.

  --config FILE       the repository's greenlight.yml
  --environment NAME  only this environment of it (default: all of them)
  --help              this text

Ends with 0 when the policy was written, 2 when the config cannot be used; then nothing is written.
`

await runTool(HELP, { flags: [], values: ['config', 'environment'] }, async ({ values }) => {
  const path = values.get('config')
  if (path === undefined) throw new Error('--config is missing: expected the path of a greenlight.yml')
  const text = configAt(path)
  const one = values.get('environment')
  const environments = one === undefined ? environmentNames({ text, path }) : [one]
  // What inputs and variables would say is left away: the policy is about the file.
  const settings = environments.map(
    (environment) => loadSettings({ text, path, inputs: {}, env: {}, environment }).settings,
  )
  // Without any environment the loader says what is missing.
  if (settings.length === 0) loadSettings({ text, path, inputs: {}, env: {} })
  process.stdout.write(firstPolicy(settings, path))
  return 0
})

function configAt(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === 'EISDIR' ? 'it is a directory' : message
    throw new Error(
      `${JSON.stringify(path)} cannot be read (${why}): expected the path of a greenlight.yml after --config`,
    )
  }
}

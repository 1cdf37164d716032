import { copyFile, mkdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { JobState, LiveStep } from './job-state.ts'

/** Characters that GitHub has in no artifact's name (actions/upload-artifact, README: "Naming"). */
const FORBIDDEN = /["<>|*?:\r\n\\/]/
/** What the action's globs, lists and exclusions are made of. */
const PATTERN = /[*?[\]!\r\n~]/

const MISSING = ['warn', 'error', 'ignore']

/**
 * Does what actions/upload-artifact does with one file: keeps it, under the name of the artifact, in the work folder at
 * `artifacts/<run>/<name>/`. Not zipped.
 * @returns whether the step succeeded
 * @throws Error for what the action takes and this does not: patterns, several paths, folders, hidden files
 */
export const storeArtifact = async (
  state: JobState,
  live: LiveStep,
  inputs: Readonly<Record<string, string>>,
): Promise<boolean> => {
  const name = inputs['name'] || 'artifact'
  const path = (inputs['path'] ?? '').trim()
  const missing = inputs['if-no-files-found'] || 'warn'
  if (path === '') throw new Error('Input required and not supplied: path')
  if (!MISSING.includes(missing)) {
    throw new Error(
      `Unrecognized if-no-files-found input. Provided: ${missing}. Available options: ${MISSING.join(', ')}`,
    )
  }
  if (FORBIDDEN.test(name)) throw new Error(`The artifact name is not valid: ${name}`)
  if (PATTERN.test(path))
    throw new Error(`the local runner uploads one file, by its plain path, not '${path}'`)
  if (basename(path).startsWith('.'))
    throw new Error(`the local runner uploads no hidden files, as '${path}'`)

  const file = resolve(state.machine.workspace, path)
  const found = await stat(file).catch(() => undefined)
  if (found === undefined) {
    const message = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`
    if (missing === 'error') throw new Error(message)
    if (missing === 'warn') live.out.annotate({ level: 'warning', message })
    else live.out.log(message)
    return true
  }
  if (!found.isFile()) throw new Error(`the local runner uploads one file, and '${path}' is none`)

  const { hub, scope, record } = state
  const run = scope.run.record.id
  const folder = join(hub.options.workDir, 'artifacts', String(run), name)
  await mkdir(join(folder, '..'), { recursive: true })
  try {
    await mkdir(folder)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    throw new Error(`Conflict: an artifact with this name already exists on the workflow run: ${name}`)
  }
  const kept = join(folder, basename(file))
  await copyFile(file, kept)
  live.out.log(`Artifact ${name} has been kept: ${kept}`)
  const { number: step, name: title } = live.record
  hub.emit({ type: 'artifact', run, job: record.id, step, name: title, artifact: name, file: kept })
  return true
}

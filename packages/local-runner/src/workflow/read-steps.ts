import { Unsupported } from '../errors.ts'
import type { ActionStep, RunStep, Step } from './model.ts'
import { condition, expressionsIn, items, literalText, members, type TemplateToken } from './tokens.ts'
import { refuseUnmodelledUpload } from './upload-artifact.ts'

/** Where a part stands, for messages. */
export interface Place {
  /** `owner/repo/path` */
  readonly file: string
  /** `jobs.deploy` */
  readonly path: string
}

const REFUSED: Readonly<Record<string, string>> = {
  background: 'background steps are not supported by the local runner',
  wait: 'background steps are not supported by the local runner',
  'wait-all': 'background steps are not supported by the local runner',
  cancel: 'background steps are not supported by the local runner',
  parallel: 'parallel steps are not supported by the local runner',
}

/** Keys of a mapping that are refused by name. */
export const refuseKeys = (
  token: TemplateToken | undefined,
  refused: Readonly<Record<string, string>>,
  { file, path }: Place,
): void => {
  for (const key of members(token).keys()) {
    const why = refused[key]
    if (why !== undefined) throw new Unsupported({ file, path: `${path}.${key}`, why })
  }
}

/** Functions that the expression language has and this runner has not. */
export const refuseFunctions = (token: TemplateToken | undefined, { file, path }: Place): void => {
  for (const expression of expressionsIn(token)) {
    if (/\bhashFiles\s*\(/i.test(expression)) {
      throw new Unsupported({ file, path, why: 'hashFiles() is not supported by the local runner' })
    }
  }
}

const SHELLS = ['bash', 'sh', 'python']

/** How a shell runs a script file; GitHub's own command lines. */
export const shellCommand = (shell: string | undefined, script: string): readonly string[] | undefined => {
  if (shell === undefined) return ['bash', '-e', script]
  if (shell === 'bash') return ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', script]
  if (shell === 'sh') return ['sh', '-e', script]
  if (shell === 'python') return ['python', script]
  return shell.includes('{0}') ? shell.split(' ').map((part) => part.replaceAll('{0}', script)) : undefined
}

const refuseShell = (shell: string | undefined, { file, path }: Place): void => {
  if (shell !== undefined && shellCommand(shell, '') === undefined) {
    const why = `the shell '${shell}' is not supported by the local runner; choose ${SHELLS.join(', ')} or a command with {0}`
    throw new Unsupported({ file, path, why })
  }
}

/** Checks the `run` defaults of a workflow or job. */
export const refuseDefaults = (defaults: TemplateToken | undefined, { file, path }: Place): void => {
  const run = members(members(defaults).get('run'))
  refuseShell(literalText(run.get('shell')), { file, path: `${path}.defaults.run.shell` })
  refuseFunctions(defaults, { file, path: `${path}.defaults` })
}

/**
 * Reads steps of a job or of a composite action.
 * @param find what stands behind a `uses`
 */
export const readSteps = async (
  token: TemplateToken | undefined,
  place: Place,
  find: (uses: string, place: Place) => Promise<ActionStep['action']>,
): Promise<readonly Step[]> => {
  const steps: Step[] = []
  for (const [at, item] of items(token).entries()) {
    const here = { file: place.file, path: `${place.path}[${at}]` }
    refuseKeys(item, REFUSED, here)
    refuseFunctions(item, here)
    const keys = members(item)
    const uses = literalText(keys.get('uses'))
    const id = literalText(keys.get('id'))
    const common = {
      id:
        id ??
        `__${uses === undefined ? 'run' : uses.replace(/@.*/, '').replaceAll(/[^a-zA-Z0-9]+/g, '_')}_${at + 1}`,
      named: id !== undefined,
      name: keys.get('name'),
      condition: condition(keys.get('if')),
      env: keys.get('env'),
      timeoutMinutes: keys.get('timeout-minutes'),
      continueOnError: keys.get('continue-on-error'),
    }
    if (/\bhashFiles\s*\(/i.test(common.condition)) {
      throw new Unsupported({
        ...here,
        path: `${here.path}.if`,
        why: 'hashFiles() is not supported by the local runner',
      })
    }
    if (uses !== undefined) {
      const action = await find(uses, { file: place.file, path: `${here.path}.uses` })
      if (action?.kind === 'upload-artifact') refuseUnmodelledUpload(keys.get('with'), common.named, here)
      steps.push({ ...common, kind: 'uses', uses, with: keys.get('with'), action })
      continue
    }
    const run = keys.get('run')
    if (run === undefined) continue
    refuseShell(literalText(keys.get('shell')), { file: place.file, path: `${here.path}.shell` })
    const step: RunStep = {
      ...common,
      kind: 'run',
      run,
      shell: keys.get('shell'),
      workingDirectory: keys.get('working-directory'),
    }
    steps.push(step)
  }
  return steps
}

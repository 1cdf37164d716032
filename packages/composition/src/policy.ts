import type { loadPolicy } from '@greenlight/config'
import {
  type Branches,
  contradictions,
  describeCommit,
  differences,
  GreenlightError,
  isGuarded,
  type Parameters,
  POLICY_PATH,
  type PolicyLayer,
  type PolicyReading,
  type PolicySource,
  type Provenance,
  policyOf,
  type Repository,
  type Settings,
} from '@greenlight/release'

/** What stands at the head of the default branch, or why that is not known. */
type PolicyFile =
  | { readonly source: PolicySource; readonly text: string | undefined }
  | { readonly error: GreenlightError }

/** What a policy is held against: the settings as they will be used. */
export interface Judged {
  readonly settings: Settings
  readonly provenance: readonly Provenance[]
  /** Sections of the config that this run does not read, so that nothing can be said of them. */
  readonly unread?: readonly string[]
}

/** Loaded with the config's own reader, and not before it. */
type Load = typeof loadPolicy

/**
 * Reads the policy's file, never at the tag: at the head of the default branch, whatever that is at this moment. A branch
 * counts as protected by GitHub's own word for it, or by rules that keep people from pushing to it.
 */
export const readPolicyFile = async (
  repository: Pick<Repository, 'readFile'> & Branches,
): Promise<PolicyFile> => {
  try {
    const { name: branch, commit, protected: safe, rules } = await repository.defaultBranch()
    const text = await repository.readFile({ path: POLICY_PATH, commit })
    const source: PolicySource = {
      path: POLICY_PATH,
      branch,
      commit,
      protected: safe || (rules !== undefined && isGuarded(rules)),
      ...(rules === undefined ? {} : { rules }),
    }
    return { source, text }
  } catch (error) {
    if (error instanceof GreenlightError) return { error }
    throw error
  }
}

const judge = (
  { settings, provenance, unread = [] }: Judged,
  source: PolicySource,
  layers: readonly PolicyLayer[],
): PolicyReading => ({
  state: 'read',
  policy: policyOf(source, layers),
  differences: differences(settings, layers, provenance).filter(
    ({ setting }) => !unread.some((section) => setting.startsWith(`${section}.`)),
  ),
  contradictions: contradictions(layers, settings.environment),
})

/** What the branch's policy says of a release. */
export const judgeByFile = (file: PolicyFile, judged: Judged, load: Load): PolicyReading => {
  if ('error' in file) return { state: 'unusable', error: file.error }
  const { source, text } = file
  const { path, branch, commit } = source
  if (text === undefined) return { state: 'absent', path, branch, commit }
  const name = describeCommit(source)
  const { environment } = judged.settings
  try {
    const { parameter, ...layer } = load({ text, name, environment, place: 'file' })
    const named = parameter === undefined ? source : { ...source, parameter }
    return judge(judged, named, [{ name, ...layer }])
  } catch (error) {
    if (error instanceof GreenlightError) return { state: 'unusable', error }
    throw error
  }
}

/** Whether nothing in a reading speaks against asking the account that the config names. */
export const mayAsk = (reading: PolicyReading): boolean =>
  reading.state === 'absent' || (reading.state === 'read' && !reading.differences.some(({ leads }) => leads))

/**
 * Tightens a reading by the parameter that the branch's policy names. It is read only where that policy admits the
 * account and the region of the release; both sources hold from then on.
 */
export const tighten = async (
  reading: PolicyReading,
  judged: Judged,
  parameters: Parameters,
  load: Load,
): Promise<PolicyReading> => {
  if (reading.state !== 'read' || !mayAsk(reading)) return reading
  const { source, layers } = reading.policy
  const { parameter } = source
  if (parameter === undefined) return reading
  const { account, region, environment } = judged.settings
  const name = `parameter ${parameter} of ${account} in ${region}`
  try {
    const text = await parameters.read(parameter)
    const { environments, bounds, lines } = load({ text, name, environment, place: 'parameter' })
    return judge(judged, source, [...layers, { name: `the ${name}`, environments, bounds, lines }])
  } catch (error) {
    if (error instanceof GreenlightError) return { state: 'unusable', error }
    throw error
  }
}

import { RequestRefused } from '../errors.ts'
import { textsOf } from '../expression/evaluate.ts'
import type { Values } from '../expression/values.ts'
import type { GitHub } from '../github.ts'
import { gitOf, type Hub, repositoryOf } from '../hub.ts'
import { fullRef } from '../source/source.ts'
import { readInputs } from '../workflow/inputs.ts'
import type { Workflow } from '../workflow/model.ts'
import { pushMatches } from '../workflow/ref-filter.ts'
import { dispatchPayload, pushPayload } from './payload.ts'
import type { RunOrder } from './start-run.ts'

/** Whoever acts when nobody is named. */
const SOMEBODY = 'octocat'

/**
 * The runs that a push of a ref starts: one for every workflow at that commit whose `on.push` wants it.
 * @throws InvalidWorkflow, Unsupported; Error when the repository has no such ref
 */
export const runsOfPush = async (
  hub: Hub,
  { repository, ref, actor = SOMEBODY, workflows }: Parameters<GitHub['push']>[0],
): Promise<readonly RunOrder[]> => {
  const { fullName } = repositoryOf(hub, repository)
  const git = gitOf(hub, fullName)
  const object = ref.startsWith('refs/') ? await git.refOf(ref) : undefined
  const sha = object === undefined ? undefined : await git.commitOf(ref)
  const commit = sha === undefined ? undefined : await git.commit(sha)
  if (object === undefined || commit === undefined) {
    throw new Error(`${fullName} has no ref '${ref}'; it should be one like refs/tags/v1.0.0`)
  }
  const source = hub.sources.at(fullName, ref, commit.sha)
  const wanted: Workflow[] = []
  for (const path of await workflowFiles(hub, fullName, commit.sha)) {
    if (workflows !== undefined && !workflows.some((name) => path.endsWith(`/${name}`))) continue
    const push = (await hub.reader.triggers(source, path))?.push
    if (push === undefined || !pushMatches(push, ref, `${fullName}/${path}`)) continue
    const workflow = await hub.reader.read(source, path)
    if (workflow !== undefined) wanted.push(workflow)
  }
  const payload = pushPayload({
    hub,
    repository: fullName,
    ref,
    commit,
    object: object.sha,
    actor,
    defaultBranch: await git.defaultBranch(),
  })
  const title = commit.message.split('\n')[0] ?? ''
  return wanted.map((workflow) => ({
    repository: fullName,
    workflow,
    event: 'push',
    ref,
    sha: commit.sha,
    actor,
    payload,
    inputs: {},
    title,
  }))
}

/**
 * The run that a dispatch by hand starts.
 * @throws RequestRefused as the API would; InvalidWorkflow, Unsupported
 */
export const runOfDispatch = async (
  hub: Hub,
  {
    repository,
    workflow: file,
    ref: asked,
    inputs: given = {},
    actor = SOMEBODY,
  }: Parameters<GitHub['dispatch']>[0],
): Promise<RunOrder> => {
  const { fullName } = repositoryOf(hub, repository)
  const git = gitOf(hub, fullName)
  const ref = await fullRef(git, asked)
  const sha = ref.startsWith('refs/') ? await git.commitOf(ref) : undefined
  if (sha === undefined) throw new RequestRefused(422, `No ref found for: ${asked}`)
  const path = file.includes('/') ? file : `.github/workflows/${file}`
  const workflow = await hub.reader.read(hub.sources.at(fullName, ref, sha), path)
  if (workflow === undefined) throw new RequestRefused(404, `${fullName} has no workflow '${path}' at ${ref}`)
  const { dispatch } = workflow.triggers
  if (dispatch === undefined) {
    throw new RequestRefused(422, `Workflow does not have 'workflow_dispatch' trigger`)
  }
  let inputs: Values
  try {
    inputs = readInputs(dispatch.inputs, given, { contexts: {} })
  } catch (cause) {
    throw new RequestRefused(422, cause instanceof Error ? cause.message : String(cause))
  }
  const payload = dispatchPayload({
    hub,
    repository: fullName,
    ref,
    inputs: textsOf(inputs),
    workflow: path,
    actor,
    defaultBranch: await git.defaultBranch(),
  })
  return {
    repository: fullName,
    workflow,
    event: 'workflow_dispatch',
    ref,
    sha,
    actor,
    payload,
    inputs,
    title: workflow.name,
  }
}

const workflowFiles = async (hub: Hub, repository: string, sha: string): Promise<readonly string[]> =>
  (await gitOf(hub, repository).list(sha, '.github/workflows'))
    .filter(({ type, path }) => type === 'blob' && /\.ya?ml$/.test(path))
    .map(({ path }) => path)

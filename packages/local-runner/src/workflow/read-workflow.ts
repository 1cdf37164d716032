import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { InvalidWorkflow, Unsupported } from '../errors.ts'
import type { Source, Sources } from '../source/source.ts'
import { checkCall } from './check-call.ts'
import type { CallJob, Job, Step, StepsJob, Workflow } from './model.ts'
import { readPermissions } from './permissions.ts'
import { type ActionReader, actionReader } from './read-action.ts'
import { type Place, readSteps, refuseDefaults, refuseFunctions, refuseKeys } from './read-steps.ts'
import { readTriggers } from './read-triggers.ts'
import { condition, literalText, members, type TemplateToken, texts } from './tokens.ts'

/** GitHub's limit: 10 levels, the entry workflow included (docs, reusing workflows). */
const DEEPEST = 10

export interface WorkflowReader {
  readonly actions: ActionReader
  /**
   * Reads a workflow file and everything that it uses: called workflows and actions.
   * Undefined when the file does not exist.
   * @throws InvalidWorkflow what GitHub would refuse
   * @throws Unsupported what only this runner refuses
   */
  read(source: Source, path: string): Promise<Workflow | undefined>
  /** Only the events of a file, so that a file that is not triggered need not be supported. */
  triggers(source: Source, path: string): Promise<Workflow['triggers'] | undefined>
}

const REFUSED_IN_JOB: Readonly<Record<string, string>> = {
  container: 'job containers are not supported by the local runner',
  services: 'service containers are not supported by the local runner',
  snapshot: 'image snapshots are not supported by the local runner',
  'cancel-timeout-minutes': 'is not supported by the local runner',
}

const REFUSED_IN_STRATEGY: Readonly<Record<string, string>> = {
  'max-parallel': 'is not supported by the local runner',
}

export const workflowReader = (sources: Sources): WorkflowReader => {
  const actions = actionReader(sources)

  const parse = async (source: Source, path: string): Promise<TemplateToken | undefined> => {
    const content = await source.read(path)
    if (content === undefined) return undefined
    const { context, value } = parseWorkflow(
      { name: `${source.repository}/${path}`, content },
      new NoOperationTraceWriter(),
    )
    if (value !== undefined) await convertWorkflowTemplate(context, value)
    const problems = context.errors.getErrors().map((error) => error.message)
    if (problems.length > 0 || value === undefined) throw new InvalidWorkflow(problems)
    return value
  }

  const read = async (source: Source, path: string, depth: number): Promise<Workflow | undefined> => {
    const token = await parse(source, path)
    if (token === undefined) return undefined
    const file = `${source.repository}/${path}`
    const root = members(token)
    refuseDefaults(root.get('defaults'), { file, path: 'defaults' })
    const jobs: Job[] = []
    for (const [id, job] of members(root.get('jobs'))) {
      jobs.push(await readJob({ id, token: job, source, place: { file, path: `jobs.${id}` }, depth }))
    }
    return {
      source,
      path,
      name: literalText(root.get('name')) ?? path,
      runName: root.get('run-name'),
      triggers: readTriggers(root.get('on')),
      env: root.get('env'),
      permissions: readPermissions(root.get('permissions')),
      concurrency: root.get('concurrency'),
      defaults: root.get('defaults'),
      jobs,
    }
  }

  const readJob = async ({
    id,
    token,
    source,
    place,
    depth,
  }: {
    id: string
    token: TemplateToken
    source: Source
    place: Place
    depth: number
  }): Promise<Job> => {
    refuseKeys(token, REFUSED_IN_JOB, place)
    const keys = members(token)
    const strategy = keys.get('strategy')
    refuseKeys(strategy, REFUSED_IN_STRATEGY, { file: place.file, path: `${place.path}.strategy` })
    const common = {
      id,
      name: keys.get('name'),
      needs: texts(keys.get('needs')) ?? [],
      condition: condition(keys.get('if')),
      permissions: readPermissions(keys.get('permissions')),
      concurrency: keys.get('concurrency'),
      strategy,
    }
    const uses = literalText(keys.get('uses'))
    if (uses !== undefined) {
      const at = { file: place.file, path: `${place.path}.uses` }
      const called = await readCalled({ uses, source, place: at, depth })
      const secrets = keys.get('secrets')
      const job: CallJob = {
        ...common,
        kind: 'call',
        uses,
        with: keys.get('with'),
        secrets: literalText(secrets) === 'inherit' ? 'inherit' : secrets,
        called,
      }
      checkCall(job, place)
      return job
    }
    refuseDefaults(keys.get('defaults'), place)
    refuseFunctions(keys.get('env'), { file: place.file, path: `${place.path}.env` })
    refuseFunctions(keys.get('outputs'), { file: place.file, path: `${place.path}.outputs` })
    refuseRunner(keys.get('runs-on'), place)
    const steps: readonly Step[] = await readSteps(
      keys.get('steps'),
      { file: place.file, path: `${place.path}.steps` },
      (name, at) => actions.find(name, at, source),
    )
    const job: StepsJob = {
      ...common,
      kind: 'steps',
      runsOn: keys.get('runs-on'),
      env: keys.get('env'),
      environment: keys.get('environment'),
      outputs: keys.get('outputs'),
      timeoutMinutes: keys.get('timeout-minutes'),
      continueOnError: keys.get('continue-on-error'),
      defaults: keys.get('defaults'),
      steps,
    }
    return job
  }

  const readCalled = async ({
    uses,
    source,
    place,
    depth,
  }: {
    uses: string
    source: Source
    place: Place
    depth: number
  }): Promise<Workflow> => {
    if (depth + 1 >= DEEPEST) {
      throw new InvalidWorkflow([
        `${place.file}: ${place.path}: reusable workflows nest deeper than ${DEEPEST} levels`,
      ])
    }
    const home = await calledFile(uses, source, place)
    const called = await read(home.source, home.path, depth + 1)
    if (called === undefined) {
      throw new InvalidWorkflow([`${place.file}: ${place.path}: workflow '${uses}' was not found`])
    }
    if (called.triggers.call === undefined) {
      throw new InvalidWorkflow([
        `${place.file}: ${place.path}: '${uses}' cannot be called: 'on.workflow_call' is missing in it`,
      ])
    }
    return called
  }

  const calledFile = async (uses: string, source: Source, place: Place) => {
    if (/^(\.|\$)\//.test(uses)) return { source, path: uses.slice(2) }
    const [, repository = '', path = '', ref = ''] =
      /^([^/@]+\/[^/@]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@(.+)$/.exec(uses) ?? []
    if (repository === '') {
      throw new InvalidWorkflow([
        `${place.file}: ${place.path}: '${uses}' should be owner/repo/.github/workflows/file.yml@ref, ./.github/workflows/file.yml or $/.github/workflows/file.yml`,
      ])
    }
    const found = await sources.find(repository, ref)
    if (found === undefined) {
      const why = `'${uses}': ${repository} at ${ref} is not known to the local runner; give its folder in \`suites\``
      throw new Unsupported({ ...place, why })
    }
    return { source: found, path }
  }

  return {
    actions,
    read: (source, path) => read(source, path, 0),
    triggers: async (source, path) => {
      const token = await parse(source, path)
      return token === undefined ? undefined : readTriggers(members(token).get('on'))
    },
  }
}

/** Anything that may be Linux is taken; runners of other systems are refused. */
const refuseRunner = (token: TemplateToken | undefined, place: Place): void => {
  const labels = token === undefined ? [] : (texts(members(token).get('labels') ?? token) ?? [])
  for (const label of labels) {
    if (/^(windows|macos)/i.test(label)) {
      const why = `the runner '${label}' is not supported by the local runner, which is Linux`
      throw new Unsupported({ file: place.file, path: `${place.path}.runs-on`, why })
    }
  }
}

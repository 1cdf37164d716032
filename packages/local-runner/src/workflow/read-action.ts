import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { InvalidWorkflow, Unsupported } from '../errors.ts'
import type { Source, Sources } from '../source/source.ts'
import type { Action } from './model.ts'
import { type Place, readSteps } from './read-steps.ts'
import { literalText, members } from './tokens.ts'
import { uploadArtifactOf } from './upload-artifact.ts'

/** GitHub's limit for composite actions within each other. */
const DEEPEST = 10

export interface ActionReader {
  /**
   * What a `uses` of a step means, in a file that stands in `home`.
   * Undefined for `./…`, which is looked up in the workspace when the job has one.
   */
  find(uses: string, place: Place, home: Source | undefined, depth?: number): Promise<Action | undefined>
  /** An action in a folder, read through `read`. */
  inFolder(args: {
    read: (path: string) => Promise<string | undefined>
    source: Source | undefined
    path: string
    place: Place
    depth?: number
  }): Promise<Action>
}

export const actionReader = (sources: Sources): ActionReader => {
  const inFolder: ActionReader['inFolder'] = async ({ read, source, path, place, depth = 0 }) => {
    if (depth > DEEPEST)
      throw new Unsupported({ ...place, why: `composite actions nest deeper than ${DEEPEST}` })
    for (const name of ['action.yml', 'action.yaml']) {
      const file = path === '' ? name : `${path}/${name}`
      const content = await read(file)
      if (content !== undefined) return parse({ content, file, source, path, depth })
    }
    throw new InvalidWorkflow([
      `${place.file}: ${place.path}: can't find 'action.yml' or 'action.yaml' under '${
        source === undefined ? path : `${source.repository}/${path}@${source.ref}`
      }'`,
    ])
  }

  const parse = async ({
    content,
    file,
    source,
    path,
    depth,
  }: {
    content: string
    file: string
    source: Source | undefined
    path: string
    depth: number
  }): Promise<Action> => {
    const name = source === undefined ? file : `${source.repository}/${file}`
    const { context, value } = parseAction({ name, content }, new NoOperationTraceWriter())
    const problems = context.errors.getErrors().map((error) => error.message)
    if (problems.length > 0 || value === undefined) throw new InvalidWorkflow(problems)
    const root = members(value)
    const runs = members(root.get('runs'))
    const using = literalText(runs.get('using')) ?? ''
    const common = {
      source,
      path,
      name: literalText(root.get('name')) ?? path,
      inputs: [...members(root.get('inputs'))].map(([input, settings]) => ({
        name: input,
        default: members(settings).get('default'),
        deprecation: literalText(members(settings).get('deprecationMessage')),
      })),
    }
    if (using === 'composite') {
      const steps = await readSteps(
        runs.get('steps'),
        { file: name, path: 'runs.steps' },
        async (uses, place) => {
          const inner = await find(uses, place, source, depth + 1)
          if (inner?.kind === 'node' && inner.pre !== undefined) {
            const why = `'${uses}' has \`pre\`, which the local runner does not support inside a composite action`
            throw new Unsupported({ ...place, why })
          }
          return inner
        },
      )
      const outputs = [...members(root.get('outputs'))].flatMap(([output, settings]) => {
        const from = members(settings).get('value')
        return from === undefined ? [] : [{ name: output, value: from }]
      })
      return { ...common, kind: 'composite', steps, outputs }
    }
    if (using !== 'node20' && using !== 'node24') {
      const why = `actions that use '${using}' are not supported by the local runner; it runs node20, node24 and composite`
      throw new Unsupported({ file: name, path: 'runs.using', why })
    }
    const main = literalText(runs.get('main'))
    if (main === undefined) throw new InvalidWorkflow([`${name}: runs.main: must name a file`])
    return {
      ...common,
      kind: 'node',
      main,
      pre: literalText(runs.get('pre')),
      preIf: literalText(runs.get('pre-if')) ?? 'always()',
      post: literalText(runs.get('post')),
      postIf: literalText(runs.get('post-if')) ?? 'always()',
    }
  }

  const find: ActionReader['find'] = async (uses, place, home, depth = 0) => {
    if (uses.startsWith('docker://')) {
      throw new Unsupported({
        ...place,
        why: `'${uses}': Docker actions are not supported by the local runner`,
      })
    }
    if (uses.startsWith('./')) return undefined
    if (uses.startsWith('$/')) {
      if (home === undefined) throw new Unsupported({ ...place, why: `'${uses}' stands in no repository` })
      if (uses.includes('@'))
        throw new InvalidWorkflow([`${place.file}: ${place.path}: '${uses}' must not have a ref`])
      const path = uses.slice(2).replace(/\/+$/, '')
      return inFolder({ read: home.read, source: home, path, place, depth })
    }
    const parts = /^([^/@]+\/[^/@]+)(?:\/([^@]+))?@(.+)$/.exec(uses)
    if (parts === null) {
      throw new InvalidWorkflow([
        `${place.file}: ${place.path}: '${uses}' should be owner/repo@ref, owner/repo/path@ref, $/path or ./path`,
      ])
    }
    const [, repository = '', path = '', ref = ''] = parts
    const source = await sources.find(repository, ref)
    const standIn = source === undefined && path === '' ? uploadArtifactOf(repository, ref, place) : undefined
    if (standIn !== undefined) return standIn
    if (source === undefined) {
      const why = `'${uses}': ${repository} at ${ref} is not known to the local runner; give its folder in \`suites\``
      throw new Unsupported({ ...place, why })
    }
    return inFolder({ read: source.read, source, path: path.replace(/\/+$/, ''), place, depth })
  }

  return { find, inFolder }
}

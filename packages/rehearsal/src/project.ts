import { loadSettings } from '@greenlight/config'
import type { Settings } from '@greenlight/release'
import type { Git } from './git.ts'
import { portOf, readTemplate, type Template, UnusableTaskDefinition } from './template.ts'

/** What a repository says of its releases, at one tag. */
export interface Project {
  readonly settings: Settings
  readonly template: Template
  /** The full ref at which its workflows call ours (`refs/tags/v0`); absent when none does. */
  readonly suiteRef?: string
}

export interface ProjectQuery {
  readonly git: Git
  readonly tag: string
  /** Path of the config in the repository. */
  readonly config: string
  /** As named in the config; absent: production. */
  readonly environment?: string
}

const tagsOf = async (git: Git): Promise<string> => {
  const tags = (await git.run('tag', '--list', '--sort=-creatordate')).split('\n').filter(Boolean)
  return tags.length === 0 ? 'it has no tags' : `its tags are ${tags.slice(0, 10).join(', ')}`
}

const CALL = /\buses:\s*['"]?greenlight-actions\/greenlight\/\.github\/workflows\/[\w.-]+@([\w./-]+)/

/** As on GitHub, a name is a tag when there is one; without the suite's tags at hand, when it reads like one. */
const fullRef = (ref: string): string => {
  if (ref.startsWith('refs/') || /^[\da-f]{40}$/.test(ref)) return ref
  return /^v?\d/.test(ref) ? `refs/tags/${ref}` : `refs/heads/${ref}`
}

const suiteRefAt = async (git: Git, commit: string): Promise<string | undefined> => {
  const paths = await git.run('ls-tree', '--name-only', commit, '.github/workflows/')
  for (const path of paths.split('\n').filter((each) => /\.ya?ml$/.test(each))) {
    const ref = CALL.exec((await git.readFile(commit, path)) ?? '')?.[1]
    if (ref !== undefined) return fullRef(ref)
  }
  return undefined
}

/**
 * Reads config and task definition as they are at a tag.
 * @throws Error when the tag or the config is missing; ConfigurationError with every problem's path, value and
 *   choices when the config is invalid; UnusableTaskDefinition when the task definition is missing or unusable
 */
export const readProject = async ({ git, tag, config, environment }: ProjectQuery): Promise<Project> => {
  const commit = await git.commitOfTag(tag)
  if (commit === undefined) throw new Error(`There is no tag ${tag} in the repository: ${await tagsOf(git)}.`)
  const text = await git.readFile(commit, config)
  if (text === undefined) {
    throw new Error(`There is no ${config} at ${tag}. Commit one, or name another path with --config.`)
  }
  const { settings } = loadSettings({
    text,
    path: config,
    inputs: {},
    env: {},
    ...(environment !== undefined && { environment }),
  })
  const path = settings.taskDefinition
  const definition = await git.readFile(commit, path)
  if (definition === undefined) {
    throw new UnusableTaskDefinition(
      `There is no ${path} at ${tag}, which ${config} names as the task definition.`,
    )
  }
  const template = readTemplate(definition, settings)
  portOf(template, settings.container, path)
  const suiteRef = await suiteRefAt(git, commit)
  return {
    settings,
    template,
    ...(suiteRef !== undefined && { suiteRef }),
  }
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import {
  type ActToPlay,
  cloneGit,
  type PlayOptions,
  play,
  playUnreadable,
  readProject,
  tellEnd,
  UnusableTaskDefinition,
} from '@greenlight/rehearsal'
import { ConfigurationError } from '@greenlight/release'
import { type Asked, runTool } from './command-line.ts'
import { PLAY_ARGUMENTS, playOptions, secretsNamed, silenceSdkWarning } from './rehearsal-options.ts'

const HELP = `npm run rehearse -- --repo DIR --tag TAG [OPTIONS]

Releases a tag of your own repository in a local cloud: your workflow file, config and task definition as they
are at the tag, the tag's files as the image. Nothing outside this machine is contacted, but the Prometheus server
that a config names; the repository is only read.

  --repo DIR             the git repository
  --tag TAG              the version tag to release
  --from TAG             a version that is released first, and serves when TAG comes
  --config PATH          the config in the repository (default: .github/greenlight.yml)
  --environment NAME     the environment, as the config names it (default: production)
  --secrets NAMES        secrets of the repository, between commas; each is the environment variable of that name here
  --version-header NAME  header of every answer that names the version (default: as the smoke test says)
  --ask                  ask at the terminal for each approval, instead of giving it
  --speed N              how many times faster than real time the world runs (default: 20)
  --rate N               requests per real second (default: 150)
  --keep                 leave the temporary folders on disk
  --json                 print one JSON document on stdout, and all else on stderr
  --help                 this text

Ends with 0 when the tag serves everything and no request was lost, 1 when not, 2 when it could not be tried.
`

const required = (values: ReadonlyMap<string, string>, name: string): string => {
  const value = values.get(name)
  if (value === undefined)
    throw new Error(`--${name} is missing. npm run rehearse -- --help names the options`)
  return value
}

const rehearse = async (asked: Asked): Promise<number> => {
  const { flags, values } = asked
  const from = resolve(required(values, 'repo'))
  const tag = required(values, 'tag')
  const before = values.get('from')
  const environment = values.get('environment')
  const versionHeader = values.get('version-header')
  const common = playOptions(asked, `rehearsal-${tag.replace(/[^\w.-]/g, '_')}`)
  const work = await mkdtemp(join(tmpdir(), 'greenlight-repository-'))
  try {
    const git = await cloneGit(from, join(work, 'repository.git'))
    const config = values.get('config') ?? '.github/greenlight.yml'
    const query = { git, config, ...(environment !== undefined && { environment }) }
    const release = (each: string, title: string): ActToPlay => ({
      tag: each,
      title,
      expect: { conclusion: 'success', outcome: 'promoted', serving: each },
      perform: (rehearsal) => rehearsal.release({ tag: each }),
    })
    const options: PlayOptions = {
      ...common,
      git,
      repository: `rehearsal/${basename(from)
        .replace(/\.git$/, '')
        .replace(/[^\w.-]/g, '-')}`,
      ...(versionHeader !== undefined && { versionHeader }),
      secrets: secretsNamed(values.get('secrets'), process.env),
    }
    const acts = [
      ...(before === undefined ? [] : [release(before, 'what serves before')]),
      release(tag, before === undefined ? 'a first release' : 'the release'),
    ]
    const project = before === undefined ? undefined : await readProject({ ...query, tag: before })
    const own = await readProject({ ...query, tag }).catch((error: unknown) => {
      // The workflow names its environment itself: it would not meet a wrong name on our command line.
      if (error instanceof ConfigurationError && environment === undefined) return error
      // With a version that can serve before, there is a world in which validate itself can refuse.
      if (error instanceof UnusableTaskDefinition && project !== undefined) return error
      throw error
    })
    const played =
      own instanceof Error
        ? project === undefined
          ? await playUnreadable(options, { tag, why: own.message })
          : await play(options, project, acts)
        : await play(options, own, acts)
    tellEnd(played, common)
    if (flags.has('json')) process.stdout.write(`${JSON.stringify(played.report)}\n`)
    return played.broken.length === 0 ? 0 : 1
  } finally {
    if (common.keep) common.terminal.write(`Kept: ${work}\n`)
    else await rm(work, { recursive: true, force: true })
  }
}

silenceSdkWarning()
await runTool(
  HELP,
  {
    flags: PLAY_ARGUMENTS.flags,
    values: [
      'repo',
      'tag',
      'from',
      'config',
      'environment',
      'secrets',
      'version-header',
      ...PLAY_ARGUMENTS.values,
    ],
  },
  rehearse,
)

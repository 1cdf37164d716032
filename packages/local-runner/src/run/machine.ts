import { mkdir, rm, writeFile } from 'node:fs/promises'
import { arch } from 'node:os'
import { dirname, join } from 'node:path'
import { textOf, type Values } from '../expression/values.ts'

/** The folders of one job's runner. */
export interface Machine {
  readonly name: string
  readonly home: string
  /** GITHUB_WORKSPACE: empty until a step fills it. */
  readonly workspace: string
  /** RUNNER_WORKSPACE */
  readonly root: string
  readonly temp: string
  readonly tools: string
  readonly eventFile: string
  remove(): Promise<void>
}

/** Sets up a clean runner. */
export const prepareMachine = async ({
  workDir,
  run,
  job,
  repository,
  event,
}: {
  workDir: string
  run: number
  job: number
  repository: string
  event: Values
}): Promise<Machine> => {
  const base = join(workDir, 'runners', `${run}-${job}`)
  const name = repository.split('/')[1] ?? repository
  const machine = {
    name: `Local runner ${run}-${job}`,
    home: join(base, 'home'),
    workspace: join(base, 'work', name, name),
    root: join(base, 'work', name),
    temp: join(base, 'work', '_temp'),
    tools: join(base, 'tools'),
    eventFile: join(base, 'work', '_temp', '_github_workflow', 'event.json'),
    remove: () => rm(base, { recursive: true, force: true }),
  }
  await machine.remove()
  for (const folder of [machine.home, machine.workspace, machine.tools, dirname(machine.eventFile)]) {
    await mkdir(folder, { recursive: true })
  }
  await writeFile(machine.eventFile, JSON.stringify(event, undefined, 2))
  return machine
}

const ARCHITECTURES: Readonly<Record<string, string>> = {
  x64: 'X64',
  arm64: 'ARM64',
  arm: 'ARM',
  ia32: 'X86',
}

/** The `runner` context. */
export const runnerContext = (machine: Machine, debug: boolean): Values => ({
  os: 'Linux',
  arch: ARCHITECTURES[arch()] ?? 'X64',
  name: machine.name,
  environment: 'github-hosted',
  tool_cache: machine.tools,
  temp: machine.temp,
  workspace: machine.root,
  ...(debug ? { debug: '1' } : {}),
})

/** Members of the `github` context that the runner also gives as `GITHUB_…` variables. */
const AS_VARIABLES = [
  'action',
  'action_path',
  'action_ref',
  'action_repository',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
]

/** The variables that every step gets from its runner. */
export const runnerVariables = (github: Values, runner: Values): Record<string, string> => ({
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  ...Object.fromEntries(
    AS_VARIABLES.filter((key) => github[key] !== undefined).map((key) => [
      `GITHUB_${key.toUpperCase()}`,
      textOf(github[key]),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(runner).map(([key, value]) => [`RUNNER_${key.toUpperCase()}`, textOf(value)]),
  ),
})

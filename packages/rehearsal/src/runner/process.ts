import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { realClock } from '@greenlight/local-cloud'
import { createGitHub, type Run } from '@greenlight/local-runner'
import type { RunnerCommand, RunnerMessage, RunnerOptions } from './protocol.ts'

/*
 * The local GitHub and its runner: a process of its own, so that it can be lost like a real one. Its first line of standard
 * input is its options. Ends when its standard input does.
 */

const say = (message: RunnerMessage) => process.stdout.write(`${JSON.stringify(message)}\n`)

const lines = createInterface({ input: process.stdin })
let close = async (): Promise<void> => {}
lines.on('close', () => void close().finally(() => process.exit(0)))

const [first] = (await once(lines, 'line')) as [string]
// Commands come only once it is ready, so none is missed meanwhile.
const options = JSON.parse(first) as RunnerOptions
const { speed, epoch, repository, gitDir, suite, environments, secrets, workDir, env, port } = options
const { defaultBranch, atDefaultBranch } = options

const github = await createGitHub({
  clock: realClock(speed, { epochReal: epoch.real, epochWorld: epoch.world }),
  speed,
  epoch,
  repositories: [
    { fullName: repository, gitDir, secrets, protectedBranches: [defaultBranch], atDefaultBranch },
  ],
  suites: { 'greenlight-actions/greenlight': suite },
  environments,
  workDir,
  env,
  ...(port !== undefined && { port }),
})
close = () => github.close()
const uploaded: { readonly run: number; readonly file: string }[] = []
github.on((event) => {
  if (event.type === 'artifact') uploaded.push(event)
  say({ say: 'event', event })
})

const follow = async (run: Run) => {
  say({ say: 'started', run: run.id })
  const { conclusion, jobs } = await run.wait()
  const summaries = jobs
    .filter(({ summary }) => summary !== '')
    .map(({ name, summary }) => ({ job: name, text: summary }))
  say({
    say: 'finished',
    run: run.id,
    conclusion: conclusion === 'skipped' ? 'cancelled' : conclusion,
    summaries,
    files: uploaded.filter((each) => each.run === run.id).map(({ file }) => file),
  })
}

const obey = async (command: RunnerCommand) => {
  switch (command.do) {
    case 'push': {
      const runs = await github.push({ repository, ref: command.ref })
      const [run] = runs
      if (run === undefined) {
        throw new Error(
          `No workflow at ${command.ref} runs on its push. Add one such as workflows-examples/release.yml, under .github/workflows at the tagged commit.`,
        )
      }
      if (runs.length > 1) {
        const paths = runs.map(({ record }) => record.workflow.path).join(', ')
        throw new Error(
          `${runs.length} workflows run on the push of ${command.ref} (${paths}); a rehearsal follows one.`,
        )
      }
      return follow(run)
    }
    case 'dispatch': {
      const { workflow, ref, inputs } = command
      return follow(await github.dispatch({ repository, workflow, ref, inputs }))
    }
    case 'review': {
      const { run, environment, user, approved } = command
      return github[approved ? 'approve' : 'reject']({ run, environment, user })
    }
  }
}

lines.on('line', (line) => {
  obey(JSON.parse(line) as RunnerCommand).catch((error: unknown) =>
    say({ say: 'refused', why: error instanceof Error ? error.message : String(error) }),
  )
})

const answer = await fetch(`${github.url}/repos/${repository}`, {
  headers: { authorization: `Bearer ${github.tokenFor('octocat')}` },
})
const { id, owner } = (await answer.json()) as { id: number; owner: { id: number } }
say({ say: 'ready', url: github.url, issuer: github.issuer, repositoryId: id, ownerId: owner.id })

import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from '@jest/globals'
import { type TestWorld, testWorld } from './testing/world.ts'

let world: TestWorld | undefined
const children: ChildProcess[] = []
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await world?.close()
  world = undefined
})

interface Message {
  readonly ready?: { url: string }
  readonly event?: { type: string; text?: string; run?: number }
  readonly reply?: number
  readonly result?: unknown
  readonly error?: string
}

/** The local GitHub as a process, with what it said so far. */
const serve = (configuration: object) => {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), fileURLToPath(new URL('./serve.ts', import.meta.url))],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  children.push(child)
  const said: Message[] = []
  const watchers = new Set<() => void>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(JSON.parse(line) as Message)
    for (const watcher of [...watchers]) watcher()
  })
  const tell = (message: object) => child.stdin.write(`${JSON.stringify(message)}\n`)
  tell(configuration)
  const seen = (fits: (message: Message) => boolean): Promise<Message> =>
    new Promise((done) => {
      const look = () => {
        const found = said.find(fits)
        if (found === undefined) return
        watchers.delete(look)
        done(found)
      }
      watchers.add(look)
      look()
    })
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  let last = 0
  return {
    child,
    seen,
    ended,
    ask: (command: object) => {
      last += 1
      const id = last
      tell({ id, ...command })
      return seen((message) => message.reply === id)
    },
  }
}

test('killed without warning: its steps die with it; started again, runs are lost and numbering goes on', async () => {
  world = await testWorld({
    files: {
      '.github/workflows/ci.yml': `
on: { push: { tags: ['v*'] } }
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "pid $$"; if [ "$GITHUB_REF_NAME" = v1 ]; then exec node -e "setInterval(() => {}, 1000)"; fi' }]
`,
    },
  })
  world.git('tag', 'v1')
  world.git('tag', 'v2')
  const configuration = {
    repositories: [{ fullName: 'acme/shop', gitDir: world.gitDir }],
    workDir: `${world.workDir}-served`,
  }
  const first = serve(configuration)
  await first.seen((message) => message.ready !== undefined)
  const push = { command: 'push', repository: 'acme/shop', ref: 'refs/tags/v1' }
  const { result } = await first.ask(push)
  const line = await first.seen(({ event }) => event?.text?.startsWith('pid ') === true)
  const pid = Number(line.event?.text?.slice(4))
  first.child.kill('SIGKILL')
  await first.ended
  await gone(pid)

  const second = serve(configuration)
  const state = await second.ask({ command: 'state' })
  expect(state.result).toMatchObject({
    runs: [
      {
        id: (result as number[])[0],
        number: 1,
        conclusion: 'failure',
        jobs: [{ conclusion: 'failure', lost: true }],
      },
    ],
  })
  await second.ask({ ...push, ref: 'refs/tags/v2' })
  const started = await second.seen(({ event }) => event?.type === 'run-finished')
  expect(started.event).toMatchObject({ conclusion: 'success' })
  const after = (await second.ask({ command: 'state' })).result as { runs: { number: number }[] }
  expect(after.runs.map(({ number }) => number)).toEqual([1, 2])
  expect((await second.ask({ command: 'dance' })).error).toContain("command 'dance' is not known")
  second.child.stdin.end()
  expect(await second.ended).toBe(0)
})

/** Resolves once a process no longer exists; asks again with every turn of the event loop. */
const gone = async (pid: number): Promise<void> => {
  for (;;) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    await new Promise((next) => setImmediate(next))
  }
}

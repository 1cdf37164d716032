import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { processTasks } from './processes.ts'
import type { ContainerOrder, Endpoint, TaskRuntime } from './runtime.ts'

let directory: string
let runtime: TaskRuntime

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'tasks-'))
  runtime = processTasks()
})

afterEach(async () => {
  await runtime.close()
  rmSync(directory, { recursive: true })
})

function order(program: string, more: Partial<ContainerOrder> = {}): ContainerOrder {
  writeFileSync(join(directory, 'app.mjs'), program)
  return {
    taskId: 'task1',
    taskArn: 'arn:task1',
    name: 'app',
    image: { repository: 'app', digest: 'sha256:1', tags: [], pushedAt: 0, content: { directory } },
    command: ['node', 'app.mjs'],
    environment: { GREETING: 'hello', PORT: '8080' },
    listens: true,
    ...more,
  }
}

function deferred<T>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((done) => {
    resolve = done
  })
  return { promise, resolve: (value: T) => resolve(value) }
}

function connection(endpoint: Endpoint | undefined): Promise<void> {
  if (endpoint?.kind !== 'tcp') throw new Error('no port')
  return new Promise((resolve, reject) => {
    const socket = connect(endpoint.port, endpoint.host, () => {
      socket.destroy()
      resolve()
    })
    socket.on('error', reject)
  })
}

/** Launches, and collects what is told. `said` resolves at the first log line that begins so. */
function launch(it: ContainerOrder) {
  const lines: string[] = []
  const waiting = new Map<string, () => void>()
  const started = deferred<Endpoint | undefined>()
  const ended = deferred<number | string>()
  const container = runtime.launch(it, {
    started: started.resolve,
    failed: ended.resolve,
    exited: ended.resolve,
    log: (line) => {
      lines.push(line)
      waiting.get(line)?.()
    },
  })
  const said = (line: string) =>
    new Promise<void>((resolve) => {
      if (lines.includes(line)) resolve()
      else waiting.set(line, resolve)
    })
  return { container, started: started.promise, ended: ended.promise, said, lines }
}

const server = `
import { createServer } from 'node:http'
const server = createServer((_, response) => response.end(JSON.stringify(process.env)))
server.listen(Number(process.env.PORT), process.env.HOST, () => console.log('listening'))
process.on('SIGTERM', () => { console.error('bye'); process.exit(7) })
`

test('a container listens where it is told, sees its own environment only, and ends on SIGTERM', async () => {
  const { container, started, said, ended } = launch(order(server))
  const endpoint = await started
  await said('listening')
  if (endpoint?.kind !== 'tcp') throw new Error('no port')
  const seen = (await (await fetch(`http://${endpoint.host}:${endpoint.port}/`)).json()) as object
  expect(Object.keys(seen).sort()).toEqual(['ECS_TASK_ID', 'GREETING', 'HOST', 'PATH', 'PORT'])
  expect(seen).toMatchObject({ GREETING: 'hello', PORT: String(endpoint.port), ECS_TASK_ID: 'task1' })
  container.signal('SIGTERM')
  expect(await ended).toBe(7)
  await said('bye')
})

test('death by a signal shows as 128 and its number', async () => {
  const { container, said, ended } = launch(order(server))
  await said('listening')
  container.signal('SIGKILL')
  expect(await ended).toBe(137)
})

test('what a process leaves behind in its group dies with it', async () => {
  writeFileSync(join(directory, 'server.mjs'), server.replace("console.error('bye'); process.exit(7)", ''))
  const program = `
import { spawn } from 'node:child_process'
spawn(process.execPath, ['server.mjs'], { stdio: 'inherit' })
process.on('SIGTERM', () => process.exit(0))`
  const { container, ended, started, said } = launch(order(program))
  const endpoint = await started
  await said('listening')
  if (endpoint?.kind !== 'tcp') throw new Error('no port')
  const { port, host } = endpoint
  const socket = connect(port, host)
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.on('error', () => {})
  container.signal('SIGTERM')
  expect(await ended).toBe(0)
  await closed
})

test('a command that does not exist is told as in ECS', async () => {
  expect(await launch(order('', { command: ['no-such-program'] })).ended).toMatch(
    /^CannotStartContainerError: .*no-such-program/,
  )
})

test('a container without any command is told what is missing', async () => {
  expect(await launch(order('', { command: [] })).ended).toMatch(/neither entryPoint nor command/)
})

test('close ends all containers', async () => {
  const { said, started } = launch(order(server.replace('process.exit(7)', '0')))
  const endpoint = await started
  await said('listening')
  await runtime.close()
  await expect(connection(endpoint)).rejects.toThrow('ECONNREFUSED')
})

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

test('a process does not outlive a parent that was killed without warning', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'watchdog-'))
  writeFileSync(
    join(directory, 'app.mjs'),
    `import { createServer } from 'node:http'
createServer().listen(Number(process.env.PORT), process.env.HOST, () => console.log(process.env.PORT))`,
  )
  writeFileSync(
    join(directory, 'parent.mts'),
    `import { processTasks } from ${JSON.stringify(new URL('./processes.ts', import.meta.url).pathname)}
const image = { repository: 'app', digest: '', tags: [], pushedAt: 0, content: { directory: ${JSON.stringify(directory)} } }
const order = { taskId: 't', taskArn: 't', name: 'app', image, command: ['node', 'app.mjs'], environment: {}, listens: true }
processTasks().launch(order, { started() {}, failed() {}, exited() {}, log: (port) => console.log(port) })`,
  )
  const tsx = import.meta.resolve('tsx')
  const parent = spawn(process.execPath, ['--import', tsx, join(directory, 'parent.mts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<number>((resolve) =>
    parent.stdout.once('data', (text) => resolve(Number(text))),
  )
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  const closed = new Promise<boolean>((resolve) => socket.once('close', () => resolve(true)))
  parent.kill('SIGKILL')
  expect(await closed).toBe(true)
  rmSync(directory, { recursive: true })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HostProcess } from '@greenlight/action-kit'
import type { Settings } from '@greenlight/release'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { act } from './act.ts'

let folder = ''
let seen: string[] = []
const proxy = createServer()
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'composition-'))
  seen = []
  proxy.removeAllListeners('connect')
  proxy.on('connect', (asked, socket) => {
    seen.push(`${asked.url} ${asked.headers['proxy-authorization']}`)
    socket.end('HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm="x"\r\n\r\n<html>Who are you?</html>')
  })
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening))
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  proxy.closeAllConnections()
  await new Promise((closed) => proxy.close(closed))
})

const PASSWORD = 'hush-hush'
const MASKS = /^::add-mask::.*\n/gm

/** Runs an action that asks GitHub for the commit of a tag, if anything. */
const run = async (role: keyof Settings['roles'], environment: Readonly<Record<string, string>>) => {
  const [output, summary] = ['output', 'summary'].map((name) => join(folder, name))
  for (const file of [output, summary]) writeFileSync(file ?? '', '')
  let out = ''
  let worked = false
  const host: HostProcess = {
    env: {
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'deploy',
      GITHUB_WORKFLOW: 'release',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF_NAME: 'v1.0.0',
      GITHUB_REF_TYPE: 'tag',
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_ACTOR: 'ada',
      GITHUB_SERVER_URL: 'https://github.test',
      GITHUB_API_URL: 'https://api.github.test',
      'INPUT_GITHUB-TOKEN': 'token-of-the-job',
      INPUT_CONFIG: '.github/greenlight.yml',
      ...environment,
    },
    stdout: {
      write: (text: string) => {
        out += text
      },
    },
    on: () => undefined,
    off: () => undefined,
    exit: () => undefined,
  }
  await act(
    {
      name: 'test',
      role,
      overrides: [],
      policy: role === 'rollback' ? 'tell' : 'refuse',
      work: async ({ repository, signal }) => {
        worked = true
        if (role === 'deploy') await repository.commitOfTag('v1.0.0')
        throw new Error(`nobody answers ${signal.aborted}`)
      },
    },
    host,
  )
  return { out, told: out.replaceAll(MASKS, ''), code: host.exitCode, worked }
}

test.each([
  [`socks5://ada:${PASSWORD}@a:1080`, 'SOCKS'],
  [`http://ada:${PASSWORD}@a/proxy.pac`, 'has a path'],
  [`http://ada:${PASSWORD}@a:999999`, 'no URL'],
])('a proxy that cannot be used is refused before anything is asked: %s', async (value, words) => {
  const { out, told, code, worked } = await run('deploy', { HTTPS_PROXY: value })
  expect(code).toBe(10)
  expect(worked).toBe(false)
  expect(told).toContain('HTTPS_PROXY')
  expect(told).toContain(words)
  expect(told).not.toContain(PASSWORD)
  expect(out.startsWith('::add-mask::')).toBe(true)
})

test('a rollback minds only the proxy that it needs', async () => {
  const { worked, told } = await run('rollback', { HTTP_PROXY: 'socks5://a:1080', HTTPS_PROXY: '' })
  expect(worked).toBe(true)
  expect(told).not.toContain('SOCKS')
})

test('a proxy that does not take the password is named, and the password is nowhere but masked', async () => {
  const { port } = proxy.address() as AddressInfo
  const { out, told, code } = await run('deploy', { HTTPS_PROXY: `http://ada:${PASSWORD}@127.0.0.1:${port}` })
  const basic = Buffer.from(`ada:${PASSWORD}`).toString('base64')
  expect(code).toBe(1)
  expect(told).toContain(
    `the proxy http://127.0.0.1:${port} (HTTPS_PROXY) does not accept the user and password`,
  )
  expect(told).not.toContain(PASSWORD)
  expect(told).not.toContain(basic)
  expect(told).not.toContain('Who are you')
  for (const secret of [PASSWORD, basic]) expect(out).toContain(`::add-mask::${secret}\n`)
  // Once: asking again would be refused again.
  expect(seen).toEqual([`api.github.test:443 Basic ${basic}`])
})

import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { startServer } from '../../packages/outbound/src/testing/proxy.ts'
import { always, bomb, endless, evidence, filled, headers, pagesOfPatterns, pagesOfRules } from './hostile.ts'

const MEBIBYTE = 1024 * 1024
/** What a process of an action may take at most while somebody feeds it. */
const MEGABYTES = 250

let folder = ''
let program = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'denial-'))
  program = join(folder, 'asker.mjs')
  // By its command line: jest's realm has its own Uint8Array, which esbuild's library does not take.
  const esbuild = createRequire(import.meta.url).resolve('esbuild/bin/esbuild')
  const entry = fileURLToPath(new URL('asker.ts', import.meta.url))
  const require = "import { createRequire } from 'node:module';const require = createRequire(import.meta.url)"
  await promisify(execFile)(process.execPath, [
    esbuild,
    entry,
    '--bundle',
    '--format=esm',
    '--platform=node',
    '--main-fields=module,main',
    `--banner:js=${require}`,
    `--outfile=${program}`,
    '--log-level=warning',
  ])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open) await each.close()
  open = []
})

const ask = async (subject: string, listener: RequestListener) => {
  const server = await startServer(listener)
  open.push(server)
  const child = spawn(process.execPath, [program, subject, `http://127.0.0.1:${server.port}`], {
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  for await (const piece of child.stdout) text += piece
  return JSON.parse(text) as { told: string; megabytes: number }
}

const objects = (begin: string, end: string, mebibytes: number) =>
  always(filled(begin, () => '{}', end, mebibytes * MEBIBYTE))

describe('whoever answers without end, or with more than was asked for, is given up within its bound', () => {
  test.each<[string, string, RequestListener, RegExp]>([
    ['github', 'an endless text', endless(), /larger than 2097152 bytes/],
    ['github', 'a text that unpacks without end', bomb, /larger than 2097152 bytes/],
    ['github', 'headers without end', headers, /Header overflow/],
    ['github', 'the largest answer that is read', objects('[', ']', 1.9), /no text at its root/],
    ['github-pages', 'pages without end', pagesOfPatterns, /more than 1000 patterns/],
    ['oidc', 'an endless text', endless(), /larger than 65536 bytes/],
    ['oidc', 'a text that unpacks without end', bomb, /larger than 65536 bytes/],
    ['oidc', 'headers without end', headers, /Header overflow/],
    ['prometheus', 'an endless text', endless(), /too large even for/],
    ['prometheus', 'a text that unpacks without end', bomb, /too large even for/],
    ['prometheus', 'headers without end', headers, /Header overflow/],
    ['prometheus', 'more objects than can be held', objects('[', ']', 3.9), /too large even for/],
    ['prometheus', 'the largest answer that is read', objects('[', ']', 0.8), /cannot be read/],
    ['prometheus', 'more samples than can be held', evidence('samples'), /more than can be held/],
    ['prometheus', 'more series than can be held', evidence('series'), /more than can be held/],
    ['smoke', 'an endless text', endless(), /larger than 1048576 bytes/],
    ['smoke', 'a text that unpacks without end', bomb, /larger than 1048576 bytes/],
    ['smoke', 'headers without end', headers, /Header overflow/],
    ['aws', 'an endless text', endless('text/xml', '<a>'), /more than 6291456 bytes/],
    ['aws', 'headers without end', headers, /Header overflow/],
    ['aws', 'pages without end', pagesOfRules, /on more than 10 pages/],
    [
      'aws',
      'the largest answer that is read',
      always(
        `<DescribeTargetGroupsResponse>${'<a></a>'.repeat(800_000)}</DescribeTargetGroupsResponse>`,
        'text/xml',
      ),
      /no target group/,
    ],
  ])('%s: %s', async (subject, _, listener, words) => {
    const { told, megabytes } = await ask(subject, listener)
    expect(told).toMatch(words)
    expect(megabytes).toBeLessThan(MEGABYTES)
  })
})

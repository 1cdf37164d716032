import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { type ActToPlay, play, readProject } from '@greenlight/rehearsal'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Listener, listenFor } from './harness/listener.ts'
import { makeShop } from './harness/shop.ts'
import { CALLS_RELEASE, METRICS_TOKEN, SUITE } from './harness/tag.ts'

let base: string
let foreign: Listener
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'greenlight-attack-'))
  // It says that it is every version that is asked for, and a Prometheus that saw no error.
  const body = { version: '1.1.0', status: 'success', data: { resultType: 'matrix', result: [] } }
  foreign = await listenFor({ status: 200, body: JSON.stringify(body) })
})
afterEach(async () => {
  await foreign.close()
  await rm(base, { recursive: true, force: true })
})

const silent = new Writable({ write: (_chunk, _encoding, done) => done() })

const release = (tag: string, title: string, outcome: 'promoted' | 'refused'): ActToPlay => ({
  tag,
  title,
  expect: { conclusion: outcome === 'promoted' ? 'success' : 'failure', outcome, serving: 'v1.0.0' },
  perform: (rehearsal) => rehearsal.release({ tag }),
})

test('whole releases through the local cloud: the smoke test is sent away, the metric source is foreign', async () => {
  const shop = await makeShop(join(base, 'shop'))
  await shop.tag('v1.0.0', { workflow: CALLS_RELEASE })
  await shop.tag('v1.1.0', { workflow: CALLS_RELEASE, away: foreign.origin })
  await shop.tag('v1.2.0', {
    workflow: CALLS_RELEASE,
    metrics: `    metrics:
      source: prometheus
      prometheus: { url: '${foreign.origin}', requests: 'r{s="\${slot}"}', errors: 'e{s="\${slot}"}' }
`,
  })
  const output = join(base, 'output')
  const { report } = await play(
    {
      git: shop.git,
      repository: 'acme/shop',
      speed: 30,
      rate: 20,
      secrets: { METRICS_TOKEN },
      suite: SUITE,
      output,
      terminal: silent,
      colour: false,
      keep: false,
      signal: new AbortController().signal,
    },
    await readProject({ git: shop.git, tag: 'v1.0.0', config: '.github/greenlight.yml' }),
    [
      release('v1.0.0', 'what serves', 'promoted'),
      release('v1.1.0', 'answers that lead away', 'refused'),
      release('v1.2.0', 'a foreign metric source', 'refused'),
    ],
  )
  const files = await readdir(output)
  const texts = await Promise.all(
    files
      .filter((file) => /\.(md|log)$/.test(file))
      .map(async (file) => `${file}\n${await readFile(join(output, file), 'utf8')}`),
  )
  const of = (act: number) => texts.filter((text) => text.startsWith(String(act))).join('\n')

  expect(foreign.heard).toEqual([])
  expect(report.releases.map(({ conclusion, serving }) => [conclusion, serving])).toEqual([
    ['success', 'v1.0.0'],
    ['failure', 'v1.0.0'],
    ['failure', 'v1.0.0'],
  ])
  expect(of(2)).toContain(`it redirects to ${foreign.origin}/version, which is another origin`)
  expect(of(3)).toContain(`are not sent to ${foreign.origin}`)
  expect(of(3)).toContain('.github/greenlight-policy.yml')
  expect(texts.join('\n')).not.toContain(METRICS_TOKEN)
})

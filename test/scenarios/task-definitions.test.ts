import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { type ActToPlay, play, readProject } from '@greenlight/rehearsal'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeShop } from '../attacks/harness/shop.ts'
import { CALLS_RELEASE, SUITE } from '../attacks/harness/tag.ts'
import { TEN_FAULTS } from '../harness/task-definition-cases.ts'

let base: string
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'greenlight-definitions-'))
})
afterEach(() => rm(base, { recursive: true, force: true }))

const silent = new Writable({ write: (_chunk, _encoding, done) => done() })

const release = (tag: string, title: string, outcome: 'promoted' | 'refused'): ActToPlay => ({
  tag,
  title,
  expect: { conclusion: outcome === 'promoted' ? 'success' : 'failure', outcome, serving: 'v1.0.0' },
  perform: (rehearsal) => rehearsal.release({ tag }),
})

/** As `describe-task-definition --query taskDefinition` prints it. */
const described = {
  taskDefinitionArn: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/shop:7',
  revision: 7,
  status: 'ACTIVE',
  registeredAt: '2026-01-01T00:00:00Z',
  deregisteredAt: null,
  ipcMode: null,
  tags: null,
  volumes: [],
}

test('whole releases with the bundles: what a console printed is promoted, what ECS would refuse is refused', async () => {
  const shop = await makeShop(join(base, 'shop'))
  const workflow = CALLS_RELEASE
  await shop.tag('v1.0.0', { workflow, taskDefinition: (own) => ({ ...own, ...described }) })
  await shop.tag('v1.1.0', { workflow, taskDefinition: (own) => ({ taskDefinition: own, tags: [] }) })
  await shop.tag('v1.2.0', { workflow, taskDefinition: () => TEN_FAULTS })
  const output = join(base, 'output')
  const { report } = await play(
    {
      git: shop.git,
      repository: 'acme/shop',
      speed: 30,
      rate: 20,
      suite: SUITE,
      output,
      terminal: silent,
      colour: false,
      keep: false,
      signal: new AbortController().signal,
    },
    await readProject({ git: shop.git, tag: 'v1.0.0', config: '.github/greenlight.yml' }),
    [
      release('v1.0.0', 'as a console printed it', 'promoted'),
      release('v1.1.0', 'with what is around it', 'refused'),
      release('v1.2.0', 'ten faults', 'refused'),
    ],
  )
  expect(report.releases.map(({ conclusion, serving }) => [conclusion, serving])).toEqual([
    ['success', 'v1.0.0'],
    ['failure', 'v1.0.0'],
    ['failure', 'v1.0.0'],
  ])
  const files = (await readdir(output)).filter((file) => /\.(md|log)$/.test(file)).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(output, file), 'utf8')))
  const of = (act: number) => texts.filter((_, index) => files[index]?.startsWith(String(act))).join('\n')
  expect(of(2)).toContain('is the whole answer of describe-task-definition')
  expect(of(3)).toContain('In deploy/task-definition.json 10 things cannot be registered')
})

import { expect, test } from '@jest/globals'
import { findViolations } from './find-violations.ts'

const problems = (file: string, source: string) => findViolations(file, source).map(({ problem }) => problem)

test.each([
  ['packages/release/src/a.ts', "import { createHash } from 'node:crypto'"],
  ['packages/release/src/a.ts', "import { parse } from 'semver'"],
  ['packages/release/src/a.ts', "import { checkTaskDefinition } from '@greenlight/task-definition'"],
  ['packages/local-cloud/src/a.ts', "import { refusalOf } from '@greenlight/task-definition'"],
  ['packages/release/src/a.ts', "import { b } from './b.ts'"],
  ['packages/release/src/deep/a.ts', "import { b } from '../b.ts'"],
  ['packages/release/src/a.test.ts', "import { test } from '@jest/globals'"],
  ['packages/release/src/a.test.ts', "import { readFileSync } from 'node:fs'"],
  ['packages/aws/src/a.ts', "import { ECSClient } from '@aws-sdk/client-ecs'"],
  ['packages/aws/src/a.ts', "import { decide } from '@greenlight/release'"],
  ['packages/github/src/a.ts', "import { readUpTo } from '@greenlight/outbound'"],
  ['packages/local-runner/src/a.ts', "import { parseWorkflow } from '@actions/workflow-parser'"],
  ['packages/rehearsal/src/a.ts', "import { createCloud } from '@greenlight/local-cloud'"],
  ['actions/rollback/src/index.ts', "import { slots } from '@greenlight/aws'"],
  ['actions/rollback/src/main.ts', "import { load } from '@greenlight/config'"],
  ['actions/rollback/src/inputs.ts', "import type { Inputs } from '@greenlight/action-kit'"],
  ['packages/local-cloud/src/clock/real-clock.ts', 'Date.now()'],
  ['packages/local-cloud/src/clock/real-clock.ts', "import { setTimeout } from 'node:timers/promises'"],
  ['packages/aws/src/a.ts', "await import('./ecs.ts')"],
  ['packages/local-cloud/src/a.ts', "await import('@aws-sdk/client-ecs')"],
  ['actions/rollback/src/index.ts', "import { act } from '@greenlight/composition'"],
  ['packages/composition/src/act.ts', "import { connect } from '@greenlight/aws'"],
  ['packages/composition/src/system-clock.ts', 'setTimeout(f, 1)'],
  ['packages/local-runner/src/time-lapse/preload.ts', 'Date.now()'],
  ['packages/aws/src/wire.testing.ts', "import { settings } from '@greenlight/release/testing'"],
  ['packages/aws/src/a.test.ts', "import { wired } from './wire.testing.ts'"],
  ['packages/aws/src/a.test.ts', 'process.env'],
  ['packages/release/src/a.ts', 'new Date(0)'],
  ['packages/release/src/a.ts', 'new Date(instant).toISOString()'],
  ['packages/release/src/a.ts', '// never Date.now()'],
  ['packages/release/src/a.ts', 'clock.setTimeout(f)'],
  ['packages/release/src/a.ts', 'const f = (performance: Performance) => performance.plan'],
  ['actions/rollback/src/index.ts', 'run(process.env)'],
  ['examples/shop/src/server.ts', 'process.env.PORT'],
  ['packages/github/src/a.ts', 'const connect = async ({ token, fetch }: Connection) => fetch(token)'],
  ['packages/prometheus/src/a.ts', 'const { fetch } = connection\nawait fetch(url)'],
  ['packages/prometheus/src/a.ts', 'interface A { readonly fetch: typeof fetch }'],
  ['packages/composition/src/act.ts', 'httpProbe(fetch, clock)'],
  ['packages/local-cloud/src/a.ts', 'await fetch(url)'],
  ['packages/aws/src/a.test.ts', 'await fetch(url)'],
])('%s may say: %s', (file, source) => {
  expect(problems(file, source)).toEqual([])
})

test.each([
  ['packages/release/src/a.ts', "import { a } from '@greenlight/aws'", 'only task-definition'],
  ['packages/release/src/a.ts', "import type { A } from '@greenlight/analysis'", 'only task-definition'],
  ['packages/task-definition/src/a.ts', "import { a } from '@greenlight/release'", 'none of our packages'],
  ['packages/task-definition/src/a.ts', "import { createHash } from 'node:crypto'", 'any module of Node'],
  [
    'packages/release/src/a.ts',
    "import { ECSClient } from '@aws-sdk/client-ecs'",
    'no other packages than semver',
  ],
  [
    'packages/release/src/a.ts',
    "import { readFile } from 'node:fs/promises'",
    'more of Node than node:crypto',
  ],
  ['packages/release/src/a.ts', "import { a } from '../../aws/src/a.ts'", 'leaves packages/release'],
  ['packages/analysis/src/a.ts', "import type { A } from '@greenlight/release'", 'none of our packages'],
  ['packages/aws/src/a.ts', "import { a } from '@greenlight/config'", 'only release'],
  ['packages/aws/src/a.ts', "import { settings } from '@greenlight/release/testing'", 'made for tests'],
  ['packages/aws/src/a.ts', "import { wired } from './wire.testing.ts'", 'made for tests'],
  ['packages/release/src/a.ts', "import { NOON } from './testing/samples.ts'", 'made for tests'],
  ['packages/aws/src/a.ts', "import * as core from '@actions/core'", 'no other packages'],
  ['packages/github/src/a.ts', "import * as core from '@actions/core'", 'no other package'],
  ['packages/action-kit/src/a.ts', "import { getOctokit } from '@actions/github'", 'no other package'],
  ['packages/local-cloud/src/a.ts', "import { a } from '@greenlight/release'", 'only task-definition'],
  ['packages/rehearsal/src/a.ts', "import { a } from '@greenlight/aws'", 'points outward'],
  ['actions/rollback/src/main.ts', "import { a } from '@greenlight/aws'", 'points outward'],
  ['actions/rollback/src/main.ts', "import { a } from '@greenlight/composition'", 'points outward'],
  [
    'actions/rollback/src/main.ts',
    "import { a } from '@greenlight/composition/prometheus'",
    'points outward',
  ],
  ['actions/rollback/src/inputs.ts', "import { a } from '@greenlight/action-kit'", 'types only'],
  ['actions/rollback/src/story.ts', "await import('@greenlight/github')", 'points outward'],
  [
    'actions/rollback/src/main.ts',
    "import { a } from '../../smoke-test/src/main.ts'",
    'leaves actions/rollback',
  ],
  ['packages/aws/src/a.ts', "await import('@aws-sdk/client-ecs')", 'ships all of the package'],
  ['packages/release/src/a.ts', 'Date.now()', 'Date.now is read'],
  ['packages/release/src/a.ts', 'const now = new Date()', 'new Date() is read'],
  ['packages/release/src/a.ts', 'const now = new Date', 'new Date() is read'],
  ['packages/release/src/a.test.ts', 'setTimeout(done, 10)', 'setTimeout is read'],
  ['packages/release/src/a.ts', 'globalThis.setInterval(f, 1)', 'setTimeout is read'],
  ['packages/release/src/a.ts', 'performance.now()', 'performance is read'],
  ['packages/release/src/a.ts', 'AbortSignal.timeout(5)', 'AbortSignal.timeout is read'],
  ['packages/release/src/a.ts', '`${Math.random()}`', 'Math.random is read'],
  ['packages/aws/src/a.ts', "process.env['AWS_REGION']", 'process.env is read'],
  ['packages/aws/src/a.ts', "import { setTimeout } from 'node:timers/promises'", 'is a clock'],
  ['actions/rollback/src/main.ts', 'process.env', 'process.env is read'],
  ['packages/prometheus/src/a.ts', 'await fetch(url)', 'the global fetch'],
  ['packages/prometheus/src/a.ts', 'metrics({ fetch, clock })', 'the global fetch'],
  ['packages/aws/src/a.ts', 'process.exit(1)', 'the global process'],
  ['actions/rollback/src/main.ts', 'work(process)', 'the global process'],
  ['packages/aws/src/a.ts', 'performance.timeOrigin', 'the global performance'],
  ['packages/nowhere/src/a.ts', '', 'no layer'],
  ['packages/release/src/a.ts', 'crypto.randomUUID()', 'the global crypto'],
])('%s may not say: %s', (file, source, problem) => {
  expect(problems(file, source).join()).toContain(problem)
})

test('a violation tells where it is', () => {
  expect(findViolations('packages/release/src/a.ts', '\n\nDate.now()')).toEqual([
    expect.objectContaining({ file: 'packages/release/src/a.ts', line: 3 }),
  ])
})

import { afterEach, expect, test } from '@jest/globals'
import { type TestWorld, testWorld } from './testing/world.ts'

let world: TestWorld | undefined
afterEach(async () => {
  await world?.close()
  world = undefined
})

const job = (body: string) => `
on: { push: { tags: ['v*'] } }
jobs:
  a:
    runs-on: ubuntu-latest
    ${body}
`
const steps = 'steps: [{ run: "true" }]'
const FILE = 'acme/shop/.github/workflows/ci.yml'

test.each([
  [
    'services',
    job(`services: { db: { image: postgres } }\n    ${steps}`),
    `${FILE}: jobs.a.services: service containers`,
  ],
  ['container', job(`container: node:20\n    ${steps}`), `${FILE}: jobs.a.container: job containers`],
  [
    'max-parallel',
    job(`strategy: { max-parallel: 1, matrix: { x: [1] } }\n    ${steps}`),
    `${FILE}: jobs.a.strategy.max-parallel: `,
  ],
  [
    'a Docker action',
    job('steps: [{ uses: docker://alpine }]'),
    `${FILE}: jobs.a.steps[0].uses: 'docker://alpine'`,
  ],
  [
    'an unknown action',
    job('steps: [{ uses: actions/checkout@v6 }]'),
    `jobs.a.steps[0].uses: 'actions/checkout@v6': actions/checkout at v6 is not known`,
  ],
  [
    'another version of a stand-in',
    job('steps: [{ uses: actions/upload-artifact@v4, with: { path: x } }]'),
    `jobs.a.steps[0].uses: the local runner's stand-in for actions/upload-artifact is one of v7.0.0`,
  ],
  [
    'an input that a stand-in has not',
    job('steps: [{ uses: actions/upload-artifact@v7, with: { path: x, retention-days: 5 } }]'),
    `jobs.a.steps[0].with.retention-days: the local runner's stand-in`,
  ],
  [
    'an id, by which outputs of a stand-in could be asked for',
    job('steps: [{ id: up, uses: actions/upload-artifact@v7, with: { path: x } }]'),
    `jobs.a.steps[0].id: the local runner's stand-in`,
  ],
  ['a missing action', job('steps: [{ uses: $/actions/nothing }]'), `can't find 'action.yml'`],
  [
    'a Docker action of the repository',
    job('steps: [{ uses: $/docker }]'),
    `acme/shop/docker/action.yml: runs.using: actions that use 'docker'`,
  ],
  [
    'hashFiles',
    job(`steps: [{ run: "echo \${{ hashFiles('x') }}" }]`),
    `${FILE}: jobs.a.steps[0]: hashFiles()`,
  ],
  [
    'another shell',
    job('steps: [{ run: x, shell: pwsh }]'),
    `${FILE}: jobs.a.steps[0].shell: the shell 'pwsh'`,
  ],
  [
    'a Windows runner',
    job(steps).replace('ubuntu-latest', 'windows-latest'),
    `${FILE}: jobs.a.runs-on: the runner 'windows-latest'`,
  ],
  ['an unknown key', job(`colour: blue\n    ${steps}`), `Unexpected value 'colour'`],
  [
    'an unknown need',
    `${job(`needs: b
    ${steps}`)}  c: { runs-on: ubuntu-latest, ${steps} }
`,
    `Job 'a' depends on unknown job 'b'`,
  ],
  ['an unknown context', job(`if: nowhere.to.go\n    ${steps}`), `Unrecognized named-value: 'nowhere'`],
  ['background steps', job('steps: [{ run: x, background: true }]'), `Unexpected value 'background'`],
])('%s is refused by name before anything runs', async (_name, workflow, message) => {
  world = await testWorld({
    files: {
      '.github/workflows/ci.yml': workflow,
      'docker/action.yml': 'name: D\ndescription: D.\nruns: { using: docker, image: Dockerfile }\n',
    },
  })
  await expect(world.tag('v1')).rejects.toThrow(message)
  expect(world.events).toEqual([])
  expect(world.github.runs).toEqual([])
})

const CALLED = `
on:
  workflow_call:
    inputs: { environment: { type: string, required: true } }
    secrets: { key: { required: true } }
permissions: { id-token: write }
jobs:
  a: { runs-on: ubuntu-latest, steps: [{ run: "true" }] }
`
const call = (rest: string) => `
on: { push: { tags: ['v*'] } }
jobs:
  a:
    uses: ./.github/workflows/called.yml
    ${rest}
`

test.each([
  [
    'an unknown input',
    'with: { environment: x, colour: blue }\n    secrets: inherit',
    `jobs.a.with.colour: './.github/workflows/called.yml' has no such input; it has: environment`,
  ],
  ['a missing input', 'secrets: inherit', `the input 'environment' is required`],
  [
    'an unknown secret',
    'with: { environment: x }\n    secrets: { key: a, other: b }',
    `jobs.a.secrets.other: `,
  ],
  ['a missing secret', 'with: { environment: x }', `the secret 'key' is required`],
  [
    'a permission that the caller does not grant',
    'with: { environment: x }\n    secrets: inherit',
    `the job asks for 'id-token: write' (granted: none)`,
  ],
])('a call with %s is refused', async (_name, rest, message) => {
  world = await testWorld({
    files: { '.github/workflows/ci.yml': call(rest), '.github/workflows/called.yml': CALLED },
  })
  await expect(world.tag('v1')).rejects.toThrow(message)
})

test('a push of which one workflow is refused starts none of the others', async () => {
  world = await testWorld({
    files: {
      '.github/workflows/a.yml': job(steps),
      '.github/workflows/b.yml': call('with: { environment: x }\n    secrets: inherit'),
      '.github/workflows/called.yml': CALLED,
    },
  })
  await expect(world.tag('v1')).rejects.toThrow("the job asks for 'id-token: write'")
  expect(world.events).toEqual([])
})

const DISPATCHED = `
on:
  workflow_dispatch:
    inputs:
      to: { required: true }
      level: { type: choice, options: [low, high] }
      dry: { type: boolean, default: true }
      count: { type: number, default: 2 }
jobs:
  a:
    runs-on: ubuntu-latest
    outputs: { all: '\${{ toJSON(inputs) }}', event: '\${{ github.event.inputs.dry }}', dry: '\${{ inputs.dry && 1 || 0 }}' }
    steps: [{ run: "true" }]
`

test.each([
  ['a missing input', {}, `Required input 'to' not provided`],
  ['an unknown input', { to: 'x', colour: 'blue' }, 'Unexpected inputs provided: ["colour"]'],
  [
    'a choice not offered',
    { to: 'x', level: 'mid' },
    `for input 'level' is not in the list of allowed values: low, high`,
  ],
  ['a boolean that is none', { to: 'x', dry: 'maybe' }, `for input 'dry' is not true or false`],
])('a dispatch with %s is refused', async (_name, inputs, message) => {
  world = await testWorld({ files: { '.github/workflows/ci.yml': DISPATCHED } })
  const path = '/repos/acme/shop/actions/workflows/ci.yml/dispatches'
  const answer = await world.api(path, { method: 'POST', body: { ref: 'main', inputs } })
  expect(answer.status).toBe(422)
  expect(((await answer.json()) as { message: string }).message).toContain(message)
})

test('a dispatch gives inputs their types', async () => {
  world = await testWorld({ files: { '.github/workflows/ci.yml': DISPATCHED } })
  const run = await world.github.dispatch({
    repository: 'acme/shop',
    workflow: 'ci.yml',
    ref: 'main',
    inputs: { to: 'v1', dry: 'false', count: 7 },
  })
  const { jobs } = await run.wait()
  expect(JSON.parse(jobs[0]?.outputs['all'] ?? '')).toEqual({ to: 'v1', level: 'low', dry: false, count: 7 })
  expect(jobs[0]?.outputs).toMatchObject({ event: 'false', dry: '0' })
})

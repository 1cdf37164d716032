import { createPublicKey, verify } from 'node:crypto'
import { afterEach, expect, test } from '@jest/globals'
import { type TestWorld, testWorld } from './testing/world.ts'

let world: TestWorld | undefined
afterEach(async () => {
  await world?.close()
  world = undefined
})

const action = (name: string) => `
name: ${name}
description: Part of a release.
inputs:
  commit: { description: Of the suite., default: '\${{ job.workflow_sha }}' }
  github-token: { description: Token., default: '\${{ github.token }}' }
  fail: { description: Whether to fail., default: '' }
  version: { description: To deploy., default: '' }
outputs: { version: { description: Version. } }
runs: { using: node24, main: ../../dist/${name}/index.mjs }
`

const RELEASE = `
name: Release
on:
  workflow_call:
    inputs:
      environment: { type: string, required: true }
      fail: { type: boolean, default: false }
      attempts: { type: number, default: 3 }
    secrets: { hook: { required: false } }
    outputs:
      version: { value: '\${{ jobs.deploy.outputs.version }}' }
permissions: { contents: read }
jobs:
  validate:
    runs-on: ubuntu-latest
    outputs: { version: '\${{ steps.gate.outputs.version }}' }
    steps:
      - id: gate
        uses: $/actions/validate
        with: { version: '\${{ github.ref_name }}' }
  deploy:
    needs: validate
    runs-on: ubuntu-latest
    environment: { name: '\${{ inputs.environment }}', url: 'https://shop.example.com/\${{ steps.x.outputs.version }}' }
    permissions: { contents: read, id-token: write }
    outputs: { version: '\${{ steps.x.outputs.version }}' }
    steps:
      - id: x
        uses: $/actions/deploy
        with: { version: '\${{ needs.validate.outputs.version }}', fail: '\${{ inputs.fail }}' }
  shift:
    needs: [validate, deploy]
    runs-on: ubuntu-latest
    environment: \${{ inputs.environment }}-traffic
    steps: [{ run: 'echo shifting' }]
  recover:
    needs: [validate, deploy, shift]
    if: always() && needs.validate.result == 'success' && (needs.deploy.result != 'success' || needs.shift.result != 'success')
    runs-on: ubuntu-latest
    environment: { name: '\${{ inputs.environment }}-rollback', deployment: false }
    steps: [{ run: 'echo back' }]
  report:
    needs: [validate, deploy, shift, recover]
    if: always()
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "deploy \${{ needs.deploy.result }}, shift \${{ needs.shift.result }}, recover \${{ needs.recover.result }}"' }]
`

const VALIDATE = `
import { appendFileSync } from 'node:fs'
console.log('suite at ' + process.env.INPUT_COMMIT.length)
appendFileSync(process.env.GITHUB_OUTPUT, 'version=' + process.env.INPUT_VERSION + '\\n')
console.log('id token offered: ' + ('ACTIONS_ID_TOKEN_REQUEST_URL' in process.env))
`

const DEPLOY = `
import { appendFileSync } from 'node:fs'
const asked = await fetch(process.env.ACTIONS_ID_TOKEN_REQUEST_URL + '&audience=sts.amazonaws.com', {
  headers: { authorization: 'Bearer ' + process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN },
})
const { value } = await asked.json()
console.log('token ' + Buffer.from(value).toString('hex'))
const api = async (path) => (await fetch(process.env.GITHUB_API_URL + path, {
  headers: { authorization: 'token ' + process.env['INPUT_GITHUB-TOKEN'] } })).status
console.log('contents ' + await api('/repos/acme/shop/contents/README.md?ref=' + process.env.GITHUB_SHA))
console.log('deployments ' + await api('/repos/acme/shop/deployments'))
if (process.env.INPUT_FAIL === 'true') process.exit(20)
appendFileSync(process.env.GITHUB_OUTPUT, 'version=' + process.env.INPUT_VERSION + '\\n')
`

const SUITE = {
  '.github/workflows/release.yml': RELEASE,
  'actions/validate/action.yml': action('validate'),
  'actions/deploy/action.yml': action('deploy'),
  'dist/validate/index.mjs': VALIDATE,
  'dist/deploy/index.mjs': DEPLOY,
}

const caller = (fail: boolean) => `
name: Ship
on: { push: { tags: ['v*'] } }
permissions: { contents: read, id-token: write }
jobs:
  release:
    uses: greenlight-actions/greenlight/.github/workflows/release.yml@v1
    permissions: { contents: read, id-token: write }
    with: { environment: production, fail: ${fail} }
  after:
    needs: release
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "shipped \${{ needs.release.outputs.version }}"' }]
`

const open = (fail: boolean) =>
  testWorld({
    files: { 'README.md': 'Shop\n', '.github/workflows/ship.yml': caller(fail) },
    suite: SUITE,
    environments: {
      production: { reviewers: ['bob'], preventSelfReview: true, policy: [{ type: 'tag', name: 'v*' }] },
      'production-traffic': {},
    },
  })

const logsOf = (from: TestWorld) => from.events.flatMap((event) => (event.type === 'log' ? [event.text] : []))

test('a release through the reusable workflow: approval, OIDC, permissions, outputs', async () => {
  world = await open(false)
  const [run] = await world.tag('v1.2.3')
  if (run === undefined) throw new Error('no run was started')
  await world.seen((event) => event.type === 'approval-requested')
  expect(run.record.status).toBe('waiting')
  const pending = await (
    await world.api(`/repos/acme/shop/actions/runs/${run.id}/pending_deployments`)
  ).json()
  expect(pending).toMatchObject([
    {
      environment: { name: 'production' },
      current_user_can_approve: false,
      reviewers: [{ reviewer: { login: 'bob' } }],
    },
  ])
  expect(() => world?.github.approve({ run, environment: 'production', user: 'ada' })).toThrow(
    'not a reviewer',
  )
  const answer = await world.api(`/repos/acme/shop/actions/runs/${run.id}/pending_deployments`, {
    method: 'POST',
    token: world.github.tokenFor('bob'),
    body: {
      environment_ids: [(pending as [{ environment: { id: number } }])[0].environment.id],
      state: 'approved',
      comment: 'go',
    },
  })
  expect(answer.status).toBe(200)

  const result = await run.wait()
  expect(result.jobs.map(({ id, conclusion }) => [id, conclusion])).toEqual([
    ['release/validate', 'success'],
    ['release/deploy', 'success'],
    ['release/shift', 'success'],
    ['release/recover', 'skipped'],
    ['release/report', 'success'],
    ['after', 'success'],
  ])
  const logs = logsOf(world)
  expect(logs).toContain('suite at 40')
  expect(logs).toContain('id token offered: false')
  expect(logs).toContain('contents 200')
  expect(logs).toContain('deployments 403')
  expect(logs).toContain('deploy success, shift success, recover skipped')
  expect(logs).toContain('shipped v1.2.3')

  const approvals = await (await world.api(`/repos/acme/shop/actions/runs/${run.id}/approvals`)).json()
  expect(approvals).toMatchObject([{ state: 'approved', user: { login: 'bob' }, comment: 'go' }])
  const deployments = (await (await world.api('/repos/acme/shop/deployments')).json()) as {
    id: number
    environment: string
  }[]
  expect(deployments.map(({ environment }) => environment)).toEqual(['production-traffic', 'production'])
  const statuses = (await (
    await world.api(`/repos/acme/shop/deployments/${deployments[1]?.id}/statuses`)
  ).json()) as {
    state: string
    environment_url: string
  }[]
  expect(statuses.map(({ state }) => state)).toEqual(['success', 'in_progress', 'queued', 'waiting'])
  expect(statuses[0]?.environment_url).toBe('https://shop.example.com/v1.2.3')

  const hex = logs.find((line) => line.startsWith('token '))?.slice(6) ?? ''
  const token = Buffer.from(hex, 'hex').toString()
  const [head = '', payload = '', signature = ''] = token.split('.')
  const { keys } = (await (await fetch(`${world.github.issuer}/.well-known/jwks`)).json()) as {
    keys: { kty: string }[]
  }
  const key = createPublicKey({ key: keys[0] as { kty: string }, format: 'jwk' })
  expect(
    verify('RSA-SHA256', Buffer.from(`${head}.${payload}`), key, Buffer.from(signature, 'base64url')),
  ).toBe(true)
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
  expect(claims).toMatchObject({
    iss: world.github.issuer,
    aud: 'sts.amazonaws.com',
    sub: 'repo:acme/shop:environment:production',
    environment: 'production',
    ref: 'refs/tags/v1.2.3',
    ref_type: 'tag',
    repository: 'acme/shop',
    actor: 'ada',
    event_name: 'push',
    workflow: 'Ship',
    job_workflow_ref: 'greenlight-actions/greenlight/.github/workflows/release.yml@refs/tags/v1',
    iat: world.clock.now() / 1000,
  })
})

test('a failed deploy: the shift is skipped, recover runs, the run fails', async () => {
  world = await open(true)
  const [run] = await world.tag('v1.2.3')
  if (run === undefined) throw new Error('no run was started')
  await world.seen((event) => event.type === 'approval-requested')
  world.github.approve({ run, environment: 'production', user: 'bob' })
  const result = await run.wait()
  expect(result.conclusion).toBe('failure')
  expect(result.jobs.map(({ id, conclusion }) => [id, conclusion])).toEqual([
    ['release/validate', 'success'],
    ['release/deploy', 'failure'],
    ['release/shift', 'skipped'],
    ['release/recover', 'success'],
    ['release/report', 'success'],
    ['after', 'skipped'],
  ])
  expect(logsOf(world)).toContain('deploy failure, shift skipped, recover success')
})

test('a rejected approval fails the job with who and why', async () => {
  world = await open(false)
  const [run] = await world.tag('v1.2.3')
  if (run === undefined) throw new Error('no run was started')
  await world.seen((event) => event.type === 'approval-requested')
  world.github.reject({ run, environment: 'production', user: 'bob', comment: 'not today' })
  const { jobs } = await run.wait()
  const deploy = jobs.find(({ id }) => id === 'release/deploy')
  expect(deploy?.conclusion).toBe('failure')
  expect(deploy?.annotations[0]?.message).toContain('rejected by bob: not today')
})

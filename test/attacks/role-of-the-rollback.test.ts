import { spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { configText } from '../harness/config.ts'

/*
 * Which role the action rollback asks for. Everything it talks to is one server on the loopback: GitHub, which has the
 * config; the OIDC endpoint; and STS, which trusts nobody, so that the run ends with the name of the role.
 */

const ROLE = 'arn:aws:iam::123456789012:role/shop-release'
const ACTION = fileURLToPath(new URL('../../actions/rollback/src/index.ts', import.meta.url))
const SHA = 'c'.repeat(40)

let server: Server
let origin: string
let roles = ''

beforeAll(async () => {
  server = createServer((request, response) => {
    const { url = '' } = request
    const json = (body: object) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
    request.resume()
    if (url.includes('/contents/')) {
      const content = Buffer.from(configText({ roles }))
      json({
        type: 'file',
        encoding: 'base64',
        size: content.length,
        sha: SHA,
        content: content.toString('base64'),
      })
    } else if (url.startsWith('/token')) json({ value: 'header.e30.signature' })
    else {
      response.statusCode = 403
      const error = '<Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error>'
      response.end(`<ErrorResponse>${error}</ErrorResponse>`)
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((done) => server.close(done)))

const rollBack = async (mode: string): Promise<string> => {
  const child = spawn(process.execPath, ['--import', 'tsx', ACTION], {
    env: {
      PATH: process.env['PATH'],
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'rollback',
      GITHUB_WORKFLOW: 'Rollback',
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_SHA: SHA,
      GITHUB_ACTOR: 'ada',
      GITHUB_SERVER_URL: origin,
      GITHUB_API_URL: origin,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}/token?`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
      AWS_ENDPOINT_URL_STS: origin,
      INPUT_MODE: mode,
      INPUT_ENVIRONMENT: 'production',
      INPUT_CONFIG: '.github/greenlight.yml',
      'INPUT_GITHUB-TOKEN': 'github-token',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  await new Promise((done) => child.on('close', done))
  return output
}

const both = `{ recover: "${ROLE}-recover", rollback: "${ROLE}-rollback" }`

test.each([
  ['automatic', both, 'recover'],
  ['manual', both, 'rollback'],
  // As it was before there was a role for it alone.
  ['automatic', `{ rollback: "${ROLE}-rollback" }`, 'rollback'],
])('%s, with the roles %s: that of %s', async (mode, given, role) => {
  roles = given
  expect(await rollBack(mode)).toContain(`${ROLE}-${role} does not trust this job`)
})

import { expect, test } from '@jest/globals'
import { readContext } from './context.ts'

const env = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'shift',
  GITHUB_WORKFLOW: 'Release',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF_NAME: 'v1.4.0',
  GITHUB_REF_TYPE: 'tag',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_ACTOR: 'octocat',
  GITHUB_SERVER_URL: 'https://github.com/',
  GITHUB_API_URL: 'http://127.0.0.1:8080/api/v3',
}

test('reads what GitHub says', () => {
  expect(readContext(env)).toEqual({
    repository: { owner: 'acme', name: 'shop', fullName: 'acme/shop' },
    runId: '42',
    runAttempt: 2,
    job: 'shift',
    workflow: 'Release',
    event: 'push',
    refName: 'v1.4.0',
    refType: 'tag',
    sha: 'a'.repeat(40),
    actor: 'octocat',
    serverUrl: 'https://github.com',
    apiUrl: 'http://127.0.0.1:8080/api/v3',
    runUrl: 'https://github.com/acme/shop/actions/runs/42',
  })
})

test.each(Object.keys(env))('names %s when it is missing', (variable) => {
  expect(() => readContext({ ...env, [variable]: '' })).toThrow(`${variable} is not set`)
})

test.each([
  ['GITHUB_REPOSITORY', 'acme'],
  ['GITHUB_REPOSITORY', 'acme/shop/../x'],
  ['GITHUB_RUN_ID', '42; rm'],
  ['GITHUB_RUN_ATTEMPT', '0'],
  ['GITHUB_SHA', 'main'],
  ['GITHUB_REF_TYPE', 'pull'],
  ['GITHUB_API_URL', 'file:///etc'],
  ['GITHUB_API_URL', 'https://user@api.github.com'],
])('refuses %s = %j', (variable, value) => {
  expect(() => readContext({ ...env, [variable]: value })).toThrow(`${variable} is ${JSON.stringify(value)}`)
})

test('names all at once', () => {
  expect(() => readContext({})).toThrow(
    /GITHUB_REPOSITORY is not set; GITHUB_RUN_ID is not set; .*GITHUB_API_URL/,
  )
})

import { type Clock, ConfigurationError, Unavailable } from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import { createRepository } from './repository.ts'

const COMMIT = 'c'.repeat(40)

interface Answer {
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** A clock whose waits are over at once; a deadline's wait, which is longer than any pause, never is. */
const fakeClock = (waits: number[]): Clock => ({
  now: () => 0,
  sleep: async (duration, signal) => {
    if (duration >= 10_000) {
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    }
    waits.push(duration)
  },
})

/** A GitHub that answers by path; several answers to one path come one after the other, the last again and again. */
const github = (
  routes: Readonly<Record<string, Answer | Error | readonly (Answer | Error)[]>>,
  more: { clock?: Clock; signal?: AbortSignal } = {},
) => {
  const calls: { url: string; headers: Headers }[] = []
  const waits: number[] = []
  const asked = new Map<string, number>()
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = new URL(String(input))
    calls.push({ url: url.pathname + url.search, headers: new Headers(init?.headers) })
    const path = `${url.pathname}${url.search}`.replace('/repos/acme/shop/', '')
    const count = asked.get(path) ?? 0
    asked.set(path, count + 1)
    const found = routes[path] ?? { status: 404, body: { message: 'Not Found' } }
    const list = [found].flat() as readonly (Answer | Error)[]
    const answer = list[Math.min(count, list.length - 1)] ?? {}
    if (answer instanceof Error) throw answer
    const { status = 200, body = {}, headers = {} } = answer
    return new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json', ...headers },
    })
  }
  const repository = createRepository({
    token: { reveal: () => 'token-value' },
    apiUrl: 'http://github.test/api/v3',
    repository: { owner: 'acme', name: 'shop' },
    clock: fakeClock(waits),
    fetch: (input, init) => fetch(String(input).replace('/api/v3', ''), init),
    ...more,
  })
  return { repository, calls, waits }
}

const ref = (type: string, sha: string) => ({ body: { ref: 'refs/tags/v1.4.0', object: { type, sha } } })

describe('the commit of a tag', () => {
  test.each([
    ['lightweight', { 'git/ref/tags/v1.4.0': ref('commit', COMMIT) }, COMMIT],
    ['annotated', { 'git/ref/tags/v1.4.0': ref('tag', 't1'), 'git/tags/t1': ref('commit', COMMIT) }, COMMIT],
    [
      'a tag of a tag',
      {
        'git/ref/tags/v1.4.0': ref('tag', 't1'),
        'git/tags/t1': ref('tag', 't2'),
        'git/tags/t2': ref('commit', COMMIT),
      },
      COMMIT,
    ],
    ['none', {}, undefined],
    ['one whose object is gone', { 'git/ref/tags/v1.4.0': ref('tag', 't1') }, undefined],
  ])('%s', async (_, routes, expected) => {
    expect(await github(routes).repository.commitOfTag('v1.4.0')).toBe(expected)
  })

  test('asks with the token, and only for that tag', async () => {
    const { repository, calls } = github({})
    await repository.commitOfTag('v1.4.0+build/1')
    expect(calls).toHaveLength(1)
    expect(calls[0]?.url).toBe('/repos/acme/shop/git/ref/tags/v1.4.0%2Bbuild/1')
    expect(calls[0]?.headers.get('authorization')).toBe('token token-value')
  })

  test('a tag of something else is refused', async () => {
    const { repository } = github({ 'git/ref/tags/v1.4.0': ref('tree', 'x') })
    await expect(repository.commitOfTag('v1.4.0')).rejects.toThrow(
      'The tag v1.4.0 names a tree, not a commit',
    )
  })

  test('a ring of tags ends', async () => {
    const { repository, calls } = github({
      'git/ref/tags/v1.4.0': ref('tag', 't'),
      'git/tags/t': ref('tag', 't'),
    })
    await expect(repository.commitOfTag('v1.4.0')).rejects.toThrow(ConfigurationError)
    expect(calls.length).toBeLessThan(15)
  })

  test('an answer of another shape is told', async () => {
    const { repository } = github({ 'git/ref/tags/v1.4.0': { body: { object: { sha: 5 } } } })
    await expect(repository.commitOfTag('v1.4.0')).rejects.toThrow(
      "GitHub's answer has no text at its root.object.sha",
    )
  })
})

describe('a file', () => {
  const path = '.github/greenlight.yml'
  const route = `contents/.github/greenlight.yml?ref=${COMMIT}`
  const file = (text: string | Uint8Array, more = {}) => {
    const bytes = Buffer.from(text as string)
    const content = (bytes.toString('base64').match(/.{1,60}/g) ?? []).join('\n')
    return { body: { type: 'file', size: bytes.length, encoding: 'base64', content, ...more } }
  }
  const read = (answer: Answer) => github({ [route]: answer }).repository.readFile({ path, commit: COMMIT })

  test('is read at the commit', async () => {
    const text = `version: 1\n# ${'ü'.repeat(500)}\n`
    expect(await read(file(text))).toBe(text)
    expect(await read(file(''))).toBe('')
  })

  test('may be missing', async () => {
    expect(await github({}).repository.readFile({ path, commit: COMMIT })).toBeUndefined()
  })

  test.each<[string, Answer, string]>([
    ['a folder', { body: [] }, 'is a folder'],
    ['a submodule', file('', { type: 'submodule' }), 'is a submodule'],
    ['too large', file('', { size: 1_048_577, encoding: 'none' }), 'has 1048577 bytes, more than 1048576'],
    ['another encoding', file('', { encoding: 'none' }), 'the encoding none'],
    ['a part', file('abc', { size: 4 }), 'came with 3 of 4 bytes'],
    ['no text', file(Uint8Array.of(0xff, 0xfe)), 'no text in UTF-8'],
  ])('%s is refused', async (_, answer, says) => {
    await expect(read(answer)).rejects.toThrow(ConfigurationError)
    await expect(read(answer)).rejects.toThrow(says)
  })

  test.each(['../x', '/etc/passwd', 'a//b', 'a/./b', 'a/../../b', ''])(
    'the path %j is refused unasked',
    async (bad) => {
      const { repository, calls } = github({})
      await expect(repository.readFile({ path: bad, commit: COMMIT })).rejects.toThrow(
        'no path within the repository',
      )
      expect(calls).toEqual([])
    },
  )

  test('a path is escaped', async () => {
    const { repository, calls } = github({})
    await repository.readFile({ path: 'a b/c?d#e.json', commit: COMMIT })
    expect(calls[0]?.url).toBe(`/repos/acme/shop/contents/a%20b/c%3Fd%23e.json?ref=${COMMIT}`)
  })
})

describe('an environment', () => {
  const reviewers = {
    type: 'required_reviewers',
    prevent_self_review: true,
    reviewers: [
      { type: 'User', reviewer: { login: 'octocat' } },
      { type: 'Team', reviewer: { slug: 'sre', name: 'SRE' } },
    ],
  }
  const policies = 'environments/production/deployment-branch-policies?per_page=100&page='

  test('that is guarded', async () => {
    const { repository } = github({
      'environments/production': {
        body: {
          name: 'production',
          protection_rules: [reviewers, { type: 'wait_timer', wait_timer: 5 }, { type: 'branch_policy' }],
          deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
        },
      },
      [`${policies}1`]: {
        body: { total_count: 2, branch_policies: [{ name: 'v*', type: 'tag' }, { name: 'main' }] },
      },
    })
    expect(await repository.environment('production')).toEqual({
      name: 'production',
      reviewers: ['octocat', 'acme/sre'],
      preventSelfReview: true,
      waitTimer: 5,
      refPolicy: [
        { name: 'v*', type: 'tag' },
        { name: 'main', type: 'branch' },
      ],
    })
  })

  test('that is open', async () => {
    const body = { name: 'production', protection_rules: [], deployment_branch_policy: null }
    const rules = await github({ 'environments/production': { body } }).repository.environment('production')
    expect(rules).toEqual({ name: 'production', reviewers: [], preventSelfReview: false, waitTimer: 0 })
  })

  test('for protected branches alone admits no tag', async () => {
    const policy = { protected_branches: true, custom_branch_policies: false }
    const body = { name: 'production', protection_rules: [], deployment_branch_policy: policy }
    const rules = await github({ 'environments/production': { body } }).repository.environment('production')
    expect(rules?.refPolicy).toBe('protected-branches')
  })

  test('with a policy that says nothing is no environment for any ref', async () => {
    const policy = { protected_branches: false, custom_branch_policies: false }
    const body = { name: 'production', protection_rules: [], deployment_branch_policy: policy }
    const { repository } = github({ 'environments/production': { body } })
    await expect(repository.environment('production')).rejects.toThrow('but not which')
  })

  test('with patterns without end is given up', async () => {
    const body = { name: 'production', deployment_branch_policy: { custom_branch_policies: true } }
    const page = { branch_policies: Array.from({ length: 100 }, () => ({ name: 'v*', type: 'tag' })) }
    const pages = Array.from({ length: 12 }, (_, index) => [`${policies}${index + 1}`, { body: page }])
    const { repository, calls } = github({
      'environments/production': { body },
      ...(Object.fromEntries(pages) as Record<string, Answer>),
    })
    await expect(repository.environment('production')).rejects.toThrow('more than 1000 patterns')
    expect(calls).toHaveLength(11)
  })

  test('with more policies than stand on a page', async () => {
    const policy = (index: number) => ({ name: `r${index}`, type: 'branch' })
    const { repository } = github({
      'environments/production': {
        body: { name: 'production', deployment_branch_policy: { custom_branch_policies: true } },
      },
      [`${policies}1`]: {
        body: { branch_policies: Array.from({ length: 100 }, (_, index) => policy(index)) },
      },
      [`${policies}2`]: { body: { branch_policies: [policy(100)] } },
    })
    expect((await repository.environment('production'))?.refPolicy).toHaveLength(101)
  })

  test('that does not exist; its name is escaped', async () => {
    const { repository, calls } = github({})
    expect(await repository.environment('prod/eu west')).toBeUndefined()
    expect(calls[0]?.url).toBe('/repos/acme/shop/environments/prod%2Feu%20west')
  })
})

test('the approvals of a run', async () => {
  const { repository } = github({
    'actions/runs/42/approvals': {
      body: [
        {
          environments: [{ name: 'production' }],
          state: 'approved',
          user: { login: 'octocat' },
          comment: 'go',
        },
        { environments: [], state: 'rejected', user: null, comment: null },
      ],
    },
  })
  expect(await repository.approvals('42')).toEqual([
    { environments: ['production'], state: 'approved', user: 'octocat', comment: 'go' },
    { environments: [], state: 'rejected', user: 'ghost', comment: '' },
  ])
  await expect(repository.approvals('43')).rejects.toThrow('There is no run 43')
})

describe('what goes wrong', () => {
  const route = 'git/ref/tags/v1.4.0'
  const refusal = (status: number, headers = {}, message = 'no') => ({ status, headers, body: { message } })

  test.each([
    ['an invalid token', refusal(401), 'Leave github-token at its default'],
    ['a missing permission', refusal(403), 'Grant the job permissions: contents: read'],
  ])('%s is the users to mend, and asked once', async (_, answer, next) => {
    const { repository, calls } = github({ [route]: answer })
    const asked = repository.commitOfTag('v1.4.0')
    await expect(asked).rejects.toThrow(ConfigurationError)
    await expect(asked).rejects.toMatchObject({
      next: expect.stringContaining(next),
      message: expect.stringContaining('v1.4.0'),
    })
    expect(calls).toHaveLength(1)
  })

  test('the permission for environments is another', async () => {
    const { repository } = github({ 'environments/production': refusal(403) })
    await expect(repository.environment('production')).rejects.toMatchObject({
      next: expect.stringContaining('actions: read'),
    })
  })

  test.each([
    ['no network', new TypeError('fetch failed')],
    ['a broken server', refusal(502)],
    ['too many requests', refusal(429)],
    ['the limit of the hour', refusal(403, { 'x-ratelimit-remaining': '0' })],
    ['a secondary limit', refusal(403, {}, 'You have exceeded a secondary rate limit')],
  ])('%s is asked three times, then unavailable', async (_, answer) => {
    const { repository, calls, waits } = github({ [route]: answer })
    await expect(repository.commitOfTag('v1.4.0')).rejects.toThrow(Unavailable)
    expect(calls).toHaveLength(3)
    expect(waits).toEqual([1_000, 4_000])
  })

  test('one stumble is no failure', async () => {
    const { repository } = github({
      [route]: [new TypeError('fetch failed'), refusal(503), ref('commit', COMMIT)],
    })
    expect(await repository.commitOfTag('v1.4.0')).toBe(COMMIT)
  })

  test('a refusal that time does not mend is told with its status', async () => {
    const { repository, calls } = github({ [route]: refusal(422) })
    await expect(repository.commitOfTag('v1.4.0')).rejects.toThrow(/422/)
    expect(calls).toHaveLength(1)
  })

  test('no message holds the token', async () => {
    const { repository } = github({ [route]: new TypeError('fetch failed') })
    const error: unknown = await repository.commitOfTag('v1.4.0').catch((each: unknown) => each)
    expect(JSON.stringify([String(error), String((error as Error).cause)])).not.toContain('token-value')
  })

  test('a cancelled run asks no more', async () => {
    const controller = new AbortController()
    const { repository, calls } = github({ [route]: refusal(502) }, { signal: controller.signal })
    const reason = new Error('cancelled')
    controller.abort(reason)
    await expect(repository.commitOfTag('v1.4.0')).rejects.toBe(reason)
    expect(calls.length).toBeLessThanOrEqual(1)
  })

  test('a server that never answers is given up', async () => {
    const repository = createRepository({
      token: { reveal: () => 't' },
      apiUrl: 'http://github.test',
      repository: { owner: 'acme', name: 'shop' },
      clock: { now: () => 0, sleep: async () => {} },
      fetch: () => new Promise(() => {}),
    })
    const asked = repository.commitOfTag('v1.4.0')
    await expect(asked).rejects.toThrow(Unavailable)
    await expect(asked).rejects.toMatchObject({ cause: { message: 'No answer within 20 seconds' } })
  })
})

describe('the default branch', () => {
  const at = (name: string, more: object = {}) => ({
    body: { name, commit: { sha: COMMIT }, protected: true, ...more },
  })
  const routes = {
    '/repos/acme/shop': { body: { default_branch: 'main' } },
    'branches/main': at('main'),
    'rules/branches/main?per_page=100': { body: [{ type: 'deletion' }, { type: 'pull_request' }] },
  }

  test('its head, and how it is guarded', async () => {
    const { repository } = github(routes)
    expect(await repository.defaultBranch()).toEqual({
      name: 'main',
      commit: COMMIT,
      protected: true,
      rules: ['deletion', 'pull_request'],
    })
  })

  test('a name with a slash is one part of the path', async () => {
    const { repository } = github({
      '/repos/acme/shop': { body: { default_branch: 'release/next' } },
      'branches/release%2Fnext': at('release/next', { protected: false }),
      'rules/branches/release%2Fnext?per_page=100': { body: [] },
    })
    expect(await repository.defaultBranch()).toEqual({
      name: 'release/next',
      commit: COMMIT,
      protected: false,
      rules: [],
    })
  })

  test.each([
    ['refused', { status: 403, body: { message: 'Resource not accessible by integration' } }],
    ['not there, on an older GitHub', { status: 404, body: { message: 'Not Found' } }],
    ['out of order', { status: 502, body: {} }],
    ['of another shape', { body: [{ type: 5 }] }],
  ])('rules that are %s stop nobody', async (_, answer) => {
    const { repository } = github({ ...routes, 'rules/branches/main?per_page=100': answer })
    expect(await repository.defaultBranch()).toEqual({ name: 'main', commit: COMMIT, protected: true })
  })

  test('a word of GitHub that is not true is not taken for it', async () => {
    const { repository } = github({ ...routes, 'branches/main': at('main', { protected: 'yes' }) })
    expect(await repository.defaultBranch()).toMatchObject({ protected: false })
  })

  test.each([
    [
      'may not see the branch',
      { 'branches/main': { status: 403, body: { message: 'No' } } },
      'contents: read',
    ],
    ['finds no branch', { 'branches/main': { status: 404, body: {} } }, 'contents: read'],
    ['finds no repository', { '/repos/acme/shop': { status: 404, body: {} } }, 'contents: read'],
  ])('a token that %s is told so', async (_, change, next) => {
    const { repository } = github({ ...routes, ...change })
    await expect(repository.defaultBranch()).rejects.toMatchObject({
      ending: 'refused',
      next: expect.stringContaining(next),
    })
  })
})

describe('the jobs of a run', () => {
  const path = 'actions/runs/42/jobs?filter=latest&per_page=100&page='
  const job = (id: number, steps?: readonly object[]) => ({ id, name: `release / ${id}`, steps })

  test('over all pages; a job without a step was never begun', async () => {
    const { repository } = github({
      [`${path}1`]: { body: { jobs: Array.from({ length: 100 }, (_, id) => job(id, [])) } },
      [`${path}2`]: { body: { jobs: [job(100, [{ number: 1 }]), job(101)] } },
    })
    const jobs = await repository.jobs('42')
    expect(jobs).toHaveLength(102)
    expect(jobs.slice(-2)).toEqual([
      { id: 100, name: 'release / 100', started: true },
      { id: 101, name: 'release / 101', started: false },
    ])
  })

  test('without end are given up, and those of no run are said to be none', async () => {
    const body = { jobs: Array.from({ length: 100 }, (_, id) => job(id)) }
    const pages = Array.from({ length: 12 }, (_, index) => [`${path}${index + 1}`, { body }])
    const endless = github(Object.fromEntries(pages) as Record<string, Answer>)
    await expect(endless.repository.jobs('42')).rejects.toThrow('more than 1000 jobs')
    expect(endless.calls).toHaveLength(10)
    await expect(github({}).repository.jobs('42')).rejects.toThrow('There is no run 42')
  })

  test('have annotations, in GitHub’s words', async () => {
    const path = 'check-runs/7/annotations?per_page=50'
    const body = [{ annotation_level: 'failure', message: 'Tag "v1" is not allowed' }]
    expect(await github({ [path]: { body } }).repository.annotations(7)).toEqual(['Tag "v1" is not allowed'])
    expect(await github({}).repository.annotations(7)).toEqual([])
    const forbidden = { status: 403, body: { message: 'Resource not accessible by integration' } }
    await expect(github({ [path]: forbidden }).repository.annotations(7)).rejects.toThrow('may not read')
  })
})

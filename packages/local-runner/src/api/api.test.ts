import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
beforeEach(async () => {
  world = await testWorld({
    files: { 'a/one.txt': 'one\n', 'b.txt': 'b\n' },
    repository: {
      trustedSigners: ['grace@example.com'],
      protectedBranches: ['main'],
      branchRules: { 'feature/one': ['deletion', 'pull_request'] },
      atDefaultBranch: { 'b.txt': 'in place\n', 'none.txt': 'x' },
    },
    environments: {
      production: {
        reviewers: ['bob'],
        preventSelfReview: true,
        waitTimer: 5,
        policy: [{ name: 'v*', type: 'tag' }],
      },
    },
  })
})
afterEach(() => world.close())

const get = async (path: string, accept?: string) =>
  world.api(`/repos/acme/shop${path}`, accept === undefined ? {} : { accept })
const read = async (path: string) => (await get(path)).json()
const post = async (path: string, body: unknown) =>
  world.api(`/repos/acme/shop${path}`, { method: 'POST', body })

test('tags, annotated and not, and their signatures', async () => {
  const sha = world.git('rev-parse', 'HEAD')
  world.git('tag', 'light')
  world.git('tag', '-a', '-m', 'Heavy\n\nMore.', 'heavy')
  const signed = world.git('rev-parse', 'heavy')
  expect(await read('/git/ref/tags/light')).toMatchObject({
    ref: 'refs/tags/light',
    object: { type: 'commit', sha },
  })
  expect(await read('/git/ref/tags/heavy')).toMatchObject({ object: { type: 'tag', sha: signed } })
  expect(await read(`/git/tags/${signed}`)).toMatchObject({
    tag: 'heavy',
    message: 'Heavy\n\nMore.',
    tagger: { name: 'Ada', email: 'ada@example.com' },
    object: { type: 'commit', sha },
    verification: { verified: false, reason: 'unsigned', signature: null },
  })
  expect((await get('/git/ref/tags/none')).status).toBe(404)
  expect((await get('/git/ref/tags/lig')).status).toBe(404)
})

test('commits, contents in both media types, and comparison', async () => {
  const first = world.git('rev-parse', 'HEAD')
  world.git('tag', 'v1')
  const second = world.commit({ 'c.txt': 'c\n' }, 'Second')
  expect(await read('/commits/main')).toMatchObject({ sha: second, commit: { message: 'Second' } })
  expect(await read(`/git/commits/${first}`)).toMatchObject({ sha: first, message: 'First', parents: [] })
  expect(await read('/contents/a/one.txt?ref=v1')).toMatchObject({
    type: 'file',
    encoding: 'base64',
    content: 'b25lCg==\n',
  })
  const raw = await get('/contents/a/one.txt?ref=main', 'application/vnd.github.raw+json')
  expect(await raw.text()).toBe('one\n')
  expect(await read('/contents/a')).toMatchObject([{ type: 'file', path: 'a/one.txt' }])
  expect((await get('/contents/c.txt?ref=v1')).status).toBe(404)
  expect((await get('/contents/c.txt?ref=none')).status).toBe(404)
  expect(await read('/compare/v1...main')).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0 })
  expect(await read('/compare/main...v1')).toMatchObject({ status: 'behind', behind_by: 1 })
  expect(await read(`/compare/${first}...v1`)).toMatchObject({ status: 'identical' })
})

test('environments with their rules; one that is missing is 404 and is not created by looking', async () => {
  expect(await read('/environments/production')).toMatchObject({
    name: 'production',
    protection_rules: [
      { type: 'wait_timer', wait_timer: 5 },
      {
        type: 'required_reviewers',
        prevent_self_review: true,
        reviewers: [{ type: 'User', reviewer: { login: 'bob' } }],
      },
      { type: 'branch_policy' },
    ],
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  })
  expect(await read('/environments/production/deployment-branch-policies')).toMatchObject({
    total_count: 1,
    branch_policies: [{ name: 'v*', type: 'tag' }],
  })
  expect((await get('/environments/none')).status).toBe(404)
  expect(await read('/environments')).toMatchObject({ total_count: 1 })
})

test('the settings of an environment change through the API, as docs/setup.md does it', async () => {
  const put = (body: unknown, token?: string) =>
    world.api('/repos/acme/shop/environments/canary', {
      method: 'PUT',
      body,
      ...(token === undefined ? {} : { token }),
    })
  const { actor } = { actor: await read('') } as { actor: { owner: { id: number } } }
  const refs = { protected_branches: false, custom_branch_policies: true }
  expect((await put({ deployment_branch_policy: { ...refs, protected_branches: true } })).status).toBe(422)
  expect((await put({ reviewers: [{ type: 'User', id: 1 }] })).status).toBe(422)
  expect((await get('/environments/canary')).status).toBe(404)
  const reviewers = [{ type: 'User', id: actor.owner.id }]
  expect((await put({ reviewers, prevent_self_review: true, deployment_branch_policy: refs })).status).toBe(
    200,
  )
  expect(await read('/environments/canary')).toMatchObject({
    protection_rules: [
      { type: 'required_reviewers', prevent_self_review: true, reviewers: [{ reviewer: { login: 'acme' } }] },
      { type: 'branch_policy' },
    ],
    deployment_branch_policy: refs,
  })
  const policies = '/environments/canary/deployment-branch-policies'
  expect((await post(policies, { name: 'v*', type: 'tag' })).status).toBe(200)
  expect((await post(policies, { name: 'v*' })).status).toBe(200)
  expect((await post(policies, { name: 'v*', type: 'twig' })).status).toBe(422)
  const { branch_policies: both } = (await read(policies)) as {
    branch_policies: { id: number; type: string }[]
  }
  expect(both.map(({ type }) => type)).toEqual(['tag', 'branch'])
  const gone = await world.api(`/repos/acme/shop${policies}/${both[1]?.id}`, { method: 'DELETE' })
  expect(gone.status).toBe(204)
  expect(await read(policies)).toMatchObject({ total_count: 1, branch_policies: [{ type: 'tag' }] })

  // What is not said is taken away; patterns only stand where the environment has them.
  expect(
    (await put({ deployment_branch_policy: { protected_branches: true, custom_branch_policies: false } }))
      .status,
  ).toBe(200)
  expect(await read('/environments/canary')).toMatchObject({ protection_rules: [{ type: 'branch_policy' }] })
  expect((await post(policies, { name: 'v*' })).status).toBe(404)
})

test('deployments and their statuses; a success makes older ones inactive', async () => {
  const body = {
    ref: 'main',
    environment: 'staging',
    auto_merge: false,
    required_contexts: [],
    payload: { a: 1 },
  }
  const ids: number[] = []
  for (const _ of [1, 2]) {
    const made = await post('/deployments', body)
    expect(made.status).toBe(201)
    const { id } = (await made.json()) as { id: number }
    ids.push(id)
    expect(
      (await post(`/deployments/${id}/statuses`, { state: 'success', log_url: 'http://x/' })).status,
    ).toBe(201)
  }
  expect(await read(`/deployments/${ids[0]}/statuses`)).toMatchObject([
    { state: 'inactive' },
    { state: 'success' },
  ])
  expect(await read(`/deployments/${ids[1]}/statuses`)).toMatchObject([
    { state: 'success', log_url: 'http://x/' },
  ])
  expect(await read('/deployments?environment=staging')).toMatchObject([
    { id: ids[1], payload: { a: 1 } },
    { id: ids[0] },
  ])
  expect((await post('/deployments', { ref: 'main' })).status).toBe(422)
  expect((await post(`/deployments/${ids[0]}/statuses`, { state: 'great' })).status).toBe(422)
  expect(
    (await post(`/deployments/${ids[0]}/statuses`, { state: 'success', description: 'x'.repeat(141) }))
      .status,
  ).toBe(422)
})

test('checks and commit statuses, and pages of them', async () => {
  const sha = world.git('rev-parse', 'HEAD')
  expect(await read('/commits/main/status')).toMatchObject({ state: 'pending', total_count: 0 })
  world.github.setCommitStatus({ repository: 'acme/shop', sha, context: 'ci', state: 'failure' })
  world.github.setCommitStatus({ repository: 'acme/shop', sha, context: 'ci', state: 'success' })
  expect(await read('/commits/main/status')).toMatchObject({ state: 'success', sha, total_count: 1 })
  for (const name of ['a', 'b', 'a']) world.github.setCheckRun({ repository: 'acme/shop', sha, name })
  expect(await read(`/commits/${sha}/check-runs`)).toMatchObject({ total_count: 2 })
  expect(await read(`/commits/${sha}/check-runs?filter=all&per_page=2&page=2`)).toMatchObject({
    total_count: 3,
    check_runs: [{ name: 'a' }],
  })
  const page = await get(`/commits/${sha}/check-runs?per_page=1`)
  expect(page.headers.get('link')).toContain('rel="next"')
})

test('an unknown route is 404 and is named; a bad token is 401', async () => {
  expect((await get('/rulesets')).status).toBe(404)
  expect(await (await get('/rulesets')).json()).toMatchObject({ message: 'Not Found' })
  expect(world.github.unsupported).toEqual(['GET /repos/acme/shop/rulesets', 'GET /repos/acme/shop/rulesets'])
  expect((await world.api('/repos/acme/shop', { token: 'wrong' })).status).toBe(401)
  expect((await world.api('/repos/acme/other')).status).toBe(404)
})

test('branches: their heads, and whether anything guards them', async () => {
  const sha = world.git('rev-parse', 'HEAD')
  world.git('branch', 'feature/one')
  expect(await read('')).toMatchObject({ default_branch: 'main' })
  expect(await read('/branches/main')).toMatchObject({
    name: 'main',
    commit: { sha },
    protected: true,
    protection: { enabled: true },
  })
  expect(await read('/branches/feature%2Fone')).toMatchObject({
    protected: true,
    protection: { enabled: false },
  })
  expect(await read('/rules/branches/feature%2Fone?per_page=100')).toMatchObject([
    { type: 'deletion', ruleset_source_type: 'Repository', ruleset_source: 'acme/shop' },
    { type: 'pull_request' },
  ])
  world.git('branch', 'free')
  expect(await read('/branches/free')).toMatchObject({ protected: false })
  expect(await read('/rules/branches/free')).toEqual([])
  // Rules hold for a name, whether or not there is such a branch.
  expect(await read('/rules/branches/none')).toEqual([])
  expect((await get('/branches/none')).status).toBe(404)
  const moved = world.commit({ 'd.txt': 'd\n' }, 'Later')
  expect(await read('/branches/main')).toMatchObject({ commit: { sha: moved } })
})

test('what the settings put in the place of a file stands at the head of the default branch alone', async () => {
  const old = world.git('rev-parse', 'HEAD')
  const head = world.commit({ 'b.txt': 'newer\n' }, 'Newer')
  const content = async (ref: string) => {
    const { content: text, size } = (await read(`/contents/b.txt?ref=${ref}`)) as {
      content: string
      size: number
    }
    return [Buffer.from(text, 'base64').toString(), size]
  }
  expect(await content(head)).toEqual(['in place\n', 9])
  expect(await content('main')).toEqual(['in place\n', 9])
  expect(await content(old)).toEqual(['b\n', 2])
  expect((await get(`/contents/none.txt?ref=${head}`)).status).toBe(404)
})

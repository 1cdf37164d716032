import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ActToPlay, makeShopRepository, play, readProject } from '@greenlight/rehearsal'
import { certificateFor } from '../../packages/outbound/src/testing/certificate.ts'
import { startProxy, startServer } from '../../packages/outbound/src/testing/proxy.ts'
import { ROOT } from '../../tools/command-line.ts'

/**
 * Two whole releases with the real bundles on a machine that reaches nothing but a proxy: GitHub, its OIDC issuer, AWS and
 * the shop have names that only the proxy knows, behind TLS whose CA NODE_EXTRA_CA_CERTS names. The proxy asks for a
 * password. Prints what it was asked for, and a count.
 *
 * Run it with Node 24, which is what GitHub gives the actions.
 */
let passed = 0
let failed = 0
const check = (what: string, holds: boolean, detail: unknown = '') => {
  if (holds) passed += 1
  else failed += 1
  process.stdout.write(`${holds ? 'ok ' : 'FAILED '} ${what}${holds ? '' : `: ${JSON.stringify(detail)}`}\n`)
}

/** Slow enough for TLS in a tunnel on a busy machine: the limits of time run as much faster. */
const SPEED = 12
const PASSWORD = 'p@ss of the proxy'
const HOSTS = ['*.github.test', '*.amazonaws.test', '*.shop.test']

const folder = await mkdtemp(join(tmpdir(), 'greenlight-proxy-'))
const secure = certificateFor(HOSTS)
const ca = join(folder, 'ca.pem')
await writeFile(ca, secure.cert)

/** Behind the proxy: ends TLS, and passes on to the port that stands in the name. */
const front = await startServer((asked, answer) => {
  const { host = '' } = asked.headers
  const port = Number(/^[a-z-]+-(\d+)\./.exec(host)?.[1] ?? 0)
  // The local cloud answers to no other name than this machine's.
  const headers = host.endsWith('.amazonaws.test')
    ? { ...asked.headers, host: `127.0.0.1:${port}` }
    : asked.headers
  const onward = request(
    { host: '127.0.0.1', port, method: asked.method, path: asked.url, headers },
    (got) => {
      answer.writeHead(got.statusCode ?? 502, got.rawHeaders)
      got.pipe(answer)
    },
  )
  onward.on('error', () => answer.destroy())
  asked.pipe(onward)
}, secure)
const proxy = await startProxy({ tls: front.port })
const address = `http://ci:${encodeURIComponent(PASSWORD)}@127.0.0.1:${proxy.port}`

try {
  const shop = await makeShopRepository(join(ROOT, 'examples/shop'), join(folder, 'shop'))
  await shop.tag('v1.0.0', { subject: 'A first version', defects: {} })
  const release = (tag: string, before = async () => {}): ActToPlay => ({
    tag,
    title: 'a release behind a proxy',
    expect: { conclusion: 'success', outcome: 'promoted', serving: tag },
    perform: async (rehearsal) => {
      await before()
      return rehearsal.release({ tag })
    },
  })
  // The second one is judged, so it asks for metrics as well.
  const second = release('v1.1.0', () => shop.tag('v1.1.0', { subject: 'Another', defects: {} }))
  const output = join(folder, 'output')
  const played = await play(
    {
      git: shop.git,
      repository: 'acme/shop',
      speed: SPEED,
      rate: 60,
      versionHeader: 'x-shop-version',
      suite: ROOT,
      output,
      terminal: process.stderr,
      colour: false,
      keep: false,
      signal: new AbortController().signal,
      machine: {
        https_proxy: address,
        HTTP_PROXY: address,
        NO_PROXY: 'metadata.test',
        NODE_EXTRA_CA_CERTS: ca,
        NODE_OPTIONS: `--require=${JSON.stringify(fileURLToPath(new URL('behind_a_proxy.cjs', import.meta.url)))}`,
      },
    },
    await readProject({ git: shop.git, tag: 'v1.0.0', config: '.github/greenlight.yml' }),
    [release('v1.0.0'), second],
  )
  check(`two whole releases on Node ${process.version}`, played.broken.length === 0, played.broken)
  const asked = new Map<string, number>()
  for (const { line } of proxy.seen) {
    const host = line.replace(/-\d+\./, '.')
    asked.set(host, (asked.get(host) ?? 0) + 1)
  }
  for (const [host, times] of [...asked].sort()) process.stdout.write(`   ${host}, ${times} connections\n`)
  const wanted = [
    'api.github',
    'token.github',
    'www.shop',
    ...[
      'application-autoscaling',
      'api-ecr',
      'ecs',
      'elasticloadbalancing',
      'monitoring',
      'scheduler',
      'sts',
    ].map((service) => `${service}.amazonaws`),
  ]
  for (const name of wanted) {
    check(`the proxy sees ${name}.test`, asked.has(`CONNECT ${name}.test:443`), [...asked.keys()])
  }
  const authorization = `Basic ${Buffer.from(`ci:${PASSWORD}`).toString('base64')}`
  check(
    'it gets the password each time',
    proxy.seen.every((each) => each.authorization === authorization),
  )
} finally {
  await proxy.close()
  await front.close()
  await rm(folder, { recursive: true, force: true })
}
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1

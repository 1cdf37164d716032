import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { Agent, createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from '@jest/globals'

const SHOP = fileURLToPath(new URL('..', import.meta.url))
const cleanups: (() => unknown)[] = []

afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

interface Shop {
  readonly process: ChildProcess
  readonly url: string
  readonly directory: string
  /** Resolves with the first line of output that contains `text`. */
  line(text: string): Promise<string>
}

/** The shop as a task would run it: a copy of its files, its own process. */
const start = async (release: object = {}, env: Record<string, string> = {}): Promise<Shop> => {
  const directory = await mkdtemp(join(tmpdir(), 'shop-'))
  cleanups.push(() => rm(directory, { recursive: true }))
  await cp(SHOP, directory, { recursive: true })
  await writeFile(join(directory, 'release.json'), JSON.stringify(release))
  const child = spawn(process.execPath, ['src/main.js'], {
    cwd: directory,
    env: { PORT: '0', HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  cleanups.push(() => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    return once(child, 'exit')
  })
  const lines: string[] = []
  const waiting: { text: string; resolve: (line: string) => void }[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    for (const { text, resolve } of waiting) if (line.includes(text)) resolve(line)
  })
  const line = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const known = lines.find((candidate) => candidate.includes(text))
      if (known !== undefined) return resolve(known)
      waiting.push({ text, resolve })
      child.once('exit', (code) => reject(new Error(`the shop ended with code ${code} before "${text}"`)))
    })
  const address = (await line('listens on')).split(' ').at(-1)
  return { process: child, url: `http://${address}`, directory, line }
}

test('answers carry the version of package.json', async () => {
  const { url } = await start()
  const answer = await fetch(`${url}/version`)
  expect(answer.headers.get('x-shop-version')).toBe('1.0.0')
  expect(await answer.json()).toEqual({ version: '1.0.0' })
})

test('the commit is told when the environment names it', async () => {
  const { url } = await start({}, { COMMIT: 'abc123' })
  expect(await (await fetch(`${url}/version`)).json()).toEqual({ version: '1.0.0', commit: 'abc123' })
})

test('products are sorted by price, with tax, and can be narrowed by tag', async () => {
  const { url } = await start()
  const { products } = (await (await fetch(`${url}/products?tag=china`)).json()) as {
    products: { id: string; price: string }[]
  }
  expect(products.map(({ id, price }) => [id, price])).toEqual([
    ['cup', '9.40 EUR'],
    ['teapot', '33.92 EUR'],
  ])
})

test.each([
  ['/products/none', 404],
  ['/nowhere', 404],
  ['/', 200],
  ['/health/live', 200],
  ['/health/ready', 200],
])('%s is answered with %i', async (path, status) => {
  const { url } = await start()
  const answer = await fetch(url + path)
  expect(answer.status).toBe(status)
})

test('is not ready once the catalogue cannot be read', async () => {
  const { url, directory } = await start()
  await rm(join(directory, 'data/catalogue.json'))
  const answer = await fetch(`${url}/health/ready`)
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('catalogue.json')
})

test('is ready or not with the service behind CATALOGUE_URL', async () => {
  let status = 200
  const catalogue = createServer((_, response) => response.writeHead(status).end())
  catalogue.listen(0, '127.0.0.1')
  await once(catalogue, 'listening')
  cleanups.push(() => catalogue.close())
  const { port } = catalogue.address() as AddressInfo
  const { url } = await start({}, { CATALOGUE_URL: `http://127.0.0.1:${port}/` })
  expect((await fetch(`${url}/health/ready`)).status).toBe(200)
  status = 500
  expect((await fetch(`${url}/health/ready`)).status).toBe(503)
})

test('a release with errorEvery fails that share of its pages, and no health check', async () => {
  const { url } = await start({ errorEvery: 4 })
  const statuses: number[] = []
  for (let i = 0; i < 8; i++) {
    statuses.push((await fetch(`${url}/products`)).status)
    expect((await fetch(`${url}/health/ready`)).status).toBe(200)
  }
  expect(statuses).toEqual([200, 200, 200, 500, 200, 200, 200, 500])
})

test('a release with neverReady lives, says why it is not ready, and serves nobody', async () => {
  const { url } = await start({ neverReady: 'stock service refuses the new token' })
  expect((await fetch(`${url}/health/live`)).status).toBe(200)
  const answer = await fetch(`${url}/health/ready`)
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('stock service refuses the new token')
})

test('a defect that is not known, or of the wrong kind, ends the start with a message', async () => {
  await expect(start({ errorEvry: 4 })).rejects.toThrow('ended with code 1')
  await expect(start({ errorEvery: 0 })).rejects.toThrow('ended with code 1')
})

test('on SIGTERM it answers what is under way, closes the connection, and ends with 0', async () => {
  // The catalogue's answer is held back, so that a request is under way for as long as the test wants.
  const catalogue = createServer()
  catalogue.listen(0, '127.0.0.1')
  await once(catalogue, 'listening')
  cleanups.push(() => catalogue.close())
  const { port } = catalogue.address() as AddressInfo
  const shop = await start({}, { CATALOGUE_URL: `http://127.0.0.1:${port}/` })
  const held = once(catalogue, 'request')
  const answered = once(
    get(`${shop.url}/health/ready`, { agent: new Agent({ keepAlive: true }) }),
    'response',
  )
  const [, answer] = await held
  const ended = once(shop.process, 'exit')
  shop.process.kill('SIGTERM')
  await shop.line('finishing')
  await expect(fetch(`${shop.url}/health/live`)).rejects.toThrow()
  answer.end()
  const [response] = await answered
  expect(response.statusCode).toBe(200)
  expect(response.headers.connection).toBe('close')
  response.resume()
  expect(await ended).toEqual([0, null])
})

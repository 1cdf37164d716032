import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DescribeImagesCommand, ECRClient } from '@aws-sdk/client-ecr'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterEach, expect, test } from '@jest/globals'

interface Ready {
  readonly endpoint: string
  readonly epochWorld: number
  readonly speed: number
}

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill()
})

const start = (options: object): ChildProcess => {
  const child = spawn(
    process.execPath,
    [
      '--no-warnings',
      '--import',
      'tsx',
      join(import.meta.dirname, 'serve.ts'),
      '--options',
      JSON.stringify(options),
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  )
  children.push(child)
  return child
}

const firstLine = async (child: ChildProcess): Promise<Ready> => {
  if (child.stdout === null) throw new Error('no standard output')
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  return JSON.parse(line) as Ready
}

const credentials = { accessKeyId: 'AKIAROOTTEST', secretAccessKey: 'secret' }

test('a cloud in its own process is governed over HTTP and ends with its parent', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'serve-test-'))
  await writeFile(join(directory, 'main.js'), 'console.log(1)')
  const child = start({ speed: 60, region: 'eu-central-1', epochWorld: Date.UTC(2026, 2, 1) })
  const { endpoint, speed } = await firstLine(child)
  expect(endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(speed).toBe(60)

  const post = async (path: string, body: object) => {
    const response = await fetch(`${endpoint}/_cloud/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as Record<string, string> }
  }
  const pushed = await post('images', { repository: 'shop', tag: 'v1', directory })
  expect(pushed).toMatchObject({ status: 200, body: { digest: expect.stringMatching(/^sha256:/) } })
  const settings = { region: 'eu-central-1', endpoint, credentials, maxAttempts: 1 }
  const found = await new ECRClient(settings).send(new DescribeImagesCommand({ repositoryName: 'shop' }))
  expect(found.imageDetails?.[0]?.imageDigest).toBe(pushed.body['digest'])

  expect(await post('roles', { name: 'x', trust: {} })).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining('role x: trust.Version must be "2012-10-17"') },
  })
  expect(await post('faults', { match: { service: 'sts' }, fault: 'refuse', times: 'always' })).toMatchObject(
    { status: 200 },
  )
  await expect(new STSClient(settings).send(new GetCallerIdentityCommand({}))).rejects.toThrow(
    /not authorized/,
  )
  const calls = (await (await fetch(`${endpoint}/_cloud/calls?since=1`)).json()) as {
    calls: object[]
    next: number
  }
  expect(calls).toMatchObject({ calls: [{ operation: 'GetCallerIdentity', error: 'AccessDenied' }], next: 2 })

  child.stdin?.end()
  expect(await once(child, 'exit')).toEqual([0, null])
  await rm(directory, { recursive: true })
})

test('an unknown option is refused by name', async () => {
  const child = start({ sped: 60 })
  const said: Buffer[] = []
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk))
  const [code] = await once(child, 'exit')
  expect(code).not.toBe(0)
  expect(Buffer.concat(said).toString()).toContain('option "sped" is not one of region, account')
})

test('a port that is taken is an error, not a silent other port', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const child = start({ port: (server.address() as AddressInfo).port })
  const [code] = await once(child, 'exit')
  expect(code).not.toBe(0)
  server.close()
})

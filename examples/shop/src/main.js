import { readFile } from 'node:fs/promises'
import { readCatalogue } from './catalogue.js'
import { readDefects } from './defects.js'
import { createShop } from './server.js'

const here = (path) => new URL(`../${path}`, import.meta.url)
const readJson = async (path) => JSON.parse(await readFile(here(path), 'utf8'))

const { PORT = '8080', HOST = '0.0.0.0', CATALOGUE_URL, COMMIT } = process.env
const catalogueFile = here('data/catalogue.json')

const { version } = await readJson('package.json')
const { server, stop } = createShop({
  version,
  commit: COMMIT,
  catalogue: await readCatalogue(catalogueFile),
  catalogueFile,
  catalogueUrl: CATALOGUE_URL,
  defects: readDefects(await readJson('release.json')),
  exit: (code) => process.exit(code),
})

server.listen({ port: Number(PORT), host: HOST }, () => {
  console.log(`shop ${version} listens on ${HOST}:${server.address().port}`)
})

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, async () => {
    console.log(`${signal}: finishing what is under way`)
    await stop()
    console.log('stopped')
  })
}

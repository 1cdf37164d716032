import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openGit } from '@greenlight/rehearsal'

const SHOP = new URL('../../../examples/shop/', import.meta.url)

/** Where the sample application's own files are read. */
const shopFile = (path: string): Promise<string> => readFile(fileURLToPath(new URL(path, SHOP)), 'utf8')

/**
 * An application of a few lines. It answers what its repository says: who asks for the version may be sent elsewhere.
 * On loopback alone, at a port that the local cloud gives it.
 */
const application = (version: string, away: string | undefined): string => `
import { createServer } from 'node:http'
const away = ${JSON.stringify(away ?? '')}
const server = createServer((request, response) => {
  if (away !== '' && request.url === '/version') response.writeHead(302, { location: away + '/version' }).end()
  else response.setHeader('content-type', 'application/json').end('{"version":"${version}"}')
})
server.listen(Number(process.env.PORT), process.env.HOST)
process.once('SIGTERM', () => server.close(() => process.exit(0)))
`

/** A repository whose releases differ in config, workflow and application. */
export interface Shop {
  readonly git: ReturnType<typeof openGit>
  /**
   * Commits a release and tags it.
   * @param release.metrics lines of the environment in the config: then a judge asks there before traffic moves
   * @param release.away the origin to which the application sends who asks for its version
   * @param release.taskDefinition what becomes of the sample's own
   */
  tag(
    tag: string,
    release: {
      readonly workflow: string
      readonly metrics?: string
      readonly away?: string
      readonly taskDefinition?: (own: Readonly<Record<string, unknown>>) => unknown
    },
  ): Promise<void>
}

/** As quick as a release can be: all at once unless it is to be judged, and nothing watched afterwards. */
const quickly = (config: string, judged: boolean): string =>
  config
    .replace('strategy: canary', `strategy: ${judged ? 'canary' : 'blue-green'}`)
    .replace('bake: { duration: 3m }', 'bake: { duration: 0s }')
    .replace('interval: 10s, timeout: 5s', 'interval: 5s, timeout: 2s')
    .replace(/ {6}checks:\n(?: {8}.*\n)*/, '')

export const makeShop = async (directory: string): Promise<Shop> => {
  const config = await shopFile('.github/greenlight.yml')
  const own = await shopFile('deploy/task-definition.json')
  const git = openGit(directory)
  await mkdir(directory, { recursive: true })
  await git.run('init', '--quiet', '--initial-branch=main')
  return {
    git,
    async tag(tag, { workflow, metrics = '', away, taskDefinition = (own) => own }) {
      const files = {
        '.github/greenlight.yml': `${quickly(config, metrics !== '')}${metrics}`,
        '.github/workflows/release.yml': workflow,
        'deploy/task-definition.json': JSON.stringify(taskDefinition(JSON.parse(own)), null, 2),
        'package.json': '{ "type": "module" }\n',
        'src/main.js': application(tag.replace(/^v/, ''), away),
      }
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(directory, path)), { recursive: true })
        await writeFile(join(directory, path), text)
      }
      await git.run('add', '--all')
      await git.run('commit', '--quiet', '-m', tag)
      await git.run('tag', tag)
    },
  }
}

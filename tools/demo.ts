import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type ActToPlay,
  makeShopRepository,
  play,
  readProject,
  STORIES,
  tagOf,
  tellEnd,
} from '@greenlight/rehearsal'
import { type Asked, ROOT, runTool } from './command-line.ts'
import { PLAY_ARGUMENTS, playOptions, silenceSdkWarning } from './rehearsal-options.ts'

const HELP = `npm run demo [-- OPTIONS]

Releases the sample application of examples/shop several times, in a local cloud, with the real workflow files
and the real bundles, while clients keep sending requests. Needs Node.js and git, and nothing else.

  --story NAME   another story; --list names them (default: ${STORIES[0]?.name})
  --list         list the stories
  --ask          ask at the terminal for each approval, instead of giving it
  --speed N      how many times faster than real time the world runs (default: 20)
  --rate N       requests per real second (default: 150, or what the story needs)
  --keep         leave the temporary folders on disk
  --json         print one JSON document on stdout, and all else on stderr
  --help         this text

Ends with 0 when everything came true that was promised, 1 when not, 2 when it could not be played.
`

/** Pages of the shop, besides those of its smoke test. */
const PAGES = ['/products', '/products?tag=wood']

const list = () => {
  for (const { name, about } of STORIES) process.stdout.write(`${name.padEnd(16)}${about}\n`)
  return 0
}

const demo = async (asked: Asked): Promise<number> => {
  const { flags, values } = asked
  if (flags.has('list')) return list()
  const name = values.get('story') ?? STORIES[0]?.name
  const story = STORIES.find((each) => each.name === name)
  if (story === undefined) {
    throw new Error(`--story is '${name}'. There are: ${STORIES.map((each) => each.name).join(', ')}`)
  }
  const common = playOptions(asked, `demo-${story.name}`)
  const options = { ...common, rate: values.has('rate') ? common.rate : (story.rate ?? common.rate) }
  const directory = await mkdtemp(join(tmpdir(), 'greenlight-shop-'))
  try {
    const shop = await makeShopRepository(join(ROOT, 'examples/shop'), directory)
    const [first] = story.acts
    if (first?.kind !== 'release') throw new Error(`the story ${story.name} does not begin with a release`)
    await shop.tag(first.tag, first.change)
    const acts = story.acts.map(
      (act): ActToPlay => ({
        tag: tagOf(act),
        title: act.title,
        expect: act.expect,
        perform: async (rehearsal) => {
          if (act.kind === 'rollback') {
            return rehearsal.rollback({
              to: act.to,
              ref: 'main',
              workflow: 'rollback.yml',
              reason: act.reason,
            })
          }
          if (act !== first) await shop.tag(act.tag, act.change)
          return rehearsal.release(act)
        },
      }),
    )
    const played = await play(
      {
        ...options,
        git: shop.git,
        repository: 'acme/shop',
        versionHeader: 'x-shop-version',
        paths: PAGES,
      },
      await readProject({ git: shop.git, tag: first.tag, config: '.github/greenlight.yml' }),
      acts,
    )
    tellEnd(played, options)
    if (flags.has('json')) process.stdout.write(`${JSON.stringify(played.report)}\n`)
    return played.broken.length === 0 ? 0 : 1
  } finally {
    if (options.keep) options.terminal.write(`Kept: ${directory}\n`)
    else await rm(directory, { recursive: true, force: true })
  }
}

silenceSdkWarning()
await runTool(
  HELP,
  { flags: ['list', ...PLAY_ARGUMENTS.flags], values: ['story', ...PLAY_ARGUMENTS.values] },
  demo,
)

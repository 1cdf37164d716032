import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ROOT, runTool } from './command-line.ts'
import { compactModel, moduleText, sha256 } from './task-definition/compact-model.ts'

const HELP = `npx tsx tools/task-definition-model.ts --from FILE --version VERSION [--check]

Makes the table of what ecs:RegisterTaskDefinition takes, from botocore's model of ECS.

  --from FILE        botocore/data/ecs/2014-11-13/service-2.json.gz of an installed botocore (pip install botocore)
  --version VERSION  the botocore it comes from
  --check            only tell whether the table that is committed is the one that this model gives
`

/** Where the table stands, from the root. */
const TARGET = 'packages/task-definition/src/model/model.generated.ts'
/** As in botocore's package. */
const PATH = 'data/ecs/2014-11-13/service-2.json'

await runTool(HELP, { flags: ['check'], values: ['from', 'version'] }, async ({ flags, values }) => {
  const [from, version] = [values.get('from'), values.get('version')]
  if (from === undefined || version === undefined) throw new Error('Give --from and --version; see --help')
  const bytes = readFileSync(from)
  const json = from.endsWith('.gz') ? gunzipSync(bytes) : bytes
  const text = moduleText(compactModel(JSON.parse(json.toString('utf8'))), {
    botocore: version,
    path: PATH,
    sha256: sha256(json),
  })
  const target = join(ROOT, TARGET)
  if (flags.has('check')) {
    const same = readFileSync(target, 'utf8') === text
    process.stdout.write(
      same ? `${TARGET} is current\n` : `${TARGET} is not what botocore ${version} gives\n`,
    )
    return same ? 0 : 1
  }
  writeFileSync(target, text)
  process.stdout.write(`wrote ${TARGET}\n`)
  return 0
})

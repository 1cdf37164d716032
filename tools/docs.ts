import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT, runTool } from './command-line.ts'
import { generateDocs } from './docs/generate.ts'

const HELP = `Rewrites the documents that are made from code.

  npm run docs

  actions/*/README.md             the tables of inputs and outputs, from action.yml
  docs/security.md                the table of stolen tokens, from test/attacks/stolen-tokens.ts
  docs/config.md                  the reference of the config file
  docs/policy.md                  the keys of the policy
  docs/task-definition.md         what ECS registers, rule by rule
  schema/                         the same for editors
`

await runTool(HELP, { flags: [] }, async () => {
  const { documents, problems } = generateDocs(ROOT)
  for (const [path, text] of documents) {
    const file = join(ROOT, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    process.stdout.write(`rewrote ${path}\n`)
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  return problems.length === 0 ? 0 : 1
})

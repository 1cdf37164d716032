import { readdirSync, readFileSync } from 'node:fs'
import { loadSettings } from '@greenlight/config'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** Fenced blocks of a language. */
const blocks = (page: string, language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text = '']) => text,
  )

test('the config that setup.md shows is valid', () => {
  const [text = ''] = blocks(read('docs/setup.md'), 'yaml').filter((each) => each.startsWith('version: 1'))
  const { settings } = loadSettings({ text, path: 'greenlight.yml', inputs: {}, env: {} })
  expect(settings).toMatchObject({ service: 'shop', environment: 'production', container: 'app' })
})

const actions = readdirSync(new URL('actions/', root))

test.each(actions)('the example of %s names the action, and inputs that it has', (action) => {
  const inputs = Object.keys((parse(read(`actions/${action}/action.yml`)) as { inputs: object }).inputs)
  const examples = blocks(read(`actions/${action}/README.md`), 'yaml')
  expect(examples.join()).toContain(`greenlight-actions/greenlight/actions/${action}@v0`)
  for (const example of examples) {
    const parsed: unknown = parse(example)
    const used = JSON.stringify(parsed).matchAll(/"uses":"[^"]*\/actions\/([\w-]+)@v0","with":\{([^}]*)\}/g)
    for (const [, name, given = ''] of used) {
      if (name !== action) continue
      for (const [, input = ''] of given.matchAll(/"([\w-]+)":/g)) expect(inputs).toContain(input)
    }
  }
})

test('every outcome that a README explains has its exit code', () => {
  const codes = { done: 0, unfinished: 1, refused: 10, 'rolled-back': 20, inconclusive: 30 }
  for (const action of actions) {
    const rows = [...read(`actions/${action}/README.md`).matchAll(/^\| (\d+) \| `([a-z-]+)` \|/gm)]
    expect(rows.length).toBeGreaterThan(2)
    for (const [, code, outcome = ''] of rows) {
      expect([action, outcome, Number(code)]).toEqual([action, outcome, codes[outcome as keyof typeof codes]])
    }
  }
})

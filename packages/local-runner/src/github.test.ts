import { afterEach, expect, test } from '@jest/globals'
import { type TestWorld, testWorld } from './testing/world.ts'

let world: TestWorld | undefined
afterEach(async () => {
  await world?.close()
  world = undefined
})

const ACTION = `
name: Greet
description: Says hello.
inputs:
  who-to-greet: { description: Whom., default: world }
  token: { description: Token., default: '\${{ github.token }}' }
outputs:
  greeting: { description: What was said. }
runs: { using: node24, main: ../../dist/greet/index.mjs }
`
const GREET = `
import { appendFileSync } from 'node:fs'
const text = 'Hello ' + process.env['INPUT_WHO-TO-GREET']
console.log(text, process.env.INPUT_TOKEN)
appendFileSync(process.env.GITHUB_OUTPUT, 'greeting<<EOF_1\\n' + text + '\\nEOF_1\\n')
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# ' + text + '\\n')
`

test('runs a workflow on a tag: scripts, actions of the repository, outputs between steps and jobs', async () => {
  world = await testWorld({
    files: {
      'actions/greet/action.yml': ACTION,
      'dist/greet/index.mjs': GREET,
      '.github/workflows/release.yml': `
on: { push: { tags: ['v*'] } }
jobs:
  first:
    runs-on: ubuntu-latest
    outputs: { said: '\${{ steps.greet.outputs.greeting }}', tag: '\${{ steps.name.outputs.tag }}' }
    steps:
      - id: name
        run: echo "tag=$GITHUB_REF_NAME" >> "$GITHUB_OUTPUT"
      - id: greet
        uses: $/actions/greet
        with: { who-to-greet: '\${{ steps.name.outputs.tag }}' }
  second:
    needs: first
    runs-on: ubuntu-latest
    steps:
      - run: echo "I heard \${{ needs.first.outputs.said }}"
`,
    },
  })
  const [run] = await world.tag('v1.0.0')
  const result = await run?.wait()
  expect(result?.jobs.map(({ id, conclusion, annotations }) => [id, conclusion, annotations])).toEqual([
    ['first', 'success', []],
    ['second', 'success', []],
  ])
  expect(result?.jobs[0]?.outputs).toEqual({ said: 'Hello v1.0.0', tag: 'v1.0.0' })
  expect(result?.jobs[0]?.summary).toBe('# Hello v1.0.0\n')
  const logs = world.events.flatMap((event) => (event.type === 'log' ? [event.text] : []))
  expect(logs).toEqual(['Hello v1.0.0 ***', 'I heard Hello v1.0.0'])
})

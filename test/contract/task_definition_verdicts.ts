import { loadSettings } from '@greenlight/config'
import {
  GATES,
  type GateContext,
  makePlan,
  marked,
  markOf,
  parseTaskDefinition,
  renderTaskDefinition,
} from '@greenlight/release'
import { forEc2, forFargate, samples, seeded } from '@greenlight/task-definition/testing'
import { configText } from '../harness/config.ts'
import { PASSING, REFUSED } from '../harness/task-definition-cases.ts'

/*
 * For botocore_task_definitions.py: definitions, one JSON object a line, with what the gate says of each and what a
 * deployment would send to ECS. Always the same ones.
 */

const { settings } = loadSettings({ text: configText(), path: 'greenlight.yml', inputs: {}, env: {} })
const TAG = 'v1.4.0'
const COMMIT = 'c0ffee0000000000000000000000000000000000'
const DIGEST = `sha256:${'d'.repeat(64)}`

/** Values of every kind of JSON. */
const ANYTHING: readonly unknown[] = [
  7,
  1.5,
  -1,
  'text',
  '',
  '7',
  true,
  false,
  [],
  {},
  [null],
  [7],
  [{}],
  { a: 1 },
]

/** Where something stands in a definition: its holder and its name or index there. */
const placesIn = (value: unknown): readonly (readonly [holder: Record<string, unknown>, name: string])[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) => [
        [value as Record<string, unknown>, name] as const,
        ...placesIn(inner),
      ])

/** A good definition with one value replaced by any other, or with one member more. */
const blurred = (random: () => number): unknown => {
  const draft = JSON.parse(JSON.stringify(random() < 0.5 ? forFargate(random) : forEc2(random))) as unknown
  const places = placesIn(draft)
  const [holder, name] = places[Math.floor(random() * places.length)] ?? []
  if (holder === undefined || name === undefined) throw new Error('A definition has members')
  const anything = structuredClone(ANYTHING[Math.floor(random() * ANYTHING.length)])
  if (random() < 0.2 && !Array.isArray(holder)) holder[`${name}s`] = anything
  else holder[name] = anything
  return draft
}

/** What would be sent, as far as it can be rendered. */
const sent = (text: string): unknown => {
  try {
    const plan = makePlan({
      settings,
      tag: TAG,
      commit: COMMIT,
      digest: DIGEST,
      holder: 'acme/shop#1',
      taskDefinition: text,
    })
    return marked(plan.template, markOf(plan))
  } catch {
    try {
      const { container, image } = settings
      return renderTaskDefinition({ template: parseTaskDefinition(text, 'file'), container, image })
    } catch {
      return undefined
    }
  }
}

const [gate] = GATES.filter(({ id }) => id === 'task-definition-renders')
if (gate === undefined) throw new Error('There is no gate task-definition-renders')

const tell = async (group: string, text: string): Promise<void> => {
  const definition = sent(text)
  if (definition === undefined) return
  const context = { settings, tag: TAG, commit: COMMIT, taskDefinition: async () => text }
  const verdict = await gate
    .check(context as unknown as GateContext)
    .then(({ status, found }) => ({ status, found }))
    .catch((error: unknown) => ({ status: 'failed', found: (error as Error).message }))
  process.stdout.write(`${JSON.stringify({ group, definition, ...verdict })}\n`)
}

for (const { definition, breaks } of samples(480, 20_260_301))
  await tell(breaks === undefined ? 'good' : 'broken', JSON.stringify(definition))
const random = seeded(20_260_302)
for (let count = 0; count < 1000; count += 1) await tell('blurred', JSON.stringify(blurred(random)))
for (const [, file] of PASSING) await tell('good', JSON.stringify(file))
for (const [, text] of REFUSED) await tell('broken', text)

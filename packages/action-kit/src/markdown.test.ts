import { expect, test } from '@jest/globals'
import { codeBlock, documentMarkdown, escapeMarkdown } from './markdown.ts'
import { HOSTILE } from './testing/hostile.ts'

/** What a renderer shows of our own escapes. */
const shown = (markdown: string): string =>
  markdown
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200b', '')

test.each(HOSTILE)('%j is shown as it is', (text) => {
  const escaped = escapeMarkdown(text)
  expect(escaped).not.toMatch(/[\n\r\u2028\u2029\u0085]/)
  expect(escaped).not.toMatch(/[<>]/)
  expect(escaped).not.toMatch(/(?<!\\)[`*_{}[\]#|~$!]/)
  expect(escaped).not.toMatch(/@(?!\u200b)|(?<!\\):\/\/|^\s*[-=]|^\s*\d+\./)
  // What moves the cursor or turns the direction of writing is left out on purpose.
  const plain = text.replaceAll(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, (each) =>
    /[\t\n\r\v\f\u0085]/.test(each) ? each : '',
  )
  expect(shown(escaped)).toBe(plain.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).join(' ⏎ '))
})

test.each(HOSTILE)('%j cannot leave a code block', (text) => {
  const lines = codeBlock([text, text]).split('\n')
  const fence = lines[0]?.replace('text', '') ?? ''
  expect(lines).toHaveLength(4)
  expect(lines.at(-1)).toBe(fence)
  for (const line of lines.slice(1, -1)) expect(line).not.toContain(fence)
})

test.each(HOSTILE)('%j keeps a table in its shape', (text) => {
  const markdown = documentMarkdown([{ block: 'table', header: ['a', 'b'], rows: [[text, text]] }])
  const lines = markdown.trimEnd().split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[2]?.match(/(?<!\\)\|/g)).toHaveLength(3)
})

test.each(HOSTILE)('%j cannot close what opens on demand', (text) => {
  const markdown = documentMarkdown([{ block: 'lines', title: text, lines: ['x'] }])
  expect(markdown.match(/<\/?[a-z]+>/g)).toEqual(['<details>', '<summary>', '</summary>', '</details>'])
})

test('a document, block by block', () => {
  const markdown = documentMarkdown([
    { block: 'heading', text: 'v1.4.0: done' },
    { block: 'paragraph', text: 'one\n- two' },
    { block: 'table', header: ['slot', '%'], rows: [['blue', '95']] },
    {
      block: 'bars',
      bars: [
        { label: 'blue', percent: 75, note: 'v1' },
        { label: 'green', percent: 25, note: 'v2' },
      ],
    },
  ])
  expect(markdown).toBe(`## v1.4.0: done

one<br>
\\- two

| slot | % |
| --- | --- |
| blue | 95 |

\`\`\`text
blue   ██████████████████████████████░░░░░░░░░░ 75 %  v1
green  ██████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 25 %  v2
\`\`\`
`)
})

const NOON = Date.UTC(2026, 2, 1, 12)
const chart = (label: string, values: readonly (number | null)[]) => ({
  block: 'chart' as const,
  chart: {
    title: 'Evidence',
    times: values.map((_, index) => NOON + index * 60_000),
    full: 100,
    fullMeans: 'it is taken back',
    unit: '% used',
    series: [
      { label, values },
      { label: 'latency', values: values.map(() => 0) },
    ],
    marks: [],
  },
})

const linesOf = (markdown: string) => markdown.trimEnd().split('\n')

test('a chart is a drawing of what came closest, true to time, under the bound', () => {
  const drawing = linesOf(documentMarkdown([chart('errors', [0, 50, 83.7])]))
  expect(drawing.slice(2, 6)).toEqual([
    'xychart-beta',
    '  title "Evidence: errors (red: it is taken back)"',
    '  x-axis "minutes since 12:00 UTC" 0 --> 2',
    '  y-axis "% used" 0 --> 110',
  ])
  const [bound, line] = drawing.slice(6, 8).map((each) => JSON.parse(each.replace('line', '')) as number[])
  expect(bound).toEqual(Array(49).fill(100))
  expect([line?.length, line?.[0], line?.[23], line?.[24], line?.[48]]).toEqual([49, 0, 0, 50, 83.7])
})

test('a chart with a gap is not drawn as a line that jumps over it', () => {
  expect(documentMarkdown([chart('errors', [null, 50, 90])])).toBe(`Evidence

\`\`\`text
errors    ▅█  90 % used
latency  ▁▁▁  0 % used
         12:00 to 12:02 UTC; █ near 100: it is taken back
\`\`\`
`)
})

test('a chart of one moment is told, not drawn', () => {
  expect(documentMarkdown([chart('errors', [50])])).not.toContain('mermaid')
})

test.each(HOSTILE)('%j in a chart stays a name', (text) => {
  const drawing = linesOf(documentMarkdown([chart(text, [1, 99])]))
  expect(drawing).toHaveLength(9)
  expect(drawing[3]).toMatch(/^ {2}title "[\p{L}\p{N} .,:%()-]*"$/u)
  const told = linesOf(documentMarkdown([chart(text, [null, 99])]))
  expect([told.length, told[2]]).toEqual([7, `${told[6]}text`])
})

test.each(HOSTILE)('%j in a list stays one item', (text) => {
  expect(
    documentMarkdown([{ block: 'list', items: [text] }])
      .trimEnd()
      .split('\n'),
  ).toHaveLength(1)
})

test('long texts and many lines are cut, and say so', () => {
  expect(escapeMarkdown('x'.repeat(10_000)).length).toBeLessThan(4_100)
  const block = codeBlock(Array.from({ length: 1_000 }, () => 'y'.repeat(10_000)))
  expect(block).toContain('… and 800 more lines')
  expect(block.length).toBeLessThan(200_000)
})

import { atEvenTimes, type Block, type Chart, type Document, sparkline } from '@greenlight/release'
import { linesOf, oneLine } from './one-line.ts'

const LONGEST_TEXT = 4_000
const LONGEST_LINE = 500
const MOST_LINES = 200
const BAR_WIDTH = 40

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text)

const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * One line of any text as GitHub Flavored Markdown that shows exactly that text: no element, link, image,
 * emphasis, formula, mention or list comes of it.
 */
export const escapeMarkdown = (text: string): string =>
  html(oneLine(cut(text, LONGEST_TEXT)))
    .replaceAll(/[\\`*_{}[\]()#+|~$!^]/g, '\\$&')
    // An escaped colon begins no link.
    .replaceAll('://', '\\://')
    .replaceAll(/\bwww\./gi, '$&\u200b')
    // A zero-width space: entities are decoded before mentions are looked for.
    .replaceAll('@', '@\u200b')
    .replace(/^(\s*)([-=:])/, '$1\\$2')
    .replace(/^(\s*\d+)\./, '$1\\.')

/** Several lines stay several lines. */
const paragraph = (text: string): string =>
  linesOf(cut(text, LONGEST_TEXT)).map(escapeMarkdown).join('<br>\n')

/** Preformatted lines, in a fence that is longer than any inside. */
export const codeBlock = (lines: readonly string[]): string => {
  const shown = lines.slice(0, MOST_LINES).map((line) => cut(oneLine(line), LONGEST_LINE))
  if (lines.length > MOST_LINES) shown.push(`… and ${lines.length - MOST_LINES} more lines`)
  const longest = Math.max(2, ...shown.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}text`, ...shown, fence].join('\n')
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const bars = (shares: readonly { label: string; percent: number; note: string }[]): string => {
  const width = Math.max(0, ...shares.map(({ label }) => label.length))
  return codeBlock(
    shares.map(({ label, percent, note }) => {
      const clamped = Math.min(100, Math.max(0, percent))
      const full = Math.round((clamped / 100) * BAR_WIDTH)
      const bar = '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full)
      return `${label.padEnd(width)}  ${bar} ${Number(clamped.toFixed(1))} %  ${note}`
    }),
  )
}

/** What Mermaid shows as it is between quotes: it has no escape of its own. */
const mermaidText = (text: string): string =>
  cut(
    text
      .replaceAll(/[^\p{L}\p{N} .,:%()-]/gu, ' ')
      .replaceAll(/ +/g, ' ')
      .trim(),
    80,
  )

const clock = (at: number): string => new Date(at).toISOString().slice(11, 16)

/** Points of the drawing, which has no times of its own: they lie evenly. */
const DRAWN = 49
/** Seen on white as on black: first the bound, then the line. */
const STROKES = '#e5534b, #2f81f7'
const LOOKS = `%%{init: {"xyChart": {"width": 880, "height": 300}, "themeVariables": {"xyChart": {"plotColorPalette": "${STROKES}"}}}}%%`

/** GitHub draws Mermaid, but gives lines no names: so only the series that came closest is drawn, and the bound. */
const mermaid = (chart: Chart): string => {
  const [first, last] = [chart.times[0], chart.times.at(-1)]
  if (first === undefined || last === undefined || first === last) return ''
  const { title, full, fullMeans, unit, series } = atEvenTimes(chart, DRAWN)
  const height = (values: readonly (number | null)[]) =>
    values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0)
  const highest = series.toSorted((a, b) => height(b.values) - height(a.values))[0]
  if (highest === undefined || !highest.values.every((value) => value !== null)) return ''
  const points = highest.values.map((value) => Number((value ?? 0).toFixed(1)))
  const minutes = Number(((last - first) / 60_000).toFixed(2))
  return [
    '```mermaid',
    LOOKS,
    'xychart-beta',
    `  title "${mermaidText(`${title}: ${highest.label} (red: ${fullMeans})`)}"`,
    `  x-axis "minutes since ${clock(first)} UTC" 0 --> ${minutes}`,
    `  y-axis "${mermaidText(unit)}" 0 --> ${Number((1.1 * full).toFixed(6))}`,
    `  line [${points.map(() => full).join(', ')}]`,
    `  line [${points.join(', ')}]`,
    '```',
  ].join('\n')
}

/** The series as lines of characters, where there is nothing to draw. */
const sparklines = (chart: Chart): string => {
  const { title, times, full, fullMeans, unit, series } = chart
  const width = Math.max(0, ...series.map(({ label }) => label.length))
  const lines = series.map(({ label, values }) => {
    const last = values.findLast((value) => value !== null)
    const now = last === undefined ? 'no data' : `${Math.floor(last ?? 0)} ${unit}`
    return `${label.padEnd(width)}  ${sparkline(values, full)}  ${now}`
  })
  const [first, last] = [times[0], times.at(-1)]
  const span = first === undefined || last === undefined ? '' : `${clock(first)} to ${clock(last)} UTC; `
  const scale = `${' '.repeat(width)}  ${span}█ near ${full}: ${fullMeans}`
  return [paragraph(title), codeBlock([...lines, scale])].join('\n\n')
}

const chartBlock = (chart: Chart): string => mermaid(chart) || sparklines(chart)

const block = (part: Block): string => {
  switch (part.block) {
    case 'heading':
      return `## ${escapeMarkdown(part.text)}`
    case 'paragraph':
      return paragraph(part.text)
    case 'table':
      return [
        row(part.header.map(escapeMarkdown)),
        row(part.header.map(() => '---')),
        ...part.rows.map((cells) => row(cells.map(escapeMarkdown))),
      ].join('\n')
    case 'lines':
      return `<details><summary>${html(oneLine(part.title))}</summary>\n\n${codeBlock(part.lines)}\n\n</details>`
    case 'bars':
      return bars(part.bars)
    case 'list':
      return part.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')
    case 'chart':
      return chartBlock(part.chart)
  }
}

/** A document as GitHub Flavored Markdown, every text in it escaped. */
export const documentMarkdown = (document: Document): string => `${document.map(block).join('\n\n')}\n`

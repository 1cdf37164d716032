import type { Instant } from '../time.ts'
import { clockTime } from './clock-time.ts'
import type { Chart } from './document.ts'

const WIDTH = 720
const PLOT = { left: 48, top: 56, width: 648, height: 180 }
const LINE = 22
/** What the label of a mark needs beside it. */
const ROOM = 64

/** Told apart by hue and by dash, in light and in dark. */
const STROKES = [
  { light: '#0969da', dark: '#4493f8', dash: 'none' },
  { light: '#bf3989', dark: '#e275ad', dash: '8 4' },
  { light: '#9a6700', dark: '#d29922', dash: '2 4' },
  { light: '#1a7f37', dark: '#3fb950', dash: '12 4 2 4' },
  { light: '#8250df', dark: '#ab7df8', dash: '4 2' },
] as const

const STYLE = [
  'text{font:14px system-ui,sans-serif;fill:#1f2328}.small{font-size:12px}.ground{fill:#fff}path{fill:none;stroke-width:2}',
  '.axis{stroke:#8c959f}.mark{stroke:#8c959f;stroke-width:1;stroke-dasharray:2 3}.bound{stroke:#cf222e;stroke-dasharray:6 4}',
  ...STROKES.map(({ light, dash }, index) => `.s${index}{stroke:${light};stroke-dasharray:${dash}}`),
  '@media(prefers-color-scheme:dark){text{fill:#e6edf3}.ground{fill:#0d1117}.bound{stroke:#f85149}',
  ...STROKES.map(({ dark }, index) => `.s${index}{stroke:${dark}}`),
  '}',
].join('')

/** Control characters but tab and line ends, halves of a character, and what is no character: XML 1.0 has no place for them. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff\p{Surrogate}]/gu

/** Any text as character data of XML; what cannot be shown is left out. */
const escapeXml = (text: string): string =>
  text
    .replaceAll(UNPRINTABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const round = (value: number): number => Number(value.toFixed(1))

/** A chart as an SVG document of its own: escaped, readable in light and dark, with a title and a description. */
export const chartSvg = ({ title, times, full, fullMeans, unit, series, marks }: Chart): string => {
  const { left, top, width, height } = PLOT
  const first = times[0] ?? 0
  const span = Math.max(1, (times.at(-1) ?? 0) - first)
  const x = (at: Instant) => round(left + (width * (at - first)) / span)
  const y = (value: number) => round(top + height * (1 - Math.min(1, Math.max(0, value / full))))
  const strokeOf = (index: number) => `s${index % STROKES.length}`

  /** Unbroken runs of values; a value alone is a dot. */
  const lines = series.map(({ values }, index) => {
    let pen = 'M'
    const path = values
      .map((value, at) => {
        if (value === null) {
          pen = 'M'
          return ''
        }
        const point = `${pen}${x(times[at] ?? first)} ${y(value)}`
        pen = 'L'
        return point
      })
      .filter(Boolean)
      .join(' ')
    return `<path class="${strokeOf(index)}" d="${path}"/>`
  })
  const changes = marks.map(({ at, label }) => {
    const mark = x(at)
    // A step that began just now would write past the edge.
    const side = mark > left + width - ROOM ? `x="${mark - 4}" text-anchor="end"` : `x="${mark + 4}"`
    return `<path class="mark" d="M${mark} ${top}v${height}"/><text class="small" ${side} y="${top + 16}">${escapeXml(label)}</text>`
  })
  const legendTop = top + height + 44
  const legend = series.map(({ label, values }, index) => {
    const at = legendTop + index * LINE
    const now = values.findLast((value) => value !== null) ?? null
    const says = now === null ? 'no data' : `${Math.floor(now)} ${unit}`
    return [
      `<path class="${strokeOf(index)}" d="M${left} ${at - 4}h28"/>`,
      `<text x="${left + 38}" y="${at}">${escapeXml(`${label}: ${says}`)}</text>`,
    ].join('')
  })
  const describe = series.map(({ label, values }) => {
    const now = values.findLast((value) => value !== null) ?? null
    return `${label} ${now === null ? 'has no data' : `ends at ${Math.floor(now)} ${unit}`}`
  })
  const ends = [times[0], times.at(-1)].map((at) => (at === undefined ? '' : `${clockTime(at)} UTC`))
  const HEIGHT = legendTop + series.length * LINE
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(`${describe.join('; ')}. At ${full} ${unit} ${fullMeans}.`)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text x="${left}" y="24" font-weight="600">${escapeXml(title)}</text>`,
    `<path class="bound" d="M${left} ${top}h${width}"/>`,
    `<text x="${left + width}" y="${top - 6}" text-anchor="end">${escapeXml(`${full} %: ${fullMeans}`)}</text>`,
    `<path class="axis" d="M${left} ${top}v${height}h${width}"/>`,
    `<text x="${left - 8}" y="${top + 5}" text-anchor="end">${full}</text>`,
    `<text x="${left - 8}" y="${top + height}" text-anchor="end">0</text>`,
    `<text x="${left}" y="${top + height + 20}">${ends[0] ?? ''}</text>`,
    `<text x="${left + width}" y="${top + height + 20}" text-anchor="end">${ends[1] ?? ''}</text>`,
    ...changes,
    ...lines,
    ...legend,
    '</svg>',
    '',
  ].join('\n')
}

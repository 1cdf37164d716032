import { clockTime } from './clock-time.ts'
import type { Chart } from './document.ts'

const WIDTH = 720
const PLOT = { left: 48, top: 56, width: 648, height: 180 }
const LINE = 22

/** Told apart by hue and by dash, in light and in dark. */
const STROKES = [
  { colour: '#0969da', dash: '' },
  { colour: '#bf3989', dash: '8 4' },
  { colour: '#9a6700', dash: '2 4' },
  { colour: '#1a7f37', dash: '12 4 2 4' },
  { colour: '#8250df', dash: '4 2' },
] as const

/** Any text as character data of XML; what XML cannot carry is left out, halves of a character included. */
const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML 1.0 has no place for
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const round = (value: number): number => Number(value.toFixed(1))

/** A chart as an SVG document of its own: escaped, readable in light and dark, with a title and a description. */
export const chartSvg = ({ title, times, full, fullMeans, unit, series }: Chart): string => {
  const { left, top, width, height } = PLOT
  const last = Math.max(1, times.length - 1)
  const x = (index: number) => round(left + (width * index) / last)
  const y = (value: number) => round(top + height * (1 - Math.min(1, Math.max(0, value / full))))
  const strokeOf = (index: number) => STROKES[index % STROKES.length] ?? STROKES[0]

  /** Unbroken runs of values; a value alone is a dot. */
  const lines = series.map(({ values }, index) => {
    const { colour, dash } = strokeOf(index)
    let pen = 'M'
    const path = values
      .map((value, at) => {
        if (value === null) {
          pen = 'M'
          return ''
        }
        const point = `${pen}${x(at)} ${y(value)}`
        pen = 'L'
        return point
      })
      .filter(Boolean)
      .join(' ')
    return `<path d="${path}" stroke="${colour}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`
  })
  const legendTop = top + height + 44
  const legend = series.map(({ label, values }, index) => {
    const { colour, dash } = strokeOf(index)
    const at = legendTop + index * LINE
    const now = values.findLast((value) => value !== null) ?? null
    const says = now === null ? 'no data' : `${Math.floor(now)} ${unit}`
    return [
      `<path d="M${left} ${at - 4}h28" stroke="${colour}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`,
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
    '<style>text{font:14px system-ui,sans-serif;fill:#1f2328}.ground{fill:#fff}.axis{stroke:#8c959f}.bound{stroke:#cf222e;stroke-dasharray:6 4}path{fill:none;stroke-width:2}@media(prefers-color-scheme:dark){text{fill:#e6edf3}.ground{fill:#0d1117}}</style>',
    `<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text x="${left}" y="24" font-weight="600">${escapeXml(title)}</text>`,
    `<path class="bound" d="M${left} ${top}h${width}"/>`,
    `<text x="${left + width}" y="${top - 6}" text-anchor="end">${escapeXml(`${full} %: ${fullMeans}`)}</text>`,
    `<path class="axis" d="M${left} ${top}v${height}h${width}"/>`,
    `<text x="${left - 8}" y="${top + 5}" text-anchor="end">${full}</text>`,
    `<text x="${left - 8}" y="${top + height}" text-anchor="end">0</text>`,
    `<text x="${left}" y="${top + height + 20}">${ends[0] ?? ''}</text>`,
    `<text x="${left + width}" y="${top + height + 20}" text-anchor="end">${ends[1] ?? ''}</text>`,
    ...lines,
    ...legend,
    '</svg>',
    '',
  ].join('\n')
}

import { expect, test } from '@jest/globals'
import { createLog } from './log.ts'
import { createSecrets } from './secret.ts'
import { HOSTILE } from './testing/hostile.ts'

const printing = (act: (log: ReturnType<typeof createLog>) => unknown, secret?: string) => {
  let out = ''
  const secrets = createSecrets(() => {})
  if (secret !== undefined) secrets.keep(secret)
  act(
    createLog((text) => {
      out += text
    }, secrets.redact),
  )
  return out
}

/** What the runner takes for a command: `::` at the beginning, after white space, or the old `##[` anywhere. */
const isCommand = (line: string) => /^\s*::/.test(line) || line.includes('##[')
const LINE_END = /\r|\n|\v|\f|\u0085|\u2028|\u2029/

test.each(HOSTILE)('%j stays one line that is no command', (text) => {
  for (const print of ['line', 'muted'] as const) {
    const out = printing((log) => log[print](text))
    const line = out.slice(0, -1)
    expect(out.endsWith('\n')).toBe(true)
    expect(line).not.toMatch(LINE_END)
    expect(isCommand(line)).toBe(false)
    expect(line.replace('\u001b[90m', '').replace('\u001b[0m', '')).not.toContain('\u001b')
  }
})

test.each(HOSTILE)('%j in an annotation or a group begins no second command', async (text) => {
  for (const kind of ['notice', 'warning', 'error'] as const) {
    const out = printing((log) => log[kind](text, text))
    expect(out.slice(0, -1)).not.toMatch(LINE_END)
    const title = new RegExp(`^::${kind} title=([^:,]*)::`).exec(out)
    expect(title).not.toBeNull()
  }
  expect(printing((log) => log.debug(text)).slice(0, -1)).not.toMatch(LINE_END)
  let out = ''
  const log = createLog(
    (written) => {
      out += written
    },
    (same) => same,
  )
  await log.group(text, async () => {})
  expect(out.trimEnd().split('\n')).toHaveLength(2)
})

test('an annotation keeps its lines, and is cut before the runner cuts it', () => {
  expect(printing((log) => log.error('a:b,c', '100 %\nnext'))).toBe(
    '::error title=a%3Ab%2Cc::100 %25%0Anext\n',
  )
  expect(printing((log) => log.error('t', 'x'.repeat(10_000))).length).toBeLessThan(4_096)
})

test('a group is closed when what is inside fails', async () => {
  let out = ''
  const log = createLog(
    (text) => {
      out += text
    },
    (same) => same,
  )
  await expect(log.group('g', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(out).toBe('::group::g\n::endgroup::\n')
})

test('no secret is printed in any way', () => {
  const secret = 'sécret+/=?value'
  const out = printing((log) => {
    for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) {
      log.line(form)
      log.muted(form)
      log.debug(form)
      log.error(form, form)
    }
  }, secret)
  expect(out).not.toContain(secret)
  expect(out).not.toContain('cret%2B')
  expect(out).not.toContain(Buffer.from(secret).toString('base64'))
  expect(out.match(/\*\*\*/g)?.length).toBe(15)
})

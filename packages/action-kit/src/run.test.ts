import { getMaxListeners } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigurationError, Halted, Unavailable } from '@greenlight/release'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Outside } from './ask-issuer.ts'
import { type HostProcess, type Kit, type Ran, run } from './run.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'action-kit-'))
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** No test here asks anything over HTTP. */
const NOWHERE: Outside = {
  fetch: () => Promise.reject(new TypeError('fetch failed')),
  clock: { sleep: async () => {} },
}

/** A process that belongs to the test. */
class FakeProcess implements HostProcess {
  out = ''
  exitCode: HostProcess['exitCode'] = undefined
  exits: number[] = []
  readonly env: Record<string, string | undefined>
  readonly listeners = new Map<string, (detail: unknown) => void>()
  readonly stdout = {
    write: (text: string) => {
      this.out += text
    },
  }

  constructor(env: Record<string, string | undefined> = {}) {
    this.env = {
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      ...env,
    }
  }

  on(event: string, listener: (detail: unknown) => void) {
    this.listeners.set(event, listener)
  }

  off(event: string) {
    this.listeners.delete(event)
  }

  exit(code: number) {
    this.exits.push(code)
  }

  emit(event: string, detail?: unknown) {
    this.listeners.get(event)?.(detail)
  }
}

/** Reads what the runner would read. */
const outputs = (): Record<string, string> => {
  const text = readFileSync(join(folder, 'output'), 'utf8')
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2\n/gm)].map((match) => [match[1], match[3]]),
  )
}
const summary = () => readFileSync(join(folder, 'summary'), 'utf8')

const ended = async (main: (kit: Kit) => Promise<Ran>, env = {}) => {
  const host = new FakeProcess(env)
  await run(main, host, NOWHERE)
  return host
}

test.each(['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'AWS_SESSION_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'GITHUB_TOKEN'])(
  '%s is registered as a secret before anything is printed',
  async (name) => {
    const { out } = await ended(
      async (kit) => {
        kit.log.line('has open-sesame')
        return { ending: 'done', why: 'over' }
      },
      { [name]: 'open-sesame' },
    )
    expect(out.startsWith('::add-mask::open-sesame')).toBe(true)
    expect(out).toContain('has ***')
  },
)

test('the process of Node is one', () => {
  const host: HostProcess = process
  expect(host.env).toBe(process.env)
})

describe('the ending becomes the exit code, the output and the words', () => {
  test.each([
    ['done', 0],
    ['unfinished', 1],
    ['refused', 10],
    ['rolled-back', 20],
    ['inconclusive', 30],
  ] as const)('%s', async (ending, code) => {
    const host = await ended(async () => ({ ending, why: 'Because', next: 'Do this.' }))
    expect(host.exitCode).toBe(code)
    expect(outputs()).toEqual({ outcome: ending })
    expect(host.out).toContain('Because\n')
    expect(host.out.includes('::error')).toBe(code !== 0)
    expect(host.out.includes('Next: Do this.')).toBe(code !== 0)
    expect(host.listeners.size).toBe(0)
    expect(host.exits).toEqual([])
  })

  test.each([
    [new ConfigurationError({ what: 'No cluster', next: 'Name one.' }), 10, 'refused', 'Refused'],
    [new Halted({ what: 'Weights moved', next: 'Look.', guard: 'g' }), 1, 'unfinished', 'Could not finish'],
    [
      new Unavailable({ what: 'No answer', next: 'Wait.', cause: new Error('reset') }),
      1,
      'unfinished',
      'Could not finish',
    ],
  ])('%s', async (error, code, outcome, title) => {
    const host = await ended(() => Promise.reject(error))
    expect(host.exitCode).toBe(code)
    expect(outputs()).toEqual({ outcome })
    const guard = error instanceof Halted ? ` (guard: ${error.guard})` : ''
    expect(host.out).toContain(`::error title=${title}::${error.message}${guard}%0ANext: ${error.next}`)
    expect(summary()).toContain(`## ${title}`)
    expect(summary()).toContain(error.message)
  })

  test('the causes follow in muted ink, nearest first', async () => {
    const cause = new Error('socket closed', { cause: new Error('ECONNRESET') })
    const host = await ended(() => Promise.reject(new Unavailable({ what: 'x', next: 'y', cause })))
    expect(host.out).toMatch(/\[90m {2}caused by Error: socket closed.*\n.*caused by Error: ECONNRESET/)
  })

  test('a cause that is its own cause ends', async () => {
    const loop = new Error('loop')
    loop.cause = loop
    const host = await ended(() => Promise.reject(loop))
    expect(host.out.match(/caused by/g)).toHaveLength(10)
  })

  test.each([[new TypeError('x is undefined')], ['a text'], [undefined], [null]])(
    '%p, which nobody expected',
    async (error) => {
      const host = await ended(() => Promise.reject(error))
      expect(host.exitCode).toBe(1)
      expect(outputs()).toEqual({ outcome: 'unfinished' })
      expect(host.out).toContain('that Greenlight did not expect')
    },
  )
})

test('while it runs, the exit code is that of an unfinished run', async () => {
  const host = new FakeProcess()
  const codes: unknown[] = []
  await run(
    async () => {
      codes.push(host.exitCode)
      return { ending: 'done', why: 'ok' }
    },
    host,
    NOWHERE,
  )
  expect(codes).toEqual([1])
  expect(host.exitCode).toBe(0)
})

test('a run that cannot report is no success', async () => {
  const host = await ended(async () => ({ ending: 'done', why: 'ok' }), { GITHUB_OUTPUT: '' })
  expect(host.exitCode).toBe(1)
  expect(host.out).toContain('GITHUB_OUTPUT is not set')
})

describe('cancelling', () => {
  test.each(['SIGINT', 'SIGTERM'])('the first %s aborts the work, which tells the reason', async (name) => {
    const host = new FakeProcess()
    await run(
      async ({ signal }) => {
        host.emit(name)
        signal.throwIfAborted()
        return { ending: 'done', why: 'never' }
      },
      host,
      NOWHERE,
    )
    expect(host.exitCode).toBe(1)
    expect(host.out).toContain(`The job was cancelled (${name})`)
    expect(host.exits).toEqual([])
  })

  test('an AbortError of a library is told as the cancelling that it comes from', async () => {
    const host = new FakeProcess()
    await run(
      async () => {
        host.emit('SIGINT')
        throw Object.assign(new Error('Request aborted'), { name: 'AbortError' })
      },
      host,
      NOWHERE,
    )
    expect(host.out).toContain('The job was cancelled (SIGINT)')
    expect(host.out).not.toContain('did not expect')
  })

  test('work that still comes to its end is told as it ended', async () => {
    const host = new FakeProcess()
    await run(
      async () => {
        host.emit('SIGINT')
        return { ending: 'rolled-back', why: 'Back' }
      },
      host,
      NOWHERE,
    )
    expect(host.exitCode).toBe(20)
  })

  test('the second signal ends the process', async () => {
    const host = new FakeProcess()
    await run(
      async () => {
        host.emit('SIGINT')
        host.emit('SIGTERM')
        return { ending: 'done', why: 'ok' }
      },
      host,
      NOWHERE,
    )
    expect(host.exits).toEqual([1])
  })

  test.each(['uncaughtException', 'unhandledRejection'])('%s is told and ends the process', async (event) => {
    const host = new FakeProcess()
    await run(
      async () => {
        host.emit(event, new Error('lost'))
        return { ending: 'unfinished', why: 'x' }
      },
      host,
      NOWHERE,
    )
    expect(host.out).toContain('did not expect: Error: lost')
    expect(host.exits).toEqual([1])
  })
})

describe('secrets', () => {
  test('are masked first and stand in no output, summary or message', async () => {
    const host = await ended(
      async ({ inputs, outputs: out, summary: page, log }) => {
        const token = inputs.secret('github-token').reveal()
        out.set('plan', `{"token":"${token}"}`)
        page.add([{ block: 'lines', title: 't', lines: [token, encodeURIComponent(token)] }])
        log.line(token)
        throw new Error(`refused ${token}`, { cause: new Error(token) })
      },
      { 'INPUT_GITHUB-TOKEN': 'ghs_abc/def' },
    )
    expect(host.out.startsWith('::add-mask::ghs_abc/def\n')).toBe(true)
    const rest = host.out.replaceAll(/^::add-mask::.*\n/gm, '') + JSON.stringify(outputs()) + summary()
    expect(rest).not.toContain('ghs_abc')
    expect(outputs()['plan']).toBe('{"token":"***"}')
  })
})

test('an output keeps its lines, and its name is checked', async () => {
  await ended(async ({ outputs: out }) => {
    out.set('plan', 'a\nb<<EOF\nEOF')
    expect(() => out.set('a\nb', 'x')).toThrow('name of an output')
    return { ending: 'done', why: 'ok' }
  })
  expect(outputs()).toEqual({ plan: 'a\nb<<EOF\nEOF', outcome: 'done' })
})

test('a summary never exceeds what GitHub shows', async () => {
  await ended(async ({ summary: page }) => {
    for (let each = 0; each < 30; each++) {
      page.add([{ block: 'lines', title: 'log', lines: Array.from({ length: 200 }, () => 'é'.repeat(500)) }])
    }
    return { ending: 'done', why: 'ok' }
  })
  expect(Buffer.byteLength(summary())).toBeLessThan(1_048_576)
  expect(summary()).toContain('The summary ends here')
})

test('many calls may listen for the end of the job, without a warning of a leak', async () => {
  let most = 0
  await ended(async ({ signal }) => {
    most = getMaxListeners(signal)
    return { ending: 'done', why: 'over' }
  })
  expect(most).toBeGreaterThanOrEqual(100)
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { LeaseTerms } from './lease.ts'
import { decodeLease, encodeLease, MAX_DESCRIPTION } from './lease-codec.ts'
import { SECOND } from './time.ts'

const START = Date.UTC(2026, 0, 1)

const instant = fc.integer({ min: 0, max: 10 * 365 * 86_400 }).map((s) => START + s * SECOND)
const weight = fc.integer({ min: 0, max: 999 })

const anyTerms = (options: { readonly shifts: number; readonly why: number; readonly holder: number }) =>
  fc.record(
    {
      holder: fc.string({ minLength: 1, maxLength: options.holder }),
      release: fc.string({ minLength: 1, maxLength: 24 }),
      purpose: fc.constantFrom('release' as const, 'rollback' as const),
      epoch: fc.integer({ min: 1, max: 1_000 }),
      acquiredAt: instant,
      dueAt: instant,
      stable: fc.constantFrom('blue' as const, 'green' as const),
      back: fc.record({ blue: weight, green: weight }),
      size: fc.integer({ min: 0, max: 1_000 }),
      shifts: fc.array(fc.record({ at: instant, percent: fc.integer({ min: 0, max: 100 }) }), {
        maxLength: options.shifts,
      }),
      held: fc.record({ since: instant, why: fc.string({ maxLength: options.why, unit: 'binary' }) }),
    },
    {
      requiredKeys: [
        'holder',
        'release',
        'purpose',
        'epoch',
        'acquiredAt',
        'dueAt',
        'stable',
        'back',
        'size',
        'shifts',
      ],
    },
  )

const terms: LeaseTerms = {
  holder: 'acme/shop#7001234567',
  release: 'v1.4.0',
  purpose: 'release',
  epoch: 1,
  acquiredAt: START,
  dueAt: START + 600 * SECOND,
  stable: 'blue',
  back: { blue: 100, green: 0 },
  shifts: [],
  size: 0,
}

const readBack = (text: string): LeaseTerms => {
  const read = decodeLease(text)
  if ('unreadable' in read) throw new Error(read.unreadable)
  return read
}

describe('round trip', () => {
  test('what fits comes back whole', () => {
    fc.assert(
      fc.property(anyTerms({ shifts: 6, why: 10, holder: 20 }), (some) => {
        expect(decodeLease(encodeLease(some))).toEqual(some)
      }),
    )
  })

  test('what does not fit keeps everything but the reason and the oldest shifts', () => {
    fc.assert(
      fc.property(anyTerms({ shifts: 80, why: 600, holder: 30 }), (some) => {
        const text = encodeLease(some)
        expect(text.length).toBeLessThanOrEqual(MAX_DESCRIPTION)
        const { shifts, held, ...rest } = readBack(text)
        const { shifts: allShifts, held: wholeHeld, ...wholeRest } = some
        expect(rest).toEqual(wholeRest)
        expect(shifts).toEqual(allShifts.slice(allShifts.length - shifts.length))
        expect(shifts.length > 0).toBe(allShifts.length > 0)
        expect(held?.since).toBe(wholeHeld?.since)
        expect(wholeHeld?.why.startsWith(held?.why ?? '') ?? true).toBe(true)
      }),
    )
  })

  test('the reason of a hold gives way before a shift does', () => {
    const shifts = Array.from({ length: 10 }, (_, step) => ({
      at: START + step * 300 * SECOND,
      percent: step,
    }))
    const read = readBack(
      encodeLease({ ...terms, shifts, held: { since: START, why: 'because '.repeat(99) } }),
    )
    expect(read.shifts).toEqual(shifts)
    expect(read.held?.why.length).toBeGreaterThan(50)
  })

  test('times are cut to whole seconds', () => {
    const read = readBack(encodeLease({ ...terms, dueAt: terms.dueAt + 999 }))
    expect(read.dueAt).toBe(terms.dueAt)
  })
})

test('refuses what can never fit', () => {
  expect(() => encodeLease({ ...terms, holder: 'x'.repeat(600) })).toThrow('does not fit into 512 characters')
})

const wire = JSON.parse(encodeLease(terms)) as Record<string, unknown>
const wireWith = (changes: Record<string, unknown>) => JSON.stringify({ ...wire, ...changes })

test.each<[string, string | undefined, string]>([
  ['no description', undefined, 'no description'],
  ['free text', 'nightly backup', 'not JSON'],
  ['a list', '[]', 'no JSON object'],
  ['a version before', wireWith({ v: 1 }), 'its version is 1, not 2'],
  ['a later version', wireWith({ v: 3 }), 'its version is 3, not 2'],
  ['a member that must be understood', wireWith({ q: 4, m: ['q'] }), 'must be understood, "q"'],
  ['a list of such members that is none', wireWith({ m: 'q' }), 'no list of names'],
  ['no holder', wireWith({ h: 7 }), 'no holder'],
  ['no purpose', wireWith({ p: 'fun' }), 'its purpose is "fun"'],
  ['an epoch of 0', wireWith({ e: 0 }), 'its epoch is 0'],
  ['half a second', wireWith({ d: 1.5 }), 'no whole second'],
  ['a time after all time', wireWith({ d: 1e15 }), 'no whole second'],
  ['a third slot', wireWith({ s: 'r' }), 'its stable slot is "r"'],
  ['a weight of 1000', wireWith({ b: [1000, 0] }), 'from 0 to 999'],
  ['one weight', wireWith({ b: [100] }), 'no two numbers'],
  ['broken shifts', wireWith({ x: [[1]] }), 'no list of pairs'],
  ['a shift after all time', wireWith({ x: [[1e15, 5]] }), 'no list of pairs'],
  ['a shift of 200 %', wireWith({ x: [[1, 200]] }), 'no list of pairs'],
  ['a broken hold', wireWith({ w: 'why' }), 'no time and reason'],
])('does not read %s, and says why', (_, description, said) => {
  expect(decodeLease(description)).toMatchObject({ unreadable: expect.stringContaining(said) })
})

test('the epoch is read whatever else cannot be: a take-over counts on from it', () => {
  expect(decodeLease(wireWith({ v: 3, e: 7 }))).toMatchObject({ epoch: 7 })
  expect(decodeLease(wireWith({ v: 3, e: 'seven' }))).not.toHaveProperty('epoch')
})

test('a member that is not known, and that nobody has to understand, is overlooked', () => {
  expect(decodeLease(wireWith({ q: 4, m: ['h'] }))).toEqual(terms)
})

test('reads any other text without ever crashing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(decodeLease(text)).toHaveProperty('unreadable')
    }),
  )
})

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

describe('round trip', () => {
  test('what fits comes back whole', () => {
    fc.assert(
      fc.property(anyTerms({ shifts: 6, why: 10, holder: 20 }), (some) => {
        expect(decodeLease(encodeLease(some), 'schedule')).toEqual(some)
      }),
    )
  })

  test('what does not fit keeps everything but the reason and the oldest shifts', () => {
    fc.assert(
      fc.property(anyTerms({ shifts: 80, why: 600, holder: 30 }), (some) => {
        const text = encodeLease(some)
        expect(text.length).toBeLessThanOrEqual(MAX_DESCRIPTION)
        const { shifts, held, ...rest } = decodeLease(text, 'schedule')
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
    const read = decodeLease(
      encodeLease({ ...terms, shifts, held: { since: START, why: 'because '.repeat(99) } }),
      'schedule',
    )
    expect(read.shifts).toEqual(shifts)
    expect(read.held?.why.length).toBeGreaterThan(50)
  })

  test('times are cut to whole seconds', () => {
    const read = decodeLease(encodeLease({ ...terms, dueAt: terms.dueAt + 999 }), 'schedule')
    expect(read.dueAt).toBe(terms.dueAt)
  })
})

test('refuses what can never fit', () => {
  expect(() => encodeLease({ ...terms, holder: 'x'.repeat(600) })).toThrow('does not fit into 512 characters')
})

const wire = JSON.parse(encodeLease(terms)) as Record<string, unknown>

test.each<[string, string | undefined, string]>([
  ['no description', undefined, 'not JSON'],
  ['free text', 'nightly backup', 'not JSON'],
  ['a list', '[]', 'no JSON object'],
  ['a later version', JSON.stringify({ ...wire, v: 2 }), 'its version is 2, not 1'],
  ['no holder', JSON.stringify({ ...wire, h: 7 }), 'no holder'],
  ['no purpose', JSON.stringify({ ...wire, p: 'fun' }), 'its purpose is "fun"'],
  ['an epoch of 0', JSON.stringify({ ...wire, e: 0 }), 'its epoch is 0'],
  ['half a second', JSON.stringify({ ...wire, d: 1.5 }), 'no whole second'],
  ['a third slot', JSON.stringify({ ...wire, s: 'r' }), 'its stable slot is "r"'],
  ['a weight of 1000', JSON.stringify({ ...wire, b: [1000, 0] }), 'from 0 to 999'],
  ['one weight', JSON.stringify({ ...wire, b: [100] }), 'no two numbers'],
  ['broken shifts', JSON.stringify({ ...wire, x: [[1]] }), 'no list of pairs'],
  ['a broken hold', JSON.stringify({ ...wire, w: 'why' }), 'no time and reason'],
])('refuses %s, naming the schedule', (_, description, said) => {
  expect(() => decodeLease(description, 'greenlight-shop-production')).toThrow(said)
  expect(() => decodeLease(description, 'greenlight-shop-production')).toThrow('greenlight-shop-production')
})

test('refuses any other text without ever crashing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(() => decodeLease(text, 'the-schedule')).toThrow('the-schedule')
    }),
  )
})

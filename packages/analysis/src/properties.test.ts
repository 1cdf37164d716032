import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { createTrial } from './create-trial.ts'
import { HarmBound } from './harm-bound.ts'
import type { Observation } from './observation.ts'
import type { TrialSettings } from './settings.ts'
import { type Drawn, type DrawnArm, observationsOf, SETTINGS } from './testing/kinds-of-trial.ts'
import type { Verdict } from './verdict.ts'

const SEED = { seed: 4, numRuns: 60 }

/** Long after every stage: what has not advanced by now never does on this evidence. */
const LONG = 1e9

const arbitraryArm = (most: number): fc.Arbitrary<DrawnArm> =>
  fc
    .record({
      requests: fc.integer({ min: 0, max: most }),
      errors: fc.oneof(
        { weight: 3, arbitrary: fc.double({ min: 0, max: 0.01, noNaN: true }) },
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      slow: fc.double({ min: 0, max: 0.3, noNaN: true }),
      p95: fc.integer({ min: 1, max: 3000 }),
    })
    .map(({ requests, errors, slow, p95 }) => ({
      requests,
      errors: Math.floor(errors * requests),
      slow: Math.floor(slow * requests),
      p95,
    }))

/** Up to a dozen intervals; each of the stages has an even part of them. */
const arbitraryIntervals = (most = 3000): fc.Arbitrary<readonly Drawn[]> =>
  fc.array(fc.record({ canary: arbitraryArm(most), stable: arbitraryArm(most) }), {
    minLength: 1,
    maxLength: 12,
  })

const judge = (settings: TrialSettings, observations: readonly Observation[], held?: number): Verdict => {
  const trial = createTrial(settings)
  for (const observation of observations) trial.look(observation)
  return trial.verdict(held)
}

describe.each(SETTINGS)('%s', (_, settings) => {
  test('counts are all that matters: the order of the clients does not', () => {
    // Every request of a client is its own outcome; the clients come in any order, and their counts are added up.
    const clients = fc.array(fc.array(fc.boolean(), { maxLength: 6 }), { minLength: 1, maxLength: 40 })
    return fc.assert(
      fc.property(
        clients,
        fc.integer({ min: 1, max: 1e6 }),
        arbitraryIntervals(200),
        (people, salt, drawn) => {
          const shuffled = [...people]
            .map((person, i) => ({ person, key: Math.imul(i + 1, salt) >>> 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ person }) => person)
          const withClients = (order: readonly (readonly boolean[])[]): readonly Observation[] => {
            let [requests, errors] = [0, 0]
            for (const person of order) {
              for (const failed of person) {
                requests += 1
                errors += failed ? 1 : 0
              }
            }
            return observationsOf(
              settings,
              drawn.map(({ canary, stable }) => ({
                canary: { ...canary, requests, errors, slow: 0 },
                stable,
              })),
            )
          }
          expect(judge(settings, withClients(shuffled), LONG)).toEqual(
            judge(settings, withClients(people), LONG),
          )
        },
      ),
      SEED,
    )
  })

  test('more failed canary requests in the newest look: evidence and bound never fall, a rollback stays one', () => {
    return fc.assert(
      fc.property(arbitraryIntervals(), fc.integer({ min: 1, max: 400 }), (drawn, more) => {
        const observations = observationsOf(settings, drawn)
        const newest = observations.at(-1)
        if (newest?.canary.requests === undefined) return
        const errors = Math.min(newest.canary.requests, newest.canary.errors + more)
        const worse = [...observations.slice(0, -1), { ...newest, canary: { ...newest.canary, errors } }]
        const [before, after] = [judge(settings, observations, LONG), judge(settings, worse, LONG)]
        expect(after.evidence).toBeGreaterThanOrEqual(before.evidence - 1e-12)
        if (before.bound !== undefined) expect(after.bound).toBeGreaterThanOrEqual(before.bound - 1e-12)
        if (before.verdict === 'rollback') expect(after.verdict).toBe('rollback')
        if (before.verdict === 'inconclusive') expect(after.verdict).not.toBe('advance')
      }),
      SEED,
    )
  })

  test('no failed, slow or bad request at all is never taken back', () => {
    return fc.assert(
      fc.property(arbitraryIntervals(1e6), (drawn) => {
        const clean = drawn.map(({ canary, stable }) => ({
          canary: { ...canary, errors: 0, slow: 0, p95: 200 },
          stable: { ...stable, errors: 0, slow: 0, p95: 200 },
        }))
        const verdict = judge(settings, observationsOf(settings, clean), LONG)
        expect(verdict.verdict).not.toBe('rollback')
        expect(verdict.evidence).toBeLessThan(1)
      }),
      SEED,
    )
  })

  test('the same counts on both sides, however bad, are never taken back by the comparison', () => {
    return fc.assert(
      fc.property(arbitraryIntervals(), (drawn) => {
        const alike = drawn.map(({ stable }) => ({ canary: stable, stable }))
        // An even split, or the same counts would mean other rates; limits that are absolute, or stand alone, may fire.
        const verdict = judge(settings, observationsOf(settings, alike), LONG)
        const compared = verdict.metrics.filter(({ name }) => name === 'errors' || name === 'carts')
        for (const { evidence } of compared) expect(evidence).toBeLessThan(1)
      }),
      SEED,
    )
  })

  test('never advances without canary requests, or without stable ones where there is a control', () => {
    return fc.assert(
      fc.property(
        arbitraryIntervals(),
        fc.constantFrom('canary', 'stable'),
        fc.constantFrom(undefined, 0),
        (drawn, side, requests) => {
          const observations = observationsOf(settings, drawn)
          const stage = observations.at(-1)?.percent
          const none = { requests, errors: 0 }
          const starved = observations.map((each) => {
            if (each.percent !== stage) return each
            if (side === 'canary') return { ...each, canary: none }
            return each.percent >= 100 ? each : { ...each, stable: none }
          })
          if (side === 'stable' && (stage ?? 0) >= 100) return
          expect(judge(settings, starved, LONG).verdict).not.toBe('advance')
          expect(judge(settings, starved, 0).verdict).not.toBe('advance')
        },
      ),
      SEED,
    )
  })

  test('a verdict is a question: asking changes nothing, and it is made of numbers', () => {
    return fc.assert(
      fc.property(arbitraryIntervals(), (drawn) => {
        const [asked, silent] = [createTrial(settings), createTrial(settings)]
        for (const observation of observationsOf(settings, drawn)) {
          const before = asked.verdict()
          expect(asked.verdict()).toEqual(before)
          asked.verdict(LONG)
          asked.look(observation)
          silent.look(observation)
          asked.verdict(0)
        }
        const verdict = asked.verdict()
        expect(verdict).toEqual(silent.verdict())
        for (const { evidence } of [verdict, ...verdict.metrics]) {
          expect(evidence).toBeGreaterThanOrEqual(0)
          expect(evidence).toBeLessThanOrEqual(1)
        }
        for (const fraction of [verdict.bound ?? 0, verdict.budget ?? 0]) {
          expect(fraction).toBeGreaterThanOrEqual(0)
          expect(fraction).toBeLessThanOrEqual(1)
        }
        expect(verdict.looks).toBe(drawn.length)
        expect(verdict.verdict === 'rollback').toBe(verdict.evidence === 1)
        expect(`${verdict.reason} ${verdict.caveats.join(' ')}`).not.toMatch(/NaN|Infinity|undefined/)
      }),
      SEED,
    )
  })
})

test.each(SETTINGS)(
  '%s: a verdict that was kept does not change with what is looked at later',
  (_, settings) => {
    return fc.assert(
      fc.property(arbitraryIntervals(), (drawn) => {
        const trial = createTrial(settings)
        const kept: Verdict[] = []
        const told: string[] = []
        for (const observation of observationsOf(settings, drawn)) {
          trial.look(observation)
          kept.push(trial.verdict())
          told.push(JSON.stringify(trial.verdict()))
        }
        expect(kept.map((each) => JSON.stringify(each))).toEqual(told)
      }),
      { ...SEED, numRuns: 20 },
    )
  },
)

test('the bound does not care how counts of one split are cut into looks', () => {
  const parts = fc.array(fc.record({ n: fc.integer({ min: 1, max: 500 }), x: fc.nat(50), y: fc.nat(200) }), {
    minLength: 1,
    // With the sixth look a new start begins, so that old outages do not weigh on the bound for ever.
    maxLength: 5,
  })
  return fc.assert(
    fc.property(parts, (cut) => {
      const [whole, pieces] = [new HarmBound(0.05), new HarmBound(0.05)]
      const sum = { n: 0, x: 0, m: 0, y: 0 }
      for (const { n, x, y } of cut) {
        const part = { n: 10 * n, x, m: 190 * n, y }
        pieces.look(part)
        sum.n += part.n
        sum.x += part.x
        sum.m += part.m
        sum.y += part.y
      }
      whole.look(sum)
      expect(pieces.value).toBeCloseTo(whole.value ?? Number.NaN, 9)
    }),
    SEED,
  )
})

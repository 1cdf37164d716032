import { describe, expect, test } from '@jest/globals'
import { createTrial } from './create-trial.ts'
import type { Arm, Observation } from './observation.ts'
import { DEFAULT_SETTINGS, type TrialSettings } from './settings.ts'

const MINUTE = 60_000

const arm = (requests: number, errors: number): Arm => ({ requests, errors })
const SILENT: Arm = { requests: undefined, errors: 0 }

/** The verdict after each look, a minute each at 25 %; what is counted of both versions as `[canary, stable]`. */
const verdicts = (
  looks: readonly (readonly [Arm, Arm | undefined])[],
  settings: Partial<TrialSettings> = {},
) => {
  const trial = createTrial({ ...DEFAULT_SETTINGS, ...settings })
  return looks.map(([canary, stable], i) => {
    const observation: Observation = { at: i * MINUTE, duration: MINUTE, percent: 25, canary, stable }
    trial.look(observation)
    return trial.verdict()
  })
}

const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make)

/** The number of the look that takes the release back, from 1; undefined when none does. */
const takenBackAt = (...call: Parameters<typeof verdicts>): number | undefined => {
  const at = verdicts(...call).findIndex(({ verdict }) => verdict === 'rollback')
  return at < 0 ? undefined : at + 1
}

describe('an old version that is not counted is no control', () => {
  test.each([
    ['has no series', SILENT],
    ['has no requests', arm(0, 0)],
    ['is missing', undefined],
  ])('when it %s, a canary that fails by the half is taken back at the first look', (_, stable) => {
    const [first] = verdicts([[arm(100, 60), stable]])
    expect(first).toMatchObject({
      verdict: 'rollback',
      reason: expect.stringContaining('limit of 5 % failed requests while the old version is not counted'),
    })
  })

  test('one that fails a fifth of a hundred requests is taken back at the first look', () => {
    expect(takenBackAt([[arm(100, 20), SILENT]])).toBe(1)
  })

  test('the configured limit holds absolutely after three intervals, and the verdict says so', () => {
    const looks = verdicts(times(6, () => [arm(3000, 60), SILENT]))
    expect(looks.map(({ verdict }) => verdict).slice(0, 3)).toEqual(['wait', 'wait', 'rollback'])
    expect(looks[2]?.reason).toMatch(
      /limit of 0.1 % failed requests, which holds absolutely: the old version is not/,
    )
    expect(looks[2]?.caveats.join()).toContain('The old version is not counted')
  })

  test('a canary within the limit is held, not taken back, however long', () => {
    expect(takenBackAt(times(200, () => [arm(3000, 2), SILENT]))).toBeUndefined()
    expect(verdicts(times(200, () => [arm(3000, 2), SILENT])).at(-1)?.verdict).toBe('inconclusive')
  })

  test('a control that was counted and is gone for two intervals stays one: an outage of both could hide there', () => {
    const counted = [arm(3000, 60), arm(9000, 180)] as const
    const gap = [arm(3000, 1500), SILENT] as const
    expect(takenBackAt([counted, counted, gap, gap, counted, gap, gap, counted])).toBeUndefined()
    expect(takenBackAt([counted, counted, gap, gap, gap])).toBe(5)
  })

  test('once it is counted again, failures are compared again', () => {
    const silent = times(4, () => [arm(3000, 2), SILENT] as const)
    const both = times(8, () => [arm(3000, 60), arm(9000, 180)] as const)
    const looks = verdicts([...silent, ...both])
    expect(looks.every(({ verdict }) => verdict !== 'rollback')).toBe(true)
    expect(looks[3]?.caveats.join()).toContain('The old version is not counted')
    expect(looks.at(-1)?.caveats.join()).not.toContain('The old version is not counted')
  })

  test('that chance leaves a quiet version without requests is no reason', () => {
    // One request in three minutes was due to it at this weight, ten would be odd.
    expect(takenBackAt(times(3, () => [arm(1, 1), arm(0, 0)]))).toBeUndefined()
    const quiet = verdicts(times(3, () => [arm(1, 0), arm(0, 0)]))
    expect(quiet.at(-1)?.caveats.join()).not.toContain('The old version is not counted')
  })

  test('absolute limits need no control at all', () => {
    const limits = { ...DEFAULT_SETTINGS.limits, mode: 'absolute' as const }
    expect(takenBackAt([[arm(3000, 60), SILENT]], { limits })).toBe(1)
  })

  test('with pinned clients the same holds, more slowly', () => {
    const sticky = { burst: 9 }
    expect(
      takenBackAt(
        times(20, () => [arm(1000, 600), SILENT]),
        { sticky },
      ),
    ).toBeLessThan(10)
  })

  test.each([
    ['counts of slow requests', { edges: [{ stable: 100, canary: 110 }] }, { slower: [900], overLimit: 900 }],
    ['a p95 alone', { edges: [] }, { p95: 3000 }],
  ])('the limit on p95 holds absolutely as well, by %s', (_, { edges }, latency) => {
    const settings = { latency: { tolerance: 1.1, edges } }
    const slow = { ...arm(3000, 0), ...latency }
    const at = takenBackAt(
      times(40, () => [slow, SILENT]),
      settings,
    )
    expect(at).toBeGreaterThanOrEqual(3)
    expect(at).toBeLessThan(30)
    const gaps = times(40, () => slow).map((each, i) => [each, i % 3 === 0 ? arm(9000, 0) : SILENT] as const)
    expect(takenBackAt(gaps, settings)).toBeUndefined()
  })
})

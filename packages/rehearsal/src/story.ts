import type { Conclusion, Outcome } from './report.ts'

/** What must be true at the end of one act. */
export interface Expectation {
  readonly conclusion: Conclusion
  readonly outcome: Outcome
  readonly serving: string
  /** Exactly these shares of traffic; absent when only the limit below counts. */
  readonly steps?: readonly number[]
  /** The new version never has this share or more, in percent. */
  readonly below?: number
  /** The only version that may answer with 500 to 599, and must have: otherwise nothing was caught. */
  readonly failing?: string
  /** World seconds that going back may take. */
  readonly rollbackWithin?: number
}

/** A change that the demo commits to the shop before it tags it. */
export interface Change {
  /** Becomes the commit's subject. */
  readonly subject: string
  /** Becomes the shop's `release.json`. */
  readonly defects: Readonly<Record<string, number | string>>
}

export type Act = { readonly title: string; readonly expect: Expectation } & (
  | {
      readonly kind: 'release'
      readonly tag: string
      readonly change: Change
      /** Kill the runner and its actions once the new version has this share, in percent. */
      readonly killRunnerAt?: number
    }
  | { readonly kind: 'rollback'; readonly to: string; readonly reason: string }
)

export interface Story {
  readonly name: string
  readonly about: string
  /** Requests per real second that its verdicts need; absent: the usual rate. */
  readonly rate?: number
  readonly acts: readonly Act[]
}

const good = (subject: string): Change => ({ subject, defects: {} })

const first: Act = {
  kind: 'release',
  tag: 'v1.0.0',
  title: 'the first release',
  change: good('Open the shop'),
  expect: { conclusion: 'success', outcome: 'promoted', serving: 'v1.0.0', steps: [100] },
}

const fiveReleases: Story = {
  name: 'five-releases',
  about: 'a first release, a good one, one with errors, one that never gets ready, and a rollback by hand',
  acts: [
    first,
    {
      kind: 'release',
      tag: 'v1.1.0',
      title: 'a good release',
      change: good('Sell lamps too'),
      expect: { conclusion: 'success', outcome: 'promoted', serving: 'v1.1.0', steps: [5, 25, 95, 100] },
    },
    {
      kind: 'release',
      tag: 'v1.2.0',
      title: 'answers some requests with 500',
      change: { subject: 'Show discounts', defects: { errorEvery: 4 } },
      expect: {
        conclusion: 'failure',
        outcome: 'rolled-back',
        serving: 'v1.1.0',
        below: 100,
        failing: 'v1.2.0',
        rollbackWithin: 600,
      },
    },
    {
      kind: 'release',
      tag: 'v1.3.0',
      title: 'never becomes ready',
      change: {
        subject: 'Ask the stock service',
        defects: { neverReady: 'the stock service refuses the token' },
      },
      expect: { conclusion: 'failure', outcome: 'refused', serving: 'v1.1.0', steps: [] },
    },
    {
      kind: 'rollback',
      to: 'v1.0.0',
      title: 'a rollback by hand',
      reason: 'customers miss the old price list',
      expect: {
        conclusion: 'success',
        outcome: 'rolled-back',
        serving: 'v1.0.0',
        steps: [100],
        rollbackWithin: 600,
      },
    },
  ],
}

const lostRunner: Story = {
  name: 'lost-runner',
  about:
    'the runner dies in the middle of a release, nobody does anything, AWS itself takes the traffic back',
  acts: [
    first,
    {
      kind: 'release',
      tag: 'v1.1.0',
      title: 'its runner is killed at 25 %',
      change: good('Sell lamps too'),
      killRunnerAt: 25,
      expect: {
        conclusion: 'lost',
        outcome: 'rolled-back',
        serving: 'v1.0.0',
        steps: [5, 25],
        // The lease's ten minutes: by then AWS has restored the weights.
        rollbackWithin: 10 * 60,
      },
    },
    {
      kind: 'release',
      tag: 'v1.1.1',
      title: 'the next release goes its way',
      change: good('Sell lamps too, once more'),
      expect: { conclusion: 'success', outcome: 'promoted', serving: 'v1.1.1', steps: [5, 25, 95, 100] },
    },
  ],
}

const judged: Story = {
  name: 'judged',
  about: 'one that is no worse, one that fails in 1 of 100 requests, one that is 60 % slower',
  rate: 400,
  acts: [
    first,
    {
      kind: 'release',
      tag: 'v1.1.0',
      title: 'is no worse',
      change: good('Sell lamps too'),
      expect: { conclusion: 'success', outcome: 'promoted', serving: 'v1.1.0', steps: [5, 25, 95, 100] },
    },
    {
      kind: 'release',
      tag: 'v1.2.0',
      title: 'fails in 1 of 100 requests',
      // Four of five requests of the clients are pages.
      change: { subject: 'Show discounts', defects: { errorEvery: 80 } },
      expect: {
        conclusion: 'failure',
        outcome: 'rolled-back',
        serving: 'v1.1.0',
        below: 95,
        failing: 'v1.2.0',
        rollbackWithin: 600,
      },
    },
    {
      kind: 'release',
      tag: 'v1.3.0',
      title: 'is 60 % slower',
      // A page takes 20 ms.
      change: { subject: 'Recommend by what others bought', defects: { delay: 12 } },
      expect: {
        conclusion: 'failure',
        outcome: 'rolled-back',
        serving: 'v1.1.0',
        below: 95,
        rollbackWithin: 600,
      },
    },
  ],
}

export const STORIES: readonly Story[] = [fiveReleases, lostRunner, judged]

export const tagOf = (act: Act): string => (act.kind === 'release' ? act.tag : act.to)

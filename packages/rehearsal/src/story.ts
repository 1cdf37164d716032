import type { Conclusion, Outcome } from './report.ts'

/** What must be true at the end of one act. */
export interface Expectation {
  readonly conclusion: Conclusion
  /** `inconclusive`: the release is on hold, and both versions keep their share of the traffic. */
  readonly outcome: Outcome
  /** The version that has all the traffic, or most of it while the release is on hold. */
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

const noWorse: Act = {
  kind: 'release',
  tag: 'v1.1.0',
  title: 'is no worse',
  change: good('Sell lamps too'),
  expect: { conclusion: 'success', outcome: 'promoted', serving: 'v1.1.0', steps: [5, 25, 95, 100] },
}

const failing: Act = {
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
}

const slower: Act = {
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
}

/** Requests per real second with which a version that fails in 1 of 100 is found within minutes of the world. */
const BUSY = 400
/** Requests per real second of which so few reach a new version that nobody can know whether it is worse. */
const QUIET = 4

const fiveReleases: Story = {
  name: 'five-releases',
  about:
    'a first release, one that is no worse, one with 1 % errors, one that is 60 % slower, one that never gets ready, and a rollback by hand',
  rate: BUSY,
  acts: [
    first,
    noWorse,
    failing,
    slower,
    {
      kind: 'release',
      tag: 'v1.4.0',
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
  rate: BUSY,
  acts: [first, noWorse, failing, slower],
}

const quiet: Story = {
  name: 'quiet',
  about:
    'almost no traffic: nobody can know whether a version is worse, so it holds, and a person takes it back',
  rate: QUIET,
  acts: [
    first,
    {
      kind: 'release',
      tag: 'v1.1.0',
      title: 'too little traffic for a verdict',
      change: good('Sell lamps too'),
      expect: { conclusion: 'failure', outcome: 'inconclusive', serving: 'v1.0.0', steps: [5] },
    },
    {
      kind: 'rollback',
      to: 'v1.0.0',
      title: 'a person decides the hold',
      reason: 'nobody can say whether v1.1.0 is any good',
      expect: { conclusion: 'success', outcome: 'rolled-back', serving: 'v1.0.0' },
    },
  ],
}

export const STORIES: readonly Story[] = [fiveReleases, lostRunner, judged, quiet]

export const tagOf = (act: Act): string => (act.kind === 'release' ? act.tag : act.to)

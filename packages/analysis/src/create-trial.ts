import { BadObservation } from './bad-observation.ts'
import { openShare, stageShares } from './budget.ts'
import { checkObservation } from './check-observation.ts'
import { checkSettings } from './check-settings.ts'
import { HarmBound } from './harm-bound.ts'
import type { Observation } from './observation.ts'
import { RoutingCheck } from './routing-check.ts'
import type { TrialSettings, TrialStage } from './settings.ts'
import type { Trial } from './trial.ts'
import type { MetricReading, Verdict } from './verdict.ts'
import type { Standing, Watch } from './watch.ts'
import { watchesOf } from './watches.ts'
import { count, percent } from './words.ts'

/** Intervals of a stage below which it does not advance: one alone may be anything. */
const MIN_LOOKS = 2

/**
 * The harm of the next stage is reckoned over its first ten minutes: the tests go on there, with more traffic, and
 * what they have not found by then is small. Over a whole bake of half an hour, a fifth of the healthy releases at 100
 * requests per second would end inconclusive.
 */
const HARM_HORIZON = 600_000

/** However few requests come next, an excess error rate of this and more must be ruled out. */
const LARGEST_BUDGET = 0.05

/** Begins a trial. @throws {RangeError} when settings are out of their ranges */
export const createTrial = (settings: TrialSettings): Trial => {
  checkSettings(settings)
  return new SequentialTrial(settings)
}

class SequentialTrial implements Trial {
  readonly #settings: TrialSettings
  readonly #shares: readonly number[]
  readonly #bound: HarmBound
  readonly #routing = new RoutingCheck()
  /** Made at the first look: how many looks are planned follows from the length of an interval. */
  #watches: readonly Watch[] = []
  #stage: TrialStage | undefined
  #visits = 0
  #last: { readonly end: number; readonly percent: number } | undefined
  #looks = 0
  /** Of the stage: its first instant, intervals, those in which both sides were counted, and requests. */
  #began = 0
  #intervals = 0
  #compared = 0
  #comparedRequests = 0
  #requests = 0
  /** Of the intervals that were counted on both sides: a side that is missing would make the traffic look small. */
  #traffic = { requests: 0, time: 0 }
  /** Stable's requests and errors in the intervals compared. */
  #control = { total: 0, bad: 0 }
  /** Which version has no counts in the newest interval. */
  #silent: 'new' | 'old' | undefined

  constructor(settings: TrialSettings) {
    this.#settings = settings
    this.#shares = stageShares(settings.stages)
    this.#bound = new HarmBound(settings.doubt)
  }

  look(observation: Observation): void {
    const { at, duration, percent: weight, canary, stable } = observation
    checkObservation(observation, this.#settings, this.#last)
    const stage = this.#enter(observation)
    this.#last = { end: at + duration, percent: weight }
    this.#looks += 1
    const [n, m] = [canary.requests ?? 0, stable?.requests ?? 0]
    this.#intervals += 1
    this.#requests += n + m
    this.#routing.look(observation)
    const interval = { stage, canary, stable: stable?.requests === undefined ? undefined : stable }
    for (const watch of this.#watches) watch.look(interval)
    this.#silent = n === 0 ? 'new' : m === 0 && weight < 100 ? 'old' : undefined
    // Without a control stable is taken to fail never: a canary that fails by more than some excess fails by more than
    // that at all. So its errors in a gap of the old version's counts hold it up, and its good answers count as well.
    if (this.#silent === 'old') this.#bound.look({ n, x: canary.errors, m: 0, y: 0 })
    if (this.#silent !== undefined) return
    this.#compared += 1
    this.#comparedRequests += n
    this.#traffic = { requests: this.#traffic.requests + n + m, time: this.#traffic.time + duration }
    this.#control = { total: this.#control.total + m, bad: this.#control.bad + (stable?.errors ?? 0) }
    this.#bound.look({ n, x: canary.errors, m, y: stable?.errors ?? 0 })
  }

  verdict(held?: number): Verdict {
    const { observeOnly } = this.#settings
    const standings = this.#watches.map((watch) => ({ name: watch.name, standing: watch.standing() }))
    const deciding = standings.filter(({ name }) => !observeOnly.includes(name))
    const evidence = deciding.reduce((most, { standing }) => Math.max(most, standing.evidence), 0)
    const budget = this.#budget()
    const bound = this.#bound.value
    const caveats = this.#caveats(standings)
    const { verdict, reason } = this.#decide(deciding, bound, budget, held)
    return {
      verdict,
      reason,
      evidence,
      bound,
      budget,
      // Made for whoever reads them: with numbers that differ, their sentences cost as much as the tests of a look.
      get metrics() {
        return standings.map(({ name, standing }) => readingOf(name, standing, observeOnly.includes(name)))
      },
      caveats,
      looks: this.#looks,
    }
  }

  #decide(
    deciding: readonly { readonly standing: Standing }[],
    bound: number | undefined,
    budget: number | undefined,
    held: number | undefined,
  ): Pick<Verdict, 'verdict' | 'reason'> {
    const fired = deciding.find(({ standing }) => standing.fired)
    if (fired !== undefined) {
      const { falseAlarms, sticky } = this.#settings
      const promise =
        sticky !== undefined
          ? 'how often a harmless release would be taken back like this is not known with pinned clients'
          : fired.standing.rough
            ? `a harmless release would be taken back like this in roughly ${percent(falseAlarms)} of the cases at most`
            : `a harmless release would be taken back like this in at most ${percent(falseAlarms)} of the cases`
      return say('rollback', `${fired.standing.says}: that is worse, and ${promise}`)
    }
    const stage = this.#stage
    if (stage === undefined) return say('wait', 'nothing was counted yet: no data is never health')
    const time = held ?? (this.#last?.end ?? 0) - this.#began
    const obstacle = this.#obstacle(bound, budget, deciding)
    if (obstacle === undefined) {
      if (time >= stage.duration) {
        const most = `the new version fails ${this.#compares(`at most ${percent(bound ?? 0)}`)}`
        // Errors that are only observed hold nothing up, however many there are.
        return (bound ?? 0) > (budget ?? 0)
          ? say('advance', `nothing that decides speaks against it; errors are only observed: ${most}`)
          : say('advance', `${most}; up to ${percent(budget ?? 0)} is allowed ${this.#forWhat(stage)}`)
      }
      return say('wait', `nothing speaks against it; the step is not over`)
    }
    if (time < stage.duration + this.#settings.patience) return say('wait', obstacle)
    return say('inconclusive', `${obstacle}, and the time to wait for more is over`)
  }

  /** Finds the stage of an observation, and begins it when it is a new one. */
  #enter({ at, duration, percent: weight }: Observation): TrialStage {
    if (this.#stage !== undefined && this.#last?.percent === weight) return this.#stage
    const { stages, patience } = this.#settings
    const stage = this.#stageAt(weight)
    if (this.#stage === undefined) {
      const time = stages.reduce((sum, each) => sum + each.duration, patience)
      this.#watches = watchesOf(this.#settings, time / duration)
    }
    const visit = this.#visits
    this.#visits += 1
    this.#stage = stage
    this.#began = at
    this.#intervals = 0
    this.#compared = 0
    this.#comparedRequests = 0
    this.#requests = 0
    this.#traffic = { requests: 0, time: 0 }
    this.#control = { total: 0, bad: 0 }
    this.#routing.begin(weight)
    const planned = this.#shares[this.#settings.stages.indexOf(stage)] ?? 0
    const share = this.#settings.openRamp ? openShare(visit) : planned
    for (const watch of this.#watches) watch.begin(share)
    return stage
  }

  /** The stage of a weight: the planned one, or in an open ramp one like the stages planned on its side of the last. */
  #stageAt(weight: number): TrialStage {
    const { stages, openRamp } = this.#settings
    const planned = stages.find((stage) => stage.percent === weight)
    if (planned !== undefined) return planned
    const last = stages.at(-1)
    const like = weight < (last?.percent ?? 0) ? stages[0] : last
    if (openRamp && like !== undefined) return { ...like, percent: weight }
    const known = stages.map((stage) => stage.percent).join(', ')
    throw new BadObservation('percent', weight, `one of the stages' (${known})`)
  }

  /**
   * What the bound must come down to before traffic moves on: the harm budget over the requests that the next stage
   * brings the canary in its first minutes, at the present traffic; after the last stage, which no other follows, the
   * bake's own limit. An excess that is too little to matter, or that the error ratio allows, need not be ruled out.
   */
  #budget(): number | undefined {
    if (this.#stage === undefined) return undefined
    const { percent: weight } = this.#stage
    const { stages, harmBudget, minEffect, limits, errorRatio } = this.#settings
    const { total, bad } = this.#control
    const tolerated = total === 0 ? 0 : ((errorRatio - 1) * bad) / total
    // Never more than the limit: in an outage that both share, the ratio alone would allow anything.
    const allowed = Math.max(minEffect, Math.min(tolerated, limits.errorRate))
    const next = stages.find((stage) => stage.percent > weight)
    if (next === undefined) return Math.min(LARGEST_BUDGET, Math.max(allowed, limits.bakeErrorRate))
    const { requests, time } = this.#traffic
    if (requests === 0) return undefined
    const planned = (requests / time) * Math.min(next.duration, HARM_HORIZON) * (next.percent / 100)
    return Math.min(LARGEST_BUDGET, Math.max(allowed, harmBudget / planned))
  }

  #forWhat({ percent: weight }: TrialStage): string {
    const last = this.#settings.stages.every((stage) => stage.percent <= weight)
    return last ? 'at the end' : 'for the next step'
  }

  /** A bound on failures: above the old version's, or without a control of all requests. */
  #compares(bound: string): string {
    return (this.#stage?.percent ?? 0) >= 100
      ? `in ${bound} of the requests`
      : `${bound} more often than the old one`
  }

  /** Why traffic must not move on yet; undefined when nothing stands against it. */
  #obstacle(
    bound: number | undefined,
    budget: number | undefined,
    deciding: readonly { readonly standing: Standing }[],
  ): string | undefined {
    const { minRequests } = this.#settings
    if (this.#requests === 0) return 'no request was counted at this weight: no data is never health'
    if (this.#compared === 0) {
      return 'there was no interval with counts of both versions: nothing to compare is never health'
    }
    const oddity = this.#routing.oddity
    if (oddity !== undefined) return oddity
    if (this.#comparedRequests < minRequests) {
      return `${count(this.#comparedRequests)} requests reached the new version at this weight, ${count(minRequests)} are needed for a verdict`
    }
    if (this.#compared < MIN_LOOKS) return 'one interval alone is too little to go on'
    if (bound === undefined || budget === undefined) return 'nothing bounds the error rate yet'
    if (bound > budget && !this.#settings.observeOnly.includes('errors')) {
      return `the new version may fail ${this.#compares(`up to ${percent(bound)}`)}, and more than ${percent(budget)} must be ruled out first`
    }
    const unsafe = deciding.find(({ standing }) => standing.unsafe !== undefined && standing.evidence > 0)
    const silent = deciding.find(({ standing }) => standing.unsafe !== undefined)
    const lasting = (unsafe ?? silent)?.standing.unsafe
    if (lasting !== undefined) return lasting
    // Last: with little traffic an interval without counts is chance, and hides why the ones before did not suffice.
    if (this.#silent !== undefined) {
      return `the last interval has no counts of the ${this.#silent} version: no data is never health`
    }
    return undefined
  }

  #caveats(standings: readonly { readonly standing: Standing }[]): readonly string[] {
    const { sticky, canaryTasks, observeOnly, limits } = this.#settings
    const caveats: string[] = []
    if (sticky !== undefined) {
      caveats.push(
        'Clients are pinned to a version: their errors come in bursts on one side, the promise on false rollbacks is withdrawn, and the bound is rough.',
      )
    }
    if (canaryTasks !== undefined && canaryTasks < 2) {
      caveats.push(
        `The new version runs on ${canaryTasks === 1 ? 'one task' : 'no task'}: a bad host cannot be told from a bad version.`,
      )
    }
    if (this.#stage !== undefined) {
      const { percent: weight } = this.#stage
      if (weight >= 100) {
        caveats.push(
          'There is no control at 100 %: the new version is held to the limits alone, and an outage from elsewhere counts against it.',
        )
      } else if (this.#compared < this.#intervals) {
        caveats.push(
          `In ${this.#intervals - this.#compared} of ${this.#intervals} intervals one of the versions has no counts: they were not compared.`,
        )
      }
    }
    const oddity = this.#routing.oddity
    if (oddity !== undefined) caveats.push(`${capital(oddity)}.`)
    for (const { standing } of standings) if (standing.caveat !== undefined) caveats.push(standing.caveat)
    if (limits.mode === 'absolute') {
      caveats.push('Limits are absolute: an outage that both versions share takes the release back.')
    }
    if (observeOnly.length > 0) caveats.push(`Only observed, decides nothing: ${observeOnly.join(', ')}.`)
    return caveats
  }
}

/** A decision and the reason for it. */
const say = (verdict: Verdict['verdict'], reason: string) => ({ verdict, reason })

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

const readingOf = (name: string, standing: Standing, observeOnly: boolean): MetricReading => {
  const { evidence, canary, stable, says } = standing
  return {
    name,
    evidence,
    observeOnly,
    ...(canary === undefined ? {} : { canary }),
    ...(stable === undefined ? {} : { stable }),
    says,
  }
}

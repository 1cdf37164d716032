import type { PerSlot } from '@greenlight/release'

/** What CloudWatch counted of one target group in one minute. */
export interface GroupMinute {
  /** RequestCount: requests for which the load balancer chose a target of the group. */
  readonly requests: number
  /** HTTPCode_Target_2XX to 5XX_Count together: whole answers by targets. */
  readonly responses: number
  /** TargetConnectionErrorCount: connections that no target of the group took. */
  readonly refused: number
}

/** The load balancer's own errors of one minute, by who caused them. */
export interface Blame {
  /** Requests that a target took and never answered. */
  readonly unanswered: PerSlot<number>
  /** The load balancer's own errors that no slot can be blamed for. */
  readonly unattributed: number
}

/**
 * Finds the requests that targets dropped half-way.
 *
 * A dropped request (reset, closed, silent until the idle timeout) stands in the group's RequestCount and in
 * none of its HTTPCode_Target counts. The client gets a 502 or 504 that the load balancer made itself, and
 * HTTPCode_ELB_5XX_Count knows no target group: whoever looks at the group's 5XX alone sees a release that
 * drops every request as one without errors. So two counts are held against each other, slot by slot:
 *
 *     missing    = RequestCount - responses, not below 0
 *     explained  = the smaller of missing and TargetConnectionErrorCount: a refused connection leaves no response
 *                  either, and is an error by itself already
 *     unanswered = missing - explained
 *     ELB left   = HTTPCode_ELB_5XX_Count - explained of both slots, not below 0
 *
 * A missing response alone is no error of the release: clients that hang up (460), and protocol upgrades (101),
 * have no HTTPCode_Target count either. Each dropped request does cost one 5XX of the load balancer, so the
 * unanswered of both slots together are never more than what is left of those; where they are, they are cut
 * in proportion, in whole numbers. What remains of the load balancer's errors had no target (503 of an empty
 * group, another service's rules) and stays unattributed.
 *
 * Where it errs: clients that hang up during an outage of another service behind the same load balancer count
 * as dropped, in both slots by the same rule.
 *
 * Not verified on AWS: that a dropped request is in RequestCount, that it is in no HTTPCode_Target count, and that
 * all three counts fall into the same minute. An A/A run settles it: the same image in both slots at 50/50, whose
 * targets reset 1 % of the connections. Then RequestCount - responses of the two groups together must equal
 * HTTPCode_ELB_502_Count minute by minute, and the two slots' unanswered must differ by chance only. Until
 * then: if AWS does not count a dropped request, nothing is missing, nothing is blamed, and all of them are
 * reported as unattributed.
 *
 * @param ownErrors HTTPCode_ELB_5XX_Count of the load balancer alone
 */
export const blameForOwnErrors = (groups: PerSlot<GroupMinute>, ownErrors: number): Blame => {
  const blue = unexplained(groups.blue)
  const green = unexplained(groups.green)
  const left = Math.max(0, ownErrors - blue.explained - green.explained)
  const missing = blue.missing + green.missing
  if (missing <= left)
    return { unanswered: { blue: blue.missing, green: green.missing }, unattributed: left - missing }
  // Exact in floating point as long as the counts of a minute stay below 2^26.
  const share = (left * blue.missing) / missing
  // The odd one of a tie goes to the slot that had more traffic: likelier, and no slot is always the one.
  const isTie = share % 1 === 0.5
  const ofBlue = isTie && groups.blue.requests < groups.green.requests ? Math.floor(share) : Math.round(share)
  return { unanswered: { blue: ofBlue, green: left - ofBlue }, unattributed: 0 }
}

const unexplained = ({ requests, responses, refused }: GroupMinute) => {
  const missing = Math.max(0, requests - responses)
  const explained = Math.min(missing, refused)
  return { missing: missing - explained, explained }
}

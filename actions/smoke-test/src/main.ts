import {
  barsOf,
  type Clock,
  ConfigurationError,
  type Document,
  describeWeights,
  headline,
  type Identity,
  liveOutputs,
  observe,
  otherSlot,
  type Ports,
  type Probe,
  paragraph,
  type ReleasePlan,
  type Report,
  runSmoke,
  type Seen,
  type Slot,
  type SmokeResult,
  soleSlot,
  table,
} from '@greenlight/release'

/** Asks the candidate slot whether it is the new version and does what it should. Changes nothing. */
export const smokeTest = async (order: {
  readonly plan: ReleasePlan
  readonly ports: Pick<Ports, 'traffic' | 'slots' | 'lease' | 'clock'>
  readonly probe: Probe
  readonly signal?: AbortSignal
}): Promise<Report> => {
  const { plan, ports, probe, signal } = order
  const identity: Identity = { holder: plan.holder }
  const seen = await observe(ports, identity)
  const slot = slotOfRelease(plan, seen)
  const clock: Clock = ports.clock
  const results = await runSmoke({
    settings: plan.settings,
    slot,
    version: plan,
    probe,
    clock,
    ...(signal === undefined ? {} : { signal }),
  })
  const failed = results.filter(({ passed }) => !passed)
  const ending = failed.length === 0 ? 'done' : 'unfinished'
  const after = await observe(ports, identity)
  return {
    ending,
    outputs: { ...liveOutputs(ending, after), slot, failed: JSON.stringify(failed.map(({ name }) => name)) },
    document: accountOfSmoke(plan, slot, results, after),
    ...(failed.length === 0
      ? {}
      : {
          failure: {
            what: `${failed.length} of ${results.length} smoke tests failed in ${slot}: ${failed.map(({ name, complaints }) => `${name} (${complaints.join('; ')})`).join(', ')}`,
            next: `No traffic has reached ${plan.tag}. Mend it and release under a new tag.`,
          },
        }),
  }
}

/** The slot that holds the release: reachable alone, and without traffic unless the release is past that. */
const slotOfRelease = (plan: ReleasePlan, seen: Seen): Slot => {
  const slot = (['blue', 'green'] as const).find(
    (each) =>
      seen.slots[each].mark?.release === plan.tag && seen.slots[each].mark?.fingerprint === plan.fingerprint,
  )
  if (slot === undefined) {
    throw new ConfigurationError({
      what: `Neither slot holds ${plan.tag} (blue: ${seen.slots.blue.mark?.release ?? 'nothing'}, green: ${seen.slots.green.mark?.release ?? 'nothing'})`,
      next: 'Run deploy-green for this tag first.',
    })
  }
  if (!seen.rule.reachable.includes(slot)) {
    throw new ConfigurationError({
      what: `No rule on the header ${plan.settings.smoke.header} leads to ${slot} alone`,
      next: `Add a listener rule before ${seen.rule.arn}: http-header ${plan.settings.smoke.header} = ${slot} forwards to that slot's target group.`,
    })
  }
  const weight = seen.rule.weights[slot]
  if (weight > 0 && seen.lease.state === 'none' && soleSlot(seen.rule.weights) === otherSlot(slot)) {
    throw new ConfigurationError({
      what: `Traffic is ${describeWeights(seen.rule.weights)}`,
      next: 'Roll back first.',
    })
  }
  return slot
}

const accountOfSmoke = (
  plan: ReleasePlan,
  slot: Slot,
  results: readonly SmokeResult[],
  seen: Seen,
): Document => [
  headline(
    `Smoke-test ${plan.tag} in ${slot}`,
    results.every(({ passed }) => passed) ? 'done' : 'unfinished',
  ),
  table(
    ['', 'Check', 'Request', 'Attempts', 'Findings'],
    results.map(({ passed, name, request, attempts, complaints }) => [
      passed ? '✅' : '❌',
      name,
      request,
      attempts.join(' → '),
      complaints.join('; '),
    ]),
  ),
  paragraph(`Every request carried ${plan.settings.smoke.header}: ${slot}.`),
  barsOf(seen),
]

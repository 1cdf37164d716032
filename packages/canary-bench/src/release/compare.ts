import type { Uniform } from '../chance/generator.ts'
import type { Rule } from '../rules/rule.ts'
import { playMinute } from '../world/play.ts'
import type { World } from '../world/world.ts'
import type { Outcome } from './outcome.ts'

/**
 * Shows every rule the same release, whose weights are given: a minute is known `lag` minutes after its end, and every
 * minute of waiting for it costs.
 *
 * @param percents the canary's weight in each minute, percent
 * @param lag minutes between a minute's end and its counts being known
 * @param survived what it is called when a rule never rolls back
 * @returns outcomes in the order of the rules
 */
export function compare(
  world: World,
  random: Uniform,
  rules: readonly Rule[],
  { percents, lag, survived }: { percents: readonly number[]; lag: number; survived: 'kept' | 'promoted' },
): readonly Outcome[] {
  const minutes = percents.map((percent, minute) => playMinute(world, random, minute, percent))
  /** Requests hurt before each minute begins. */
  const hurtBefore = [0]
  for (const { hurt } of minutes) hurtBefore.push((hurtBefore.at(-1) ?? 0) + hurt)
  return rules.map((rule) => {
    const watch = rule.start()
    for (const minute of minutes) {
      const known = minute.minute + 1 + lag
      if (known > minutes.length) break
      if (watch.minute(minute) === 'rollback')
        return { end: 'rollback', minutes: known, hurt: hurtBefore[known] ?? 0 }
    }
    return { end: survived, minutes: minutes.length, hurt: hurtBefore.at(-1) ?? 0 }
  })
}

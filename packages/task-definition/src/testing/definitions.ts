import { BREAKS, type Break } from './broken.ts'
import { type Draft, forEc2, forFargate } from './good.ts'
import { seeded } from './random.ts'

export { BREAKS, type Break } from './broken.ts'
export { type Draft, forEc2, forFargate } from './good.ts'
export { seeded } from './random.ts'

/** A definition, and the rule that it breaks; none: ECS takes it. */
export interface Sample {
  readonly definition: Draft
  readonly breaks?: string
}

/** A good definition with one thing broken. */
export const brokenBy = ({ from, break: change }: Break, random: () => number): Draft => {
  const draft = from(random)
  change(draft)
  return draft
}

/** Half good, half broken, each way of breaking in its turn; the same for the same seed. */
export const samples = (count: number, seed: number): readonly Sample[] => {
  const random = seeded(seed)
  return Array.from({ length: count }, (_, index) => {
    if (index % 2 === 0) return { definition: index % 4 === 0 ? forFargate(random) : forEc2(random) }
    const way = BREAKS[((index - 1) / 2) % BREAKS.length] as Break
    return { definition: brokenBy(way, random), breaks: way.rule }
  })
}

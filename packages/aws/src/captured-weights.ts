import { SLOTS, type Slot, type Weights } from '@greenlight/release'
import type { Groups } from './rule-actions.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listIn = (value: unknown, member: string): readonly unknown[] => {
  const list = isRecord(value) ? value[member] : undefined
  return Array.isArray(list) ? list : []
}

/**
 * The weights that a schedule's input would set, whoever wrote it: those of one forward to both slots and to nothing
 * else. Undefined for anything that is not exactly that.
 */
export const capturedWeights = (input: unknown, groups: Groups): Weights | undefined => {
  const actions = [...listIn(input, 'Actions'), ...listIn(input, 'DefaultActions')].filter(isRecord)
  const [forward, ...others] = actions.filter(({ Type }) => Type === 'forward')
  const tuples = listIn(forward?.['ForwardConfig'], 'TargetGroups').filter(isRecord)
  if (others.length > 0 || tuples.length !== SLOTS.length) return undefined
  const weight = (slot: Slot): number | undefined => {
    const found = tuples.find(({ TargetGroupArn }) => TargetGroupArn === groups[slot])?.['Weight']
    return typeof found === 'number' && Number.isInteger(found) && found >= 0 && found <= 999
      ? found
      : undefined
  }
  const [blue, green] = [weight('blue'), weight('green')]
  return blue === undefined || green === undefined || blue + green === 0 ? undefined : { blue, green }
}

import type { PerSlot } from '@greenlight/release'
import type { Lookup } from './lookup.ts'

/** The dimensions of the load balancer's metrics: its own, and each slot's target group in it. */
export interface Places {
  /** `app/shop/50dc6c495c0c9188` */
  readonly loadBalancer: string
  /** `targetgroup/shop-blue/73e2d6bc24d8a067` */
  readonly targetGroups: PerSlot<string>
}

/** `…:targetgroup/shop-blue/73e2d6bc24d8a067`, from `targetgroup` on. */
const dimensionOf = (targetGroupArn: string): string => targetGroupArn.split(':').at(-1) ?? ''

export const placesOf = async (lookup: Lookup): Promise<Places> => {
  const groups = await lookup.targetGroups()
  const targetGroups = { blue: dimensionOf(groups.blue), green: dimensionOf(groups.green) }
  return { loadBalancer: lookup.rule().loadBalancer, targetGroups }
}

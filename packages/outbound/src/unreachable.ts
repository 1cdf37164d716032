import { Unavailable } from '@greenlight/release'

/** A host was not reached. Its text names the proxy that was used, never its password. */
export class Unreachable extends Unavailable {
  /** As Node spells it (`ECONNREFUSED`), for those who decide by it whether to try again; absent when that is in vain. */
  readonly code?: string

  constructor({
    code,
    ...told
  }: ConstructorParameters<typeof Unavailable>[0] & { readonly code?: string | undefined }) {
    super(told)
    if (code !== undefined) this.code = code
  }
}

/** Whether another attempt would meet the same refusal. */
export const isInVain = (error: Unreachable | undefined): boolean =>
  error !== undefined && error.code === undefined

/** What a failed fetch says of itself: the nearest error of ours among its causes. */
export const unreachableIn = (error: unknown): Unreachable | undefined => {
  let each = error
  for (let depth = 0; depth < 5 && typeof each === 'object' && each !== null; depth++) {
    if (each instanceof Unreachable) return each
    each = 'cause' in each ? each.cause : undefined
  }
  return undefined
}

import type { environment as environmentKind } from './schema.ts'
import type { ObjectOf } from './structures.ts'

type Environment = ObjectOf<typeof environmentKind.fields>

/** What was read so far: sections may lack the keys that had a problem of their own. */
type Partly<T> = T extends readonly unknown[] | string | number | boolean
  ? T
  : { readonly [K in keyof T]?: Partly<T[K]> }

/** Path from the environment, and what is wrong there. */
export type Finding = readonly [path: string, says: string]

export interface Whole {
  readonly service: string | undefined
  readonly name: string
  readonly settings: Partly<Environment>
}

/** What must hold between values that are each right. */
export type Check = (whole: Whole) => readonly Finding[]

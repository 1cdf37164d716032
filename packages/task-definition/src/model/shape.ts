/** One shape of the service's own model, as far as a request's values are judged by it. */
export type Shape =
  | {
      readonly kind: 'structure'
      /** The shape of each member, by name. */
      readonly members: Readonly<Record<string, string>>
      readonly required?: readonly string[]
      /** Exactly one member may be given. */
      readonly union?: true
    }
  | (Bounds & {
      readonly kind: 'list'
      readonly of: string
      /** What stands in it is not repeated in any message. */
      readonly sensitive?: true
    })
  | { readonly kind: 'map' }
  | (Bounds & {
      readonly kind: 'string'
      readonly values?: readonly string[]
      /** The whole text matches it; Unicode. */
      readonly pattern?: string
    })
  | (Bounds & { readonly kind: 'integer' })
  | { readonly kind: 'boolean' }

/** Of a string's length in characters, of a list's, or of a number; both ends count. */
interface Bounds {
  readonly min?: number
  readonly max?: number
}

export type Model = Readonly<Record<string, Shape>>

/** Where the model comes from. */
export interface Origin {
  readonly botocore: string
  readonly path: string
  readonly sha256: string
}

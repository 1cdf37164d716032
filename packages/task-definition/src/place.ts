/**
 * A place in a task definition: what stands there, if anything, and the path to it. Rules walk by it, because a
 * definition that breaks a rule may break the model as well: a step into what is no object leads to nothing.
 */
export interface Place {
  readonly path: string
  /** Undefined where nothing stands; `null` counts as nothing. */
  readonly value: unknown
}

type Members = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const rootOf = (definition: unknown): Place => ({ path: '', value: definition })

/** A member of an object, one name after the other. */
export const at = (place: Place, ...names: readonly string[]): Place =>
  names.reduce<Place>(({ path, value }, name) => {
    const member = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
    return { path: path === '' ? name : `${path}.${name}`, value: member ?? undefined }
  }, place)

/** The items of a list; none where there is no list. */
export const each = ({ path, value }: Place): readonly Place[] =>
  Array.isArray(value)
    ? value.map((item: unknown, index) => ({ path: `${path}[${index}]`, value: item ?? undefined }))
    : []

/** The items of the list that is a member: `every(task, 'containerDefinitions')`. */
export const every = (place: Place, ...names: readonly string[]): readonly Place[] =>
  each(at(place, ...names))

export const given = ({ value }: Place): boolean => value !== undefined && value !== null

/** Something that asks for an effect: neither absent, nor false, nor an empty text, list or object. */
export const asked = ({ value }: Place): boolean => {
  if (value === undefined || value === null || value === false || value === '') return false
  return Array.isArray(value) ? value.length > 0 : true
}

export const textOf = ({ value }: Place): string | undefined =>
  typeof value === 'string' ? value : undefined

export const wholeOf = ({ value }: Place): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) ? value : undefined

export const containersOf = (task: Place): readonly Place[] => every(task, 'containerDefinitions')

/** The container's name, for messages; empty when it has none. */
export const nameOf = (container: Place): string => textOf(at(container, 'name')) ?? ''

export const namesOf = (places: readonly Place[]): readonly string[] => places.map(nameOf)

/** The launch type that the definition must suit, as far as rules ask. */
export const requires = (task: Place, compatibility: string): boolean =>
  every(task, 'requiresCompatibilities').some(({ value }) => value === compatibility)

export const onFargate = (task: Place): boolean => requires(task, 'FARGATE')

/** ECS's default is bridge. */
export const networkModeOf = (task: Place): string => textOf(at(task, 'networkMode')) ?? 'bridge'

/** Values that occur before, in the order of their repetition. */
export const repeated = <T>(items: readonly T[], keyOf: (item: T) => string | undefined): readonly T[] => {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = keyOf(item)
    if (key === undefined) return false
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
}

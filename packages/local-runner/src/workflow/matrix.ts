import { resolve, type Scope } from '../expression/evaluate.ts'
import { isValues, textOf, type Value, type Values } from '../expression/values.ts'
import { members, type TemplateToken } from './tokens.ts'

export interface Matrix {
  readonly combinations: readonly Values[]
  readonly failFast: boolean
}

const asList = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : [])
const agrees = (combination: Values, filter: Values) =>
  Object.entries(filter).every(([key, value]) => JSON.stringify(combination[key]) === JSON.stringify(value))

/**
 * The combinations of a matrix: the product of its lists, without those that an `exclude` matches, and with
 * each `include` added to the combinations that it does not contradict, or else as one of its own.
 */
export const expandMatrix = (strategy: TemplateToken | undefined, scope: Scope): Matrix | undefined => {
  if (strategy === undefined) return undefined
  const settings = members(strategy)
  const matrix = resolve(settings.get('matrix'), scope)
  const failFast = settings.has('fail-fast')
    ? textOf(resolve(settings.get('fail-fast'), scope)) !== 'false'
    : true
  if (!isValues(matrix)) return undefined
  const { include, exclude, ...lists } = matrix
  const names = Object.keys(lists)
  let product: Values[] = names.length === 0 ? [] : [{}]
  for (const name of names) {
    product = product.flatMap((partial) =>
      asList(lists[name]).map((value) => ({ ...partial, [name]: value })),
    )
  }
  const filters = asList(exclude).filter(isValues)
  const kept = product.filter((combination) => !filters.some((filter) => agrees(combination, filter)))
  const result = kept.map((original) => ({ original, full: { ...original } as Values }))
  const alone: Values[] = []
  for (const extra of asList(include).filter(isValues)) {
    const fitting = result.filter(({ original }) =>
      names.every(
        (name) => !(name in extra) || JSON.stringify(original[name]) === JSON.stringify(extra[name]),
      ),
    )
    if (fitting.length === 0) alone.push(extra)
    for (const combination of fitting) combination.full = { ...combination.full, ...extra }
  }
  const combinations = [...result.map(({ full }) => full), ...alone]
  if (combinations.length === 0) throw new Error('Matrix vector does not contain any values')
  return { combinations, failFast }
}

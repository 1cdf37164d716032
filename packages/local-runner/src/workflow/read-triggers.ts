import type { CallInterface, InputDeclaration, PushFilter, Triggers } from './model.ts'
import { literalText, members, type TemplateToken, texts } from './tokens.ts'

const flag = (token: TemplateToken | undefined) => literalText(token) === 'true'

/** The `on` of a workflow: one event, a list, or a mapping with settings. */
export const readTriggers = (token: TemplateToken | undefined): Triggers => {
  const settings = members(token)
  const events = settings.size > 0 ? [...settings.keys()] : (texts(token) ?? [])
  const named = (event: string) => events.includes(event)
  return {
    events,
    push: named('push') ? readPush(settings.get('push')) : undefined,
    dispatch: named('workflow_dispatch')
      ? { inputs: readInputs(members(settings.get('workflow_dispatch')).get('inputs')) }
      : undefined,
    call: named('workflow_call') ? readCall(settings.get('workflow_call')) : undefined,
  }
}

const readPush = (token: TemplateToken | undefined): PushFilter => {
  const keys = members(token)
  return {
    branches: texts(keys.get('branches')),
    branchesIgnore: texts(keys.get('branches-ignore')),
    tags: texts(keys.get('tags')),
    tagsIgnore: texts(keys.get('tags-ignore')),
    hasPaths: keys.has('paths') || keys.has('paths-ignore'),
  }
}

const readInputs = (token: TemplateToken | undefined): readonly InputDeclaration[] =>
  [...members(token)].map(([name, settings]) => {
    const keys = members(settings)
    return {
      name,
      type: (literalText(keys.get('type')) ?? 'string') as InputDeclaration['type'],
      required: flag(keys.get('required')),
      default: keys.get('default'),
      options: texts(keys.get('options')) ?? [],
    }
  })

const readCall = (token: TemplateToken | undefined): CallInterface => {
  const keys = members(token)
  return {
    inputs: readInputs(keys.get('inputs')),
    secrets: [...members(keys.get('secrets'))].map(([name, settings]) => ({
      name,
      required: flag(members(settings).get('required')),
    })),
    outputs: [...members(keys.get('outputs'))].flatMap(([name, settings]) => {
      const value = members(settings).get('value')
      return value === undefined ? [] : [{ name, value }]
    }),
  }
}

import type { Input, Output } from './action-metadata.ts'

/** The inputs of an action as a Markdown table. */
export function inputsTable(inputs: readonly Input[]): string {
  if (inputs.length === 0) return 'This action has no inputs.'
  return table(
    ['Input', 'Default', 'Description'],
    inputs.map((input) => [code(input.name), defaultOf(input), input.description]),
  )
}

/** The outputs of an action as a Markdown table. */
export function outputsTable(outputs: readonly Output[]): string {
  if (outputs.length === 0) return 'This action has no outputs.'
  return table(
    ['Output', 'Description'],
    outputs.map(({ name, description }) => [code(name), description]),
  )
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

function defaultOf(input: Input): string {
  if (input.required) return '**required**'
  return input.default === undefined || input.default === '' ? '' : code(input.default)
}

export const code = (text: string) => `\`${text}\``

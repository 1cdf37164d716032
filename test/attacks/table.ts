import { readFileSync } from 'node:fs'
import { ATTEMPTS, HOLDERS } from './stolen-tokens.ts'

const SOURCE = readFileSync(new URL('stolen-tokens.ts', import.meta.url), 'utf8').split('\n')

/** The line on which the attempts of a row stand. */
const lineOf = (does: string): number => SOURCE.findIndex((line) => line.startsWith(`  '${does}': [`)) + 1

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The table of docs/security.md: each row links to its attempts, which are tried by each holder. */
export const tokenTable = (): string =>
  [
    row(['with the credentials of', ...HOLDERS.map((holder) => `\`${holder}\``)]),
    row(['---', ...HOLDERS.map(() => '---')]),
    ...Object.entries(ATTEMPTS).map(([does, attempts]) =>
      row([
        does,
        ...HOLDERS.map((holder) => {
          const can = attempts.some((attempt) => attempt.can.includes(holder))
          return `[${can ? '**yes**' : 'no'}](../test/attacks/stolen-tokens.ts#L${lineOf(does)})`
        }),
      ]),
    ),
  ].join('\n')

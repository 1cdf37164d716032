/** What a smoke test can expect of an answer: facts of the release that is being tested. */
export const PLACEHOLDERS = ['tag', 'version', 'commit', 'digest'] as const

/** As it is written in the file. */
export const placeholder = (word: string): string => `\${${word}}`

/** The words of all placeholders in a text, known or not. */
export const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\$\{([^{}]*)\}/g)].map(([, word = '']) => word)

/** Regular expressions that may take more than linear time, and why no text from outside makes them do so. */
export const BOUNDED: readonly {
  readonly file: string
  readonly source: string
  readonly because: string
}[] = [
  {
    file: 'actions/shift-traffic/src/foresee.ts',
    source: '\\B(?=(\\d{3})+$)',
    because: 'the text is a number of ours, printed: 25 characters at most',
  },
  {
    file: 'packages/analysis/src/replay/trace-name.ts',
    source: '"trace"\\s*:\\s*(?=("(?:[^"\\\\]|\\\\.){1,1200}")(?!\\w+"))',
    because: 'each beginning looks at 1,200 characters at most, and each takes nine of its own',
  },
  {
    file: 'packages/aws/src/latency-edges.ts',
    source: '\\.?0+$',
    because: 'the text is what toFixed(10) prints: 33 characters at most',
  },
]

/** Where a regular expression is made of texts, so that it cannot be read off the code, and why that is safe. */
export const MADE: readonly { readonly file: string; readonly because: string }[] = [
  {
    file: 'packages/task-definition/src/check-model.ts',
    because:
      'the patterns are those of the model of ECS, each a class of characters repeated between ^ and $',
  },
  { file: 'packages/release/src/version.ts', because: 'it is shown no more than 128 characters' },
]

import { matchesRefPattern } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fnmatch } from '../../packages/local-runner/src/fnmatch.ts'

// Few characters, so that patterns and names meet; ref names have no part that begins with a dot, or is empty.
const SIGNS = ['a', 'b', 'v', '1', '*', '?', '[', ']', '!', '^', '-', '/', '\\', '**/', '[ab]', '*/'] as const
const freely = fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }).map((signs) => signs.join(''))
const part = fc.string({
  unit: fc.constantFrom('a', 'b', 'v', '1', '-', '[', '*'),
  minLength: 1,
  maxLength: 4,
})
const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))

/** A pattern made of the name itself, some of its characters replaced. */
const likely = (ref: string) =>
  fc
    .array(fc.constantFrom('same', 'same', 'escaped', '*', '?', '[!/]', '[a-v]', '**/', 'nothing'), {
      minLength: ref.length,
      maxLength: ref.length,
    })
    .map((edits) =>
      edits
        .map((edit, at) => {
          const own = ref.charAt(at)
          if (edit === 'same') return own
          if (edit === 'escaped') return `\\${own}`
          if (edit === '**/') return `**/${own}`
          return edit === 'nothing' ? '' : edit
        })
        .join(''),
    )

const pair = name.chain((ref) => fc.tuple(fc.oneof(freely, likely(ref)), fc.constant(ref)))

test('the gate compares refs as the local GitHub does, which has it from Ruby', () => {
  const seen = { matched: 0, not: 0 }
  fc.assert(
    fc.property(pair, ([pattern, ref]) => {
      const wanted = fnmatch(pattern, ref)
      seen[wanted ? 'matched' : 'not'] += 1
      expect([pattern, ref, matchesRefPattern(pattern, ref)]).toEqual([pattern, ref, wanted])
    }),
    { numRuns: 5_000 },
  )
  expect(seen.matched).toBeGreaterThan(300)
  expect(seen.not).toBeGreaterThan(300)
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type InputLine, LineSplitter } from './line-splitter.ts'

const split = (pieces: readonly string[], longest?: number): readonly InputLine[] => {
  const lines: InputLine[] = []
  const splitter = new LineSplitter(longest)
  for (const piece of pieces) splitter.push(piece, (line) => lines.push(line))
  splitter.end((line) => lines.push(line))
  return lines
}

describe('lines of a text that comes in pieces', () => {
  test('do not depend on where the pieces end', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', 'é', '"', '\r'), maxLength: 80 })
    fc.assert(
      fc.property(text, fc.array(fc.nat(80)), fc.integer({ min: 1, max: 12 }), (whole, cuts, longest) => {
        const places = [...cuts, whole.length].sort((a, b) => a - b)
        const pieces = places.map((place, i) => whole.slice(places[i - 1] ?? 0, place))
        expect(split(pieces, longest)).toEqual(split([whole], longest))
      }),
      { seed: 4 },
    )
  })

  test('are those between line ends; the last one needs none', () => {
    expect(split(['one\ntw', 'o\n\nthree']).map(({ text }) => text)).toEqual(['one', 'two', '', 'three'])
    expect(split(['one\n']).map(({ text }) => text)).toEqual(['one'])
  })

  test('have no byte order mark at the beginning of the text, and keep it elsewhere', () => {
    const texts = (pieces: readonly string[]) => split(pieces).map(({ text }) => text)
    expect(texts(['', '\uFEFFa\n', '\uFEFFb'])).toEqual(['a', '\uFEFFb'])
    expect(texts(['\uFEFF', 'a\n'])).toEqual(['a'])
    expect(texts(['a', '\uFEFFb'])).toEqual(['a\uFEFFb'])
  })

  test('that are too long are told, and the next one is whole', () => {
    expect(split(['abc', 'defgh', 'ijk\nok\n'], 5)).toEqual([
      { text: 'abcde', tooLong: true },
      { text: 'ok', tooLong: false },
    ])
  })

  test('of any length are not kept', () => {
    const splitter = new LineSplitter(10)
    const lines: InputLine[] = []
    for (let i = 0; i < 10_000; i += 1) splitter.push('x'.repeat(100), (line) => lines.push(line))
    splitter.end((line) => lines.push(line))
    expect(lines).toHaveLength(1)
    expect(lines[0]?.text.length).toBe(10)
  })
})

import { expect, test } from '@jest/globals'
import { Masks } from './mask.ts'

test('hides a value, its lines and its encodings, the longest first', () => {
  const masks = new Masks()
  masks.add('sec"ret')
  masks.add('sec"ret and more')
  masks.add('line one\nline two')
  const base64 = Buffer.from('sec"ret').toString('base64')
  expect(masks.hide(`sec"ret and more, sec"ret, sec\\"ret, sec%22ret, ${base64}`)).toBe(
    '***, ***, ***, ***, ***',
  )
  expect(masks.hide('only line two')).toBe('only ***')
  expect(masks.hides('nothing')).toBe(false)
})

test('an empty value hides nothing', () => {
  const masks = new Masks()
  masks.add(' \n')
  expect(masks.hide('a b')).toBe('a b')
})

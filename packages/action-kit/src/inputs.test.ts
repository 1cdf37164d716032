import { ConfigurationError } from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import { createInputs } from './inputs.ts'
import { inputsRead } from './inputs-read.ts'
import { Secret } from './secret.ts'

const inputs = (values: Record<string, string>) => {
  const env = Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name}`, value]))
  return createInputs(env, { keep: (value) => new Secret(value) })
}

describe('reading', () => {
  test.each([
    [{ 'CANARY-DURATION': '5m' }, '5m'],
    [{ 'CANARY-DURATION': '  5m \n' }, '5m'],
    [{ 'CANARY-DURATION': '' }, undefined],
    [{ 'CANARY-DURATION': '   ' }, undefined],
    [{}, undefined],
  ])('the text of %j is %j', (values, expected) => {
    expect(inputs(values).text('canary-duration')).toBe(expected)
  })

  test.each([
    ['true', true],
    ['false', false],
    ['', undefined],
  ])('the flag %j is %j', (value, expected) => {
    expect(inputs({ FLAG: value }).flag('flag')).toBe(expected)
  })

  test.each(['True', 'yes', '1', 'on', 'tru'])('%j is no flag', (value) => {
    expect(() => inputs({ FLAG: value }).flag('flag')).toThrow(
      `The input flag is "${value}", must be one of true, false`,
    )
  })

  test.each([
    ['a, b,,c', ['a', 'b', 'c']],
    ['a\nb\n\n c ', ['a', 'b', 'c']],
    ['', []],
    [' , ', []],
  ])('the list %j', (value, expected) => {
    expect(inputs({ LIST: value }).list('list')).toEqual(expected)
  })

  test('what is required and empty is refused by name', () => {
    for (const act of [() => inputs({ TAG: ' ' }).required('tag'), () => inputs({}).secret('tag')]) {
      expect(act).toThrow(ConfigurationError)
      expect(act).toThrow('The input tag is empty, but it is required')
    }
  })

  test('a choice names the others', () => {
    expect(inputs({ MODE: 'manual' }).choice('mode', ['automatic', 'manual'])).toBe('manual')
    expect(() => inputs({ MODE: 'Manual' }).choice('mode', ['automatic', 'manual'])).toThrow(
      'The input mode is "Manual", must be one of automatic, manual',
    )
  })

  test('several at once leave the empty ones out', () => {
    expect(inputs({ A: '1', B: '' }).pick(['a', 'b', 'c'])).toEqual({ a: '1' })
  })
})

test('inputs are noted as they are read, whatever asks for them', () => {
  const names = inputsRead(
    (each) => {
      each.text('config')
      each.flag('automatic-rollback')
      each.pick(['strategy', 'config'])
      each.secret('github-token')
    },
    { 'github-token': 'token' },
  )
  expect(names).toEqual(['config', 'automatic-rollback', 'strategy', 'github-token'])
})

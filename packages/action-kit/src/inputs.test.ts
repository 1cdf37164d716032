import { ConfigurationError } from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import { declaredInputs, inputDifferences } from './declared-inputs.ts'
import { createInputs } from './inputs.ts'
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

describe('what is declared', () => {
  const actionYml = `name: x
inputs:
  tag:
    description: >-
      The tag.
    default: \${{ github.ref_name }}

  github-token:
    required: true
outputs:
  outcome:
    description: x
`

  test('are the names under inputs', () => {
    expect(declaredInputs(actionYml)).toEqual(['tag', 'github-token'])
    expect(declaredInputs('name: x\noutputs:\n  a:\n')).toEqual([])
  })

  test('and what is read are compared both ways', () => {
    const sample = { tag: 'v1.0.0', 'github-token': 'token' }
    const differences = (...names: string[]) =>
      inputDifferences({ actionYml, sample, read: (each) => names.map((name) => each.text(name)) })
    expect(differences('tag', 'github-token')).toEqual([])
    expect(differences('tag', 'config')).toEqual([
      'config is read, but not declared',
      'github-token is declared, but not read',
    ])
  })
})

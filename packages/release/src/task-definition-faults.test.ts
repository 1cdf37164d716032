import { describe, expect, test } from '@jest/globals'
import { faultyTaskDefinition } from './task-definition-faults.ts'

const faults = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    rule: 'model-type',
    path: `cpu${index + 1}`,
    found: 'is 256',
    right: 'write "256", in quotes',
  }))

describe('what is told of faults', () => {
  test('one alone', () => {
    const { message, next } = faultyTaskDefinition('deploy/task-definition.json', faults(1))
    expect(message).toBe('In deploy/task-definition.json cpu1 is 256: write "256", in quotes (model-type)')
    expect(next).toBe(
      'Correct deploy/task-definition.json; docs/task-definition.md has each rule with its source.',
    )
  })

  test('several, numbered', () => {
    expect(faultyTaskDefinition('a.json', faults(2)).message).toBe(
      'In a.json 2 things cannot be registered: (1) cpu1 is 256: write "256", in quotes (model-type); (2) cpu2 is 256: write "256", in quotes (model-type)',
    )
  })

  test('twenty at most', () => {
    const { message } = faultyTaskDefinition('a.json', faults(23))
    expect(message).toContain('(20) cpu20')
    expect(message).not.toContain('(21)')
    expect(message.endsWith('; and 3 more')).toBe(true)
  })
})

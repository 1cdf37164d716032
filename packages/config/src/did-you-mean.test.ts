import { expect, test } from '@jest/globals'
import { didYouMean } from './did-you-mean.ts'

const known = ['cluster', 'canary', 'step-duration', 'steps', 'bake', 'rule']

test.each([
  ['cluter', 'cluster'],
  ['Cluster', 'cluster'],
  ['stepDuration', 'step-duration'],
  ['step_duration', 'step-duration'],
  ['step', 'steps'],
  ['cannary', 'canary'],
  ['rules', 'rule'],
])('%s was probably %s', (word, meant) => {
  expect(didYouMean(word, known)).toBe(meant)
})

test.each(['', 'xyz', 'alarms', 'a'.repeat(10_000)])('%s is near to nothing', (word) => {
  expect(didYouMean(word, known)).toBeUndefined()
})

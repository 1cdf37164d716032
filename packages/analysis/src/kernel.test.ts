import { describe, expect, test } from '@jest/globals'
import { binomialKernel, hypergeometricKernel, type Kernel } from './kernel.ts'
import { plainBinomial, plainHypergeometric } from './testing/plain-enumeration.ts'

const massAt = ({ low, mass }: Kernel, k: number): number => mass[k - low] ?? 0

const moments = ({ unit, low, mass }: Kernel) => {
  const total = [...mass].reduce((sum, each) => sum + each, 0)
  const mean = [...mass].reduce((sum, each, i) => sum + each * (low + i) * unit, 0)
  const variance = [...mass].reduce((sum, each, i) => sum + each * ((low + i) * unit - mean) ** 2, 0)
  return { total, mean, variance }
}

const equalMasses = (kernel: Kernel, plain: readonly number[]): void => {
  for (const [k, wanted] of plain.entries()) {
    expect(Math.abs(massAt(kernel, k) - wanted)).toBeLessThanOrEqual(1e-9 * wanted + 1e-17)
  }
}

describe('binomial', () => {
  test.each([
    [1, 0.06],
    [7, 0.0594],
    [40, 0.05],
    [120, 0.286],
    [250, 0.958],
    [400, 0.5],
    [300, 1e-7],
    [300, 1 - 1e-7],
  ])('of %p with share %p is Pascal’s', (draws, share) => {
    equalMasses(binomialKernel(draws, share), plainBinomial(draws, share))
  })

  test.each([
    [0, 0.3, 0],
    [9, 0, 0],
    [9, 1, 9],
  ])('of %p with share %p is certain', (draws, share, value) => {
    expect(binomialKernel(draws, share)).toEqual({ unit: 1, low: value, mass: [1] })
  })

  test.each([
    [1e6, 0.05],
    [1e9, 0.05],
    [1e9, 0.5],
    [1e9, 0.99],
    [1e9, 1e-9],
    [2e9, 1e-7],
    [Number.MAX_SAFE_INTEGER, 0.25],
    [Number.MAX_SAFE_INTEGER, 1e-15],
  ])('of %p with share %p stays small, and has the right moments', (draws, share) => {
    const kernel = binomialKernel(draws, share)
    expect(kernel.mass.length).toBeLessThanOrEqual(4200)
    const { total, mean, variance } = moments(kernel)
    expect(total).toBeCloseTo(1, 12)
    const deviation = Math.sqrt(draws * share * (1 - share))
    expect(Math.abs(mean - draws * share)).toBeLessThan(1e-6 * deviation + 1e-9 * draws * share)
    expect(variance / deviation ** 2).toBeCloseTo(1, 5)
    expect(kernel.mass.every((each) => each >= 0)).toBe(true)
  })
})

describe('hypergeometric', () => {
  test.each([
    [10, 4, 3],
    [40, 9, 12],
    [60, 55, 50],
    [200, 90, 10],
    [300, 150, 285],
    [240, 3, 120],
    [2, 1, 1],
  ])('of %p requests, %p slow, %p on the canary is Pascal’s', (requests, draws, canary) => {
    equalMasses(hypergeometricKernel(requests, draws, canary), plainHypergeometric(requests, draws, canary))
  })

  test.each([
    [10, 0, 5, 0],
    [10, 10, 5, 5],
    [10, 4, 10, 4],
    [10, 4, 0, 0],
    [1, 1, 1, 1],
  ])('of %p requests, %p slow, %p on the canary is certain', (requests, draws, canary, value) => {
    expect(hypergeometricKernel(requests, draws, canary)).toEqual({
      unit: 1,
      low: value,
      mass: [1],
    })
  })

  test.each([
    [2e9, 1e8, 1e8],
    [2e9, 1e9, 1e9],
    [1.05e9, 1.0499e9, 5e7],
    [2e9, 300, 1e8],
  ])(
    'of %p requests, %p slow, %p on the canary stays small, and has the right moments',
    (requests, draws, canary) => {
      const kernel = hypergeometricKernel(requests, draws, canary)
      expect(kernel.mass.length).toBeLessThanOrEqual(4200)
      const { total, mean, variance } = moments(kernel)
      const share = canary / requests
      const wanted = (draws * share * (1 - share) * (requests - draws)) / (requests - 1)
      expect(total).toBeCloseTo(1, 12)
      expect(Math.abs(mean - draws * share)).toBeLessThan(1e-6 * Math.sqrt(wanted) + 1e-9 * draws * share)
      expect(variance / wanted).toBeCloseTo(1, 5)
    },
  )
})

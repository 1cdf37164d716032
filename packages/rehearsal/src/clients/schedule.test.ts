import { expect, test } from '@jest/globals'
import { Schedule } from './schedule.ts'

test('requests are due at fixed times, however late they are asked for', () => {
  const schedule = new Schedule(1_000, 100)
  expect(schedule.takeDue(999)).toEqual([])
  expect(schedule.takeDue(1_000)).toEqual([1_000])
  expect(schedule.takeDue(1_035)).toEqual([1_010, 1_020, 1_030])
  expect(schedule.takeDue(1_035)).toEqual([])
  expect(schedule.nextAt).toBe(1_040)
})

test('a long stall is made up for: the rate over all stays what it was', () => {
  const schedule = new Schedule(0, 150)
  expect(schedule.takeDue(10_000)).toHaveLength(1_501)
})

test('a rate that is not above 0 is refused', () => {
  expect(() => new Schedule(0, 0)).toThrow('rate is 0')
})

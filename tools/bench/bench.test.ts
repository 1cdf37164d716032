import { expect, test } from '@jest/globals'
import { measureSizes } from './sizes.ts'
import { spread } from './statistics.ts'

test.each([
  { values: [3], median: 3, min: 3, max: 3 },
  { values: [3, 1, 2], median: 2, min: 1, max: 3 },
  { values: [4, 1, 2, 3], median: 2.5, min: 1, max: 4 },
])('the median of $values is $median', ({ values, median, min, max }) => {
  expect(spread(values)).toEqual({ median, min, max })
})

test('nothing has no median', () => {
  expect(() => spread([])).toThrow('no values')
})

test('an action is as big as everything it can load', () => {
  const load = (id: number) => `__webpack_require__.e(/* import() */ ${id}).then(f)`
  const files = new Map([
    ['one/index.mjs', '1'.repeat(10)],
    ['two-three/index.mjs', '2'.repeat(10)],
    [
      'shared/index.mjs',
      `var actions={one:()=>${load(1)},"two-three":()=>Promise.all(/* import() */[__nccwpck_require__.e(2),__nccwpck_require__.e(3)]).then(f)},s=1;`,
    ],
    ['shared/1.index.mjs', `${load(4)}${load(1)}`],
    ['shared/2.index.mjs', '2'.repeat(100)],
    ['shared/3.index.mjs', '3'.repeat(100)],
    ['shared/4.index.mjs', '4'.repeat(100)],
  ])
  const [loader, first] = ['shared/index.mjs', 'shared/1.index.mjs'].map(
    (path) => files.get(path)?.length ?? 0,
  )
  const { total, actions } = measureSizes(files, ['one', 'two-three'])
  expect(actions).toEqual([
    { action: 'one', reachable: 10 + (loader ?? 0) + (first ?? 0) + 100, files: 4 },
    { action: 'two-three', reachable: 10 + (loader ?? 0) + 200, files: 4 },
  ])
  expect(total).toBe(320 + (loader ?? 0) + (first ?? 0))
})

import { expect, test } from '@jest/globals'
import { readPin, writePin } from './stickiness.ts'

test('a cookie is read back until it expires, among others', () => {
  const [cookie = ''] = writePin({ group: 'arn:green', expires: 5_000 })
  const header = `theme=dark; ${cookie.split(';')[0]}`
  expect(readPin(header, 4_999)).toEqual({ group: 'arn:green', expires: 5_000 })
  expect(readPin(header, 5_000)).toBeUndefined()
})

test.each([undefined, '', 'AWSALBTG=', 'AWSALBTG=nonsense'])('%p pins nobody', (header) => {
  expect(readPin(header, 0)).toBeUndefined()
})

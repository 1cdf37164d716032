import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ROOT } from '../command-line.ts'
import { UNNAMED_ERRORS, withoutNamedErrors } from './unnamed-errors.ts'

const PATH = join(ROOT, 'node_modules/@aws-sdk/client-ssm/dist-es/schemas/schemas_0.js')

test('only the base class of the errors stays registered', () => {
  expect(PATH).toMatch(UNNAMED_ERRORS)
  const before = readFileSync(PATH, 'utf8')
  const after = withoutNamedErrors(before)
  const registrations = (text: string) => text.match(/\w+\.registerError\(.*\);/g) ?? []
  expect(registrations(before).length).toBeGreaterThan(100)
  expect(registrations(after)).toEqual([
    '_s_registry.registerError(SSMServiceException$, SSMServiceException);',
  ])
})

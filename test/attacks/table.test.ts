import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { tokenTable } from './table.ts'

test('docs/security.md says of each attempt what is tried here, and links to it', () => {
  const page = readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8')
  const section = page.slice(page.indexOf('\n## What a stolen token of each job can do'))
  const table = section.split('\n').filter((line) => line.startsWith('|'))
  expect(table.slice(0, tokenTable().split('\n').length).join('\n')).toBe(tokenTable())
})

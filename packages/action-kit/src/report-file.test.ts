import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writeReportFile } from './report-file.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'report-file-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

test('a file lies below RUNNER_TEMP, and a second one of its name replaces it', () => {
  const write = (text: string) => writeReportFile({ RUNNER_TEMP: directory }, { name: 'evidence.svg', text })
  expect(write('<svg/>')).toBe(join(directory, 'greenlight', 'evidence.svg'))
  expect(readFileSync(write('<svg></svg>') ?? '', 'utf8')).toBe('<svg></svg>')
})

test('without a place to write there is no file, and no failure', () => {
  const file = { name: 'evidence.svg', text: '' }
  expect(writeReportFile({}, file)).toBeUndefined()
  const occupied = join(directory, 'a-file')
  writeFileSync(occupied, '')
  expect(writeReportFile({ RUNNER_TEMP: occupied }, file)).toBeUndefined()
})

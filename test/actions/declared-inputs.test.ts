import { readdirSync, readFileSync } from 'node:fs'
import { inputsRead } from '@greenlight/action-kit'
import { type OverrideName, readCommonInputs } from '@greenlight/composition'
import { overrides } from '@greenlight/config'
import { expect, test } from '@jest/globals'
import * as deployGreen from '../../actions/deploy-green/src/inputs.ts'
import * as report from '../../actions/report/src/inputs.ts'
import * as rollback from '../../actions/rollback/src/inputs.ts'
import * as shiftTraffic from '../../actions/shift-traffic/src/inputs.ts'
import * as smokeTest from '../../actions/smoke-test/src/inputs.ts'
import * as validateGate from '../../actions/validate-gate/src/inputs.ts'
import { parseMetadata } from '../../tools/docs/action-metadata.ts'

type Reader = {
  readonly readInputs: typeof rollback.readInputs | typeof deployGreen.readInputs
  readonly OVERRIDES: readonly OverrideName[]
}
const actions: Record<string, Reader | typeof validateGate> = {
  'validate-gate': validateGate,
  'deploy-green': deployGreen,
  'smoke-test': smokeTest,
  'shift-traffic': shiftTraffic,
  rollback,
}
const declaredBy = (name: string): readonly string[] =>
  parseMetadata(
    readFileSync(new URL(`../../actions/${name}/action.yml`, import.meta.url), 'utf8'),
  ).inputs.map((input) => input.name)

const sample = { tag: 'v1.4.0', config: '.github/greenlight.yml', 'github-token': 'ghs_1' }

test.each(Object.entries(actions))('%s reads the inputs that it declares, and no other', (name, action) => {
  const declared = declaredBy(name)
  const read = inputsRead((inputs) => {
    action.readInputs(inputs)
    readCommonInputs(inputs, action.OVERRIDES)
  }, sample)
  expect(declared.toSorted()).toEqual(read.toSorted())
})

test('report reads the inputs that it declares, and no other: it has no config', () => {
  const read = inputsRead(
    (inputs) => {
      report.readInputs(inputs)
      inputs.secret('github-token')
    },
    { jobs: 'Deploy: production', 'github-token': 'ghs_1' },
  )
  expect(declaredBy('report').toSorted()).toEqual(read.toSorted())
})

test('no action is forgotten', () => {
  const folders = readdirSync(new URL('../../actions/', import.meta.url))
  expect(folders.toSorted()).toEqual([...Object.keys(actions), 'report'].toSorted())
})

test('every setting that an input may give can be given to an action that uses it', () => {
  const declared = new Set(['environment', ...Object.values(actions).flatMap(({ OVERRIDES }) => OVERRIDES)])
  expect(
    overrides()
      .map(({ input }) => input)
      .filter((input) => !declared.has(input as OverrideName)),
  ).toEqual([])
})

import { describe, expect, test } from '@jest/globals'
import { checkTaskDefinition, refusalOf } from './check.ts'
import { describeFault } from './fault.ts'
import { RULES } from './rules.ts'
import { cpuUnits, memoryMib } from './task-size.ts'
import { BREAKS, brokenBy, forEc2, forFargate, samples, seeded } from './testing/definitions.ts'

const rulesOf = (definition: unknown) => checkTaskDefinition(definition).map(({ rule }) => rule)

describe('each rule', () => {
  test.each(BREAKS.map((way, index) => [index, way.rule, way] as const))('%i: %s', (index, rule, way) => {
    const definition = brokenBy(way, seeded(index))
    expect(rulesOf(definition)).toContain(rule)
    for (const { path, found, right } of checkTaskDefinition(definition)) {
      expect(`${path} ${found} ${right}`).not.toMatch(/undefined|\[object/)
      expect(found).not.toBe('')
      expect(right).not.toBe('')
    }
  })

  test('has a definition that breaks it, and no name twice', () => {
    const ids = RULES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !BREAKS.some(({ rule }) => rule === id))).toEqual([])
  })
})

describe('good definitions', () => {
  test.each([
    ['Fargate', forFargate],
    ['EC2', forEc2],
  ])('%s: nothing is refused', (_, make) => {
    const random = seeded(7)
    for (let count = 0; count < 300; count += 1) {
      const definition = make(random)
      expect({ definition, faults: checkTaskDefinition(definition) }).toEqual({ definition, faults: [] })
    }
  })

  test('what is broken in one place has one fault or some that follow from it', () => {
    for (const { definition, breaks } of samples(400, 1)) {
      expect(checkTaskDefinition(definition).length > 0).toBe(breaks !== undefined)
    }
  })
})

test('all faults at once, each with path, value and what would be right', () => {
  const faults = checkTaskDefinition({
    family: 'shop',
    networkMode: 'bridge',
    requiresCompatibilities: ['FARGATE'],
    cpu: '300',
    memory: 512,
    containerDefinitions: [
      { name: 'app', image: '<IMAGE>', comand: ['node'], memory: 512.5 },
      { name: 'app', image: 'nginx', environment: { PASSWORD: 'hunter2' } },
    ],
  })
  expect(faults.map(describeFault)).toEqual([
    'memory is 512: write "512", in quotes',
    'containerDefinitions[0].comand is no member that ECS registers: did you mean command? Capital letters count',
    'containerDefinitions[0].memory is 512.5: write a whole number without quotes',
    'containerDefinitions[1].environment is an object with 1 member: write a list of objects with name, value',
    'containerDefinitions[0].image is "<IMAGE>": put the real value in place of <IMAGE>',
    'containerDefinitions[1].name is "app", as that of a container before it: give each container a name of its own',
    'cpu is "300": Fargate has 256, 512, 1024, 2048, 4096, 8192, 16384, 32768 CPU units',
    'networkMode is "bridge": write "awsvpc"',
  ])
})

test('the values of variables are not repeated', () => {
  const containerDefinitions = [{ name: 'app', image: 'x', environment: [{ name: 'PIN', value: 4711 }] }]
  const faults = checkTaskDefinition({ family: 'shop', memory: '512', containerDefinitions })
  expect(faults.map(describeFault)).toEqual([
    'containerDefinitions[0].environment[0].value is a number: write a text in quotes',
  ])
  expect(JSON.stringify(faults)).not.toContain('4711')
})

describe('a hostile file', () => {
  const app = { name: 'app', image: 'x', memory: 64 }
  const sized = (members: object) => ({ family: 'shop', containerDefinitions: [{ ...app, ...members }] })

  test('with faults without end: a hundred of a kind are looked for', () => {
    const faults = checkTaskDefinition(sized({ environment: Array.from({ length: 20_000 }, () => 7) }))
    expect(faults).toHaveLength(100)
  })

  test('larger than ECS registers: no rule compares its parts', () => {
    const portMappings = Array.from({ length: 40_000 }, () => ({ containerPort: 80, hostPort: 80 }))
    expect(rulesOf(sized({ portMappings }))).toEqual(['size'])
    expect(refusalOf(sized({ portMappings }))?.message).toMatch(/^Actual length: '\d+'. Max allowed length/)
  })

  test('just within the size: every part is compared with every other', () => {
    const portMappings = Array.from({ length: 1500 }, () => ({ containerPort: 80, hostPort: 80 }))
    const rules = rulesOf(sized({ portMappings }))
    expect(new Set(rules)).toEqual(new Set(['host-ports-unique']))
    expect(rules).toHaveLength(100)
  })
})

test('a protocol that ECS takes for tcp is taken; a member that the SDK cannot send is told as such', () => {
  const containerDefinitions = [
    { name: 'app', image: 'x', memory: 64, portMappings: [{ containerPort: 80, protocol: 'TCP' }] },
  ]
  expect(checkTaskDefinition({ family: 'shop', containerDefinitions })).toEqual([])
  const newer = { family: 'shop', containerDefinitions, trustedExecutionConfiguration: {} }
  expect(checkTaskDefinition(newer).map(describeFault)).toEqual([
    'trustedExecutionConfiguration is newer than the AWS SDK in these actions: leave it out: it would be dropped without a word',
  ])
})

test.each([
  ['256', 256, undefined],
  [' .25 vCPU', 256, undefined],
  ['0.5vcpu', 512, undefined],
  ['1 GB', undefined, 1024],
  ['0.5GB', undefined, 512],
  ['2.5', undefined, undefined],
  ['.', undefined, undefined],
  ['', undefined, undefined],
  ['1e3', undefined, undefined],
  ['-1', undefined, undefined],
  ['0.3 vCPU', undefined, undefined],
  ['1 GiB', undefined, undefined],
])('a size as ECS reads it: %j', (text, units, mib) => {
  expect(cpuUnits(text)).toBe(units)
  expect(memoryMib(text)).toBe(text === '256' ? 256 : mib)
})

test.each([null, undefined, 'text', 7, true, [], [[]]])('%j is no definition', (value) => {
  expect(rulesOf(value)).toContain('model-type')
  expect(refusalOf(value)?.code).toBe('InvalidParameterException')
})

test('the service refuses with its first fault alone, and takes what only a release must not do', () => {
  const container = { name: 'app', image: 'x', memory: 64 }
  expect(refusalOf({ family: 'a b', containerDefinitions: [container, container] })).toEqual({
    code: 'ClientException',
    message: 'Family contains invalid characters.',
  })
  const unknown = { family: 'shop', containerDefinitions: [{ ...container, comand: [] }] }
  expect(refusalOf(unknown)).toBeUndefined()
  expect(rulesOf(unknown)).toEqual(['unknown-member'])
})

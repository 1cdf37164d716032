import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ConfigurationError } from './errors.ts'
import { fingerprintOf, needContainer, renderTaskDefinition } from './task-definition.ts'

const IMAGE = `123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop@sha256:${'a'.repeat(64)}`

const template = {
  family: 'shop',
  cpu: '256',
  containerDefinitions: [
    { name: 'app', image: 'placeholder', environment: [{ name: 'MODE', value: 'live' }] },
    { name: 'proxy', image: 'envoy' },
  ],
}

describe('rendering', () => {
  test('places the image in the named container and nowhere else', () => {
    const rendered = renderTaskDefinition({ template, container: 'app', image: IMAGE })
    expect(rendered['containerDefinitions']).toEqual([
      { name: 'app', image: IMAGE, environment: [{ name: 'MODE', value: 'live' }] },
      { name: 'proxy', image: 'envoy' },
    ])
    expect(template.containerDefinitions[0]?.image).toBe('placeholder')
  })

  test('adds variables, and replaces those of the same name', () => {
    const environment = { MODE: 'test', VERSION: '1.4.0' }
    const rendered = renderTaskDefinition({ template, container: 'app', image: IMAGE, environment })
    expect(rendered['containerDefinitions']).toMatchObject([
      {
        environment: [
          { name: 'MODE', value: 'test' },
          { name: 'VERSION', value: '1.4.0' },
        ],
      },
      { name: 'proxy' },
    ])
  })

  test('drops what DescribeTaskDefinition adds by itself', () => {
    const described = { ...template, revision: 7, status: 'ACTIVE', registeredAt: 'yesterday' }
    const order = { container: 'app', image: IMAGE }
    expect(renderTaskDefinition({ template: described, ...order })).toEqual(
      renderTaskDefinition({ template, ...order }),
    )
  })

  test.each([
    ['no list of containers', { family: 'shop', containerDefinitions: 'app' }],
    ['a list of no objects', { family: 'shop', containerDefinitions: ['app', null] }],
  ])('leaves %s as it is: the check of the whole says what is wrong', (_, bad) => {
    expect(renderTaskDefinition({ template: bad, container: 'app', image: IMAGE })).toEqual(bad)
  })
})

describe('the container that gets the image', () => {
  test.each([
    ['a missing container', template, 'web', 'no container "web"; its containers are app, proxy'],
    ['no containers', { family: 'shop' }, 'app', 'no list "containerDefinitions"'],
    ['a list of no objects', { family: 'shop', containerDefinitions: ['app'] }, 'app', 'of objects'],
  ])('refuses %s', (_, bad, container, said) => {
    const need = () => needContainer(bad, container)
    expect(need).toThrow(ConfigurationError)
    expect(need).toThrow(said)
  })

  test('may stand anywhere among them', () => {
    expect(() => needContainer(template, 'proxy')).not.toThrow()
  })
})

describe('fingerprints', () => {
  const release = 'v1.4.0'

  test('do not depend on the order of members, or on tags', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (content, tags) => {
        const reversed = Object.fromEntries(Object.entries(content).reverse())
        expect(fingerprintOf({ release, template: { ...reversed, tags } })).toBe(
          fingerprintOf({ release, template: content }),
        )
      }),
    )
  })

  test('depend on the release, on values and on the order of lists', () => {
    const of = (values: unknown, tag = release) => fingerprintOf({ release: tag, template: { values } })
    const all = [of([1, 2]), of([2, 1]), of(['1', 2]), of([1, 2], 'v1.4.1'), of([[1, 2]])]
    expect(new Set(all).size).toBe(all.length)
    expect(all[0]).toMatch(/^[0-9a-f]{64}$/)
  })
})

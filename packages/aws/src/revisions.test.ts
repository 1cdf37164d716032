import type { ReleaseMark } from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import { ecsRevisions } from './revisions.ts'
import { type Answers, type Input, SETTINGS, wired } from './wire.testing.ts'

const arnOf = (revision: number, family = 'shop') =>
  `arn:aws:ecs:eu-west-1:123456789012:task-definition/${family}:${revision}`

const markOf = (release: string, good = false): ReleaseMark => ({
  release,
  commit: 'c0ffee',
  digest: `sha256:${'a'.repeat(64)}`,
  fingerprint: `fingerprint-of-${release}`,
  good,
})

const tagsOf = ({ good, ...mark }: ReleaseMark) => [
  ...Object.entries(mark).map(([key, value]) => ({ key: `greenlight:${key}`, value })),
  { key: 'greenlight:good', value: String(good) },
]

/** A family with these marks, oldest first; undefined is a revision that somebody else registered. */
const family = (marks: readonly (ReleaseMark | undefined)[], answers: Answers = {}) => {
  const registered = marks.map((mark, index) => ({ arn: arnOf(index + 1), tags: mark ? tagsOf(mark) : [] }))
  const wire = wired({
    'ecs:ListTaskDefinitions': () => ({
      taskDefinitionArns: [arnOf(99, 'shop-other'), ...registered.map(({ arn }) => arn).reverse()],
    }),
    'ecs:DescribeTaskDefinition': ({ taskDefinition }) => ({
      taskDefinition: { taskDefinitionArn: taskDefinition },
      tags: registered.find(({ arn }) => arn === taskDefinition)?.tags,
    }),
    'ecs:RegisterTaskDefinition': () => ({ taskDefinition: { taskDefinitionArn: arnOf(50) } }),
    'ecs:TagResource': ({ resourceArn, tags }) => {
      const tagged = registered.find(({ arn }) => arn === resourceArn)
      const kept = tagged?.tags.filter(({ key }) => !tags.some((tag: Input) => tag.key === key))
      if (tagged !== undefined) tagged.tags = [...(kept ?? []), ...tags]
    },
    ...answers,
  })
  return { ...wire, port: ecsRevisions(wire.session, SETTINGS, 'shop') }
}

describe('finding', () => {
  test('the newest revision with the fingerprint', async () => {
    const { port, inputs } = family([markOf('v1.0.0'), markOf('v1.1.0'), markOf('v1.1.0'), undefined])
    expect(await port.find('fingerprint-of-v1.1.0')).toEqual({ arn: arnOf(3), mark: markOf('v1.1.0') })
    expect(inputs('ecs:ListTaskDefinitions')).toEqual([
      { familyPrefix: 'shop', sort: 'DESC', status: 'ACTIVE', maxResults: 100 },
    ])
    expect(inputs('ecs:DescribeTaskDefinition')[0]).toEqual({ taskDefinition: arnOf(4), include: ['TAGS'] })
  })

  test('nothing', async () => expect(await family([undefined]).port.find('x')).toBeUndefined())

  test('without a family, among those that the services run', async () => {
    const { session, inputs } = family([markOf('v1.0.0', true)], {
      'ecs:DescribeServices': ({ services }) => ({
        services: [{ serviceName: services[0], taskDefinition: arnOf(1) }],
      }),
    })
    expect(await ecsRevisions(session, SETTINGS).listGood(5)).toHaveLength(1)
    expect(inputs('ecs:ListTaskDefinitions')).toMatchObject([{ familyPrefix: 'shop' }])
  })
})

describe('listing the good', () => {
  const many = Array.from({ length: 30 }, (_, index) => markOf(`v1.${index}.0`, index % 2 === 0))

  test('newest first, no more than asked for, and no longer a search than needed', async () => {
    const { port, inputs } = family(many)
    const good = await port.listGood(3)
    expect(good.map(({ mark }) => mark.release)).toEqual(['v1.28.0', 'v1.26.0', 'v1.24.0'])
    expect(inputs('ecs:DescribeTaskDefinition').length).toBeLessThanOrEqual(8)
  })

  test('looks at each revision once', async () => {
    const { port, inputs } = family(many)
    await port.listGood(25)
    await port.listGood(25)
    expect(inputs('ecs:DescribeTaskDefinition')).toHaveLength(many.length)
  })

  test('sees what was just marked', async () => {
    const { port, inputs } = family([markOf('v1.0.0')])
    expect(await port.listGood(5)).toEqual([])
    await port.markGood(arnOf(1))
    expect(inputs('ecs:TagResource')).toEqual([
      { resourceArn: arnOf(1), tags: [{ key: 'greenlight:good', value: 'true' }] },
    ])
    expect(await port.listGood(5)).toEqual([{ arn: arnOf(1), mark: markOf('v1.0.0', true) }])
  })
})

describe('registering', () => {
  test('sends what ECS registers, with the user’s tags and ours', async () => {
    const { port, inputs } = family([])
    const template = {
      family: 'shop',
      containerDefinitions: [{ name: 'app', image: 'shop@sha256:0' }],
      tags: [
        { key: 'team', value: 'shop' },
        { key: 'greenlight:good', value: 'true' },
      ],
    }
    expect(await port.register({ template, mark: markOf('v1.4.0') })).toEqual({
      arn: arnOf(50),
      mark: markOf('v1.4.0'),
    })
    const [{ tags, ...sent }] = inputs('ecs:RegisterTaskDefinition') as [Input]
    expect(sent).toEqual({ family: 'shop', containerDefinitions: template.containerDefinitions })
    expect(tags[0]).toEqual({ key: 'team', value: 'shop' })
    expect(tags).toHaveLength(6)
    expect(tags).toContainEqual({ key: 'greenlight:good', value: 'false' })
  })
})

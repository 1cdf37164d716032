import { expect, test } from '@jest/globals'
import { good, testWorld } from '../compute.testing.ts'

const container = { name: 'app', image: 'good' }
const valid = { family: 'shop', memory: '512', containerDefinitions: [container] }

test('revisions count up per family, and are listed by family and status', async () => {
  const world = await testWorld({ good })
  for (const family of ['shop', 'shop', 'shop-migrate'])
    await world.call('RegisterTaskDefinition', { ...valid, family })
  const list = async (query: object) =>
    (await world.call<{ taskDefinitionArns: string[] }>('ListTaskDefinitions', query)).taskDefinitionArns.map(
      (arn) => arn.slice(arn.lastIndexOf('/') + 1),
    )
  expect(await list({ familyPrefix: 'shop' })).toEqual(['shop:1', 'shop:2'])
  expect(await list({ sort: 'DESC' })).toEqual(['shop-migrate:1', 'shop:2', 'shop:1'])
  await world.call('DeregisterTaskDefinition', { taskDefinition: 'shop:2' })
  expect(await list({ familyPrefix: 'shop' })).toEqual(['shop:1'])
  expect(await list({ familyPrefix: 'shop', status: 'INACTIVE' })).toEqual(['shop:2'])
  const page = await world.call<{ nextToken: string }>('ListTaskDefinitions', { maxResults: 1 })
  expect(await list({ maxResults: 1, nextToken: page.nextToken })).toEqual(['shop-migrate:1'])
})

test('a description shows what was registered and what ECS adds, tags only when asked', async () => {
  const world = await testWorld({ good })
  await world.call('RegisterTaskDefinition', {
    ...valid,
    tags: [{ key: 'greenlight:release', value: 'v1.0.0' }],
  })
  const plain = await world.call<Record<string, unknown>>('DescribeTaskDefinition', {
    taskDefinition: 'shop',
  })
  expect(plain).toMatchObject({
    taskDefinition: {
      taskDefinitionArn: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/shop:1',
      revision: 1,
      status: 'ACTIVE',
      containerDefinitions: [{ name: 'app', image: 'good', essential: true }],
    },
  })
  expect(plain).not.toHaveProperty('tags')
  const tagged = await world.call('DescribeTaskDefinition', { taskDefinition: 'shop:1', include: ['TAGS'] })
  expect(tagged).toMatchObject({ tags: [{ key: 'greenlight:release', value: 'v1.0.0' }] })
})

test.each([
  ['no container', { containerDefinitions: [] }, 'Container list cannot be empty.'],
  [
    'a container without name',
    { containerDefinitions: [{ image: 'a' }] },
    'Container.name should not be null',
  ],
  [
    'a container without image',
    { containerDefinitions: [{ name: 'app' }] },
    'container.image should not be null',
  ],
  ['two containers of one name', { containerDefinitions: [container, container] }, 'must be unique'],
  [
    'no essential container',
    { containerDefinitions: [{ ...container, essential: false }] },
    'essential container',
  ],
  ['a bad family', { family: 'a b' }, 'Family contains invalid characters.'],
  ['no memory', { memory: undefined }, "At least one of 'memory' or 'memoryReservation'"],
  [
    'Fargate without awsvpc',
    { requiresCompatibilities: ['FARGATE'], cpu: '256' },
    'Fargate only supports network mode ‘awsvpc’.',
  ],
  [
    'a pair that Fargate does not have',
    { requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '300' },
    'No Fargate configuration exists for given values: 300 CPU, 512 memory.',
  ],
  [
    'dependencies',
    {
      containerDefinitions: [
        { ...container, dependsOn: [{ containerName: 'b', condition: 'START' }] },
        { ...container, name: 'b' },
      ],
    },
    "does not model the container member 'dependsOn'",
  ],
])('refuses %s', async (_, members, words) => {
  const world = await testWorld({ good })
  await expect(world.call('RegisterTaskDefinition', { ...valid, ...members })).rejects.toThrow(words)
})

test('sizes are kept in CPU units and MiB, as ECS converts them', async () => {
  const world = await testWorld({ good })
  await world.call('RegisterTaskDefinition', { ...valid, cpu: '.5 vCPU', memory: '2 GB' })
  const { taskDefinition } = await world.call<{ taskDefinition: object }>('DescribeTaskDefinition', {
    taskDefinition: 'shop',
  })
  expect(taskDefinition).toMatchObject({ cpu: '512', memory: '2048' })
})

test('a service cannot use a revision that is unknown or inactive', async () => {
  const world = await testWorld({ good })
  await expect(world.service('blue', 'shop:9', 1)).rejects.toThrow('TaskDefinition not found.')
  const arn = await world.revision('good')
  await world.call('DeregisterTaskDefinition', { taskDefinition: arn })
  await expect(world.service('blue', arn, 1)).rejects.toThrow('TaskDefinition is inactive')
})

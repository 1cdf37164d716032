import { expect, test } from '@jest/globals'
import { resolve } from './lookup.ts'
import { type Answers, GROUPS, loadBalancer, Refusal, RULE, SETTINGS, wired } from './wire.testing.ts'

const ARN = 'arn:aws:ecs:eu-west-1:123456789012'
const service = (serviceName: string, status = 'ACTIVE') => ({
  serviceName,
  status,
  serviceArn: `${ARN}:service/shop/${serviceName}`,
  clusterArn: `${ARN}:cluster/shop`,
})

const resolved = (describe: Answers[string]) =>
  resolve(wired({ ...loadBalancer(), 'ecs:DescribeServices': describe }).session, SETTINGS)

test('names become ARNs', async () => {
  const found = await resolved(({ services }) => ({
    services: services.map((each: string) => service(each)),
  }))
  expect(found).toMatchObject({
    cluster: `${ARN}:cluster/shop`,
    services: { blue: `${ARN}:service/shop/shop-blue`, green: `${ARN}:service/shop/shop-green` },
    targetGroups: GROUPS,
    rule: { arn: RULE, kind: 'rule' },
  })
})

test.each<[string, Answers[string], string]>([
  [
    'a service that is missing',
    () => ({ services: [service('shop-blue')], failures: [{ reason: 'MISSING' }] }),
    'shop-green is missing in the cluster shop (environments.production.slots.green.service)',
  ],
  [
    'a service on its way out',
    () => ({ services: [service('shop-blue', 'DRAINING'), service('shop-green')] }),
    'shop-blue is DRAINING',
  ],
  [
    'a cluster that is missing',
    () => {
      throw new Refusal('ClusterNotFoundException', 'Cluster not found.')
    },
    'environments.production.cluster: shop',
  ],
])('%s is named by place and value', async (_, describe, said) => {
  await expect(resolved(describe)).rejects.toThrow(said)
})

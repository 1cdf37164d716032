import { asked, at, containersOf, every, networkModeOf, type Place } from '../place.ts'
import { deployed, documented, forEach, type Rule, type Source, when } from '../rule.ts'

const inAwsvpc = (task: Place): boolean => networkModeOf(task) === 'awsvpc'

/** A member of a container that a task with a network of its own cannot have. */
const notInAwsvpc = (member: string, message: string, source: Source): Rule => ({
  id: `awsvpc-${member.toLowerCase()}`,
  says: `In the network mode awsvpc a container has no ${member}`,
  source,
  breaches: when(
    inAwsvpc,
    forEach(
      (task) => containersOf(task).map((container) => at(container, member)),
      (place) =>
        asked(place)
          ? { at: place, right: 'leave it out in the networkMode awsvpc, which Fargate has, too', message }
          : undefined,
    ),
  ),
})

export const NETWORK_MODE: readonly Rule[] = [
  notInAwsvpc(
    'links',
    'Links are not supported when networkMode=awsvpc.',
    deployed('pf-ecs-fargate-links', 'aws-observability/aws-otel-collector#1359'),
  ),
  notInAwsvpc(
    'hostname',
    'hostname is not supported on container when networkMode=awsvpc.',
    deployed('pf-ecs-awsvpc-hostname', 'labd/ecs-deplojo#26'),
  ),
  notInAwsvpc(
    'dnsServers',
    'DNS servers are not supported on container when networkMode=awsvpc.',
    deployed('pf-ecs-fargate-dns-servers'),
  ),
  notInAwsvpc(
    'extraHosts',
    'Extra hosts are not supported on container when networkMode=awsvpc.',
    deployed('pf-ecs-awsvpc-extra-hosts'),
  ),
  notInAwsvpc(
    'disableNetworking',
    'Disable Networking is not supported on container when networkMode=awsvpc.',
    deployed('pf-ecs-fargate-disable-networking'),
  ),
  {
    id: 'links-in-bridge',
    says: 'Containers are linked in the network mode bridge only',
    source: documented('API_ContainerDefinition'),
    breaches: when(
      (task) => ['host', 'none'].includes(networkModeOf(task)),
      forEach(
        (task) => containersOf(task).map((container) => at(container, 'links')),
        (links, task) =>
          asked(links)
            ? {
                at: links,
                right: 'leave it out, or use the networkMode bridge',
                message: `Links are not supported when networkMode=${networkModeOf(task)}.`,
              }
            : undefined,
      ),
    ),
  },
  {
    id: 'proxy-in-awsvpc',
    says: 'A proxyConfiguration needs the network mode awsvpc',
    source: deployed('pf-ecs-proxy-configuration-awsvpc-required'),
    breaches: (task) => {
      const proxy = at(task, 'proxyConfiguration')
      return asked(proxy) && !inAwsvpc(task)
        ? [
            {
              at: proxy,
              right: 'use the networkMode awsvpc, or leave it out',
              message: 'APPMESH proxy configuration is only supported in networkMode=awsvpc.',
            },
          ]
        : []
    },
  },
  {
    id: 'proxy-container',
    says: 'The containerName of a proxyConfiguration is that of a container',
    source: deployed('pf-ecs-proxy-configuration-container-missing'),
    breaches: (task) => {
      const name = at(task, 'proxyConfiguration', 'containerName')
      const known = containersOf(task).some((each) => at(each, 'name').value === name.value)
      return typeof name.value !== 'string' || known
        ? []
        : [
            {
              at: name,
              right: 'name a container of this task',
              message: `Proxy container [${name.value}] does not exist.`,
            },
          ]
    },
  },
  {
    id: 'proxy-properties',
    says: 'A proxyConfiguration has ProxyIngressPort, ProxyEgressPort, AppPorts and EgressIgnoredIPs',
    source: deployed('pf-ecs-proxy-configuration-missing-required-props'),
    breaches: (task) => {
      const proxy = at(task, 'proxyConfiguration')
      if (!asked(proxy)) return []
      const names = every(proxy, 'properties').map((property) => at(property, 'name').value)
      const missing = ['ProxyIngressPort', 'ProxyEgressPort', 'AppPorts', 'EgressIgnoredIPs'].filter(
        (name) => !names.includes(name),
      )
      return missing.length === 0
        ? []
        : [
            {
              at: at(proxy, 'properties'),
              found: `has no ${missing.join(', ')}`,
              right: 'add what is missing',
              message:
                missing[0] === 'ProxyIngressPort' ? 'Ingress port not found' : `${missing[0]} not found`,
            },
          ]
    },
  },
]

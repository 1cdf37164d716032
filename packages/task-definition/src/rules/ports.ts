import { show } from '../fault.ts'
import {
  at,
  containersOf,
  every,
  given,
  nameOf,
  networkModeOf,
  type Place,
  repeated,
  textOf,
  wholeOf,
} from '../place.ts'
import { deployed, documented, type Finding, forEach, type Rule, reported, when } from '../rule.ts'

const LAST_PORT = 65_535
const RANGES = 100

const mappingsOf = (container: Place): readonly Place[] => every(container, 'portMappings')
const allMappings = (task: Place): readonly Place[] => containersOf(task).flatMap(mappingsOf)
const protocolOf = (mapping: Place): string => (textOf(at(mapping, 'protocol')) === 'udp' ? 'UDP' : 'TCP')

/** One network for all containers: a container's port is the host's. */
const sharesPorts = (task: Place): boolean => ['awsvpc', 'host'].includes(networkModeOf(task))

/** A rule about each port mapping that also needs to name its container. */
const forMappings =
  (breach: (mapping: Place, container: string, task: Place) => Finding | undefined): Rule['breaches'] =>
  (task) =>
    containersOf(task).flatMap((container) =>
      mappingsOf(container)
        .map((mapping) => breach(mapping, nameOf(container), task))
        .filter((finding) => finding !== undefined),
    )

/** The ends of `8000-8010`. */
const rangeOf = (mapping: Place): readonly [number, number] | undefined => {
  const [, from, to] = /^(\d{1,5})-(\d{1,5})$/.exec(textOf(at(mapping, 'containerPortRange')) ?? '') ?? []
  return from === undefined || to === undefined ? undefined : [Number(from), Number(to)]
}

/** Ports as first and last, of a single port or of a range. */
const portsOf = (
  mapping: Place,
  name: 'containerPort' | 'hostPort',
): readonly [number, number] | undefined => {
  const port = wholeOf(at(mapping, name))
  return port === undefined || port === 0 ? undefined : [port, port]
}

/** Mappings whose ports one before them has, too. */
const overlapping = (
  mappings: readonly Place[],
  ports: (mapping: Place) => readonly [number, number] | undefined,
): readonly { readonly mapping: Place; readonly port: number }[] =>
  mappings.flatMap((mapping, index) => {
    const own = ports(mapping)
    if (own === undefined) return []
    const shared = mappings.slice(0, index).flatMap((other) => {
      const theirs = ports(other)
      if (theirs === undefined || protocolOf(other) !== protocolOf(mapping)) return []
      return own[0] <= theirs[1] && theirs[0] <= own[1] ? [Math.max(own[0], theirs[0])] : []
    })
    const [port] = shared
    return port === undefined ? [] : [{ mapping, port }]
  })

export const PORTS: readonly Rule[] = [
  {
    id: 'container-port',
    says: `A port mapping has a containerPort from 1 to ${LAST_PORT}, or a containerPortRange`,
    source: reported('aws/aws-cli#7288', 'aws/aws-cdk#8762'),
    breaches: forMappings((mapping, container) => {
      const port = at(mapping, 'containerPort')
      const number = wholeOf(port)
      if (given(at(mapping, 'containerPortRange')) && !given(port)) return undefined
      if (number === undefined ? given(port) : number >= 1 && number <= LAST_PORT) return undefined
      return {
        at: port,
        ...(given(port) ? {} : { found: 'is missing' }),
        right: `write a port from 1 to ${LAST_PORT}`,
        message: `Invalid 'containerPort' setting for container '${container}'.`,
      }
    }),
  },
  {
    id: 'host-port',
    says: `A hostPort is from 0 to ${LAST_PORT}`,
    source: documented('API_PortMapping'),
    breaches: forMappings((mapping, container) => {
      const port = at(mapping, 'hostPort')
      const number = wholeOf(port)
      if (number === undefined || (number >= 0 && number <= LAST_PORT)) return undefined
      return {
        at: port,
        right: `write a port from 0 to ${LAST_PORT}`,
        message: `Invalid 'hostPort' setting for container '${container}'.`,
      }
    }),
  },
  {
    id: 'host-port-as-container-port',
    says: 'In the network modes awsvpc and host a hostPort is absent, 0 or equal to the containerPort',
    source: deployed('pf-ecs-host-network-host-port-mismatch', 'klothoplatform/klotho#892'),
    breaches: when(
      sharesPorts,
      forMappings((mapping, _, task) => {
        const host = at(mapping, 'hostPort')
        const [number, container] = [wholeOf(host), wholeOf(at(mapping, 'containerPort'))]
        if (number === undefined || number === 0 || container === undefined || number === container)
          return undefined
        return {
          at: host,
          right: `leave it out, or write ${container} as the containerPort`,
          message: `When networkMode=${networkModeOf(task)}, the host ports and container ports in port mappings must match.`,
        }
      }),
    ),
  },
  {
    id: 'host-ports-unique',
    says: 'A port of the host, or of the task in the modes awsvpc and host, is mapped once for each protocol',
    source: reported('aws/amazon-ecs-agent#1220', 'pf-ecs-port-range-overlap'),
    breaches: (task) =>
      overlapping(allMappings(task), (mapping) => {
        if (!sharesPorts(task)) return portsOf(mapping, 'hostPort')
        return rangeOf(mapping) ?? portsOf(mapping, 'containerPort')
      }).map(({ mapping, port }) => ({
        at: mapping,
        found: `maps ${protocolOf(mapping)} port ${port} once more`,
        right: 'map each port once in the task',
        message:
          networkModeOf(task) === 'awsvpc'
            ? `${protocolOf(mapping)} container port '${port}' is used multiple times in task when networkMode=awsvpc.`
            : `${protocolOf(mapping)} host port '${port}' is mapped multiple times in task.`,
      })),
  },
  {
    id: 'ports-without-network',
    says: 'In the network mode none no port is mapped',
    source: documented('API_ContainerDefinition'),
    breaches: when(
      (task) => networkModeOf(task) === 'none',
      forEach(
        (task) => containersOf(task).map((container) => at(container, 'portMappings')),
        (mappings) =>
          Array.isArray(mappings.value) && mappings.value.length > 0
            ? {
                at: mappings,
                right: 'leave it out, or use another networkMode',
                message: 'Port mappings are not supported when networkMode=none.',
              }
            : undefined,
      ),
    ),
  },
  {
    id: 'port-range',
    says: `A containerPortRange is two ports from 1 to ${LAST_PORT}, the lower one first: "8000-8010"`,
    source: deployed('pf-ecs-port-range-reversed', 'API_PortMapping'),
    breaches: forMappings((mapping, container) => {
      const range = at(mapping, 'containerPortRange')
      const [from, to] = rangeOf(mapping) ?? [0, 0]
      if (textOf(range) === undefined || (from >= 1 && from < to && to <= LAST_PORT)) return undefined
      return {
        at: range,
        right: 'write the lower port, a hyphen and the higher one: "8000-8010"',
        message: `Invalid 'containerPortRange' setting for container '${container}'.`,
      }
    }),
  },
  {
    id: 'port-range-alone',
    says: 'A port mapping has a containerPort or a containerPortRange, not both',
    source: deployed('pf-ecs-port-range-with-host-port'),
    breaches: forMappings((mapping) =>
      given(at(mapping, 'containerPortRange')) &&
      (given(at(mapping, 'containerPort')) || given(at(mapping, 'hostPort')))
        ? {
            at: mapping,
            found: 'has a single port and a range',
            right: 'keep containerPort, or containerPortRange without hostPort',
            message: 'cannot specify both single port and port range',
          }
        : undefined,
    ),
  },
  {
    id: 'port-range-network',
    says: 'A containerPortRange needs the network mode bridge or awsvpc',
    source: documented('API_PortMapping'),
    breaches: when(
      (task) => !['bridge', 'awsvpc'].includes(networkModeOf(task)),
      forEach(
        (task) => allMappings(task).map((mapping) => at(mapping, 'containerPortRange')),
        (range) =>
          given(range)
            ? {
                at: range,
                right: 'use the networkMode bridge or awsvpc, or single ports',
                message:
                  'containerPortRange is only supported when networkMode=bridge or networkMode=awsvpc.',
              }
            : undefined,
      ),
    ),
  },
  {
    id: 'port-ranges-at-most',
    says: `A container has at most ${RANGES} port ranges`,
    source: documented('API_PortMapping'),
    breaches: forEach(containersOf, (container) =>
      mappingsOf(container).filter((mapping) => given(at(mapping, 'containerPortRange'))).length <= RANGES
        ? undefined
        : {
            at: at(container, 'portMappings'),
            found: `has more than ${RANGES} port ranges`,
            right: `keep at most ${RANGES}`,
            message: `A container can have at most ${RANGES} port ranges.`,
          },
    ),
  },
  {
    id: 'port-name',
    says: 'The name of a port mapping has 1 to 64 lower-case letters, digits, hyphens and underscores and no hyphen first',
    source: documented('API_PortMapping'),
    breaches: forEach(
      (task) => allMappings(task).map((mapping) => at(mapping, 'name')),
      (name) => {
        const text = textOf(name)
        if (text === undefined || /^[a-z0-9_][a-z0-9_-]{0,63}$/.test(text)) return undefined
        return {
          at: name,
          right: 'use 1 to 64 lower-case letters, digits, hyphens and underscores, no hyphen first',
          message: 'The name of a port mapping contains invalid characters.',
        }
      },
    ),
  },
  {
    id: 'port-names-unique',
    says: 'No two port mappings of a task have the same name',
    source: deployed('pf-ecs-port-mapping-duplicate-name'),
    breaches: (task) =>
      repeated(allMappings(task), (mapping) => textOf(at(mapping, 'name'))).map((mapping) => ({
        at: at(mapping, 'name'),
        found: `is ${show(textOf(at(mapping, 'name')))}, as that of a mapping before it`,
        right: 'give each port mapping a name of its own',
        message: `When networkMode=${networkModeOf(task)}, port mapping name is already used`,
      })),
  },
]

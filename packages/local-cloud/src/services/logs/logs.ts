import type {
  CreateLogGroupCommandInput,
  DescribeLogGroupsCommandInput,
  DescribeLogGroupsCommandOutput,
  DescribeLogStreamsCommandInput,
  DescribeLogStreamsCommandOutput,
  FilterLogEventsCommandInput,
  FilterLogEventsCommandOutput,
  GetLogEventsCommandInput,
  GetLogEventsCommandOutput,
} from '@aws-sdk/client-cloudwatch-logs'
import { ApiError, type LogSink, type Service, type World } from '../../world.ts'
import { page } from '../paging.ts'

type Output<T> = Omit<T, '$metadata'>

interface Line {
  readonly at: number
  readonly message: string
  readonly id: string
}

interface Stream {
  readonly name: string
  readonly createdAt: number
  readonly lines: Line[]
}

interface Group {
  readonly name: string
  readonly createdAt: number
  readonly streams: Map<string, Stream>
}

const CODE = 'InvalidParameterException'

/** Lines that hold every word of a filter pattern; quoted words keep their spaces. */
const matcher = (pattern: string | undefined): ((message: string) => boolean) => {
  if (pattern === undefined || pattern.trim() === '') return () => true
  if (/^\s*[{[%]/.test(pattern) || /(^|\s)[-?]/.test(pattern))
    throw new ApiError(
      'NotModelled',
      `The filter pattern ${pattern} is not modelled; plain and quoted words are`,
      501,
    )
  const words = [...pattern.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '')
  return (message) => words.every((word) => message.includes(word))
}

/**
 * CloudWatch Logs: what tasks write and people read. Groups and streams come into being with their first
 * line.
 */
export const createLogs = (world: World): { readonly service: Service; readonly sink: LogSink } => {
  const groups = new Map<string, Group>()
  let written = 0

  const group = (input: {
    logGroupName?: string | undefined
    logGroupIdentifier?: string | undefined
  }): Group => {
    const given = input.logGroupName ?? input.logGroupIdentifier
    if (given === undefined) throw new ApiError(CODE, 'logGroupName or logGroupIdentifier must be given')
    const name = given.startsWith('arn:')
      ? given.replace(/^arn:[^/]*?log-group:/, '').replace(/:\*$/, '')
      : given
    const found = groups.get(name)
    if (found !== undefined) return found
    throw new ApiError('ResourceNotFoundException', 'The specified log group does not exist.')
  }

  const arnOf = (name: string): string => `arn:aws:logs:${world.region}:${world.account}:log-group:${name}`

  const within = (input: { startTime?: number | undefined; endTime?: number | undefined }) => {
    const { startTime = 0, endTime = Number.POSITIVE_INFINITY } = input
    return ({ at }: Line): boolean => at >= startTime && at < endTime
  }

  const sink: LogSink = {
    write({ group: groupName, stream: streamName, at, message }) {
      const held = groups.get(groupName) ?? {
        name: groupName,
        createdAt: at,
        streams: new Map<string, Stream>(),
      }
      groups.set(groupName, held)
      const stream = held.streams.get(streamName) ?? { name: streamName, createdAt: at, lines: [] as Line[] }
      held.streams.set(streamName, stream)
      written += 1
      const line = { at, message, id: written.toString().padStart(56, '0') }
      // Lines come nearly in order; a late one takes the place of its time.
      const place = stream.lines.findLastIndex((each) => each.at <= at)
      stream.lines.splice(place + 1, 0, line)
    },
  }

  const service: Service = {
    id: 'logs',
    operations: {
      CreateLogGroup({ logGroupName = '' }: CreateLogGroupCommandInput): void {
        if (groups.has(logGroupName))
          throw new ApiError('ResourceAlreadyExistsException', 'The specified log group already exists')
        groups.set(logGroupName, { name: logGroupName, createdAt: world.clock.now(), streams: new Map() })
      },

      GetLogEvents(input: GetLogEventsCommandInput): Output<GetLogEventsCommandOutput> {
        const stream = group(input).streams.get(input.logStreamName ?? '')
        if (stream === undefined)
          throw new ApiError('ResourceNotFoundException', 'The specified log stream does not exist.')
        const lines = stream.lines.filter(within(input))
        const limit = Math.min(input.limit ?? 10_000, 10_000)
        const token = /^([fb])\/(\d+)$/.exec(input.nextToken ?? '')
        if (input.nextToken !== undefined && token === null)
          throw new ApiError(CODE, 'The specified nextToken is invalid.')
        const position = Number(token?.[2] ?? 0)
        const latest = Math.max(0, lines.length - limit)
        const first = input.startFromHead === true ? 0 : latest
        const from = token === null ? first : token[1] === 'f' ? position : Math.max(0, position - limit)
        const to = token?.[1] === 'b' ? position : Math.min(lines.length, from + limit)
        // A reader knows the end by the token that it sent coming back.
        return {
          events: lines
            .slice(from, to)
            .map(({ at, message }) => ({ timestamp: at, message, ingestionTime: at })),
          nextForwardToken: `f/${to}`,
          nextBackwardToken: `b/${from}`,
        }
      },

      DescribeLogGroups(input: DescribeLogGroupsCommandInput): Output<DescribeLogGroupsCommandOutput> {
        const { logGroupNamePrefix: prefix = '', logGroupNamePattern: pattern = '' } = input
        const listed = [...groups.values()]
          .filter(({ name }) => name.startsWith(prefix) && name.includes(pattern))
          .sort((a, b) => (a.name < b.name ? -1 : 1))
        const { items, next } = page(listed, { token: input.nextToken, size: input.limit ?? 50, code: CODE })
        return {
          logGroups: items.map(({ name, createdAt }) => ({
            logGroupName: name,
            creationTime: createdAt,
            arn: `${arnOf(name)}:*`,
            logGroupArn: arnOf(name),
          })),
          ...(next === undefined ? {} : { nextToken: next }),
        }
      },

      DescribeLogStreams(input: DescribeLogStreamsCommandInput): Output<DescribeLogStreamsCommandOutput> {
        const { name, streams } = group(input)
        const byTime = input.orderBy === 'LastEventTime'
        if (byTime && input.logStreamNamePrefix !== undefined)
          throw new ApiError(CODE, 'Cannot order by LastEventTime with a logStreamNamePrefix.')
        const last = (stream: Stream): number => stream.lines.at(-1)?.at ?? stream.createdAt
        const listed = [...streams.values()]
          .filter((stream) => stream.name.startsWith(input.logStreamNamePrefix ?? ''))
          .sort((a, b) => (byTime ? last(a) - last(b) : a.name < b.name ? -1 : 1))
        if (input.descending === true) listed.reverse()
        const { items, next } = page(listed, { token: input.nextToken, size: input.limit ?? 50, code: CODE })
        return {
          logStreams: items.map((stream) => {
            const first = stream.lines[0]?.at
            return {
              logStreamName: stream.name,
              creationTime: stream.createdAt,
              arn: `${arnOf(name)}:log-stream:${stream.name}`,
              ...(first === undefined
                ? {}
                : { firstEventTimestamp: first, lastEventTimestamp: last(stream) }),
            }
          }),
          ...(next === undefined ? {} : { nextToken: next }),
        }
      },

      FilterLogEvents(input: FilterLogEventsCommandInput): Output<FilterLogEventsCommandOutput> {
        const { streams } = group(input)
        const matches = matcher(input.filterPattern)
        const wanted = (stream: Stream): boolean =>
          (input.logStreamNames?.includes(stream.name) ?? true) &&
          stream.name.startsWith(input.logStreamNamePrefix ?? '')
        const found = [...streams.values()]
          .filter(wanted)
          .flatMap((stream) => stream.lines.filter(within(input)).map((line) => ({ stream, line })))
          .filter(({ line }) => matches(line.message))
          .sort((a, b) => a.line.at - b.line.at || (a.line.id < b.line.id ? -1 : 1))
        const { items, next } = page(found, {
          token: input.nextToken,
          size: input.limit ?? 10_000,
          code: CODE,
        })
        return {
          events: items.map(({ stream, line }) => ({
            logStreamName: stream.name,
            timestamp: line.at,
            message: line.message,
            ingestionTime: line.at,
            eventId: line.id,
          })),
          searchedLogStreams: [],
          ...(next === undefined ? {} : { nextToken: next }),
        }
      },
    },
  }

  return { service, sink }
}

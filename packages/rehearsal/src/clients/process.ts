import { createWriteStream } from 'node:fs'
import { Agent } from 'node:http'
import { createInterface } from 'node:readline'
import type { ClientsCommand, ClientsMessage, ClientsOptions } from './protocol.ts'
import { type RequestRecord, tally } from './record.ts'
import { Schedule } from './schedule.ts'
import { send } from './send.ts'

/*
 * The clients: a process of its own, so that nothing the rehearsal does delays a request or hides a late
 * one. Ends when its standard input does.
 */

/** Real milliseconds between two looks at the schedule, and between two summaries. */
const TICK = 5
const INTERVAL = 250

/** More requests under way than this are not sent, and count as lost: the service has stopped answering. */
const MOST_UNDER_WAY = 1_000

const options = JSON.parse(process.argv[2] ?? '') as ClientsOptions
const { origin, host, paths, rate, sign, file } = options
const now = Date.now
const schedule = new Schedule(now(), rate)
const records = createWriteStream(file, { flags: 'a' })
// Idle connections are closed from this side after a second, before the load balancer does it.
const agent = new Agent({ keepAlive: true, timeout: 1_000 })
const underWay = new Map<number, number>()
let recent: RequestRecord[] = []
let sequence = 0
let settling: number[] = []

const say = (message: ClientsMessage) => process.stdout.write(`${JSON.stringify(message)}\n`)

const settle = () => {
  const oldest = Math.min(schedule.nextAt, ...underWay.values())
  const settled = settling.filter((until) => until <= oldest)
  settling = settling.filter((until) => until > oldest)
  for (const until of settled) records.write('', () => say({ say: 'settled', until }))
}

const keep = (record: RequestRecord) => {
  recent.push(record)
  records.write(`${JSON.stringify(record)}\n`)
}

const ask = async (due: number) => {
  const id = sequence++
  const path = paths[id % paths.length] ?? '/'
  if (underWay.size >= MOST_UNDER_WAY) {
    keep({ due: Math.round(due), sent: now(), took: 0, path, error: 'not sent: too many unanswered' })
    return
  }
  underWay.set(id, due)
  keep(await send({ origin, host, path, sign, agent, due, now }))
  underWay.delete(id)
  settle()
}

setInterval(() => {
  for (const due of schedule.takeDue(now())) void ask(due)
  settle()
}, TICK)

let from = now()
setInterval(() => {
  const to = now()
  say({ say: 'interval', from, to, tally: tally(recent) })
  from = to
  recent = []
}, INTERVAL)

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const command = JSON.parse(line) as ClientsCommand
    settling.push(command.until)
  })
  .on('close', () => process.exit(0))

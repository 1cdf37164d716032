import { percentOn, SLOTS, type Slot } from '@greenlight/release'
import type { JobState, SlotView } from '../events.ts'
import type { ViewModel } from './model.ts'
import { bar, fit, type Paint, plain } from './paint.ts'

const SIGNS: Readonly<Record<JobState, string>> = {
  queued: '○',
  waiting: '◔',
  running: '●',
  success: '✔',
  failure: '✘',
  cancelled: '✘',
  skipped: '–',
  lost: '☠',
}

const clockOf = (at: number) => new Date(at).toISOString().slice(11, 19)

/** `v1.0.0`, or `v1.0.0 + v1.1.0` while tasks are being replaced. */
const tagsOf = ({ tasks }: SlotView): string => Object.keys(tasks).sort().join(' + ') || 'empty'

const jobLine = ({ jobs }: ViewModel, paint: Paint): string => {
  const colour: Readonly<Record<JobState, (text: string) => string>> = {
    queued: paint.dim,
    waiting: paint.yellow,
    running: paint.blue,
    success: paint.green,
    failure: paint.red,
    cancelled: paint.red,
    skipped: paint.dim,
    lost: paint.red,
  }
  return jobs.map(({ job, state }) => colour[state](`${SIGNS[state]} ${job}`)).join('  ')
}

const slotLine = (model: ViewModel, slot: Slot, width: number, paint: Paint): string => {
  const { cloud } = model
  if (cloud === undefined) return `${slot.padEnd(5)} …`
  const view = cloud.slots[slot]
  const percent = percentOn(cloud.weights, slot) ?? 0
  const tag = tagsOf(view).padEnd(9)
  const health = `${view.healthy}/${view.desired} healthy`
  const numbers = `${String(Math.round(percent)).padStart(3)} %`
  const room = width - slot.padEnd(5).length - tag.length - numbers.length - health.length - 8
  const colour = slot === 'blue' ? paint.blue : paint.green
  const drawn = room >= 8 ? `${colour(bar(percent / 100, Math.min(room, 50)))}  ` : ''
  return `${colour(slot.padEnd(5))}  ${tag}  ${drawn}${numbers}  ${health}`
}

const trafficLines = ({ serving, traffic, p95, requests, lost }: ViewModel, paint: Paint): string[] => {
  if (!serving) return [paint.dim('Nothing serves yet; requests count as soon as something does.')]
  const versions = Object.entries(traffic).map(([version, { rate, errors }]) => {
    const share = `${errors.toFixed(1).padStart(5)} % errors`
    return `${version.padEnd(9)}  ${rate.toFixed(0).padStart(4)} requests/s  ${errors > 0 ? paint.red(share) : share}`
  })
  const sum = `${requests} requests, ${lost} lost`
  const speed = p95 === undefined ? '' : `, p95 ${p95} ms`
  return [...versions, paint.dim(lost > 0 ? paint.red(sum) + speed : sum + speed)]
}

/**
 * The live view as lines, none wider than `width`.
 * @param speed how many times faster than real time the world runs
 */
export const screen = (
  model: ViewModel,
  { width, speed, paint }: { readonly width: number; readonly speed: number; readonly paint: Paint },
): string[] => {
  const { act, asking, messages } = model
  const heading = act === undefined ? 'Setting up' : `${act.number}/${act.of}  ${act.tag}: ${act.title}`
  const time = model.at === 0 ? '' : `${clockOf(model.at)} UTC, ${speed}× faster`
  const gap = Math.max(2, width - plain(heading).length - time.length)
  const colours = { notice: paint.dim, warning: paint.yellow, error: paint.red }
  return [
    `${paint.bold(heading)}${' '.repeat(gap)}${paint.dim(time)}`,
    '',
    jobLine(model, paint),
    asking === undefined ? '' : paint.yellow(`waiting for the approval of ${asking}`),
    ...SLOTS.map((slot) => slotLine(model, slot, width, paint)),
    '',
    ...trafficLines(model, paint),
    '',
    ...messages.map(({ level, text }) => colours[level](text.split('\n')[0] ?? '')),
  ].map((line) => fit(line, width))
}

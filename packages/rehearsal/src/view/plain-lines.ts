import { describeWeights, sameShare } from '@greenlight/release'
import type { RehearsalEvent } from '../events.ts'
import type { ViewModel } from './model.ts'
import { describeEnd } from './table.ts'

const stamp = (at: number) => new Date(at).toISOString().slice(11, 19)

/**
 * An event in plain lines, where the output is no terminal. Only what changes is told: weights that stay as
 * they are, and requests that go well, say nothing.
 * @param before the view's model before the event
 */
export const plainLines = (event: RehearsalEvent, before: ViewModel): string[] => {
  const say = (text: string) => [`${stamp(event.at)}  ${text}`]
  switch (event.kind) {
    case 'act':
      return ['', `== ${event.number}/${event.of}  ${event.tag}: ${event.title}`]
    case 'job':
      return event.state === 'queued' ? [] : say(`${event.job}: ${event.state}`)
    case 'approval':
      return say(
        event.state === 'asked'
          ? `${event.environment} waits for an approval`
          : `${event.environment} ${event.state}${event.by === undefined ? '' : ` by ${event.by}`}`,
      )
    case 'message':
      return say(`${event.level}: ${event.job}: ${event.text.replaceAll('\n', '\n          ')}`)
    case 'note':
      return say(event.text)
    case 'cloud': {
      const known = before.cloud
      const same = known !== undefined && sameShare(known.weights, event.view.weights)
      return same ? [] : say(`traffic: ${describeWeights(event.view.weights)}`)
    }
    case 'traffic': {
      const { lost, reasons } = event.tally
      return lost === 0 || before.lost > 0 || !before.serving
        ? []
        : say(`requests are being lost: ${reasons.join('; ')}`)
    }
    case 'serving':
      return say('the first release serves; from here on every request counts')
    case 'ended':
      return say(`${event.observed.row.outcome}: ${describeEnd(event.observed.row)}`)
    case 'log':
      return []
  }
}

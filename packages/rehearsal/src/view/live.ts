import type { RehearsalEvent } from '../events.ts'
import { emptyModel, reduce, type ViewModel } from './model.ts'
import { paint } from './paint.ts'
import { plainLines } from './plain-lines.ts'
import { screen } from './screen.ts'
import { describeEnd } from './table.ts'

/** Where the view is shown. */
export interface Terminal {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

export interface View {
  show(event: RehearsalEvent): void
  /** Draws what has changed since; to be called several times a second. Nothing on a plain output. */
  draw(): void
  /** Leaves the picture standing and draws none, so that somebody can be asked something. */
  pause(): void
  /** Draws on, below what was written meanwhile. */
  resume(): void
  /** Leaves the last picture standing and gives the cursor back. */
  end(): void
}

const HIDE = '\u001b[?25l'
const SHOW = '\u001b[?25h'
const CLEAR_BELOW = '\u001b[J'

const linesAbove = (count: number) => (count > 0 ? `\u001b[${count}F` : '')

/** The picture that is drawn over itself. What is finished is printed above it and scrolls away. */
const liveView = (terminal: Terminal, speed: number, colour: boolean): View => {
  const colours = paint(colour)
  let model: ViewModel = emptyModel
  let height = 0
  let still = false
  const above: string[] = []

  const draw = () => {
    if (still) return
    // One column less than there is: a full line would wrap on some terminals.
    const width = Math.max(20, (terminal.columns ?? 80) - 1)
    const lines = screen(model, { width, speed, paint: colours })
    const finished = above.splice(0).map((line) => `${line}\n`)
    terminal.write(`${HIDE}${linesAbove(height)}${CLEAR_BELOW}${finished.join('')}${lines.join('\n')}\n`)
    height = lines.length
  }

  const halt = () => {
    if (still) return
    draw()
    still = true
    terminal.write(SHOW)
  }

  return {
    show: (event) => {
      model = reduce(model, event)
      if (event.kind !== 'ended') return
      const { row } = event.observed
      above.push(`${colours.bold(row.tag)} ${row.outcome}: ${describeEnd(row)}`)
    },
    draw,
    pause: halt,
    resume: () => {
      height = 0
      still = false
    },
    end: halt,
  }
}

const plainView = (terminal: Terminal): View => {
  let model: ViewModel = emptyModel
  return {
    show: (event) => {
      for (const line of plainLines(event, model)) terminal.write(`${line}\n`)
      model = reduce(model, event)
    },
    draw: () => {},
    pause: () => {},
    resume: () => {},
    end: () => {},
  }
}

/** A live picture on a terminal, plain lines elsewhere. */
export const openView = (
  terminal: Terminal,
  { speed, colour }: { readonly speed: number; readonly colour: boolean },
): View => (terminal.isTTY === true ? liveView(terminal, speed, colour) : plainView(terminal))

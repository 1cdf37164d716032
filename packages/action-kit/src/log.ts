import { linesOf } from './one-line.ts'
import { cutMessage, plainLine, workflowCommand } from './workflow-command.ts'

/** What people read in the job's log. Every text may be hostile; none can become a command or a second line. */
export interface Log {
  /** One line. */
  line(text: string): void
  /** One line in muted ink: detail for those who look closer. */
  muted(text: string): void
  /** Shown only when debug logging is on. */
  debug(text: string): void
  /** Annotations, shown on the run's page; the runner keeps ten of each kind in a step. */
  notice(title: string, text: string): void
  warning(title: string, text: string): void
  error(title: string, text: string): void
  /** Folds what is printed meanwhile under a title. */
  group<T>(title: string, inside: () => Promise<T>): Promise<T>
}

const MUTED = '\u001b[90m'
const RESET = '\u001b[0m'

/**
 * @param write takes a line with its line end
 * @param redact takes the secrets out of a text
 */
export const createLog = (write: (text: string) => void, redact: (text: string) => string): Log => {
  const put = (line: string) => write(`${line}\n`)
  const annotate = (kind: string) => (title: string, text: string) => {
    const message = cutMessage(linesOf(redact(text)).join('\n'))
    put(workflowCommand(kind, message, { title: linesOf(redact(title)).join(' ') }))
  }
  return {
    line: (text) => put(plainLine(redact(text))),
    muted: (text) => put(`${MUTED}${plainLine(redact(text))}${RESET}`),
    debug: (text) => put(workflowCommand('debug', linesOf(redact(text)).join(' '))),
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    group: async (title, inside) => {
      put(workflowCommand('group', linesOf(redact(title)).join(' ')))
      try {
        return await inside()
      } finally {
        put('::endgroup::')
      }
    },
  }
}

import type { AnnotationLevel, Happening } from '../events.ts'
import { parseCommand, resumes } from './command.ts'
import type { Masks } from './mask.ts'
import type { Annotation, JobRecord, StepRecord } from './record.ts'

/** GitHub keeps ten of each level per step and fifty per job, and cuts each message (toolkit docs; runner). */
const PER_STEP = 10
const PER_JOB = 50
const LONGEST_MESSAGE = 4096

/** Over it the whole upload of the step's summary is dropped (runner, FileCommandManager). */
const LARGEST_SUMMARY = 1024 * 1024
/** GitHub shows this many step summaries per job (docs, workflow commands). */
const SUMMARIES_PER_JOB = 20

const ANNOTATIONS = ['error', 'warning', 'notice'] as const
const DISABLED = ['set-output', 'save-state', 'set-env', 'add-path']

/** Where the output of one step goes: log lines, workflow commands, summary. Everything is masked on the way. */
export class StepOutput {
  readonly #run: number
  readonly #job: JobRecord
  readonly #step: StepRecord
  readonly #masks: Masks
  readonly #debug: boolean
  readonly #emit: (event: Happening) => void
  readonly #annotated: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 }
  #stopToken: string | undefined

  constructor(args: {
    run: number
    job: JobRecord
    step: StepRecord
    masks: Masks
    debug: boolean
    emit: (event: Happening) => void
  }) {
    this.#run = args.run
    this.#job = args.job
    this.#step = args.step
    this.#masks = args.masks
    this.#debug = args.debug
    this.#emit = args.emit
  }

  get #where() {
    return { run: this.#run, job: this.#job.id, step: this.#step.number, name: this.#step.name }
  }

  /** One line of a program's output. */
  readonly line = (text: string): void => {
    if (this.#stopToken !== undefined) {
      if (resumes(text, this.#stopToken)) this.#stopToken = undefined
      else this.log(text)
      return
    }
    const command = parseCommand(text)
    if (command === undefined) {
      this.log(text)
      return
    }
    const { name, properties, message } = command
    const level = ANNOTATIONS.find((each) => each === name)
    if (level !== undefined) {
      const { title, file, line } = properties
      this.annotate({
        level,
        message,
        ...(title === undefined ? {} : { title }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined || Number.isNaN(Number(line)) ? {} : { line: Number(line) }),
      })
      return
    }
    if (name === 'add-mask') {
      if (message.trim() === '')
        this.annotate({ level: 'warning', message: "Can't add secret mask for empty string" })
      this.#masks.add(message)
    } else if (name === 'debug') {
      if (this.#debug) this.log(`##[debug]${message}`)
    } else if (name === 'group') this.log(`##[group]${message}`)
    else if (name === 'endgroup') this.log('##[endgroup]')
    else if (name === 'stop-commands') this.#stopToken = message
    else if (DISABLED.includes(name)) {
      this.annotate({
        level: 'error',
        message: `The \`${name}\` command is disabled. Please write to the environment file instead`,
      })
    } else if (name !== 'echo' && name !== 'add-matcher' && name !== 'remove-matcher') this.log(text)
  }

  log(text: string): void {
    this.#emit({ type: 'log', ...this.#where, text: this.#masks.hide(text) })
  }

  annotate(annotation: Annotation): void {
    const masked = {
      ...annotation,
      message: this.#masks.hide(annotation.message).slice(0, LONGEST_MESSAGE),
      ...(annotation.title === undefined ? {} : { title: this.#masks.hide(annotation.title) }),
    }
    this.log(`##[${annotation.level}]${annotation.message}`)
    this.#annotated[annotation.level] += 1
    if (this.#annotated[annotation.level] > PER_STEP || this.#job.annotations.length >= PER_JOB) return
    this.#job.annotations.push(masked)
    this.#emit({ type: 'annotation', ...this.#where, ...masked })
  }

  error(message: string): void {
    this.annotate({ level: 'error', message })
  }

  /** What one program wrote to GITHUB_STEP_SUMMARY. */
  summary(content: Buffer): void {
    if (content.length === 0) return
    if (content.length > LARGEST_SUMMARY) {
      const size = Math.ceil(content.length / 1024)
      this.error(`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size}k.`)
      return
    }
    const text = this.#masks.hide(content.toString('utf8'))
    const shown = this.#job.steps.filter((step) => step.summary !== '').length
    const first = this.#step.summary === ''
    this.#step.summary += text
    if (!first || shown < SUMMARIES_PER_JOB) this.#job.summary += text
    this.#emit({ type: 'summary', ...this.#where, text })
  }

  output(key: string, value: string): void {
    this.#step.outputs[key] = this.#masks.hide(value)
    this.#emit({ type: 'output', ...this.#where, key, value: this.#masks.hide(value) })
  }
}

import { holds, resolve, resolveText, resolveTexts } from '../expression/evaluate.ts'
import { isTruthy, textOf } from '../expression/values.ts'
import type { Step } from '../workflow/model.ts'
import type { TemplateToken } from '../workflow/tokens.ts'
import { type Frame, type JobState, type LiveStep, openStep, type Post, scopeOf } from './job-state.ts'
import type { Conclusion } from './record.ts'
import { runAction } from './run-action.ts'
import { runScript } from './run-script.ts'
import { RunnerLost } from './scope.ts'

interface Plan {
  readonly id: string
  readonly name: TemplateToken | undefined
  readonly fallbackName: string
  readonly condition: string
  readonly env: TemplateToken | undefined
  readonly timeoutMinutes: TemplateToken | undefined
  readonly continueOnError: TemplateToken | undefined
  readonly body: (live: LiveStep) => Promise<boolean>
}

/** Runs one step of a job or a composite action, and enters it in the `steps` context. */
export const performStep = async (state: JobState, frame: Frame, step: Step): Promise<void> => {
  const plan: Plan = {
    ...step,
    fallbackName: `Run ${step.kind === 'uses' ? step.uses : firstLine(state, frame, step.run)}`,
    body: (live) =>
      step.kind === 'run'
        ? runScript(state, live, step)
        : runAction(state, live, step, (inner, nested) => performStep(state, inner, nested)),
  }
  const { outcome, conclusion, outputs } = await perform(state, frame, plan)
  if (step.named) frame.steps[step.id] = { outputs, outcome, conclusion }
}

/** Runs the end of an action, after all steps of the job. */
export const performPost = async (state: JobState, post: Post): Promise<void> => {
  await perform(state, post.frame, {
    id: '',
    name: undefined,
    fallbackName: post.name,
    condition: post.condition,
    env: undefined,
    timeoutMinutes: undefined,
    continueOnError: undefined,
    body: post.run,
  })
}

interface Ending {
  readonly outcome: Conclusion
  readonly conclusion: Conclusion
  readonly outputs: Record<string, string>
}

const perform = async (state: JobState, frame: Frame, plan: Plan): Promise<Ending> => {
  const { hub } = state
  const github = { action: plan.id }
  const nameOf = () => {
    try {
      return plan.name === undefined
        ? plan.fallbackName
        : resolveText(plan.name, scopeOf(state, frame, { github }))
    } catch {
      return plan.fallbackName
    }
  }
  const name = state.scope.run.masks.hide(nameOf())
  const { record, out } = frame.within ?? openStep(state, plan.id, name)
  const where = {
    run: state.scope.run.record.id,
    job: state.record.id,
    step: record.number,
    name: record.name,
  }
  const own = frame.within === undefined
  const outputs: Record<string, string> = {}

  const end = (outcome: Conclusion, conclusion: Conclusion): Ending => {
    if (own) {
      record.outcome = outcome
      record.conclusion = conclusion
      record.completedAt = hub.clock.now()
      if (outcome !== 'skipped') hub.emit({ type: 'step-finished', ...where, outcome, conclusion })
    }
    return { outcome, conclusion, outputs }
  }
  const fail = (why: unknown): Ending => {
    out.error(why instanceof Error ? why.message : String(why))
    frame.fail()
    return end('failure', 'failure')
  }

  const wanted = () => holds(plan.condition, scopeOf(state, frame, { github, status: frame.status() }))
  try {
    if (!wanted()) return end('skipped', 'skipped')
  } catch (cause) {
    return fail(cause)
  }
  if (own) hub.emit({ type: 'step-started', ...where })

  const abort = new AbortController()
  let cancelled = false
  let timedOut = false
  const endWithFrame = () => abort.abort()
  frame.signal?.addEventListener('abort', endWithFrame, { once: true })
  const stopListening = state.stop.onRequest(() => {
    if (wanted()) return
    cancelled = true
    abort.abort()
  })
  let timer: { cancel(): void } | undefined
  try {
    const env = resolveTexts(plan.env, scopeOf(state, frame, { github }))
    const scope = scopeOf(state, frame, { env, github })
    const minutes =
      plan.timeoutMinutes === undefined ? undefined : Number(resolve(plan.timeoutMinutes, scope))
    if (minutes !== undefined) {
      timer = hub.clock.after(minutes * 60_000, () => {
        timedOut = true
        out.error(`The action '${name}' has timed out after ${minutes} minutes.`)
        abort.abort()
      })
    }
    const tolerated =
      plan.continueOnError !== undefined && isTruthy(truth(resolve(plan.continueOnError, scope)))
    let succeeded = false
    try {
      succeeded = await plan.body({
        frame,
        scope,
        env: { ...frame.env, ...env },
        github: { ...frame.github, ...github },
        record,
        out,
        signal: abort.signal,
        outputs,
      })
    } catch (cause) {
      if (cause instanceof RunnerLost) throw cause
      if (!cancelled) out.error(cause instanceof Error ? cause.message : String(cause))
    }
    if (state.lost) throw new RunnerLost()
    if (cancelled) {
      out.error('The operation was canceled.')
      return end('cancelled', 'cancelled')
    }
    if (succeeded && !timedOut) return end('success', 'success')
    if (tolerated) return end('failure', 'success')
    frame.fail()
    return end('failure', 'failure')
  } catch (cause) {
    if (cause instanceof RunnerLost) throw cause
    return fail(cause)
  } finally {
    timer?.cancel()
    stopListening()
    frame.signal?.removeEventListener('abort', endWithFrame)
  }
}

const truth = (value: Parameters<typeof textOf>[0]) => textOf(value) === 'true'

const firstLine = (state: JobState, frame: Frame, run: TemplateToken): string => {
  try {
    return resolveText(run, scopeOf(state, frame)).trimStart().split('\n')[0] ?? ''
  } catch {
    return 'script'
  }
}

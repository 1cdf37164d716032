import { startChild } from '../child.ts'
import type { RehearsalEvent } from '../events.ts'
import type { LocalRunner, Run, RunEnd } from '../local-runner.ts'
import type { RunnerCommand, RunnerMessage, RunnerOptions } from './protocol.ts'
import { translate } from './translate.ts'

type Said<S extends RunnerMessage['say']> = Extract<RunnerMessage, { say: S }>

const is =
  <S extends RunnerMessage['say']>(...says: readonly S[]) =>
  (message: RunnerMessage): message is Said<S> =>
    (says as readonly string[]).includes(message.say)

/**
 * Starts the local GitHub with its runner.
 * @param approve asked for every environment that waits; true lets the job go on
 */
export const startRunner = async (
  options: RunnerOptions,
  approve: (environment: string) => Promise<boolean>,
): Promise<LocalRunner & { readonly port: number }> => {
  const child = startChild<RunnerCommand | RunnerOptions, RunnerMessage>({
    name: 'the runner',
    file: new URL('./process.ts', import.meta.url),
  })
  child.tell(options)
  const { url, issuer, repositoryId, ownerId } = await child.next(is('ready'))
  const listeners = new Set<(event: RehearsalEvent) => void>()

  const review = async (run: number, environment: string) => {
    const [user] = options.environments[environment]?.reviewers ?? []
    if (user === undefined) return
    child.tell({ do: 'review', run, environment, user, approved: await approve(environment) })
  }

  // A run may be over before anybody asks for its result.
  const ends = new Map<number, { readonly end: Promise<RunEnd>; readonly resolve: (end: RunEnd) => void }>()
  const endOf = (run: number) => {
    const known = ends.get(run)
    if (known !== undefined) return known
    let resolve: (end: RunEnd) => void = () => {}
    const end = new Promise<RunEnd>((done, failed) => {
      resolve = done
      void child.ended.then(() => failed(new Error('the runner ended before the run did')))
    })
    end.catch(() => {})
    ends.set(run, { end, resolve })
    return { end, resolve }
  }

  child.onMessage((message) => {
    if (message.say === 'finished') endOf(message.run).resolve(message)
    if (message.say !== 'event') return
    const shown = translate(message.event)
    if (shown !== undefined) for (const listener of listeners) listener(shown)
    if (message.event.type === 'approval-requested') {
      void review(message.event.run, message.event.environment)
    }
  })

  const begin = async (command: RunnerCommand): Promise<Run> => {
    const answer = child.next(is('started', 'refused'))
    child.tell(command)
    const said = await answer
    if (said.say === 'refused') throw new Error(said.why)
    return { id: said.run, result: endOf(said.run).end }
  }

  return {
    issuer,
    repositoryId,
    ownerId,
    port: Number(new URL(url).port),
    push: (tag) => begin({ do: 'push', ref: `refs/tags/${tag}` }),
    dispatch: ({ workflow, ref, inputs }) => begin({ do: 'dispatch', workflow, ref, inputs }),
    onEvent: (listener) => void listeners.add(listener),
    stop: () => child.stop(),
    kill: () => child.kill(),
  }
}

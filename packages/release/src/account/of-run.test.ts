import { expect, test } from '@jest/globals'
import type { Ended } from '../engine.ts'
import { markOf, NOON, ruleOf, seenOf, slotOf, targets } from '../testing/samples.ts'
import { MINUTE, SECOND } from '../time.ts'
import { accountOfRun } from './of-run.ts'

const ended = (changes: Partial<Ended> = {}): Ended => ({
  ending: 'done',
  why: 'v1.1.0 serves all traffic from green',
  next: 'Nothing.',
  seen: seenOf(),
  startedAt: NOON,
  endedAt: NOON + 90 * SECOND,
  moves: [],
  looks: [],
  foresights: [],
  acts: [],
  ...changes,
})
const textOf = (changes: Partial<Ended> = {}, budget?: Parameters<typeof accountOfRun>[2]) =>
  JSON.stringify(accountOfRun('Deploy v1.1.0', ended(changes), budget))

test('says how it ended, what serves, and what was used of the budget', () => {
  const text = textOf({}, { name: 'deployment', limit: 5 * MINUTE })
  expect(text).toContain('✅ Deploy v1.1.0: done')
  expect(text).toContain('Took 1 min 30 s of 5 min (deployment).')
  expect(text).toContain('{"label":"blue · v1.0.0","percent":100,"note":"3 of 3 healthy"}')
  expect(text).not.toContain('Next:')
})

test('a slot that is emptying is not called healthy', () => {
  const emptying = slotOf('green', 'v1.1.0', 0, { mark: markOf('v1.1.0', false), targets: targets(2) })
  expect(
    textOf({
      seen: seenOf({ rule: ruleOf(100, 0), slots: { blue: slotOf('blue', 'v1.0.0'), green: emptying } }),
    }),
  ).toContain('no tasks wanted, 2 stopping')
  const shrinking = slotOf('green', 'v1.1.0', 1, { targets: targets(2) })
  expect(textOf({ seen: seenOf({ slots: { blue: slotOf('blue', 'v1.0.0'), green: shrinking } }) })).toContain(
    '2 healthy, 1 wanted',
  )
})

test('tells each move where no look says why', () => {
  const moves = [{ at: NOON, slot: 'green' as const, percent: 100, why: 'back' }]
  expect(textOf({ moves })).toContain('["12:00:00","green","100 %","back"]')
})

test('tells each look, and the next step of a run that went wrong', () => {
  const text = textOf({
    ending: 'rolled-back',
    why: 'It was worse.',
    next: 'Mend it.',
    moves: [{ at: NOON, slot: 'green', percent: 5, why: 'the first step' }],
    looks: [
      {
        at: NOON + MINUTE,
        percent: 5,
        verdict: 'rollback',
        reason: '9 of 45 failed',
        evidence: 1,
        bound: null,
        budget: null,
        metrics: [],
        caveats: [],
        numbers: {},
      },
    ],
  })
  expect(text).toContain('↩️ Deploy v1.1.0: rolled back')
  expect(text).toContain('"It was worse."')
  expect(text).toContain('Next: Mend it.')
  expect(text).not.toContain('the first step')
  expect(text).toContain('["12:01:00","5 %","worse: back","9 of 45 failed"]')
})

test('a release that went well says on which verdict', () => {
  const look = {
    at: NOON,
    percent: 95,
    verdict: 'advance' as const,
    reason: 'fails no more often',
    evidence: 0,
    bound: null,
    budget: null,
    metrics: [],
    caveats: [],
    numbers: {},
  }
  expect(textOf({ looks: [look] })).toContain('Judged last at 95 %: fails no more often.')
  expect(textOf({ looks: [look], ending: 'rolled-back' })).not.toContain('Judged last')
})

test('says what was done, so that a finding such as an unfinished release is not only in the log', () => {
  const text = textOf({
    acts: [{ at: NOON, text: 'v1.2.0 goes to green; it held v1.1.0, which never became good' }],
  })
  expect(text).toContain('12:00:00 v1.2.0 goes to green; it held v1.1.0, which never became good')
})

test('a diagnosis leaves out what explains nothing', () => {
  const text = textOf({
    diagnosis: {
      stoppedTasks: [
        { task: 'a1', reason: 'Scaling activity initiated by (deployment ecs-svc/1)', exitCode: 0 },
        { task: 'b2', reason: 'Essential container in task exited', exitCode: 3 },
      ],
      targets: [
        { id: '10.0.0.1:80', state: 'healthy' },
        { id: '10.0.0.2:80', state: 'unhealthy', reason: 'Target.Timeout', description: 'Request timed out' },
      ],
      events: [{ at: NOON, message: 'has started 2 tasks' }],
      logs: [{ task: 'b2', lines: ['cannot open the till'] }],
    },
  })
  expect(text).toContain('["b2","3","Essential container in task exited"]')
  expect(text).toContain('["10.0.0.2:80","unhealthy","Target.Timeout: Request timed out"]')
  expect(text).toContain('First cause: a task exited with code 3 and said \\"cannot open the till\\".')
  expect(text).toContain('cannot open the till')
  expect(text).toContain('12:00:00 has started 2 tasks')
  expect(text).not.toContain('a1')
  expect(text).not.toContain('10.0.0.1')
})

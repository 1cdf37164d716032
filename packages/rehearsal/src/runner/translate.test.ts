import type { GitHubEvent } from '@greenlight/local-runner'
import { expect, test } from '@jest/globals'
import type { RehearsalEvent } from '../events.ts'
import { translate } from './translate.ts'

const OF = { at: 5, run: 1, job: 'release/deploy' }

test.each<[GitHubEvent, RehearsalEvent | undefined]>([
  [
    { ...OF, type: 'job-waiting', for: 'approval', what: 'production' },
    { at: 5, kind: 'job', job: 'deploy', state: 'waiting' },
  ],
  [
    { ...OF, type: 'job-started', name: 'Deploy' },
    { at: 5, kind: 'job', job: 'deploy', state: 'running' },
  ],
  [
    { ...OF, type: 'job-finished', name: 'Deploy', conclusion: 'failure' },
    { at: 5, kind: 'job', job: 'deploy', state: 'failure' },
  ],
  [
    { ...OF, type: 'approval-requested', environment: 'production', reviewers: ['olivia'] },
    { at: 5, kind: 'approval', environment: 'production', state: 'asked' },
  ],
  [
    {
      at: 5,
      run: 1,
      type: 'approval-given',
      environment: 'production',
      state: 'approved',
      user: 'olivia',
      comment: '',
    },
    { at: 5, kind: 'approval', environment: 'production', state: 'approved', by: 'olivia' },
  ],
  [
    { ...OF, type: 'annotation', step: 1, name: 'x', level: 'error', message: 'why', title: 'what' },
    { at: 5, kind: 'message', level: 'error', job: 'deploy', text: 'what: why' },
  ],
  [{ at: 5, run: 1, type: 'run-finished', conclusion: 'success' }, undefined],
])('%j', (event, shown) => {
  expect(translate(event)).toEqual(shown)
})

import { afterEach, expect, test } from '@jest/globals'
import { type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld | undefined
afterEach(async () => {
  await world?.close()
  world = undefined
})

const open = async (rules: { reviewers: string[]; preventSelfReview?: boolean }) => {
  world = await testWorld({
    files: {
      '.github/workflows/ci.yml': `
on: { push: { tags: ['v*'] } }
jobs:
  a: { runs-on: ubuntu-latest, environment: production, steps: [{ run: echo "key is $KEY", env: { KEY: '\${{ secrets.KEY }}' } }] }
`,
    },
    repository: { secrets: { KEY: 'outer' } },
    environments: { production: { ...rules, secrets: { KEY: 'inner' } } },
  })
  const [run] = await world.tag('v1')
  if (run === undefined) throw new Error('no run was started')
  await world.seen((event) => event.type === 'approval-requested')
  return { world, run }
}

test('whoever started the run may not approve it when self-review is prevented', async () => {
  const { world: opened, run } = await open({ reviewers: ['ada', 'bob'], preventSelfReview: true })
  const review = { run, environment: 'production' }
  expect(() => opened.github.approve({ ...review, user: 'ada' })).toThrow('prevents self-review')
  expect(() => opened.github.approve({ ...review, environment: 'staging', user: 'bob' })).toThrow(
    'waiting: production',
  )
  opened.github.approve({ ...review, user: 'bob' })
  expect((await run.wait()).conclusion).toBe('success')
})

test('a run that waits for approval can be cancelled, and its deployment ends', async () => {
  const { world: opened, run } = await open({ reviewers: ['bob'] })
  run.cancel()
  expect((await run.wait()).conclusion).toBe('cancelled')
  expect(
    await (await opened.api(`/repos/acme/shop/actions/runs/${run.id}/pending_deployments`)).json(),
  ).toEqual([])
  const states = opened.events.flatMap((event) => (event.type === 'deployment' ? [event.state] : []))
  expect(states).toEqual(['waiting', 'error'])
})

test('nobody reviews for thirty days: the job fails', async () => {
  const { world: opened, run } = await open({ reviewers: ['bob'] })
  opened.clock.advance(30 * 24 * 60 * 60_000)
  const { conclusion, jobs } = await run.wait()
  expect(conclusion).toBe('failure')
  expect(jobs[0]?.annotations[0]?.message).toContain('within 30 days')
})

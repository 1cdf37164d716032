import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import type { GitHubEvent } from './events.ts'
import { type TestWorld, testWorld } from './testing/world.ts'

let world: TestWorld | undefined
afterEach(async () => {
  await world?.close()
  world = undefined
})

const open = async (
  workflow: string,
  more: Omit<Parameters<typeof testWorld>[0], 'files'> & { files?: Record<string, string> } = {},
) => {
  world = await testWorld({ ...more, files: { ...more.files, '.github/workflows/ci.yml': workflow } })
  return world
}

const start = async (from: TestWorld, tag = 'v1') => {
  const [run] = await from.tag(tag)
  if (run === undefined) throw new Error('no run was started')
  return run
}

const log = (text: string) => (event: GitHubEvent) => event.type === 'log' && event.text === text
const logsOf = (from: TestWorld) => from.events.flatMap((event) => (event.type === 'log' ? [event.text] : []))

const WAITING = 'node -e "console.log(\'up\'); setInterval(() => {}, 1000)"'

test('cancelling: SIGINT first, always() steps still run, jobs below are cancelled, always() jobs run', async () => {
  const opened = await open(`
on: { push: { tags: ['v*'] } }
jobs:
  work:
    runs-on: ubuntu-latest
    steps:
      - run: exec node -e "process.on('SIGINT', () => { console.log('got SIGINT'); process.exit(130) }); console.log('up'); setInterval(() => {}, 1000)"
      - run: echo never
      - if: always()
        run: echo "cleaning, job is \${{ job.status }}"
  below: { needs: work, runs-on: ubuntu-latest, steps: [{ run: 'echo below' }] }
  last: { needs: [work, below], if: always(), runs-on: ubuntu-latest, steps: [{ run: 'echo "last \${{ needs.work.result }} \${{ needs.below.result }}"' }] }
`)
  const run = await start(opened)
  await opened.seen(log('up'))
  run.cancel()
  const { conclusion, jobs } = await run.wait()
  expect(conclusion).toBe('cancelled')
  expect(jobs[0]?.steps.map((step) => step.conclusion)).toEqual(['cancelled', 'skipped', 'success'])
  expect(logsOf(opened)).toEqual([
    'up',
    'got SIGINT',
    '##[error]The operation was canceled.',
    'cleaning, job is cancelled',
    'last cancelled cancelled',
  ])
})

test('a step that ignores SIGINT and SIGTERM is killed after 7.5 and 2.5 seconds', async () => {
  const opened = await open(`
on: { push: { tags: ['v*'] } }
jobs:
  work:
    runs-on: ubuntu-latest
    steps:
      - run: exec node -e "process.on('SIGINT', () => console.log('INT')); process.on('SIGTERM', () => console.log('TERM')); console.log('up'); setInterval(() => {}, 1000)"
`)
  const run = await start(opened)
  await opened.seen(log('up'))
  run.cancel()
  await opened.seen(log('INT'))
  opened.clock.advance(7_499)
  expect(logsOf(opened)).toEqual(['up', 'INT'])
  opened.clock.advance(1)
  await opened.seen(log('TERM'))
  opened.clock.advance(2_500)
  expect((await run.wait()).jobs[0]?.conclusion).toBe('cancelled')
})

test('five minutes after a cancellation everything ends, always() jobs and steps included', async () => {
  const opened = await open(`
on: { push: { tags: ['v*'] } }
jobs:
  work:
    runs-on: ubuntu-latest
    steps: [{ run: ${JSON.stringify(`exec ${WAITING}`)} }]
  recover:
    needs: work
    if: always()
    runs-on: ubuntu-latest
    steps:
      - run: exec node -e "console.log('recovering'); setInterval(() => {}, 1000)"
      - { if: always(), run: echo never }
  last: { needs: recover, if: always(), runs-on: ubuntu-latest, steps: [{ run: echo never }] }
`)
  const run = await start(opened)
  await opened.seen(log('up'))
  run.cancel()
  await opened.seen(log('recovering'))
  opened.clock.advance(299_999)
  expect(run.record.status).toBe('in_progress')
  opened.clock.advance(1)
  const { conclusion, jobs } = await run.wait()
  expect(conclusion).toBe('cancelled')
  expect(jobs.map((job) => job.conclusion)).toEqual(['cancelled', 'cancelled', 'cancelled'])
  expect(logsOf(opened)).not.toContain('never')
})

test('a job out of time reads as cancelled, and failure() does not see it', async () => {
  const opened = await open(`
on: { push: { tags: ['v*'] } }
jobs:
  slow: { runs-on: ubuntu-latest, timeout-minutes: 5, steps: [{ run: ${JSON.stringify(`exec ${WAITING}`)} }] }
  alarm: { needs: slow, if: failure(), runs-on: ubuntu-latest, steps: [{ run: 'echo alarm' }] }
  recover: { needs: slow, if: "always() && needs.slow.result != 'success'", runs-on: ubuntu-latest, steps: [{ run: 'echo "slow was \${{ needs.slow.result }}"' }] }
`)
  const run = await start(opened)
  await opened.seen(log('up'))
  opened.clock.advance(5 * 60_000)
  const { jobs } = await run.wait()
  expect(jobs.map(({ id, conclusion }) => [id, conclusion])).toEqual([
    ['slow', 'cancelled'],
    ['alarm', 'skipped'],
    ['recover', 'success'],
  ])
  expect(logsOf(opened)).toContain('slow was cancelled')
})

test('a step out of time is a failure', async () => {
  const opened = await open(`
on: { push: { tags: ['v*'] } }
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - { id: slow, timeout-minutes: 1, run: ${JSON.stringify(`exec ${WAITING}`)} }
      - { if: failure(), run: 'echo "\${{ steps.slow.outcome }}"' }
`)
  const run = await start(opened)
  await opened.seen(log('up'))
  opened.clock.advance(60_000)
  const { jobs } = await run.wait()
  expect(jobs[0]?.conclusion).toBe('failure')
  expect(logsOf(opened)).toContain('failure')
})

test('a lost runner: everything is killed at once, no always() step, no post; the next job runs', async () => {
  const opened = await open(
    `
on: { push: { tags: ['v*'] } }
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: $/with-post
      - run: exec ${WAITING}
      - { if: always(), run: echo never }
  b: { needs: a, if: "always() && needs.a.result == 'failure'", runs-on: ubuntu-latest, steps: [{ run: echo recovering }] }
`,
    {
      files: {
        'with-post/action.yml':
          'name: P\ndescription: P.\nruns: { using: node20, main: a.mjs, post: b.mjs }\n',
        'with-post/a.mjs': '',
        'with-post/b.mjs': 'console.log("post")',
      },
    },
  )
  const run = await start(opened)
  await opened.seen(log('up'))
  expect(opened.github.killRunner()).toEqual(['a'])
  const { jobs } = await run.wait()
  expect(jobs.map(({ conclusion, lost }) => [conclusion, lost])).toEqual([
    ['failure', true],
    ['success', false],
  ])
  expect(logsOf(opened)).toEqual(['up', 'recovering'])
  expect(opened.events.map(({ type }) => type)).toContain('runner-lost')
})

test('pre, main and post of an action share state; post runs last, in reverse', async () => {
  const files: Record<string, string> = {}
  for (const name of ['one', 'two']) {
    files[`${name}/action.yml`] =
      `name: ${name}\ndescription: ${name}.\ninputs: { x: { description: X. } }\nruns: { using: node24, pre: pre.mjs, main: main.mjs, post: post.mjs }\n`
    files[`${name}/pre.mjs`] =
      `import { appendFileSync } from 'node:fs'; console.log('pre ${name}'); appendFileSync(process.env.GITHUB_STATE, 'seen=pre\\n')`
    files[`${name}/main.mjs`] =
      `import { appendFileSync } from 'node:fs'; console.log('main ${name}', process.env.STATE_seen, JSON.stringify(process.env.INPUT_X)); appendFileSync(process.env.GITHUB_STATE, 'seen=main\\n')`
    files[`${name}/post.mjs`] = `console.log('post ${name}', process.env.STATE_seen)`
  }
  const opened = await open(
    `
on: { push: { tags: ['v*'] } }
jobs:
  a: { runs-on: ubuntu-latest, steps: [{ uses: $/one }, { uses: $/two, with: { x: 1 } }, { run: echo step }] }
`,
    { files },
  )
  const run = await start(opened)
  expect((await run.wait()).conclusion).toBe('success')
  expect(logsOf(opened)).toEqual([
    'pre one',
    'pre two',
    'main one pre ""',
    'main two pre "1"',
    'step',
    'post two main',
    'post one main',
  ])
})

test('a composite action: inputs, its own steps context, outputs, failure inside', async () => {
  const opened = await open(
    `
on: { push: { tags: ['v*'] } }
jobs:
  a:
    runs-on: ubuntu-latest
    env: { COLOUR: blue }
    steps:
      - { id: c, uses: $/both, with: { name: Ada } }
      - run: echo "\${{ steps.c.outputs.text }} $LATER"
      - { id: d, uses: $/both, with: { name: '' }, continue-on-error: true }
      - run: echo "\${{ steps.d.outcome }} \${{ steps.d.conclusion }}"
`,
    {
      files: {
        'both/action.yml': `
name: Both
description: Both.
inputs: { name: { description: Name., required: true } }
outputs: { text: { description: Text., value: '\${{ steps.inner.outputs.text }}' } }
runs:
  using: composite
  steps:
    - id: inner
      shell: bash
      env: { NAME: '\${{ inputs.name }}' }
      run: |
        test -n "$NAME"
        echo "text=$NAME likes $COLOUR" >> "$GITHUB_OUTPUT"
        echo "LATER=later" >> "$GITHUB_ENV"
        test -f "$GITHUB_ACTION_PATH/action.yml"
    - { if: failure(), shell: bash, run: echo inner failed }
`,
      },
    },
  )
  const run = await start(opened)
  expect((await run.wait()).conclusion).toBe('success')
  expect(logsOf(opened)).toEqual([
    'Ada likes blue later',
    '##[error]Process completed with exit code 1.',
    'inner failed',
    'failure success',
  ])
})

test('masks, annotations and their caps, stop-commands, summaries over the limit, outputs with secrets', async () => {
  const opened = await open(
    `
on: { push: { tags: ['v*'] } }
jobs:
  a:
    runs-on: ubuntu-latest
    outputs: { leak: '\${{ steps.s.outputs.leak }}', fine: '\${{ steps.s.outputs.fine }}' }
    steps:
      - id: s
        env: { KEY: '\${{ secrets.KEY }}' }
        run: |
          echo "key is $KEY and $(echo -n "$KEY" | base64)"
          echo "::add-mask::other thing"
          echo "::error file=a.ts,line=3,title=Bad::no other thing%0Ahere"
          for i in 1 2 3 4 5 6 7 8 9 10 11 12; do echo "::warning::w$i"; done
          echo "::stop-commands::tok"
          echo "::error::not one"
          echo "::tok::"
          echo "::debug::hidden"
          echo "leak=$KEY" >> $GITHUB_OUTPUT
          echo "fine=yes" >> $GITHUB_OUTPUT
          echo "the key $KEY" >> $GITHUB_STEP_SUMMARY
      - run: head -c 1048577 /dev/zero | tr '\\0' x >> $GITHUB_STEP_SUMMARY
`,
    { repository: { secrets: { KEY: 'p4ss-w0rd' } } },
  )
  const run = await start(opened)
  const { jobs } = await run.wait()
  expect(jobs[0]?.conclusion).toBe('success')
  expect(jobs[0]?.outputs).toEqual({ fine: 'yes' })
  expect(jobs[0]?.summary).toBe('the key ***\n')
  expect(logsOf(opened)[0]).toBe('key is *** and ***')
  expect(logsOf(opened)).toContain('::error::not one')
  expect(JSON.stringify(opened.events)).not.toContain('p4ss-w0rd')
  expect(JSON.stringify(opened.github.runs)).not.toContain('p4ss-w0rd')
  const annotations = jobs[0]?.annotations ?? []
  expect(annotations[0]).toEqual({
    level: 'error',
    message: 'no ***\nhere',
    title: 'Bad',
    file: 'a.ts',
    line: 3,
  })
  expect(annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual([
    'w1',
    'w2',
    'w3',
    'w4',
    'w5',
    'w6',
    'w7',
    'w8',
    'w9',
    'w10',
    "Skip output 'leak' since it may contain secret.",
  ])
  expect(annotations.map(({ message }) => message)).toContain(
    '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1025k.',
  )
})

test('a matrix becomes one job for each combination', async () => {
  const opened = await open(`
on: { push: { tags: ['v*'] } }
jobs:
  a:
    runs-on: ubuntu-latest
    strategy:
      matrix: { size: [s, l], colour: [red, blue], exclude: [{ size: s, colour: blue }], include: [{ size: l, extra: yes }] }
    steps: [{ run: 'echo "\${{ matrix.size }} \${{ matrix.colour }} \${{ matrix.extra }}"' }]
`)
  const run = await start(opened)
  const { jobs } = await run.wait()
  expect(jobs.map(({ id }) => id)).toEqual(['a (s, red)', 'a (l, red, yes)', 'a (l, blue, yes)'])
  expect(logsOf(opened).sort()).toEqual(['l blue yes', 'l red yes', 's red '])
})

const QUEUED = (extra: string) => `
on: { push: { tags: ['v*'] } }
jobs:
  a:
    runs-on: ubuntu-latest
    concurrency: { group: 'Deploy', ${extra} }
    steps:
      - run: |
          if [ "$GITHUB_REF_NAME" = v1 ]; then exec ${WAITING}; fi
`

test.each([
  ['queue: max', ['cancelled', 'success', 'success']],
  ['queue: single', ['cancelled', 'cancelled', 'success']],
])('job concurrency with %s: who waits, who is replaced', async (extra, expected) => {
  const opened = await open(QUEUED(extra))
  const runs = [await start(opened, 'v1')]
  await opened.seen(log('up'))
  for (const tag of ['v2', 'v3']) {
    const run = await start(opened, tag)
    runs.push(run)
    await opened.seen((event) => event.type === 'job-waiting' && event.run === run.id)
  }
  runs[0]?.cancel()
  const results = await Promise.all(runs.map((run) => run.wait()))
  expect(results.map(({ conclusion }) => conclusion)).toEqual(expected)
})

test('cancel-in-progress ends what runs', async () => {
  const opened = await open(QUEUED('cancel-in-progress: true'))
  const first = await start(opened, 'v1')
  await opened.seen(log('up'))
  const second = await start(opened, 'v2')
  expect((await first.wait()).conclusion).toBe('cancelled')
  expect((await second.wait()).conclusion).toBe('success')
})

test('the group of a job is taken after the approval: a forgotten approval blocks nobody', async () => {
  const opened = await open(
    `
on: { push: { tags: ['v*'] } }
jobs:
  a: { runs-on: ubuntu-latest, environment: "\${{ github.ref_name == 'v1' && 'guarded' || 'free' }}", concurrency: deploy, steps: [{ run: echo ran }] }
`,
    { environments: { guarded: { reviewers: ['bob'] } } },
  )
  const forgotten = await start(opened, 'v1')
  await opened.seen((event) => event.type === 'approval-requested')
  expect((await (await start(opened, 'v2')).wait()).conclusion).toBe('success')
  opened.github.approve({ run: forgotten, environment: 'guarded', user: 'bob' })
  expect((await forgotten.wait()).conclusion).toBe('success')
})

test('with a speed, actions and their scripts live in world time', async () => {
  const opened = await open(
    `
on: { push: { tags: ['v*'] } }
jobs:
  a: { runs-on: ubuntu-latest, steps: [{ uses: $/year }, { run: node -p "new Date().getUTCFullYear()" }] }
`,
    {
      speed: 60,
      epoch: { real: Date.now(), world: Date.UTC(2040, 5, 1) },
      files: {
        'year/action.yml': 'name: Y\ndescription: Y.\nruns: { using: node24, main: index.mjs }\n',
        'year/index.mjs':
          'const from = Date.now(); await new Promise((done) => setTimeout(done, 3000)); console.log(new Date().getUTCFullYear(), Date.now() - from >= 2900)',
      },
    },
  )
  await (await start(opened)).wait()
  expect(logsOf(opened)).toEqual(['2040 true', '2040'])
})

test('a wait timer runs in world time, and a tag that may not deploy is refused', async () => {
  const opened = await open(
    `
on: { push: { tags: ['v*'] } }
jobs:
  a: { runs-on: ubuntu-latest, environment: slow, steps: [{ run: echo ran }] }
  b: { runs-on: ubuntu-latest, environment: closed, steps: [{ run: echo never }] }
`,
    { environments: { slow: { waitTimer: 30 }, closed: { policy: 'protected' } } },
  )
  const run = await start(opened)
  await opened.seen((event) => event.type === 'job-waiting' && event.for === 'timer')
  await opened.seen((event) => event.type === 'job-finished' && event.job === 'b')
  opened.clock.advance(30 * 60_000)
  const { jobs } = await run.wait()
  expect(jobs.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure'])
  // Both sentences are GitHub's own.
  const words = [
    'Tag "v1" is not allowed to deploy to closed due to environment protection rules.',
    "The deployment was rejected or didn't satisfy other protection rules.",
  ]
  expect(jobs[1]?.annotations.map(({ message }) => message)).toEqual(words)
  const path = `/repos/acme/shop/actions/runs/${run.id}/jobs`
  const listed = (await (await opened.api(path)).json()) as { jobs: { check_run_url: string }[] }
  expect(listed.jobs).toMatchObject([{ runner_id: 1 }, { runner_id: 0, conclusion: 'failure', steps: [] }])
  const check = listed.jobs[1]?.check_run_url.replace(opened.github.url, '')
  expect(await (await opened.api(`${check}/annotations`)).json()).toMatchObject(
    words.map((message) => ({ annotation_level: 'failure', message, path: '.github' })),
  )
  expect((await opened.api('/repos/acme/shop/check-runs/1/annotations')).status).toBe(404)
})

test.each([
  ['v[0-9]*', true],
  ['v?', true],
  ['**/v1', true],
  ['V1', false],
  ['v{1,2}', false],
  ['refs/tags/v*', false],
])('a tag rule %s is compared as GitHub does', async (name, admitted) => {
  const opened = await open(
    `
on: { push: { tags: ['v*'] } }
jobs: { a: { runs-on: ubuntu-latest, environment: guarded, steps: [{ run: echo ran }] } }
`,
    { environments: { guarded: { policy: [{ name, type: 'tag' }] } } },
  )
  const { conclusion } = await (await start(opened)).wait()
  expect(conclusion).toBe(admitted ? 'success' : 'failure')
})

test('a job that waits for reviewers fails when its environment has none any more', async () => {
  const opened = await open(
    `
on: { push: { tags: ['v*'] } }
jobs: { a: { runs-on: ubuntu-latest, environment: guarded, steps: [{ run: echo never }] } }
`,
    { environments: { guarded: { reviewers: ['bob'] } } },
  )
  const run = await start(opened)
  await opened.seen((event) => event.type === 'approval-requested')
  opened.github.setEnvironment({ repository: 'acme/shop', name: 'guarded', settings: {} })
  const { conclusion, jobs } = await run.wait()
  expect(conclusion).toBe('failure')
  expect(jobs[0]?.annotations[0]?.message).toContain("didn't satisfy other protection rules")
  expect(logsOf(opened)).not.toContain('never')
})

test('a file that is uploaded is kept under the name of its artifact', async () => {
  const opened = await open(`
on: { push: { tags: ['v*'] } }
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - { id: draw, run: 'echo picture > "$RUNNER_TEMP/e.svg"; echo "file=$RUNNER_TEMP/e.svg" >> "$GITHUB_OUTPUT"' }
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f
        with: { name: evidence-1, path: '\${{ steps.draw.outputs.file }}' }
      - { if: steps.draw.outputs.none != '', uses: actions/upload-artifact@v7, with: { path: '' } }
`)
  const run = await start(opened)
  const { conclusion, jobs } = await run.wait()
  expect([conclusion, ...(jobs[0]?.steps.map((step) => step.conclusion) ?? [])]).toEqual([
    'success',
    'success',
    'success',
    'skipped',
  ])
  const kept = join(opened.workDir, 'artifacts', String(run.id), 'evidence-1', 'e.svg')
  expect(readFileSync(kept, 'utf8')).toBe('picture\n')
  expect(opened.events).toContainEqual(
    expect.objectContaining({ type: 'artifact', artifact: 'evidence-1', file: kept }),
  )
})

test.each([
  ['path: nowhere.svg', 'success', 'No files were found with the provided path: nowhere.svg.'],
  ['path: nowhere.svg, if-no-files-found: error', 'failure', 'No files were found'],
  ['path: nowhere.svg, if-no-files-found: ignore', 'success', ''],
  ['path: nowhere.svg, if-no-files-found: shrug', 'failure', 'Unrecognized if-no-files-found input'],
  ['name: first, path: a.svg', 'failure', 'Conflict: an artifact with this name already exists'],
  ['name: "a/b", path: a.svg', 'failure', 'The artifact name is not valid'],
  ['path: "*.svg"', 'failure', 'uploads one file, by its plain path'],
  ['path: .', 'failure', 'uploads no hidden files'],
  ['path: folder', 'failure', "uploads one file, and 'folder' is none"],
  ['name: x', 'failure', 'Input required and not supplied: path'],
])('uploading with { %s } ends in %s', async (given, conclusion, message) => {
  const opened = await open(`
on: { push: { tags: ['v*'] } }
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: touch a.svg; mkdir folder
      - { uses: actions/upload-artifact@v7, with: { name: first, path: a.svg } }
      - { uses: actions/upload-artifact@v7, with: { ${given} } }
`)
  const ended = await (await start(opened)).wait()
  expect(ended.conclusion).toBe(conclusion)
  const told = ended.jobs[0]?.annotations.map((each) => each.message) ?? []
  if (message === '') expect(told).toEqual([])
  else expect(told).toEqual([expect.stringContaining(message)])
})

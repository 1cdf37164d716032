import { expect, test } from '@jest/globals'
import { STORIES, tagOf } from './story.ts'

test.each(STORIES)('$name begins with a release, and tags nothing twice', ({ acts }) => {
  expect(acts[0]?.kind).toBe('release')
  const released = acts.filter(({ kind }) => kind === 'release').map(tagOf)
  expect(new Set(released).size).toBe(released.length)
})

test.each(STORIES)('$name: what is expected to serve was released before', ({ acts }) => {
  const released = new Set<string>()
  for (const act of acts) {
    if (act.kind === 'release') released.add(act.tag)
    else expect(released).toContain(act.to)
    expect(released).toContain(act.expect.serving)
  }
})

test.each(STORIES)('$name: only a release with a defect is expected to fail', ({ acts }) => {
  for (const act of acts) {
    if (act.kind !== 'release' || act.killRunnerAt !== undefined) continue
    const good = Object.keys(act.change.defects).length === 0
    const kept = ['promoted', 'inconclusive'].includes(act.expect.outcome)
    expect([act.tag, kept]).toEqual([act.tag, good])
  }
})

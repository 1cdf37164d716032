import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { cloneGit, type Git, openGit } from './git.ts'

let directory: string
let repository: Git

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'git-'))
  repository = openGit(directory)
  await repository.run('init', '--quiet', '--initial-branch=main')
  await writeFile(join(directory, 'a.txt'), 'first')
  await repository.run('add', '.')
  await repository.run('commit', '--quiet', '-m', 'First')
  await repository.run('tag', '-a', 'v1.0.0', '-m', 'annotated')
  await writeFile(join(directory, 'a.txt'), 'second')
  await repository.run('commit', '--quiet', '-am', 'Second')
})

afterEach(() => rm(directory, { recursive: true }))

test('an annotated tag is its commit; one that does not exist is none', async () => {
  const commit = (await repository.run('rev-parse', 'HEAD~1')).trim()
  expect(await repository.commitOfTag('v1.0.0')).toBe(commit)
  expect(await repository.commitOfTag('v2.0.0')).toBeUndefined()
  expect(await repository.commitOfTag('--help')).toBeUndefined()
})

test('files are read and exported as they are at the commit, and nothing is changed', async () => {
  const target = await mkdtemp(join(tmpdir(), 'tree-'))
  try {
    const commit = (await repository.commitOfTag('v1.0.0')) ?? ''
    expect(await repository.readFile(commit, 'a.txt')).toBe('first')
    expect(await repository.readFile(commit, 'none.txt')).toBeUndefined()
    await repository.export(commit, target)
    expect(await readFile(join(target, 'a.txt'), 'utf8')).toBe('first')
    expect(await repository.run('status', '--porcelain')).toBe('')
  } finally {
    await rm(target, { recursive: true })
  }
})

test('a clone has the tags and exports them; what is no repository says so', async () => {
  const target = await mkdtemp(join(tmpdir(), 'clone-'))
  try {
    const clone = await cloneGit(directory, join(target, 'copy.git'))
    expect(await clone.commitOfTag('v1.0.0')).toBe(await repository.commitOfTag('v1.0.0'))
    const tree = join(target, 'tree')
    await mkdir(tree)
    await clone.export((await clone.commitOfTag('v1.0.0')) ?? '', tree)
    expect(await readFile(join(tree, 'a.txt'), 'utf8')).toBe('first')
    await expect(cloneGit(target, join(target, 'other.git'))).rejects.toThrow(target)
  } finally {
    await rm(target, { recursive: true })
  }
})

test('a clone shows the default branch first, whatever is checked out', async () => {
  const target = await mkdtemp(join(tmpdir(), 'clone-'))
  const shown = async (name: string) => (await cloneGit(directory, join(target, name))).defaultBranch()
  try {
    await repository.run('checkout', '--quiet', '-b', 'feature')
    expect(await shown('without a remote')).toBe('main')
    await repository.run('checkout', '--quiet', 'v1.0.0')
    expect(await shown('of a tag')).toBe('main')
    // As `git clone` leaves it: the remote's branches, and which of them it shows first.
    const head = (await repository.run('rev-parse', 'main')).trim()
    await repository.run('update-ref', 'refs/remotes/origin/trunk', head)
    await repository.run('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
    expect(await shown('with a remote')).toBe('trunk')
    const clone = openGit(join(target, 'with a remote'))
    expect(await clone.readFile('refs/heads/trunk', 'a.txt')).toBe('second')
  } finally {
    await rm(target, { recursive: true })
  }
})

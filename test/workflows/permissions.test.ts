import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>> }>>
}

const read = (path: string): Workflow =>
  parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Workflow

/** The job that has what the caller grants: what tells a rejected job's reason depends on it. */
const INHERITS = 'report'

test.each(['release.yml', 'rollback.yml'])(
  'a caller of %s as the example has it grants what each job asks for: GitHub ends a run that asks for more',
  (file) => {
    const { permissions, jobs } = read(`.github/workflows/${file}`)
    const [caller] = Object.values(read(`workflows-examples/${file}`).jobs)
    expect(permissions).toBeUndefined()
    for (const [name, job] of Object.entries(jobs)) {
      if (name === INHERITS) expect(job).not.toHaveProperty('permissions')
      else
        expect(caller?.permissions).toMatchObject(job.permissions ?? { [`permissions of ${name}`]: 'said' })
    }
  },
)

test('the jobs that write may look at their own environment', () => {
  const { jobs } = read('.github/workflows/release.yml')
  for (const name of ['validate', 'deploy', 'shift', 'recover']) {
    expect([name, jobs[name]?.permissions]).toEqual([
      name,
      { contents: 'read', actions: 'read', 'id-token': 'write' },
    ])
  }
})

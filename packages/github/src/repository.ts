import type { Branches, Repository, RunHistory } from '@greenlight/release'
import { approvalsOf } from './approvals.ts'
import { type Connection, createClient } from './client.ts'
import { commitOfTag } from './commit-of-tag.ts'
import { defaultBranch } from './default-branch.ts'
import { environmentRules } from './environment.ts'
import { annotationsOf, jobsOf } from './jobs.ts'
import { readFile } from './read-file.ts'

/** GitHub as the port that the domain asks. Only reads. */
export const createRepository = (connection: Connection): Repository & Branches & RunHistory => {
  const client = createClient(connection)
  return {
    commitOfTag: (tag) => commitOfTag(client, tag),
    readFile: (query) => readFile(client, query),
    environment: (name) => environmentRules(client, { name, owner: connection.repository.owner }),
    defaultBranch: () => defaultBranch(client),
    jobs: (runId) => jobsOf(client, runId),
    annotations: (job) => annotationsOf(client, job),
    approvals: (runId) => approvalsOf(client, runId),
  }
}

import type { Repository } from '@greenlight/release'
import { type Approvals, approvalsOf } from './approvals.ts'
import { type Connection, createClient } from './client.ts'
import { commitOfTag } from './commit-of-tag.ts'
import { defaultBranch } from './default-branch.ts'
import { environmentRules } from './environment.ts'
import { readFile } from './read-file.ts'

/** GitHub as the port that the domain asks. Only reads. */
export const createRepository = (connection: Connection): Repository & Approvals => {
  const client = createClient(connection)
  return {
    commitOfTag: (tag) => commitOfTag(client, tag),
    readFile: (query) => readFile(client, query),
    environment: (name) => environmentRules(client, { name, owner: connection.repository.owner }),
    defaultBranch: () => defaultBranch(client),
    approvals: (runId) => approvalsOf(client, runId),
  }
}

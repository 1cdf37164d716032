import { type Approval, ConfigurationError } from '@greenlight/release'
import type { Client } from './client.ts'

const stateOf = (text: string): Approval['state'] =>
  text === 'approved' || text === 'rejected' ? text : 'pending'

export const approvalsOf = async (client: Client, runId: string): Promise<readonly Approval[]> => {
  const answer = await client.get({
    path: `actions/runs/${encodeURIComponent(runId)}/approvals`,
    about: `the approvals of the run ${runId}`,
    permission: 'actions: read',
  })
  if (answer === undefined) {
    throw new ConfigurationError({
      what: `There is no run ${runId} in this repository, or the token may not see it`,
      next: 'Grant the job permissions: actions: read, in the calling workflow too.',
    })
  }
  return answer.items().map((item) => ({
    environments: item
      .at('environments')
      .items()
      .map((environment) => environment.at('name').text()),
    state: stateOf(item.at('state').text()),
    // A deleted account leaves no user behind.
    user: item.at('user').value === null ? 'ghost' : item.at('user').at('login').text(),
    comment: item.at('comment').value === null ? '' : item.at('comment').text(),
  }))
}

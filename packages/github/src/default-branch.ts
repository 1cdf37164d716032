import { ConfigurationError } from '@greenlight/release'
import type { Client } from './client.ts'

/** The branch that the repository names as its default. */
export const defaultBranch = async (client: Client): Promise<string> => {
  const repository = await client.get({ path: '', about: 'the default branch', permission: 'contents: read' })
  if (repository === undefined) {
    throw new ConfigurationError({
      what: 'The repository does not exist, or the token may not see it',
      next: 'Leave github-token at its default, or give it a token that may read the repository.',
    })
  }
  return repository.at('default_branch').text()
}

import type { Values } from '../expression/values.ts'
import { type Hub, repositoryOf } from '../hub.ts'
import type { Commit } from '../source/git.ts'

export const user = (hub: Pick<Hub, 'store' | 'url'>, login: string) => ({
  login,
  id: hub.store.idOf('user', login),
  node_id: `U_${hub.store.idOf('user', login)}`,
  type: login.endsWith('[bot]') ? 'Bot' : 'User',
  site_admin: false,
  url: `${hub.url()}/users/${login}`,
  html_url: `${hub.url()}/${login}`,
})

/** A repository as events and the REST API show it. */
export const repositoryPayload = (hub: Hub, fullName: string, defaultBranch: string) => {
  const settings = repositoryOf(hub, fullName)
  const [owner = '', name = ''] = settings.fullName.split('/')
  const url = `${hub.url()}/repos/${settings.fullName}`
  return {
    id: hub.store.idOf('repository', settings.fullName),
    node_id: `R_${hub.store.idOf('repository', settings.fullName)}`,
    name,
    full_name: settings.fullName,
    private: (settings.visibility ?? 'private') === 'private',
    visibility: settings.visibility ?? 'private',
    owner: user(hub, owner),
    html_url: `${hub.url()}/${settings.fullName}`,
    url,
    default_branch: defaultBranch,
    archived: false,
    disabled: false,
    fork: false,
  }
}

/** The payload of a push of one ref that already exists in the repository. */
export const pushPayload = ({
  hub,
  repository,
  ref,
  commit,
  object,
  actor,
  defaultBranch,
}: {
  hub: Hub
  repository: string
  ref: string
  commit: Commit
  /** What the ref points at: the tag object of an annotated tag. */
  object: string
  actor: string
  defaultBranch: string
}): Values => {
  const head = {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    author: { ...commit.author },
    committer: { ...commit.committer },
    url: `${hub.url()}/${repository}/commit/${commit.sha}`,
  }
  return {
    ref,
    before: '0'.repeat(40),
    after: object,
    base_ref: null,
    created: true,
    deleted: false,
    forced: false,
    compare: `${hub.url()}/${repository}/compare/${ref.replace(/^refs\/(tags|heads)\//, '')}`,
    commits: [],
    head_commit: head,
    repository: repositoryPayload(hub, repository, defaultBranch),
    pusher: { name: actor },
    sender: user(hub, actor),
  }
}

/** The payload of a dispatch; inputs are strings in it, whatever their type. */
export const dispatchPayload = ({
  hub,
  repository,
  ref,
  inputs,
  workflow,
  actor,
  defaultBranch,
}: {
  hub: Hub
  repository: string
  ref: string
  inputs: Readonly<Record<string, string>>
  workflow: string
  actor: string
  defaultBranch: string
}): Values => ({
  ref,
  inputs: { ...inputs },
  workflow,
  repository: repositoryPayload(hub, repository, defaultBranch),
  sender: user(hub, actor),
})

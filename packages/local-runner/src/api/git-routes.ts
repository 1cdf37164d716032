import { RequestRefused } from '../errors.ts'
import { repositoryOf } from '../hub.ts'
import { repositoryPayload } from '../run/payload.ts'
import type { Author, Commit } from '../source/git.ts'
import { type ApiRequest, notFound, pageOf, type Route } from './route.ts'

const CONTENTS = ['contents', 'read'] as const

const repo = ({ hub, repository }: ApiRequest) => `${hub.url()}/repos/${repository}`

/** Whether a signature counts: it exists, and its maker is among the trusted signers. It is not computed here. */
const verification = (
  request: ApiRequest,
  signed: { signature: string | undefined; payload: string },
  signer: Author,
) => {
  const { signature, payload } = signed
  if (signature === undefined) {
    return { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
  }
  const trusted = repositoryOf(request.hub, request.repository).trustedSigners ?? []
  const verified = trusted.some((email) => email.toLowerCase() === signer.email.toLowerCase())
  return {
    verified,
    reason: verified ? 'valid' : 'unknown_key',
    signature,
    payload,
    verified_at: verified ? signer.date : null,
  }
}

const refAnswer = (request: ApiRequest, found: { ref: string; sha: string; type: string }) => ({
  ref: found.ref,
  node_id: `REF_${found.sha}`,
  url: `${repo(request)}/git/${found.ref}`,
  object: {
    sha: found.sha,
    type: found.type,
    url: `${repo(request)}/git/${found.type === 'tag' ? 'tags' : 'commits'}/${found.sha}`,
  },
})

const gitCommit = (request: ApiRequest, commit: Commit) => ({
  sha: commit.sha,
  node_id: `C_${commit.sha}`,
  url: `${repo(request)}/git/commits/${commit.sha}`,
  html_url: `${request.hub.url()}/${request.repository}/commit/${commit.sha}`,
  author: commit.author,
  committer: commit.committer,
  tree: { sha: commit.tree, url: `${repo(request)}/git/trees/${commit.tree}` },
  message: commit.message,
  parents: commit.parents.map((sha) => ({ sha, url: `${repo(request)}/git/commits/${sha}` })),
  verification: verification(request, commit, commit.committer),
})

const repoCommit = (request: ApiRequest, commit: Commit) => {
  const {
    sha,
    node_id,
    html_url,
    parents,
    author,
    committer,
    message,
    tree,
    verification: verified,
  } = gitCommit(request, commit)
  return {
    sha,
    node_id,
    html_url,
    url: `${repo(request)}/commits/${sha}`,
    commit: {
      author,
      committer,
      message,
      tree,
      verification: verified,
      url: `${repo(request)}/git/commits/${sha}`,
    },
    author: null,
    committer: null,
    parents,
  }
}

/** A commit by sha, branch, tag or full ref. */
export const commitFor = async (request: ApiRequest, ref: string): Promise<Commit> => {
  const sha = await request.git.commitOf(ref)
  const commit = sha === undefined ? undefined : await request.git.commit(sha)
  if (commit === undefined) throw new RequestRefused(422, `No commit found for SHA: ${ref}`)
  return commit
}

/** A branch with its head. What a branch protection demands is left away, as GitHub does for a job's token. */
async function branch(request: ApiRequest) {
  const name = request.params['branch'] ?? ''
  const sha = (await request.git.refOf(`refs/heads/${name}`))?.sha
  if (sha === undefined) throw notFound()
  const { protectedBranches = [], branchRules = {} } = repositoryOf(request.hub, request.repository)
  const guarded = protectedBranches.includes(name) || (branchRules[name] ?? []).length > 0
  const url = `${repo(request)}/branches/${encodeURIComponent(name)}`
  return {
    body: {
      name,
      commit: repoCommit(request, await commitFor(request, sha)),
      _links: { self: url, html: `${request.hub.url()}/${request.repository}/tree/${name}` },
      protected: guarded,
      protection: {
        enabled: protectedBranches.includes(name),
        required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
      },
      protection_url: `${url}/protection`,
    },
  }
}

export const GIT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '',
    answer: async ({ hub, repository, git }) => ({
      body: repositoryPayload(hub, repository, await git.defaultBranch()),
    }),
  },
  {
    method: 'GET',
    path: '/git/ref/{ref+}',
    needs: CONTENTS,
    answer: async (request) => {
      const found = await request.git.refOf(`refs/${request.params['ref'] ?? ''}`)
      if (found === undefined) throw notFound()
      return { body: refAnswer(request, found) }
    },
  },
  {
    method: 'GET',
    path: '/git/matching-refs/{ref+}',
    needs: CONTENTS,
    answer: async (request) => {
      const prefix = `refs/${request.params['ref'] ?? ''}`
      const all = await request.git.refs(prefix.slice(0, prefix.lastIndexOf('/') + 1))
      const found = all.filter(({ ref }) => ref.startsWith(prefix))
      return {
        body: pageOf(found, request.query).map((each) => refAnswer(request, each)),
        total: found.length,
      }
    },
  },
  {
    method: 'GET',
    path: '/git/tags/{sha}',
    needs: CONTENTS,
    answer: async (request) => {
      const tag = await request.git.tag(request.params['sha'] ?? '')
      if (tag === undefined) throw notFound()
      const { sha, object, tagger, message } = tag
      return {
        body: {
          node_id: `TAG_${sha}`,
          tag: tag.tag,
          sha,
          url: `${repo(request)}/git/tags/${sha}`,
          message,
          tagger,
          object: { ...object, url: `${repo(request)}/git/${object.type}s/${object.sha}` },
          verification: verification(request, tag, tagger),
        },
      }
    },
  },
  {
    method: 'GET',
    path: '/git/commits/{sha}',
    needs: CONTENTS,
    answer: async (request) => {
      const commit = await request.git.commit(request.params['sha'] ?? '')
      if (commit === undefined) throw notFound()
      return { body: gitCommit(request, commit) }
    },
  },
  {
    method: 'GET',
    path: '/branches/{branch+}',
    needs: CONTENTS,
    answer: branch,
  },
  {
    // Anybody who sees the repository may know its rules; who may bypass them stands nowhere.
    method: 'GET',
    path: '/rules/branches/{branch+}',
    answer: ({ hub, repository, params, query }) => {
      const { branchRules = {}, fullName } = repositoryOf(hub, repository)
      const types = branchRules[params['branch'] ?? ''] ?? []
      const all = types.map((type) => ({
        type,
        ruleset_source_type: 'Repository',
        ruleset_source: fullName,
        ruleset_id: hub.store.idOf('ruleset', `${fullName}/${params['branch']}`),
      }))
      return { body: pageOf(all, query), total: all.length }
    },
  },
  {
    method: 'GET',
    path: '/tags',
    needs: CONTENTS,
    answer: async (request) => {
      const all = [...(await request.git.refs('refs/tags/'))].reverse()
      const body = await Promise.all(
        pageOf(all, request.query).map(async ({ ref }) => {
          const sha = (await request.git.commitOf(ref)) ?? ''
          const name = ref.replace('refs/tags/', '')
          return { name, node_id: `REF_${sha}`, commit: { sha, url: `${repo(request)}/commits/${sha}` } }
        }),
      )
      return { body, total: all.length }
    },
  },
  {
    method: 'GET',
    path: '/compare/{basehead+}',
    needs: CONTENTS,
    answer: async (request) => {
      const [base = '', head = '', more] = (request.params['basehead'] ?? '').split('...')
      if (head === '' || more !== undefined) throw notFound()
      return { body: await compare(request, base, head) }
    },
  },
  {
    method: 'GET',
    path: '/contents/{path+}',
    needs: CONTENTS,
    answer: (request) => contents(request, request.params['path'] ?? ''),
  },
  {
    method: 'GET',
    path: '/contents',
    needs: CONTENTS,
    answer: (request) => contents(request, ''),
  },
]

/** Must come after the routes below `/commits/{ref}/`, since a ref may hold slashes. */
export const COMMIT_ROUTE: Route = {
  method: 'GET',
  path: '/commits/{ref+}',
  needs: CONTENTS,
  answer: async (request) => {
    const commit = await commitFor(request, request.params['ref'] ?? '')
    return { body: repoCommit(request, commit) }
  },
}

const compare = async (request: ApiRequest, base: string, head: string) => {
  const { git } = request
  const from = await git.commitOf(base)
  const to = await git.commitOf(head)
  const mergeBase = from === undefined || to === undefined ? undefined : await git.mergeBase(from, to)
  if (from === undefined || to === undefined || mergeBase === undefined) throw notFound()
  const ahead = await git.between(from, to)
  const behind = await git.between(to, from)
  const status =
    ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical'
  const commits = await Promise.all(
    pageOf(ahead, request.query).map(async (sha) => repoCommit(request, await commitFor(request, sha))),
  )
  return {
    url: `${repo(request)}/compare/${base}...${head}`,
    base_commit: repoCommit(request, await commitFor(request, from)),
    merge_base_commit: repoCommit(request, await commitFor(request, mergeBase)),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits,
    files: (await git.changed(mergeBase, to)).map(({ status: change, path }) => ({
      filename: path,
      status: change === 'A' ? 'added' : change === 'D' ? 'removed' : 'modified',
    })),
  }
}

/** GitHub gives no content inline above one megabyte; then only the raw media type does. */
const LARGEST_INLINE = 1024 * 1024

/** What a repository's settings put in the place of a file at the head of the default branch. */
const inPlaceOf = async (
  { hub, repository, git }: ApiRequest,
  sha: string,
  path: string,
  committed: { readonly sha: string; readonly bytes: Buffer },
) => {
  const { atDefaultBranch = {} } = repositoryOf(hub, repository)
  const text = Object.hasOwn(atDefaultBranch, path) ? atDefaultBranch[path] : undefined
  if (text === undefined) return committed
  const head = await git.refOf(`refs/heads/${await git.defaultBranch()}`)
  return head?.sha === sha ? { ...committed, bytes: Buffer.from(text) } : committed
}

const contents = async (request: ApiRequest, path: string) => {
  const { git, query, accept } = request
  const ref = query.get('ref') ?? (await git.defaultBranch())
  const sha = await git.commitOf(ref)
  if (sha === undefined) throw new RequestRefused(404, `No commit found for the ref ${ref}`)
  const clean = path.replace(/\/+$/, '')
  const committed = clean === '' ? undefined : await git.file(sha, clean)
  const file = committed && (await inPlaceOf(request, sha, clean, committed))
  if (file !== undefined) {
    if (/application\/vnd\.github(\.v3)?\.raw/.test(accept)) {
      return { raw: file.bytes, contentType: 'application/vnd.github.raw; charset=utf-8' }
    }
    const inline = file.bytes.length <= LARGEST_INLINE
    return {
      body: {
        type: 'file',
        encoding: inline ? 'base64' : 'none',
        size: file.bytes.length,
        name: clean.split('/').at(-1),
        path: clean,
        content: inline
          ? (file.bytes.toString('base64').match(/.{1,60}/g) ?? []).map((line) => `${line}\n`).join('')
          : '',
        sha: file.sha,
        url: `${repo(request)}/contents/${clean}?ref=${ref}`,
        git_url: `${repo(request)}/git/blobs/${file.sha}`,
        html_url: `${request.hub.url()}/${request.repository}/blob/${ref}/${clean}`,
        download_url: null,
      },
    }
  }
  const entries = await git.list(sha, clean)
  if (entries.length === 0) throw notFound()
  return {
    body: entries.map((entry) => ({
      type: entry.type === 'tree' ? 'dir' : 'file',
      size: entry.size,
      name: entry.path.split('/').at(-1),
      path: entry.path,
      sha: entry.sha,
      url: `${repo(request)}/contents/${entry.path}?ref=${ref}`,
    })),
  }
}

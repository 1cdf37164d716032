import { literalText, members, type TemplateToken } from './tokens.ts'

export type Level = 'none' | 'read' | 'write'

/** What a job's token may do. A scope that is absent is `none`. */
export type Permissions = Readonly<Record<string, Level>>

/** The scopes of a job's token, as the workflow syntax names them. */
const SCOPES = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
]

const every = (level: Level): Permissions =>
  Object.fromEntries(
    SCOPES.map((scope) => [scope, scope === 'id-token' && level === 'read' ? 'none' : level]),
  )

/** The two settings a repository can have for workflows that say nothing. Neither grants `id-token`. */
export const DEFAULT_PERMISSIONS: Readonly<Record<'restricted' | 'permissive', Permissions>> = {
  restricted: { contents: 'read', packages: 'read' },
  permissive: { ...every('write'), 'id-token': 'none' },
}

/** Everything: for a person's own token. No job's can have `administration`, the repository's settings. */
export const ALL_PERMISSIONS: Permissions = { ...every('write'), administration: 'write' }

export const readPermissions = (token: TemplateToken | undefined): Permissions | undefined => {
  if (token === undefined) return undefined
  const shorthand = literalText(token)
  if (shorthand === 'read-all') return every('read')
  if (shorthand === 'write-all') return every('write')
  return Object.fromEntries(
    [...members(token)].map(([scope, level]) => [scope, (literalText(level) ?? 'none') as Level]),
  )
}

const RANK: Readonly<Record<Level, number>> = { none: 0, read: 1, write: 2 }

export const allows = (granted: Permissions, scope: string, level: Level): boolean =>
  RANK[granted[scope] ?? 'none'] >= RANK[level]

/** The scopes in which `asked` goes beyond `granted`, each with both levels. */
export const excess = (asked: Permissions, granted: Permissions): readonly string[] =>
  Object.entries(asked)
    .filter(([scope, level]) => !allows(granted, scope, level))
    .map(([scope, level]) => `'${scope}: ${level}' (granted: ${granted[scope] ?? 'none'})`)

/** The lower of both, scope by scope. */
export const narrow = (asked: Permissions, granted: Permissions): Permissions =>
  Object.fromEntries(
    Object.entries(asked).map(([scope, level]) => [
      scope,
      allows(granted, scope, level) ? level : (granted[scope] ?? 'none'),
    ]),
  )

import { type EarlyContext, failed, type Gate, passed } from './gate.ts'

export const tagNamesCommit: Gate<EarlyContext> = {
  id: 'tag-names-commit',
  title: 'The tag exists and names the commit that runs',
  async check({ tag, commit, commitOfTag }) {
    const named = await commitOfTag()
    if (named === undefined) {
      return failed(`There is no tag ${tag} in the repository`, `Push it: git push origin ${tag}`)
    }
    return named === commit
      ? passed(`${tag} names ${commit.slice(0, 12)}`)
      : failed(
          `${tag} names ${named.slice(0, 12)}, but this run was started for ${commit.slice(0, 12)}`,
          'Start the release from the tag itself; if the tag was moved, release under a new version.',
        )
  },
}

import { describeCommit, describeProtection, isGuarded } from '../policy/describe.ts'
import { objectionTo } from '../policy/reading.ts'
import { failed, type Gate, passed, warned } from './gate.ts'

const INVISIBLE = 'who may bypass that is not visible to a job'

/** The commit that is judged also says what it is judged by, so something outside it must bound that. */
export const withinPolicy: Gate = {
  id: 'within-policy',
  title: "The config is within the default branch's policy",
  async check({ policy: reading }) {
    if (reading.state === 'absent') {
      const { path } = reading
      return warned(
        `There is no ${describeCommit(reading)}: whoever may push a tag decides how it is judged and where it goes`,
        `Write a first one with "npm run -s policy -- --config .github/greenlight.yml" in a checkout of Greenlight, and commit it as ${path} (docs/policy.md).`,
      )
    }
    if (reading.state === 'unread') return failed('Nobody has read the policy', 'Re-run the job.')
    if (reading.state === 'unusable') return failed(reading.error.message, reading.error.next)
    const objection = objectionTo(reading)
    if (objection !== undefined) return failed(objection.message, objection.next)
    const { source } = reading.policy
    const also = source.parameter === undefined ? '' : ` and the parameter ${source.parameter}`
    const found = `Within ${describeCommit(source)}${also}; ${describeProtection(source)}`
    if (!source.protected) {
      return warned(
        `${found}, so anybody who can push to it may loosen the policy; it bounds, but no secret is sent to an origin that it names`,
        `Protect ${source.branch} (Settings → Rules of the repository): require a pull request with an approval.`,
      )
    }
    if (source.rules !== undefined && source.rules.length > 0 && !isGuarded(source.rules)) {
      return warned(
        `${found}: the rules that a job can see keep nobody from pushing to it; ${INVISIBLE}`,
        `Require a pull request with an approval on ${source.branch}, unless a branch protection does already.`,
      )
    }
    return passed(`${found}; ${INVISIBLE}`)
  },
}

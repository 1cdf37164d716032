import { failed, type Gate, passed } from './gate.ts'

export const rightAccount: Gate = {
  id: 'right-account',
  title: 'The credentials belong to the configured account and region',
  async check({ settings, whoAmI }) {
    const { account, region, arn } = await whoAmI()
    if (account !== settings.account) {
      return failed(
        `The credentials of ${arn} belong to account ${account}, the config says ${settings.account}`,
        `Give a role of account ${settings.account}, or correct environments.${settings.environment}.account.`,
      )
    }
    if (region !== settings.region) {
      return failed(
        `The calls go to region ${region}, the config says ${settings.region}`,
        `Correct AWS_REGION or environments.${settings.environment}.region.`,
      )
    }
    return passed(`${arn} in ${region}`)
  },
}

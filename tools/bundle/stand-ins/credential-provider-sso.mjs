/** Stands in for `@aws-sdk/credential-provider-sso` (60 KB): a person's sign-in, which no job on a runner has. */
export const fromSSO = () => async () => {
  throw new Error(
    'AWS SSO profiles are left out of this bundle: give the job a role (role-to-assume) instead',
  )
}

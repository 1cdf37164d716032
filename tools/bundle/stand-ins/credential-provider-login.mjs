/** Stands in for `@aws-sdk/credential-provider-login` (40 KB): `aws login`, a person's sign-in in a browser. */
export const fromLoginCredentials = () => async () => {
  throw new Error(
    'aws login profiles are left out of this bundle: give the job a role (role-to-assume) instead',
  )
}

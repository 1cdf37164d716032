import { expect, test } from '@jest/globals'
import { jobIdentity } from './job-identity.ts'

const OFFERED = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
}

/** A runner whose tokens say which one they are, by the environment that they name. */
const open = (env: Readonly<Record<string, string>> = OFFERED) => {
  const audiences: string[] = []
  const identity = jobIdentity({
    env,
    oidcToken: async (audience) => {
      audiences.push(audience)
      const claims = {
        repository: 'acme/shop',
        ref: 'refs/tags/v1.4.0',
        job_workflow_ref: 'o/r/.github/workflows/x.yml@refs/tags/v0',
        environment: `${audience} ${audiences.length}`,
      }
      const token = `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`
      return { reveal: () => token } as Awaited<ReturnType<Parameters<typeof jobIdentity>[0]['oidcToken']>>
    },
  })
  return { identity, audiences }
}

test('the claims are those of the token that AWS was shown last', async () => {
  const { identity, audiences } = open()
  await identity.tokenForAws()
  await identity.tokenForAws()
  expect((await identity.claims())?.environment).toBe('sts.amazonaws.com 2')
  expect(audiences).toHaveLength(2)
})

test('without a role one token is asked for, for an audience that accepts nothing', async () => {
  const { identity, audiences } = open()
  expect((await identity.claims())?.environment).toBe('greenlight-job-environment 1')
  await identity.claims()
  expect(audiences).toEqual(['greenlight-job-environment'])
})

test.each([{}, { ...OFFERED, ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }])(
  'a job that GitHub gives no token has no claims',
  async (env) => {
    const { identity, audiences } = open(env)
    expect(await identity.claims()).toBeUndefined()
    expect(audiences).toEqual([])
  },
)

import { expect, test } from '@jest/globals'
import { loadPolicy } from './load.ts'
import { rehearsedPolicy } from './rehearsed.ts'

const BALANCER = 'http://127.0.0.1:41234'

const rehearse = (text: string) => rehearsedPolicy({ text, environment: 'production', balancer: BALANCER })

const WHOLE = `# Ours.
version: 1
environments:
  production:
    accounts: ["123456789012"]   # the live one
    origins: { smoke: ["https://shop.example.com"] }
    parameter: /greenlight/shop
  staging:
    origins: { smoke: ["https://staging.example.com"] }
`

test('the local load balancer is admitted, the parameter left away, and all else stays', () => {
  const { text, notes } = rehearse(WHOLE)
  const load = (environment: string) => loadPolicy({ text, name: '', environment, place: 'file' })
  expect(load('production').bounds).toMatchObject({
    accounts: ['123456789012'],
    origins: { smoke: ['https://shop.example.com', BALANCER] },
  })
  expect(load('production').parameter).toBeUndefined()
  expect(load('staging').bounds.origins.smoke).toEqual(['https://staging.example.com'])
  expect(text).toContain('# the live one')
  expect(notes).toEqual([
    `the policy admits the rehearsal's load balancer, ${BALANCER}, for smoke tests too`,
    'the parameter /greenlight/shop of the target account is not here: the policy alone is tried',
  ])
})

test.each([
  ['bounds no origins', 'version: 1\nenvironments: { production: { standby: { min: 1 } } }\n'],
  ['does not name the environment', 'version: 1\nenvironments: { qa: { parameter: /a } }\n'],
  ['cannot be used', 'version: 1\nenvironments: ['],
  ['is of a newer version', 'version: 2\n'],
])('one that %s is left as it is', (_, text) => {
  expect(rehearse(text)).toEqual({ text, notes: [] })
})

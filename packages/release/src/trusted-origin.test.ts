import { expect, test } from '@jest/globals'
import { ConfigurationError } from './errors.ts'
import { refuseMetricSecrets } from './trusted-origin.ts'

const URL_OF = 'https://prometheus.internal:9090/select/0'
const ORIGIN = 'https://prometheus.internal:9090'

test.each([
  [URL_OF, [ORIGIN]],
  [URL_OF, ['https://other.example', `${ORIGIN}/`]],
  ['https://prometheus.internal', ['https://prometheus.internal:443']],
  ['http://127.0.0.1:9090', ['http://127.0.0.1:9090']],
  ['http://localhost:9090', ['http://localhost:9090']],
  ['http://[::1]:9090', ['http://[::1]:9090']],
])('secrets go to %s when %j is trusted', (url, metrics) => {
  expect(refuseMetricSecrets({ environment: 'live', url, trusted: { metrics } })).toBeUndefined()
})

test.each([
  ['no policy', undefined, 'no policy says'],
  ['a policy without metric sources', {}, 'lets them go nowhere'],
  ['a policy that trusts smoke tests there', { smoke: [ORIGIN] }, 'lets them go nowhere'],
  ['a policy that trusts nothing', { metrics: [] }, 'trusts no origin at all'],
  ['another host', { metrics: ['https://other.example'] }, 'trusts https://other.example'],
  ['another port', { metrics: ['https://prometheus.internal'] }, 'trusts https://prometheus.internal'],
  ['another scheme', { metrics: ['http://prometheus.internal:9090'] }, 'trusts http://'],
  ['the beginning of its name', { metrics: ['https://prometheus.intern'] }, 'trusts'],
  ['what is no address', { metrics: ['*', 'prometheus.internal:9090'] }, 'trusts'],
])('%s keeps them here, and the error says what to write', (_, trusted, why) => {
  const refusal = refuseMetricSecrets({ environment: 'live', url: URL_OF, trusted })
  expect(refusal).toBeInstanceOf(ConfigurationError)
  expect(refusal?.message).toContain(ORIGIN)
  expect(refusal?.message).toContain(why)
  expect(refusal?.next).toContain(
    `origins: { metrics: ["${ORIGIN}"] } under environments.live of .github/greenlight-policy.yml`,
  )
})

test.each([
  'http://prometheus.internal:9090',
  'http://127.0.0.1.other.example',
  'http://127.example',
  'http://localhost.example',
  'http://10.0.0.1',
])('%s is not asked with secrets, even when it is trusted', (url) => {
  const refusal = refuseMetricSecrets({ environment: 'live', url, trusted: { metrics: [url] } })
  expect(refusal?.message).toContain('only https')
})

test.each(['x', 'ftp://127.0.0.1'])('%s is no address, and is refused before anything else', (url) => {
  const refusal = refuseMetricSecrets({ environment: 'live', url, trusted: { metrics: [url] } })
  expect(refusal?.message).toContain('no http or https address')
})

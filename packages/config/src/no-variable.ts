import { trustingLine } from '@greenlight/release'
import type { Removed } from './structures.ts'

/*
 * A config comes with the tag, so whoever pushes a tag writes it. If it could name an environment variable, and the host
 * that its value is sent to, a tag would take whatever the job holds: first of all the token with which the runner asks
 * for OIDC tokens, and with that the production role. So no config names a variable.
 */

/** What the runner and AWS's tools leave in a job's environment: credentials, and where they are good. */
const OF_THE_RUN = /^(?:ACTIONS|AWS|GITHUB|INPUT|RUNNER)_/

/** Whether it is a name that belongs to the run itself. */
export const variableOfRun = (text: string): boolean => OF_THE_RUN.test(text)

/** As variables are spelled: capitals, digits and _. */
export const looksLikeVariable = (text: string): boolean => /^[A-Z][A-Z0-9_]*$/.test(text)

const originOf = (url: string | undefined): string =>
  url !== undefined && URL.canParse(url) ? new URL(url).origin : 'https://prometheus.example:9090'

/**
 * What to write instead, in one line each: where the workflow hands a secret over, and where the policy lets it go.
 * @param order.header the header that carries the secret; absent: a bearer token
 */
export const newLines = (order: {
  readonly header?: string
  readonly url: string | undefined
  readonly environment: string
}): string => {
  const { header, url, environment } = order
  const handed =
    header === undefined
      ? "METRICS_TOKEN: '${{ secrets.METRICS_TOKEN }}'"
      : `METRICS_HEADERS: '\${{ secrets.METRICS_HEADERS }}' (a secret with the line "${header}: VALUE")`
  return `If it is a secret, write secrets: { ${handed} } into the workflow that calls release.yml, and ${trustingLine(originOf(url), environment)} (docs/prometheus.md)`
}

/** What is wrong with the key that named a variable. Its value is shown only when it is a name: it may be the token. */
export const noVariable: Removed = (value, beside, environment) => {
  const text = value.kind === 'scalar' && typeof value.value === 'string' ? value.value : ''
  const url = beside.get('url')
  const at = url?.kind === 'scalar' && typeof url.value === 'string' ? url.value : undefined
  const named = !looksLikeVariable(text)
    ? 'is no key any more'
    : variableOfRun(text)
      ? `names "${text}", a variable of the run itself, which no config may name`
      : `names the environment variable "${text}", which no config may do any more`
  return `${named}: it comes with the tag. ${newLines({ url: at, environment })}`
}

import type { Settings } from '../settings.ts'
import { parseJson, valueAt } from './expectation.ts'

export interface Version {
  readonly tag: string
  readonly version: string
  readonly commit: string
  readonly digest: string
}

/** Fills `${tag}`, `${version}`, `${commit}` and `${digest}` in the expected value. */
export const expectedVersion = (expect: string, version: Version): string =>
  expect.replace(/\$\{(tag|version|commit|digest)\}/g, (_, key: keyof Version) => version[key])

/** What an answer says of its version, or undefined when it says nothing. */
export const claimedVersion = (
  proof: Settings['smoke']['version'],
  answer: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
): string | undefined => {
  const claimed =
    'header' in proof
      ? answer.headers[proof.header.toLowerCase()]
      : valueAt(parseJson(answer.body), proof.json)
  return typeof claimed === 'string' || typeof claimed === 'number' ? String(claimed) : undefined
}

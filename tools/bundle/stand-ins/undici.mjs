/**
 * Stands in for the package `undici` in the bundles.
 *
 * GitHub's toolkit imports all of it (0.8 MB, 20 ms at every start) for two names, and the runtime already holds the
 * same implementation behind the global `fetch`. The price: a proxy is not set per request. Node reads HTTPS_PROXY
 * by itself when NODE_USE_ENV_PROXY=1, so that is what a run behind a proxy is asked for.
 */
export const fetch = (url, { dispatcher, ...init } = {}) => globalThis.fetch(url, init)

export class ProxyAgent {
  constructor() {
    if (process.env.NODE_USE_ENV_PROXY === '1') return
    throw new Error(
      'A proxy is configured (HTTPS_PROXY), but Node does not use it by itself. ' +
        'Set NODE_USE_ENV_PROXY: "1" in the environment of the job.',
    )
  }
}

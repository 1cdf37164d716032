import { readCatalogue } from './catalogue.js'

/** Milliseconds that a dependency may take before it counts as missing. */
const PATIENCE = 1_000

const reach = async (url) => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
}

/**
 * Whether this task may be given requests: each thing it depends on, looked at now.
 * @returns {Promise<{ ready: boolean, checks: Record<string, string> }>} `ok`, or what is wrong, by dependency
 */
export const checkReadiness = async ({ catalogueFile, catalogueUrl, neverReady }) => {
  const dependencies = {
    catalogue: () => readCatalogue(catalogueFile),
    ...(catalogueUrl && { 'catalogue-service': () => reach(catalogueUrl) }),
    ...(neverReady && { stock: () => Promise.reject(new Error(neverReady)) }),
  }
  const checks = await Promise.all(
    Object.entries(dependencies).map(async ([name, check]) => {
      try {
        await check()
        return [name, 'ok']
      } catch (error) {
        return [name, error instanceof Error ? error.message : String(error)]
      }
    }),
  )
  return { ready: checks.every(([, state]) => state === 'ok'), checks: Object.fromEntries(checks) }
}

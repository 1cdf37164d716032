/**
 * What is wrong with this release, read from `release.json`: an ordinary release has `{}` there. A sample
 * application needs bad releases too, or nobody would see one being taken back.
 *
 * - `errorEvery: n`   every n-th request to a page is answered with 500
 * - `delay: ms`       every page takes this much longer
 * - `neverReady: why` /health/ready keeps failing with this reason
 * - `exitAfter: n`    the process exits with code 1 at the n-th request to a page
 */
const KNOWN = { errorEvery: 'number', delay: 'number', neverReady: 'string', exitAfter: 'number' }

/** @param {Record<string, unknown>} release the content of `release.json` */
export const readDefects = (release) => {
  for (const [key, value] of Object.entries(release)) {
    const type = KNOWN[key]
    if (type === undefined) {
      throw new Error(`release.json: unknown key "${key}", known are ${Object.keys(KNOWN).join(', ')}`)
    }
    const fits = type === 'string' ? typeof value === 'string' : Number.isInteger(value) && value > 0
    if (!fits) {
      const wanted = type === 'string' ? 'a text' : 'a whole number above 0'
      throw new Error(`release.json: ${key} is ${JSON.stringify(value)}, it must be ${wanted}`)
    }
  }
  return release
}

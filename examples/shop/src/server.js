import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { findProduct, listProducts } from './catalogue.js'
import { checkReadiness } from './readiness.js'

/** Milliseconds that every page takes: a real shop asks its stock and its prices. */
const LOOK_UP = 20

const json = (status, body) => ({
  status,
  type: 'application/json; charset=utf-8',
  body: `${JSON.stringify(body)}\n`,
})

const home = (products) => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><title>Shop</title><h1>Shop</h1><ul>${products
    .map(({ name, price }) => `<li>${name}: ${price}</li>`)
    .join('')}</ul>\n`,
})

/**
 * The shop's HTTP server. Keep-alive outlasts a load balancer's idle timeout (60 s by default), because a
 * connection closed by this side first is a 502 for whoever is just sending on it.
 * @param {{ version: string, commit?: string, catalogue: any, catalogueFile: string | URL, catalogueUrl?: string, defects: any, exit: (code: number) => void }} shop
 */
export const createShop = ({ version, commit, catalogue, catalogueFile, catalogueUrl, defects, exit }) => {
  let pages = 0
  let stopping = false

  const page = async (url) => {
    pages += 1
    if (pages === defects.exitAfter) exit(1)
    await sleep(LOOK_UP + (defects.delay ?? 0))
    if (defects.errorEvery && pages % defects.errorEvery === 0) {
      console.error(`TypeError: cannot read the discount of order ${pages} (${url.pathname})`)
      return json(500, { error: 'internal error' })
    }
    if (url.pathname === '/') return home(listProducts(catalogue))
    if (url.pathname === '/products') {
      return json(200, { products: listProducts(catalogue, url.searchParams.get('tag')) })
    }
    const product = findProduct(catalogue, url.pathname.slice('/products/'.length))
    return product ? json(200, product) : json(404, { error: `no product here: ${url.pathname}` })
  }

  const respond = async (request) => {
    const url = new URL(request.url, 'http://shop')
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return json(405, { error: 'only GET and HEAD' })
    switch (url.pathname) {
      case '/health/live':
        return json(200, { live: true })
      case '/health/ready': {
        if (stopping) return json(503, { ready: false, checks: { process: 'stopping' } })
        const { neverReady } = defects
        const state = await checkReadiness({ catalogueFile, catalogueUrl, neverReady })
        return json(state.ready ? 200 : 503, state)
      }
      case '/version':
        return json(200, { version, ...(commit && { commit }) })
      default:
        if (url.pathname === '/' || url.pathname.startsWith('/products')) return page(url)
        return json(404, { error: `no page here: ${url.pathname}` })
    }
  }

  const server = createServer({ keepAliveTimeout: 75_000 }, async (request, response) => {
    const { status, type, body } = await respond(request).catch((error) => {
      console.error(error)
      return json(500, { error: 'internal error' })
    })
    response.writeHead(status, {
      'content-type': type,
      'content-length': Buffer.byteLength(body),
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      'x-shop-version': version,
      ...(stopping && { connection: 'close' }),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  })

  /** Takes no new connection, answers what is under way, then closes every connection. */
  const stop = () =>
    new Promise((resolve) => {
      stopping = true
      server.close(resolve)
      server.closeIdleConnections()
    })

  return { server, stop }
}

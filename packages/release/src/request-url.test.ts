import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ConfigurationError } from './errors.ts'
import { baseFault, describeRedirect, pathFault, requestUrl } from './request-url.ts'

const BASE = 'https://shop.example.com'

test.each([
  [BASE, '/version', 'https://shop.example.com/version'],
  [`${BASE}/`, '/version', 'https://shop.example.com/version'],
  [`${BASE}:443`, '/a?next=//other.example/../x', 'https://shop.example.com/a?next=//other.example/../x'],
  [
    'http://127.0.0.1:9090/prefix',
    '/api/v1/query?query=up',
    'http://127.0.0.1:9090/prefix/api/v1/query?query=up',
  ],
  [BASE, '/@scope/name:tag', 'https://shop.example.com/@scope/name:tag'],
  [BASE, '/a//b', 'https://shop.example.com/a//b'],
  [BASE, '/grün', 'https://shop.example.com/gr%C3%BCn'],
])('%s and %s make %s', (base, path, url) => {
  expect(requestUrl(base, path)).toBe(url)
})

test.each([
  ['/\\other.example/version', 'has a \\'],
  ['\\\\other.example', 'has a \\'],
  ['//other.example/version', 'begins with //'],
  ['/\t/other.example', 'control character'],
  ['/a b', 'has a space'],
  ['/a#b', 'has a #'],
  ['/a/../b', 'segment . or ..'],
  ['/a/%2e%2E/b', 'segment . or ..'],
  ['/./a', 'segment . or ..'],
  // What is no path at all would lengthen the name of the host, or turn it into a user's.
  ['@other.example/version', 'leave for another host'],
  ['.other.example/version', 'leave for another host'],
  [':99/version', 'leave for another host'],
  ['version', 'leave for another host'],
])('the path %j is refused', (path, why) => {
  const ask = () => requestUrl(BASE, path)
  expect(ask).toThrow(ConfigurationError)
  expect(ask).toThrow(why)
  expect(ask).toThrow(JSON.stringify(path))
})

test.each([
  ['https://user:hush@shop.example.com', 'user name or a password'],
  ['https://@shop.example.com', 'user name or a password'],
  ['https://shop.example.com?a=b', 'more than scheme, host, port and path'],
  ['https://shop.example.com/#', 'more than scheme, host, port and path'],
  ['https://shop.example.com//other.example', 'begins with //'],
  ['https://shop.example.com\\other.example', 'has a \\'],
  ['https://shop.example.com/a/../b', 'segment . or ..'],
  ['https://shop.example.com:99999', 'no http or https address'],
  ['https://1.2.3.4.5', 'no http or https address'],
  ['https:shop.example.com', 'no http or https address'],
  ['ftp://shop.example.com', 'no http or https address'],
  ['shop.example.com', 'no http or https address'],
  ['', 'no http or https address'],
])('the address %j is none to ask', (base, why) => {
  expect(baseFault(base)).toContain(why)
  expect(() => requestUrl(base, '/x')).toThrow(why)
})

test('paths that are long and wicked are looked at once', () => {
  expect(pathFault(`/${'../'.repeat(200_000)}`)).toContain('..')
  expect(pathFault(`/${'%2'.repeat(300_000)}`)).toBeUndefined()
})

test.each([
  [
    301,
    'https://other.example/a?token=hush',
    'it redirects to https://other.example/a, which is another origin',
  ],
  [302, '/elsewhere', 'it redirects to https://shop.example.com/elsewhere; redirects are not followed'],
  [307, '//other.example/a', 'https://other.example/a, which is another origin'],
  [308, 'http://shop.example.com/x', 'http://shop.example.com/x, which is another origin'],
  [303, 'http://[', 'no address'],
  [302, `/${'a'.repeat(999)}`, 'aaa…; redirects are not followed'],
])('a redirect with status %i to %j is told', (status, location, says) => {
  const told = describeRedirect(`${BASE}/x`, { status, location })
  expect(told).toContain(says)
  expect(told).not.toContain('hush')
})

test.each([
  [200, 'https://other.example'],
  [304, undefined],
  [404, '/elsewhere'],
])('status %i with location %j is no redirect', (status, location) => {
  expect(describeRedirect(`${BASE}/x`, { status, location })).toBeUndefined()
})

test('whatever stands in a path, the request stays at its origin, and asks for what is written', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '%2e',
    '@',
    ':',
    '?',
    '#',
    '\t',
    '\n',
    ' ',
    'a',
    'é',
    '😀',
    '%',
    '[',
    '//',
  )
  const path = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  const base = fc.constantFrom(BASE, `${BASE}/`, 'http://127.0.0.1:9090/prefix')
  fc.assert(
    fc.property(base, path, (from, text) => {
      let url: URL
      try {
        url = new URL(requestUrl(from, text))
      } catch (error) {
        if (error instanceof ConfigurationError) return
        throw error
      }
      const written = `${new URL(from).pathname.replace(/\/$/, '')}${text}`.split('?')[0]?.split('/')
      expect(url.origin).toBe(new URL(from).origin)
      expect([url.username, url.password, url.hash]).toEqual(['', '', ''])
      if (text.startsWith('/')) expect(url.pathname.split('/')).toHaveLength(written?.length ?? 0)
    }),
    { numRuns: 5_000 },
  )
})

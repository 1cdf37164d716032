import { expect, test } from '@jest/globals'
import { noProxy } from './no-proxy.ts'

test.each([
  ['example.com', 'https://example.com/', true],
  ['example.com', 'https://a.b.example.com/', true],
  ['example.com', 'https://notexample.com/', false],
  ['example.com', 'https://example.com.evil.test/', false],
  ['EXAMPLE.com', 'https://a.Example.COM/', true],
  ['example.com', 'https://example.com./', true],
  ['.example.com', 'https://a.example.com/', true],
  ['.example.com', 'https://example.com/', false],
  ['*.example.com', 'https://a.example.com/', true],
  ['*.example.com', 'https://example.com/', false],
  ['example.com:8080', 'https://example.com:8080/', true],
  ['example.com:8080', 'https://example.com/', false],
  ['example.com:443', 'https://example.com/', true],
  ['example.com:80', 'http://example.com/', true],
  ['.example.com:443', 'https://a.example.com/', true],
  ['*', 'https://anything.test/', true],
  ['*:8080', 'https://anything.test:8080/', true],
  ['*:8080', 'https://anything.test/', false],
  ['a.test, b.test  c.test', 'https://b.test/', true],
  ['a.test, b.test  c.test', 'https://c.test/', true],
  ['a.test,b.test', 'https://d.test/', false],
  ['10.0.0.7', 'http://10.0.0.7/', true],
  ['10.0.0.7', 'http://10.0.0.71/', false],
  ['10.0.0.7:9090', 'http://10.0.0.7:9090/', true],
  ['10.0.0.0/8', 'http://10.200.3.4/', true],
  ['10.0.0.0/8', 'http://11.0.0.1/', false],
  ['fd00::/8', 'http://[fd12::1]/', true],
  ['[fd12::1]', 'http://[fd12::1]/', true],
  ['fd12::1', 'http://[fd12:0:0::1]/', true],
  ['[fd12::1]:8080', 'http://[fd12::1]:8080/', true],
  ['[fd12::1]:8080', 'http://[fd12::1]/', false],
  ['', 'https://example.com/', false],
  ['10.0.0.0/33', 'http://10.0.0.1/', false],
  ['10.0.0.0/8/8', 'http://10.0.0.1/', false],
  ['name/8', 'http://name/', false],
  ['.', 'https://example.com/', false],
  ['*.', 'https://example.com/', false],
  [',, ,', 'https://example.com/', false],
])('NO_PROXY=%s for %s: %s', (list, url, expected) => {
  expect(noProxy(list)(new URL(url))).toBe(expected)
})

test.each([
  'http://localhost:4566/',
  'http://cloud.localhost/',
  'http://127.0.0.1:1/',
  'http://127.8.9.1/',
  'http://0x7f.1/',
  'http://[::1]:80/',
  'http://[::ffff:127.0.0.1]/',
])('%s is this machine, whatever the list says', (url) => {
  expect(noProxy('')(new URL(url))).toBe(true)
})

test.each(['http://localhost.evil.test/', 'http://127.0.0.1.evil.test/', 'http://notlocalhost/'])(
  '%s is another machine',
  (url) => {
    expect(noProxy('')(new URL(url))).toBe(false)
  },
)

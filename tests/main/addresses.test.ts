import { describe, expect, test } from 'vitest'
import { isLocalAddress, isOwnAddress, isPageAddress, webAddress } from '../../electron/main/addresses'

/** Who may call main, where a page may go, and what may be loaded at all. */
const addresses: readonly [address: string, mayCall: boolean, isOwn: boolean, isLocal: boolean][] = [
  ['app://plumbline/index.html', true, true, true],
  ['app://preview/report-1.html', false, true, true],
  ['app://plumbline.example/index.html', false, false, true],
  ['app://other/index.html', false, false, true],
  ['data:text/html,<p>', false, false, true],
  ['about:blank', false, false, false],
  ['file:///etc/passwd', false, false, false],
  ['http://localhost:5173/', false, false, false],
  ['https://plumbline/index.html', false, false, false],
  ['https://example.org/?app://plumbline/', false, false, false],
  ['ws://example.org/', false, false, false],
  ['', false, false, false],
]

describe('an address', () => {
  test.each(addresses)('%s', (address, mayCall, isOwn, isLocal) => {
    expect([isPageAddress(address), isOwnAddress(address), isLocalAddress(address)]).toEqual([
      mayCall,
      isOwn,
      isLocal,
    ])
  })
})

const links: readonly [words: string, opened: ReturnType<typeof webAddress>][] = [
  ['https://example.org/a?b=c#d', { href: 'https://example.org/a?b=c#d', host: 'example.org' }],
  [' http://example.org ', { href: 'http://example.org/', host: 'example.org' }],
  ['HTTPS://EXAMPLE.ORG:8443', { href: 'https://example.org:8443/', host: 'example.org:8443' }],
  // A Cyrillic а in the place of the Latin one.
  ['https://ex\u0430mple.org/', { href: 'https://xn--exmple-4nf.org/', host: 'xn--exmple-4nf.org' }],
  [
    'https://example.org/\u202egpj.exe',
    { href: 'https://example.org/%E2%80%AEgpj.exe', host: 'example.org' },
  ],
  ['https://example.org@hostile.test/', null],
  ['https://user:secret@example.org/', null],
  ['file:///etc/passwd', null],
  ['smb://example.org/share', null],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['app://plumbline/index.html', null],
  ['example.org', null],
  ['The Syrian Observatory', null],
  ['', null],
]

describe('as a link, the words', () => {
  test.each(links)('%s', (words, opened) => expect(webAddress(words)).toEqual(opened))
})

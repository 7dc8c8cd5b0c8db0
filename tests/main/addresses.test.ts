import { describe, expect, test } from 'vitest'
import { isLocalAddress, isOwnAddress, isPageAddress } from '../../electron/main/addresses'

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

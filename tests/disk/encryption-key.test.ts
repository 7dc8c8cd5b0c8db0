import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DamagedContent, type LineRole } from '../../electron/main/disk/content-codec'
import { deriveKey } from '../../electron/main/disk/encryption/derive-key'
import { newSecret } from '../../electron/main/disk/encryption/project-key'
import { sealingCodec } from '../../electron/main/disk/encryption/sealing-codec'

const codec = sealingCodec(newSecret(), '/Ceasefire.plumbline')
const someBytes = fc.uint8Array({ maxLength: 300 })

const line = (role: LineRole) => ({
  encode: (plain: Uint8Array) => codec.encodeLine(plain, role),
  decode: (stored: Uint8Array) => codec.decodeLine(stored, role),
})
const file = (path: string) => ({
  encode: (plain: Uint8Array) => codec.encodeFile(plain, path),
  decode: (stored: Uint8Array) => codec.decodeFile(stored, path),
})
const claim = '/Ceasefire.plumbline/claims/c1.json'

const kinds = [
  ['a file', file(claim), file('/Ceasefire.plumbline/claims/c2.json')],
  ['a line of the history', line('history'), line('index of claim')],
  ['a line of the index', line('index of claim'), line('index of article')],
] as const

describe.each(kinds)('%s', (_, own, other) => {
  it('comes back as it was, and is never sealed the same way twice', () => {
    fc.assert(
      fc.property(someBytes, (plain) => {
        const sealed = own.encode(plain)
        expect(Buffer.compare(own.decode(sealed), plain)).toBe(0)
        expect(Buffer.compare(own.encode(plain), sealed)).not.toBe(0)
      }),
    )
  })

  it('is refused with one bit changed, cut short, in another place, or under another key', () => {
    const foreign = sealingCodec(newSecret(), '/Ceasefire.plumbline')
    fc.assert(
      fc.property(someBytes, fc.nat(), fc.integer({ min: 0, max: 7 }), (plain, at, bit) => {
        const sealed = own.encode(plain)
        const changed = Uint8Array.from(sealed)
        changed[at % changed.length] = (changed[at % changed.length] ?? 0) ^ (1 << bit)
        expect(() => own.decode(changed)).toThrow(DamagedContent)
        expect(() => own.decode(sealed.subarray(0, at % sealed.length))).toThrow(DamagedContent)
        expect(() => other.decode(sealed)).toThrow(DamagedContent)
        expect(() => foreign.decodeFile(sealed, claim)).toThrow(DamagedContent)
        expect(() => foreign.decodeLine(sealed, 'history')).toThrow(DamagedContent)
      }),
    )
  })
})

it('a sealed line has no line feed in it and does not end in a space', () => {
  fc.assert(
    fc.property(someBytes, (plain) => {
      expect(Buffer.from(codec.encodeLine(plain, 'history')).toString('latin1')).toMatch(/^[A-Za-z0-9+/=]+$/)
    }),
  )
})

it('a file keeps its place when the project folder is moved', () => {
  const moved = codec.inFolder('/elsewhere/Other.plumbline')
  const sealed = codec.encodeFile(Buffer.from('More than 100,000'), claim)
  expect(Buffer.from(moved.decodeFile(sealed, '/elsewhere/Other.plumbline/claims/c1.json')).toString()).toBe(
    'More than 100,000',
  )
})

it('a text has the same name each time, another one under another key, and none that says its hash', () => {
  const hash = 'a'.repeat(64)
  const name = codec.blobName('texts', hash, 'txt')
  expect(name).toMatch(/^[0-9a-f]{64}\.sealed$/)
  expect(name).not.toContain(hash)
  expect(codec.inFolder('/other').blobName('texts', hash, 'txt')).toBe(name)
  const foreign = sealingCodec(newSecret(), '/Ceasefire.plumbline')
  expect(foreign.blobName('texts', hash, 'txt')).not.toBe(name)
  expect(codec.blobName('originals', hash, 'txt')).not.toBe(name)
})

it('a key is made from a passphrase as RFC 7914 has it (scrypt, N 16384, r 8, p 1)', async () => {
  const derivation = {
    name: 'scrypt',
    cost: 16384,
    blockSize: 8,
    parallelization: 1,
    salt: Buffer.from('SodiumChloride').toString('base64'),
  } as const
  // The first 32 bytes of the third test vector of RFC 7914, section 12.
  expect(Buffer.from(await deriveKey('pleaseletmein', derivation)).toString('hex')).toBe(
    '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2',
  )
})

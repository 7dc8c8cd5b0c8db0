import { setImmediate as nextTurn } from 'node:timers/promises'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DamagedContent, type LineRole } from '../../electron/main/disk/files/content-codec'
import { deriveKey } from '../../electron/main/disk/encryption/derive-key'
import { newSecret, ProjectKey } from '../../electron/main/disk/encryption/project-key'
import { sealingCodec } from '../../electron/main/disk/encryption/sealing-codec'
import { sha256InTurns } from '../../electron/main/disk/files/sha256'
import { takeTurns } from '../../electron/main/disk/files/turns'

const codec = sealingCodec(newSecret(), '/Ceasefire.plumbline')
const someBytes = fc.uint8Array({ maxLength: 300 })

const line = (role: LineRole) => ({
  encode: async (plain: Uint8Array) => codec.encodeLine(plain, role),
  decode: async (stored: Uint8Array) => codec.decodeLine(stored, role),
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
  it('comes back as it was, and is never sealed the same way twice', async () => {
    await fc.assert(
      fc.asyncProperty(someBytes, async (plain) => {
        const sealed = await own.encode(plain)
        expect(Buffer.compare(await own.decode(sealed), plain)).toBe(0)
        expect(Buffer.compare(await own.encode(plain), sealed)).not.toBe(0)
      }),
    )
  })

  it('is refused with one bit changed, cut short, in another place, or under another key', async () => {
    const foreign = sealingCodec(newSecret(), '/Ceasefire.plumbline')
    await fc.assert(
      fc.asyncProperty(someBytes, fc.nat(), fc.integer({ min: 0, max: 7 }), async (plain, at, bit) => {
        const sealed = await own.encode(plain)
        const changed = Uint8Array.from(sealed)
        changed[at % changed.length] = (changed[at % changed.length] ?? 0) ^ (1 << bit)
        await expect(own.decode(changed)).rejects.toThrow(DamagedContent)
        await expect(own.decode(sealed.subarray(0, at % sealed.length))).rejects.toThrow(DamagedContent)
        await expect(other.decode(sealed)).rejects.toThrow(DamagedContent)
        await expect(foreign.decodeFile(sealed, claim)).rejects.toThrow(DamagedContent)
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

it('a file keeps its place when the project folder is moved', async () => {
  const moved = codec.inFolder('/elsewhere/Other.plumbline')
  const sealed = await codec.encodeFile(Buffer.from('More than 100,000'), claim)
  const opened = await moved.decodeFile(sealed, '/elsewhere/Other.plumbline/claims/c1.json')
  expect(Buffer.from(opened).toString()).toBe('More than 100,000')
})

/** How many turns others have had until the work is done. */
async function turnsMeanwhile(work: Promise<unknown>): Promise<number> {
  const others = { turns: 0, isOver: false }
  const taking = (async () => {
    for (; !others.isOver; others.turns += 1) await nextTurn()
  })()
  await work
  others.isOver = true
  await taking
  return others.turns
}

describe('a file of many megabytes', () => {
  const large = Buffer.alloc(20_000_003, 'More than 100,000 people. ')

  it('is one message with its mark, its nonce and its tag, as a small one is', async () => {
    const secret = newSecret()
    const sealed = await sealingCodec(secret, '/Ceasefire.plumbline').encodeFile(large, claim)
    const mark = 'plumbline sealed 1\n'
    expect(Buffer.from(sealed.subarray(0, mark.length)).toString()).toBe(mark)
    const whole = new ProjectKey(secret).open(sealed.subarray(mark.length), 'file claims/c1.json')
    expect(Buffer.compare(whole, large)).toBe(0)
  })

  it.each([0, 600_000, 19_999_999])('is refused with one bit changed after byte %d', async (at) => {
    const sealed = Buffer.from(await codec.encodeFile(large, claim))
    expect(Buffer.compare(await codec.decodeFile(sealed, claim), large)).toBe(0)
    const place = at + 40
    sealed[place] = (sealed[place] ?? 0) ^ 1
    await expect(codec.decodeFile(sealed, claim)).rejects.toThrow(DamagedContent)
  })

  it('lets others have their turns while it is sealed, opened and summed up', async () => {
    const key = new ProjectKey(newSecret())
    const mark = new Uint8Array()
    const message = await key.sealInTurns(large, 'a file', mark, takeTurns(0))
    const works: readonly (() => Promise<unknown>)[] = [
      () => key.sealInTurns(large, 'a file', mark, takeTurns(0)),
      () => key.openInTurns(message, 'a file', takeTurns(0)),
      () => sha256InTurns(large, takeTurns(0)),
    ]
    for (const work of works) {
      const turns = await turnsMeanwhile(work())
      expect(turns).toBeGreaterThan(30)
    }
  })
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

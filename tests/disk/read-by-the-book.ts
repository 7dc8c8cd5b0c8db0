import { createDecipheriv, createHash, createHmac, hkdfSync, scryptSync } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A reader of protected projects, written from “The format” in SECURITY.md and from nothing else: it shares no code with
 * the program. Whoever has the page, the folder and the passphrase can read their project without us.
 */
export async function readByTheBook(folder: string, passphrase: string) {
  const { derivation, sealedSecret } = await readKeyFile(join(folder, 'protection.json'))
  const { cost, blockSize, parallelization, salt } = derivation
  const key = scryptSync(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, {
    N: cost,
    r: blockSize,
    p: parallelization,
    maxmem: 256 * 1024 * 1024,
  })
  const role = `secret scrypt ${cost} ${blockSize} ${parallelization} ${salt}`
  const secret = open(key, Buffer.from(sealedSecret, 'base64'), role)
  const content = derive(secret, 'plumbline content 1')
  const names = derive(secret, 'plumbline names 1')

  const readSealed = async (path: string): Promise<Buffer> => {
    const bytes = await readFile(join(folder, path))
    const mark = Buffer.from('plumbline sealed 1\n')
    if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error(`${path} is not sealed`)
    return open(content, bytes.subarray(mark.length), `file ${path}`)
  }
  const readLines = async (path: string, lineRole: string): Promise<readonly string[]> =>
    (await readFile(join(folder, path), 'latin1'))
      .split('\n')
      .map((line) => line.trimEnd())
      .filter((line) => line !== '')
      .map((line) => open(content, Buffer.from(line, 'base64'), `line ${lineRole}`).toString())

  const inside = await readdir(join(folder, 'history'))
  const segments = inside.filter((name) => /^\d{10}\.jsonl$/.test(name)).toSorted()
  const history = await Promise.all(
    segments.map(async (name, at) => {
      const end = Number(segments[at + 1]?.slice(0, 10) ?? Infinity)
      const lines = await readLines(`history/${name}`, 'history')
      return lines.filter((line) => (JSON.parse(line) as { readonly seq: number }).seq < end)
    }),
  )
  return {
    history: history.flat(),
    document: async (path: string) => JSON.parse((await readSealed(path)).toString()) as unknown,
    indexed: async (kind: string, generation: number) =>
      (await readLines(`index/${kind}-${generation}.jsonl`, `index of ${kind}`)).map(
        (line) => JSON.parse(line) as unknown,
      ),
    blob: (kind: 'texts' | 'originals', hash: string) =>
      readSealed(`${kind}/${createHmac('sha256', names).update(`${kind}/${hash}`).digest('hex')}.sealed`),
  }
}

type KeyFile = {
  readonly derivation: {
    readonly cost: number
    readonly blockSize: number
    readonly parallelization: number
    readonly salt: string
  }
  readonly sealedSecret: string
}

/** The key file, whose own hash has to be right. */
async function readKeyFile(path: string): Promise<KeyFile> {
  const text = (await readFile(path, 'utf8')).trimEnd()
  const end = text.lastIndexOf(',"hash":"')
  const file = JSON.parse(text) as KeyFile & { readonly hash: string }
  if (sha256(text.slice(0, end)) !== file.hash) throw new Error('the key file is damaged')
  return file
}

function open(key: Uint8Array, sealed: Buffer, role: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(role))
  decipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
}

function derive(secret: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), purpose, 32))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

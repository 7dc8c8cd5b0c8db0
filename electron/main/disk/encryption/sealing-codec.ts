import { relative, sep } from 'node:path'
import { type ContentCodec, DamagedContent, type LineRole, plainCodec } from '../files/content-codec'
import { ProjectKey } from './project-key'

/** What a sealed file begins with, so that it can be told from a damaged one without the key. */
const MARK = Buffer.from('plumbline sealed 1\n')

/**
 * Keeps everything of the project in `root` under the key of its secret. A file is sealed with its path in the project as its role;
 * each line by itself, so that the history is still appended to; texts and originals have names that say nothing.
 */
export function sealingCodec(secret: Uint8Array, root: string): ContentCodec {
  return codecOf(secret, new ProjectKey(secret), root)
}

function codecOf(secret: Uint8Array, key: ProjectKey, root: string): ContentCodec {
  const roleOf = (path: string): string => `file ${relative(root, path).split(sep).join('/')}`
  return {
    isSealed: true,
    secret,
    encodeFile: (plain, path) => key.sealInTurns(plain, roleOf(path), MARK),
    async decodeFile(stored, path) {
      if (!isSealedFile(stored)) throw new DamagedContent('not sealed')
      return key.openInTurns(stored.subarray(MARK.length), roleOf(path))
    },
    encodeLine: (plain, role) => Buffer.from(base64(key.seal(plain, lineRole(role)))),
    decodeLine(stored, role) {
      const text = Buffer.from(stored.buffer, stored.byteOffset, stored.length).toString('latin1')
      const sealed = Buffer.from(text, 'base64')
      // Node reads base64 with anything in between; only what was written is what was written.
      if (sealed.toString('base64') !== text) throw new DamagedContent('not a sealed line')
      return key.open(sealed, lineRole(role))
    },
    blobName: (folder, hash) => `${key.nameOf(`${folder}/${hash}`)}.sealed`,
    inFolder: (other) => codecOf(secret, key, other),
  }
}

/** How a project in this folder is kept whose secret is this; null where it has none. */
export function codecFor(secret: Uint8Array | null, root: string): ContentCodec {
  return secret === null ? plainCodec : sealingCodec(secret, root)
}

/** True for the bytes of a file that some key seals. */
export function isSealedFile(stored: Uint8Array): boolean {
  return MARK.equals(stored.subarray(0, MARK.length))
}

function lineRole(role: LineRole): string {
  return `line ${role}`
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')
}

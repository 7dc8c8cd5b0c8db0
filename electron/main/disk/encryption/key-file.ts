import { join } from 'node:path'
import { z } from 'zod'
import { err, ok, type Result } from '../../../../shared/result'
import { Sha256 } from '../../../../shared/schema/common'
import { words } from '../../../../shared/words/words'
import { DamagedContent, emptyIfDamaged, plainCodec } from '../files/content-codec'
import type { FileSeam } from '../files/file-seam'
import { openSealedJson, sealJson } from '../files/sealed-json'
import { readContentIfAny, type Volume, writeContent } from '../files/volume'
import { Derivation, deriveKey, newDerivation } from './derive-key'
import { openWith, ProjectKey, sealWith } from './project-key'

/**
 * The project's secret, sealed with a key from the passphrase, and how that key is made. A new passphrase seals the
 * same secret anew. The file ends in the SHA-256 of itself, so that damage can be told from a wrong passphrase.
 */
const KeyFile = z.object({
  version: z.literal(1),
  cipher: z.literal('aes-256-gcm'),
  derivation: Derivation,
  sealedSecret: z.base64(),
  /** Which secret it is (`keyIdOf`). */
  keyId: Sha256,
})
export type KeyFile = z.infer<typeof KeyFile>

/** The names of a key file and of its copy: it is kept twice, since without it nothing could ever be read again. */
export type KeyFileNames = readonly [string, string]

export const keyFiles: KeyFileNames = ['protection.json', 'protection-copy.json']

/** Their names in a folder of backups, which may have those of several keys. */
export function keyFilesOfBackups(keyId: string): KeyFileNames {
  return [`key-${keyId}.json`, `key-${keyId}-copy.json`]
}

/** Seals a secret with a passphrase. A lower `cost` is for tests. */
export async function sealSecret(secret: Uint8Array, passphrase: string, cost?: number): Promise<KeyFile> {
  const derivation = newDerivation(cost)
  const key = await deriveKey(passphrase, derivation)
  const sealed = sealWith(key, secret, roleOf(derivation))
  return {
    version: 1,
    cipher: 'aes-256-gcm',
    derivation,
    sealedSecret: Buffer.from(sealed).toString('base64'),
    keyId: keyIdOf(secret),
  }
}

async function openSecret(file: KeyFile, passphrase: string): Promise<Result<Uint8Array>> {
  const key = await deriveKey(passphrase, file.derivation)
  try {
    return ok(openWith(key, Buffer.from(file.sealedSecret, 'base64'), roleOf(file.derivation)))
  } catch (error) {
    if (!(error instanceof DamagedContent)) throw error
    return wrongPassphrase
  }
}

/** The first key file that the passphrase opens, and its secret; `wrong-passphrase` where it opens none. */
export async function openAnySecret(
  files: readonly KeyFile[],
  passphrase: string,
): Promise<Result<{ readonly file: KeyFile; readonly secret: Uint8Array }>> {
  for (const file of files) {
    const secret = await openSecret(file, passphrase)
    if (secret.ok) return ok({ file, secret: secret.value })
  }
  return wrongPassphrase
}

const wrongPassphrase: Result<never> = err('wrong-passphrase', words.store.keeping.wrong)

/** Tells one secret from any other without giving it away: HMAC-SHA-256 of a fixed word, in lower-case hexadecimal. */
export function keyIdOf(secret: Uint8Array): string {
  return new ProjectKey(secret).nameOf('key id')
}

/** Writes the key file and its copy, and flushes them. At every moment one of them is whole. */
export async function writeKeyFile(
  seam: FileSeam,
  folder: string,
  file: KeyFile,
  names: KeyFileNames = keyFiles,
): Promise<void> {
  const volume: Volume = { seam, codec: plainCodec }
  for (const name of names) {
    await writeContent(volume, join(folder, name), printKeyFile(file))
    await seam.syncFolder(folder)
  }
}

/** What a folder has of key files. */
export type FoundKeyFiles = {
  /** Those that are whole; two where they differ, as when an older one was put back or a change was interrupted. */
  readonly whole: readonly KeyFile[]
  readonly isAny: boolean
  /** The names under which another one than this stands, or none, or a damaged one. */
  readonly otherThan: (file: KeyFile) => readonly string[]
}

/** Looks for the key file and its copy. Throws errors of the file system. */
export async function readKeyFiles(
  seam: FileSeam,
  folder: string,
  names: KeyFileNames = keyFiles,
): Promise<FoundKeyFiles> {
  const first = await readKeyFile(seam, join(folder, names[0]))
  const copy = await readKeyFile(seam, join(folder, names[1]))
  const found = [first ?? null, copy ?? null]
  return {
    whole: found.flatMap((file, at) =>
      file === null || (at > 0 && isSame(file, found[0] ?? null)) ? [] : [file],
    ),
    isAny: first !== undefined || copy !== undefined,
    otherThan: (file) => names.filter((_, at) => !isSame(file, found[at] ?? null)),
  }
}

/** Writes the key file of one folder into another, under the names that it has there; false where none is whole. */
export async function copyKeyFile(
  seam: FileSeam,
  from: string,
  names: KeyFileNames,
  to: string,
  namesThere: KeyFileNames,
): Promise<boolean> {
  const [file] = (await readKeyFiles(seam, from, names)).whole
  if (file !== undefined) await writeKeyFile(seam, to, file, namesThere)
  return file !== undefined
}

function isSame(one: KeyFile | null, other: KeyFile | null): boolean {
  return one !== null && other !== null && printKeyFile(one).equals(printKeyFile(other))
}

/** The key file at a path. Undefined if there is none, null if it is damaged. */
async function readKeyFile(seam: FileSeam, path: string): Promise<KeyFile | null | undefined> {
  const bytes = await readContentIfAny({ seam, codec: plainCodec }, path).catch(emptyIfDamaged)
  if (bytes === null) return undefined
  return KeyFile.safeParse(openSealedJson(trimmed(bytes))).data ?? null
}

function printKeyFile(file: KeyFile): Buffer {
  const { version, cipher, derivation, sealedSecret, keyId } = KeyFile.parse(file)
  return Buffer.from(`${sealJson({ version, cipher, derivation, sealedSecret, keyId }).line}\n`)
}

function trimmed(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes
}

function roleOf({ name, cost, blockSize, parallelization, salt }: Derivation): string {
  return ['secret', name, cost, blockSize, parallelization, salt].join(' ')
}

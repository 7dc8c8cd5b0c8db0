import { join } from 'node:path'
import { z } from 'zod'
import { err, ok, type Result } from '../../../../shared/result'
import { Sha256 } from '../../../../shared/schema/common'
import { DamagedContent, plainCodec } from '../content-codec'
import type { FileSeam } from '../file-seam'
import { openSealedJson, sealJson } from '../sealed-json'
import { readContentIfAny, removeIfAny, type Volume, writeContent } from '../volume'
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
  /** Tells the secret from any other one without giving it away (HMAC-SHA-256 of a fixed word). */
  check: Sha256,
})
export type KeyFile = z.infer<typeof KeyFile>

/** The file is kept twice: without it the project could never be read again. */
export const KEY_FILE = 'protection.json'
export const KEY_FILE_COPY = 'protection-copy.json'

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
    check: checkOf(secret),
  }
}

/** The secret; `wrong-passphrase` where the passphrase is another one. */
export async function openSecret(file: KeyFile, passphrase: string): Promise<Result<Uint8Array>> {
  const key = await deriveKey(passphrase, file.derivation)
  try {
    return ok(openWith(key, Buffer.from(file.sealedSecret, 'base64'), roleOf(file.derivation)))
  } catch (error) {
    if (!(error instanceof DamagedContent)) throw error
    return err(
      'wrong-passphrase',
      'That is not the passphrase of this project. Nothing was changed; try again.',
    )
  }
}

/** True where this is the secret that the file keeps. */
export function isSecretOf(file: KeyFile, secret: Uint8Array): boolean {
  return checkOf(secret) === file.check
}

function checkOf(secret: Uint8Array): string {
  return new ProjectKey(secret).nameOf('check')
}

/** Writes the key file and its copy, and flushes them. At every moment one of them is whole. */
export async function writeKeyFile(seam: FileSeam, folder: string, file: KeyFile): Promise<void> {
  const volume: Volume = { seam, codec: plainCodec }
  for (const name of [KEY_FILE, KEY_FILE_COPY]) {
    await writeContent(volume, join(folder, name), printKeyFile(file))
    await seam.syncFolder(folder)
  }
}

/** Copies the key files as they are from one folder to another; removes them there where there are none. */
export async function copyKeyFiles(seam: FileSeam, from: string, to: string): Promise<void> {
  const volume: Volume = { seam, codec: plainCodec }
  for (const name of [KEY_FILE, KEY_FILE_COPY]) {
    const content = await readContentIfAny(volume, join(from, name))
    if (content === null) await removeIfAny(seam, join(to, name))
    else await writeContent(volume, join(to, name), content)
  }
}

/** What a folder has of key files: the one to use (null where none is whole), and what has to be said or mended. */
export type FoundKeyFiles = {
  readonly file: KeyFile | null
  readonly isAny: boolean
  /** The names of those that are missing, damaged or out of date. */
  readonly faulty: readonly string[]
}

/** Looks for the key file, and for its copy where the file is not whole. Throws errors of the file system. */
export async function readKeyFiles(seam: FileSeam, folder: string): Promise<FoundKeyFiles> {
  const first = await readKeyFile(seam, join(folder, KEY_FILE))
  const copy = await readKeyFile(seam, join(folder, KEY_FILE_COPY))
  const file = first ?? copy ?? null
  const isUsed = (one: KeyFile | null | undefined): boolean =>
    file !== null && one !== null && one !== undefined && printKeyFile(one).equals(printKeyFile(file))
  const faulty = [...(isUsed(first) ? [] : [KEY_FILE]), ...(isUsed(copy) ? [] : [KEY_FILE_COPY])]
  return {
    file,
    isAny: first !== undefined || copy !== undefined,
    faulty: file === null ? [] : faulty,
  }
}

/** The key file at a path; undefined where there is none, null where it is damaged. */
async function readKeyFile(seam: FileSeam, path: string): Promise<KeyFile | null | undefined> {
  const bytes = await readContentIfAny({ seam, codec: plainCodec }, path)
  if (bytes === null) return undefined
  return KeyFile.safeParse(openSealedJson(trimmed(bytes))).data ?? null
}

function printKeyFile(file: KeyFile): Buffer {
  const { version, cipher, derivation, sealedSecret, check } = KeyFile.parse(file)
  return Buffer.from(`${sealJson({ version, cipher, derivation, sealedSecret, check }).line}\n`)
}

function trimmed(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes
}

function roleOf({ name, cost, blockSize, parallelization, salt }: Derivation): string {
  return ['secret', name, cost, blockSize, parallelization, salt].join(' ')
}

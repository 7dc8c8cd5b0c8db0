import { err, ok } from '../../../../shared/result'
import type { Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { readZip } from './read-zip'
import type { ZipFault } from './read-zip'

/** The parts of a document that is a ZIP archive, as far as they were asked for. */
export type Package = {
  readonly paths: readonly string[]
  /** A part as it is; null where it is not there. */
  readonly bytesOf: (path: string) => Uint8Array | null
  /** A part of text, in UTF-8; null where it is not there. */
  readonly textOf: (path: string) => string | null
}

/**
 * Unpacks those parts of a document whose paths are wanted, up to `largest` bytes in all. What cannot be unpacked is refused in words;
 * `name` is the document's, for these.
 */
export function openPackage(
  bytes: Uint8Array,
  name: string,
  isWanted: (path: string) => boolean,
  largest: number,
): Result<Package> {
  const zip = readZip(bytes, isWanted, largest)
  if (!zip.ok) return refuse(zip.fault, name, largest)
  const { entries } = zip
  return ok({
    paths: [...entries.keys()],
    bytesOf: (path) => entries.get(path) ?? null,
    textOf: (path) => entries.get(path)?.toString('utf8') ?? null,
  })
}

function refuse(fault: ZipFault, name: string, largest: number): Result<never> {
  switch (fault) {
    case 'too-large':
      return err('too-large', words.importing.refused.packed.tooLarge(name, largest / 1_000_000))
    case 'encrypted':
      return err('unreadable', words.fileKinds.locked(name))
    case 'damaged':
      return err('unreadable', words.importing.refused.packed.damaged(name))
  }
}

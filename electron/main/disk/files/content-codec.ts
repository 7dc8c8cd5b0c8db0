import { isOfOneFile } from './disk-fault'

/**
 * Encodes bytes on their way to the disk, and decodes them on the way back. All files of a project pass here; nothing else
 * knows their encoding. `decode…` throws `DamagedContent` unless `encode…` made the bytes for that very place.
 */
export type ContentCodec = {
  /** True where nobody can read the files without the key. */
  readonly isSealed: boolean
  /** What the key follows from, for a worker that goes on with the same project; never written, never shown. */
  readonly secret: Uint8Array | null
  /** A file may be large, so others have their turns meanwhile. `path` is where it stands, or will stand once it is written. */
  encodeFile(plain: Uint8Array, path: string): Promise<Uint8Array>
  decodeFile(stored: Uint8Array, path: string): Promise<Uint8Array>
  /** A line has no line feed in it, before or after, and does not end in a space. `role` is what it is a line of. */
  encodeLine(plain: Uint8Array, role: LineRole): Uint8Array
  decodeLine(stored: Uint8Array, role: LineRole): Uint8Array
  /** The file name of the text or original with this SHA-256, in the folder of that name. */
  blobName(folder: BlobFolder, hash: string, extension: string): string
  /** The same codec for a project, or its backups, in another folder. */
  inFolder(root: string): ContentCodec
}

export type LineRole = 'history' | `index of ${string}`

export type BlobFolder = 'texts' | 'originals'

/** The content of a file is not what was written there. */
export class DamagedContent extends Error {}

/** True for an error of one file: what is in it is damaged, or cannot be read. */
export const isUnreadable = (error: unknown): boolean => error instanceof DamagedContent || isOfOneFile(error)

/** For `catch`: what is damaged counts as if it were not there. */
export function nullIfDamaged(error: unknown): null {
  if (error instanceof DamagedContent) return null
  throw error
}

/** For `catch`: what is damaged counts as an empty file. */
export function emptyIfDamaged(error: unknown): Uint8Array {
  if (error instanceof DamagedContent) return new Uint8Array()
  throw error
}

const same = (bytes: Uint8Array): Uint8Array => bytes
const sameFile = async (bytes: Uint8Array): Promise<Uint8Array> => bytes

/** Keeps everything as it is, so that a person can read the folder. */
export const plainCodec: ContentCodec = {
  isSealed: false,
  secret: null,
  encodeFile: sameFile,
  decodeFile: sameFile,
  encodeLine: same,
  decodeLine: same,
  blobName: (_folder, hash, extension) => `${hash}.${extension}`,
  inFolder: () => plainCodec,
}

/**
 * What bytes become on their way to the disk, and back. Everything of a project passes here, and nothing else knows
 * how it is kept: a codec that enciphers is all that encryption at rest needs.
 * `decode…` throws where the bytes are not what `encode…` made.
 */
export type ContentCodec = {
  encodeFile(plain: Uint8Array): Uint8Array
  decodeFile(stored: Uint8Array): Uint8Array
  /** A line has no line feed in it, before or after. */
  encodeLine(plain: Uint8Array): Uint8Array
  decodeLine(stored: Uint8Array): Uint8Array
}

const same = (bytes: Uint8Array): Uint8Array => bytes

/** Keeps everything as it is, so that a person can read the folder. */
export const plainCodec: ContentCodec = {
  encodeFile: same,
  decodeFile: same,
  encodeLine: same,
  decodeLine: same,
}

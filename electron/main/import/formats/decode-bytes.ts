/**
 * A text whose C1 controls (U+0080 to U+009F) are the letters that Windows-1252 has in their places. Nobody writes those controls;
 * they come from decoders that take Windows-1252 for ISO 8859-1, as mail programs and some releases of Node do. (HTML reads
 * `&#150;` in the same way: HTML Living Standard, 13.2.5.80.)
 */
export function restoreWindowsLetters(text: string): string {
  // Next line (U+0085) is a line end in texts that never saw Windows: it stays.
  return text.replace(/[\u0080-\u0084\u0086-\u009F]/gu, (control) =>
    decodeBytes(Uint8Array.of(control.charCodeAt(0)), 'windows-1252'),
  )
}

/**
 * Bytes in an encoding as text, the byte order mark kept. In one piece, Node 20.19 and later decode Windows-1252 as if it were
 * ISO 8859-1 (nodejs/node#56542); in a stream they do not.
 */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}

/**
 * Letters of two bytes, the lower one first, halves of pairs kept; half a letter at the end is left out. Asked for that half too, Node
 * 24.21 writes past its own memory where the bytes begin at an odd place, and the program dies.
 */
export function decodeUtf16(bytes: Buffer): string {
  return bytes.toString('utf16le', 0, bytes.length - (bytes.length % 2))
}

/** Bytes as text, and what had to be assumed to read them. */
export type DecodedText = { readonly text: string; readonly encoding: string }

/**
 * Reads bytes as text: by their byte order mark, else as UTF-8 when they are valid UTF-8, else as Windows-1252,
 * which gives every byte a character (WHATWG Encoding Standard, section 4.2). The byte order mark stays in the text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = markedEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding }
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

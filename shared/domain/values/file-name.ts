/** No file system takes more bytes of UTF-8 in a name; a few are left for the mark of a file that is still being written. */
const MOST_BYTES = 220
/** An ending longer than this is a part of the name. */
const LONGEST_ENDING = 16

/** What a name cannot hold on some system, or what makes it read otherwise than it is: separators, controls, marks that turn the direction of reading. */
const NOT_IN_NAMES =
  /[\p{Cc}\p{Cs}<>:"/\\|?*\u{61C}\u{200B}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}]/gu

/** Names of devices on Windows, with any ending (Naming Files, Paths, and Namespaces, Microsoft Learn). */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/iu

/**
 * The name under which a file is given back: its own, with every letter replaced by `_` that no system takes or that hides what the name
 * is, cut in front of its ending where it is too long, and never that of a device, of a hidden file, or none. `otherwise` is taken where
 * nothing of it is left.
 */
export function fileNameOf(name: string, otherwise: string): string {
  const plain = name.normalize('NFC').replaceAll(NOT_IN_NAMES, '_').trim()
  // Windows drops dots and blanks at the end; a dot in front hides a file elsewhere.
  const whole = plain.replace(/[. ]+$/u, '').replace(/^\.+/u, '_')
  if (/^[_\s]*$/u.test(whole)) return otherwise
  return shortened(DEVICE.test(whole) ? `_${whole}` : whole)
}

function shortened(name: string): string {
  if (bytesOf(name) <= MOST_BYTES) return name
  const at = name.lastIndexOf('.')
  const hasEnding = at > 0 && name.length - at <= LONGEST_ENDING
  const ending = hasEnding ? name.slice(at) : ''
  let kept = ''
  let room = MOST_BYTES - bytesOf(ending)
  for (const letter of hasEnding ? name.slice(0, at) : name) {
    room -= bytesOf(letter)
    if (room < 0) break
    kept += letter
  }
  return `${kept.trimEnd()}${ending}`
}

/** How many bytes a text has in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

/**
 * Text as a terminal may be given it, on one line: what would move the cursor, begin a line, change colours or turn the
 * order of letters around (controls, line ends, bidi controls, halves of pairs) is shown by its number instead of obeyed.
 */
export function printable(text: string): string {
  return text.replaceAll(OBEYED, (sign) => `[U+${codeOf(sign)}]`)
}

const OBEYED = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Surrogate}]/gu

function codeOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}

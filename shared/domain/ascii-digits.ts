const ARABIC_ZERO = 0x0660
const PERSIAN_ZERO = 0x06f0

/** The same text with Arabic-Indic and Persian digits written as 0 to 9. */
export function toAsciiDigits(text: string): string {
  if (!/[٠-٩۰-۹]/.test(text)) return text
  return text.replaceAll(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_ZERO))
  })
}

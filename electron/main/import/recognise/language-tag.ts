/** The language that data of Tesseract is of, as a tag (BCP 47), by its name; null where that tells none. */
export function languageTag(name: string): string | null {
  const [first = ''] = name.split('_')
  try {
    const tag = new Intl.Locale(first).language
    return /^[a-z]{2}$/u.test(tag) ? tag : null
  } catch {
    return null
  }
}

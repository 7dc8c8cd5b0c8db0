/** A part of a mail or web archive, with the addresses by which its page refers to it. */
export type Part = {
  readonly names: readonly string[]
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Only these are put into a page; a part of another kind stays outside. */
const PICTURE = /^image\/(?:png|jpeg|gif|webp|avif|bmp|svg\+xml)$/iu
const FONT = /^(?:font\/|application\/(?:x-)?font)/iu

/** Puts the pictures, fonts and styles that came with a page into it, where it names them: it is shown where nothing can be loaded. */
export function embedParts(html: string, parts: readonly Part[]): string {
  const byName = new Map(parts.flatMap((part) => part.names.map((name) => [name, part] as const)))
  if (byName.size === 0) return html
  const styles = new Map<Part, string>()
  const dataOf = (address: string): string | null => {
    const part = byName.get(unescapeHtml(address.trim()))
    return part && (PICTURE.test(part.mediaType) || FONT.test(part.mediaType)) ? dataAddress(part) : null
  }
  const inStyle = (css: string): string =>
    css.replace(/url\(\s*(["']?)([^"')]*)\1\s*\)/giu, (whole, quote: string, address: string) => {
      const data = dataOf(address)
      return data === null ? whole : `url(${quote}${data}${quote})`
    })
  const styleOf = (part: Part): string => {
    const known = styles.get(part)
    if (known !== undefined) return known
    // A style that would close its own element ends there.
    const css = inStyle(new TextDecoder().decode(part.bytes)).replace(/<\/style/giu, '<\\/style')
    styles.set(part, css)
    return css
  }
  return inStyle(html)
    .replace(/<link\b[^>]*\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>/giu, (whole, a?: string, b?: string) => {
      const part = byName.get(unescapeHtml((a ?? b ?? '').trim()))
      return part && /^text\/css$/iu.test(part.mediaType) ? `<style>${styleOf(part)}</style>` : whole
    })
    .replace(
      /(\s(?:src|background|poster)\s*=\s*)(?:"([^"]*)"|'([^']*)')/giu,
      (whole, before: string, a?: string, b?: string) => {
        const data = dataOf(a ?? b ?? '')
        return data === null ? whole : `${before}"${data}"`
      },
    )
}

function dataAddress({ mediaType, bytes }: Part): string {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')
  return `data:${mediaType.toLowerCase()};base64,${base64}`
}

const unescapeHtml = (text: string): string => text.replaceAll('&amp;', '&')

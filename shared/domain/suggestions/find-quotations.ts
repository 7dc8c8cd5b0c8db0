import type { Span } from '../span'

/** The closing marks of each opening quotation mark. A straight mark does both. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '「': '」',
  '"': '"',
}
const LETTER = /[\p{L}\p{N}]/u

/**
 * What stands between quotation marks in a paragraph, without the marks. A quotation that is not closed runs to the end of
 * the paragraph, as it does where the next one goes on with it.
 */
export function findQuotations(text: string, paragraph: Span): readonly Span[] {
  const found: Span[] = []
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const closing = CLOSING[text.charAt(at)]
    if (closing === undefined || isInsideWord(text, at)) continue
    const end = closingAt(text, at + 1, paragraph.end, closing)
    found.push({ start: at + 1, end })
    at = end
  }
  return found
}

function closingAt(text: string, from: number, to: number, closing: string): number {
  for (let at = from; at < to; at += 1) {
    if (closing.includes(text.charAt(at)) && !(closing === '’' && isInsideWord(text, at))) return at
  }
  return to
}

/** `Syria’s`, `27"x`: the mark belongs to the word. */
function isInsideWord(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1))
}

/** A piece of a number format: words as they stand, places for digits, a part of a date, or a sign with a meaning. */
export type FormatPiece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'digits'; readonly places: string }
  | { readonly kind: 'date'; readonly part: string }
  | {
      readonly kind: 'sign'
      readonly sign: '%' | '/' | 'general' | 'text' | 'exponent'
      readonly plus: boolean
    }

/** One of the up to four formats of a cell: for positive numbers, negative ones, zero, text. */
export type FormatSection = {
  readonly pieces: readonly FormatPiece[]
  readonly condition: { readonly sign: string; readonly than: number } | null
  readonly isDate: boolean
  /** A date that the reader's own system writes in its own way. */
  readonly isSystemDate: boolean
}

const TOKEN =
  /"([^"]*)"?|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(general)|(am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?)|(e[+-])|([0#?][0#?,.]*|\.[0#?]+)|(@)|([%/])|([^])/giu

/** Takes a number format apart (ISO/IEC 29500-1, 18.8.31). */
export function splitFormat(code: string): readonly FormatSection[] {
  return sectionsOf(code).map(readSection)
}

/** The sections between the semicolons that stand in no quotation marks or brackets. */
function sectionsOf(code: string): readonly string[] {
  const sections = ['']
  for (const [token] of code.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]|[^]/gu)) {
    if (token === ';') sections.push('')
    else sections.push(`${sections.pop() ?? ''}${token}`)
  }
  return sections.slice(0, 4)
}

function readSection(section: string): FormatSection {
  const pieces: FormatPiece[] = []
  let condition: FormatSection['condition'] = null
  let isSystemDate = false
  for (const [
    ,
    quoted,
    escaped,
    padding,
    fill,
    bracket,
    general,
    date,
    exponent,
    digits,
    text,
    sign,
    other,
  ] of section.matchAll(TOKEN)) {
    if (bracket !== undefined) {
      const [, compared = '', than = ''] = /^([<>=]+)(-?[\d.]+)$/u.exec(bracket) ?? []
      if (compared !== '') condition = { sign: compared, than: Number(than) }
      else if (/^(?:h+|m+|s+)$/iu.test(bracket))
        pieces.push({ kind: 'date', part: `[${bracket.toLowerCase()}]` })
      else if (/^\$-(?:f800|x-sysdate)/iu.test(bracket)) isSystemDate = true
      else if (bracket.startsWith('$')) words(bracket.slice(1).replace(/-[^-]*$/u, ''))
    } else if (general !== undefined) pieces.push({ kind: 'sign', sign: 'general', plus: false })
    else if (date !== undefined) pieces.push({ kind: 'date', part: date.toLowerCase() })
    else if (exponent !== undefined)
      pieces.push({ kind: 'sign', sign: 'exponent', plus: exponent.endsWith('+') })
    else if (digits !== undefined) pieces.push({ kind: 'digits', places: digits })
    else if (text !== undefined) pieces.push({ kind: 'sign', sign: 'text', plus: false })
    else if (sign === '%' || sign === '/') pieces.push({ kind: 'sign', sign, plus: false })
    else if (padding !== undefined) words(' ')
    else if (fill === undefined) words(quoted ?? escaped ?? other ?? '')
  }
  function words(more: string): void {
    if (more !== '') pieces.push({ kind: 'words', words: more })
  }
  const isDate = pieces.some(({ kind }) => kind === 'date')
  return { pieces, condition, isDate, isSystemDate }
}

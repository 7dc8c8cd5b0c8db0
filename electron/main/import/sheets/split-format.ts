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
  /** The language of its months and days (BCP 47). Empty where it names none. */
  readonly language: string
}

/** Languages by the lower ten bits of their numbers ([MS-LCID] 2.2). */
const LANGUAGES = new Map(
  Object.entries({
    ar: 0x01,
    bg: 0x02,
    ca: 0x03,
    zh: 0x04,
    cs: 0x05,
    da: 0x06,
    de: 0x07,
    el: 0x08,
    es: 0x0a,
    fi: 0x0b,
    fr: 0x0c,
    he: 0x0d,
    hu: 0x0e,
    is: 0x0f,
    it: 0x10,
    ja: 0x11,
    ko: 0x12,
    nl: 0x13,
    nb: 0x14,
    pl: 0x15,
    pt: 0x16,
    ro: 0x18,
    ru: 0x19,
    hr: 0x1a,
    sk: 0x1b,
    sq: 0x1c,
    sv: 0x1d,
    th: 0x1e,
    tr: 0x1f,
    ur: 0x20,
    id: 0x21,
    uk: 0x22,
    be: 0x23,
    sl: 0x24,
    et: 0x25,
    lv: 0x26,
    lt: 0x27,
    fa: 0x29,
    vi: 0x2a,
    hy: 0x2b,
    az: 0x2c,
    mk: 0x2f,
    ka: 0x37,
    hi: 0x39,
    kk: 0x3f,
    sw: 0x41,
    bn: 0x45,
    am: 0x5e,
    ps: 0x63,
    ku: 0x92,
  }).map(([language, number]) => [number, language]),
)

/** The language that a bracket such as `[$€-407]` or `[$-de-DE]` names. */
function languageOf(bracket: string): string {
  const [, number, tag = ''] =
    /^\$[^-]*-(?:([0-9a-f]{3,8})|([a-z]{2,3}(?:-[a-z0-9]{2,8})*))(?:,[0-9a-f]+)?$/iu.exec(bracket) ?? []
  return number === undefined ? tag : (LANGUAGES.get(Number.parseInt(number, 16) & 0x3ff) ?? '')
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
  let language = ''
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
      else if (bracket.startsWith('$')) {
        language ||= languageOf(bracket)
        words(bracket.slice(1).replace(/-.*$/u, ''))
      }
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
  return { pieces, condition, isDate, isSystemDate, language }
}

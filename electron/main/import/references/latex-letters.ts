import { writeRaised } from '../marks/raised'

/** What an accent of TeX puts on the letter behind it, as a combining character. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030A'],
  ['H', '\u030B'],
  ['v', '\u030C'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
])

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ss: 'ß',
    ae: 'æ',
    AE: 'Æ',
    oe: 'œ',
    OE: 'Œ',
    aa: 'å',
    AA: 'Å',
    o: 'ø',
    O: 'Ø',
    l: 'ł',
    L: 'Ł',
    i: 'ı',
    j: 'ȷ',
    dh: 'ð',
    DH: 'Ð',
    th: 'þ',
    TH: 'Þ',
    dj: 'đ',
    DJ: 'Đ',
    ng: 'ŋ',
    NG: 'Ŋ',
    textendash: '–',
    textemdash: '—',
    textquoteleft: '‘',
    textquoteright: '’',
    textquotedblleft: '“',
    textquotedblright: '”',
    guillemotleft: '«',
    guillemotright: '»',
    textasciitilde: '~',
    textasciicircum: '^',
    textbackslash: '\\',
    textbar: '|',
    textless: '<',
    textgreater: '>',
    texteuro: '€',
    euro: '€',
    pounds: '£',
    textdegree: '°',
    textellipsis: '…',
    ldots: '…',
    dots: '…',
    S: '§',
    P: '¶',
    copyright: '©',
    textregistered: '®',
    texttrademark: '™',
    times: '×',
    pm: '±',
    LaTeX: 'LaTeX',
    TeX: 'TeX',
  }),
)

/** Commands that show nothing themselves. */
const SILENT = new Set(
  'emph textit textbf textsc textrm texttt textsf text mathrm mathit mathbf mkbibquote mkbibemph url nolinkurl path bf it em sc rm tt sl protect relax noopsort'.split(
    ' ',
  ),
)

/** Groups in the arguments of commands are read so deep. */
const DEEPEST = 20

/**
 * A value of BibTeX as plain text: accents and letters of TeX as letters, quotation marks and dashes as such, what only groups or
 * dresses left out. A command that is not known leaves its words. Raised words never touch a digit.
 */
export function readLatex(value: string, depth = 0): string {
  if (depth > DEEPEST) return value
  let out = ''
  let at = 0
  /** The next argument: a group in braces, a command, or a letter. */
  const argument = (): string => {
    while (value[at] === ' ') at += 1
    if (value[at] === '{') {
      const end = groupEnd(value, at)
      const inside = value.slice(at + 1, end)
      at = end + 1
      return readLatex(inside, depth + 1)
    }
    if (value[at] === '\\') {
      const [command = ''] = /^\\(?:[A-Za-z]+|.)/su.exec(value.slice(at, at + 40)) ?? []
      at += command.length
      const letter = LETTERS.get(command.slice(1)) ?? ''
      if (value[at] === ' ') at += 1
      return letter
    }
    const letter = String.fromCodePoint(value.codePointAt(at) ?? 32)
    at += letter.length
    return letter
  }
  const raise = (kind: 'sup' | 'sub'): void => {
    const words = argument()
    out += writeRaised({ kind, words, before: out, after: value.slice(at, at + 8) })
  }
  while (at < value.length) {
    const sign = value.charAt(at)
    if (sign === '\\') {
      const [whole = '\\', name = ''] = /^\\([A-Za-z]+|.)/su.exec(value.slice(at, at + 40)) ?? []
      at += whole.length
      const isWord = /^[A-Za-z]/u.test(name)
      const accent = ACCENTS.get(name)
      // `\c` and the like are commands of one letter: another letter would belong to their name.
      if (accent !== undefined && at < value.length) {
        const letter = argument().replace('ı', 'i').replace('ȷ', 'j')
        out += (letter.slice(0, 1) + accent + letter.slice(1)).normalize('NFC')
      } else if (name === 'textsuperscript') raise('sup')
      else if (name === 'textsubscript') raise('sub')
      else if (name === 'href') {
        argument()
        out += argument()
      } else if (isWord) {
        const letter = LETTERS.get(name)
        if (letter !== undefined) out += letter
        else if (!SILENT.has(name) && value[at] !== '{') out += name
        // The white space behind a command only ends its name.
        if (value[at] === ' ') at += 1
      } else if (/[&%$#_{}]/u.test(name)) out += name
      else if (/[ ,;:/]/u.test(name) || name === '\\') out += name === '/' ? '' : ' '
    } else if (sign === '{' || sign === '}') at += 1
    else if (sign === '$') at += 1
    else if (sign === '~') {
      out += '\u00A0'
      at += 1
    } else if ((sign === '^' || sign === '_') && isInMath(value, at)) {
      at += 1
      raise(sign === '^' ? 'sup' : 'sub')
    } else if (value.startsWith('---', at)) {
      out += '—'
      at += 3
    } else if (value.startsWith('--', at)) {
      out += '–'
      at += 2
    } else if (value.startsWith('``', at) || value.startsWith("''", at)) {
      out += sign === '`' ? '“' : '”'
      at += 2
    } else {
      out += sign
      at += 1
    }
  }
  return out
}

/** Whether an odd number of dollar signs stands before a place. */
function isInMath(value: string, at: number): boolean {
  return (value.slice(Math.max(0, at - 1000), at).match(/(?<!\\)\$/gu)?.length ?? 0) % 2 === 1
}

/** The brace that ends the group which begins at a place; the end of the value where none does. */
function groupEnd(value: string, start: number): number {
  let depth = 0
  for (let at = start; at < value.length; at += 1) {
    if (value[at] === '\\') at += 1
    else if (value[at] === '{') depth += 1
    else if (value[at] === '}' && (depth -= 1) === 0) return at
  }
  return value.length
}

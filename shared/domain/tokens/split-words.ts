import type { Span } from '../span'

/**
 * One word, one run of digits, or one other character of a text. `lower` is what tables are asked for: lower case,
 * straight apostrophes, Arabic letters without vowel signs and in one spelling. `glued` says that nothing stands
 * between this token and the one before it. A mark is any character that is neither letter nor digit.
 */
export type Word = Span & {
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly glued: boolean
}

/**
 * The tokens of `text` inside `span`, with offsets of the whole text. Digits keep the separators between them
 * (`120,000`, `14:30`, `9/11`), words their apostrophes (`Syria's`) and abbreviations their full stops (`U.S.`, `a.m.`).
 * Written as a loop over characters, because it is most of the time that reading takes.
 */
export function splitWords(text: string, span: Span): readonly Word[] {
  const part = text.slice(span.start, span.end)
  const words: Word[] = []
  let last = -1
  for (let at = 0; at < part.length;) {
    const code = part.charCodeAt(at)
    if (isSpace(code)) {
      at += 1
      continue
    }
    const kind = isDigit(code) ? 'number' : isLetter(part, at) ? 'word' : 'mark'
    const to =
      kind === 'number' ? numberEnd(part, at) : kind === 'word' ? wordEnd(part, at) : at + unitsOf(code)
    const raw = part.slice(at, to)
    words.push({
      start: span.start + at,
      end: span.start + to,
      text: raw,
      lower: kind === 'word' ? foldWord(raw) : raw,
      kind,
      glued: at === last,
    })
    last = to
    at = to
  }
  return words
}

/** The form of a word in which tables hold it. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  const first = straight.charCodeAt(0)
  if (first < 0x0600 || first > 0x06ff) return straight
  return straight
    .replaceAll(/[\u064b-\u0652\u0640]/g, '')
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
}

const SEPARATORS = new Set(".,:/'’٬٫")
const FULL_STOP = 0x2e
const LETTER = /[\p{L}\p{M}]/u
const SPACE = /\s/

function numberEnd(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end += 1
    if (!SEPARATORS.has(text.charAt(end)) || !isDigit(text.charCodeAt(end + 1))) return end
    end += 2
  }
}

function wordEnd(text: string, start: number): number {
  const dotted = dottedEnd(text, start)
  if (dotted > start) return dotted
  let end = start
  for (;;) {
    while (end < text.length && isLetter(text, end)) end += unitsOf(text.charCodeAt(end))
    const mark = text.charAt(end)
    if ((mark !== "'" && mark !== '’') || !isLetter(text, end + 1)) return end
    end += 1
  }
}

/** The end of letters that each have a full stop, two or more of them; `start` where there are none. */
function dottedEnd(text: string, start: number): number {
  let end = start
  while (isLetter(text, end) && text.charCodeAt(end + 1) === FULL_STOP) end += 2
  return end >= start + 4 ? end : start
}

function isDigit(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)
  )
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const small = code | 0x20
  if (small >= 0x61 && small <= 0x7a) return true
  if (!(code >= 0x80)) return false
  return code === 0x0640 || LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

function isSpace(code: number): boolean {
  return code <= 0x20 || (code >= 0x80 && SPACE.test(String.fromCharCode(code)))
}

/** How many UTF-16 units the character takes that starts with this one. */
function unitsOf(code: number): number {
  return code >= 0xd800 && code <= 0xdbff ? 2 : 1
}

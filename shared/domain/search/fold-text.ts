import { lastIndexBefore } from '../last-before'
import type { Span } from '../span'
import { graphemeEnd, graphemeStart } from '../text/grapheme-boundary'
import { foldedSigns, wholeLetters } from './folded-signs'

/** How a text is folded: whether large and small letters stay apart. */
export type Folding = { readonly keepsCase: boolean }

/** A text as it is compared, and the way back to the text as it is. */
export type FoldedText = {
  readonly text: string
  /** What a stretch of the folded text is in the text itself: whole visible characters, all that it touches. */
  readonly spanOf: (folded: Span) => Span
}

/** White space other than one plain space, and stretches of other signs than those of ASCII: all else is folded by its case alone. */
const FOLDED = /\s{2,}|[^\S ]|(?:(?!\s)\P{ASCII})+/gu
/** One sign, with what is written onto it and makes another letter of it. */
const CLUSTER = /.[\u3099\u309A\uFF9E\uFF9F\u1160-\u11FF]*/gsu
/** Accents and points; a mark that is a letter to its script (a vowel of Devanagari, the dots of a kana) stays. */
const ACCENT =
  /(?![\u3099\u309A])(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu
/** What shows nothing of its own: joiners, directions, soft hyphens; and what only stretches or carries an Arabic letter. */
const UNSEEN = /[\p{Cf}\u0640\u0674]/gu
const DIGIT = /\p{Nd}/u

/**
 * A text with all that is read alike written alike: case, accents, the forms of Arabic letters and of digits, ligatures and wide letters,
 * quotation marks, dashes, and any white space as one space.
 */
export function foldText(text: string, { keepsCase }: Folding = { keepsCase: false }): string {
  const folded = text.replace(FOLDED, (stretch) => foldStretch(stretch))
  // The end of a word makes another small sigma of the large one.
  return keepsCase ? folded : folded.toLowerCase().replaceAll('ς', 'σ')
}

/** The same, with the way back. */
export function foldWithOffsets(text: string, folding?: Folding): FoldedText {
  /** Pieces, in order: where each starts in the folded text and in the text. Within one that has as many units here as there, all do. */
  const [folded, starts]: [number[], number[]] = [[0], [0]]
  let length = 0
  const put = (start: number): void => {
    folded.push(length)
    starts.push(start)
  }
  let end = 0
  for (const { 0: stretch, index } of text.matchAll(FOLDED)) {
    // Up to here, unit for unit.
    length += index - end
    end = index + stretch.length
    if (/^\s/u.test(stretch)) {
      put(index)
      length += 1
    } else {
      for (const { 0: cluster, index: at } of stretch.matchAll(CLUSTER)) {
        put(index + at)
        length += foldCluster(cluster).length
      }
    }
    put(end)
  }
  const origin = (at: number): { readonly start: number; readonly end: number } => {
    const piece = lastIndexBefore(folded, at, (each) => each)
    const [from, start] = [folded[piece] ?? 0, starts[piece] ?? 0]
    const [next, stop] = [folded[piece + 1], starts[piece + 1]]
    const isAlike = next === undefined || stop === undefined || next - from === stop - start
    return isAlike ? { start: start + at - from, end: start + at - from + 1 } : { start, end: stop }
  }
  return {
    text: foldText(text, folding),
    spanOf: (span) => {
      const { start } = origin(span.start)
      const stop = span.end > span.start ? origin(span.end - 1).end : start
      return {
        start: mayJoin(text, start) ? graphemeStart(text, start) : start,
        end: mayJoin(text, stop) ? graphemeEnd(text, stop) : stop,
      }
    },
  }
}

/** What joins the sign before or after it into one visible character. */
const JOINS = /[\p{M}\p{Cf}\p{Emoji_Modifier}\u1100-\u11FF\uFF9E\uFF9F\u{1F1E6}-\u{1F1FF}]/u

/** Whether an offset may lie inside a visible character; most do not, and to ask the system costs much. */
const mayJoin = (text: string, at: number): boolean => JOINS.test(text.slice(Math.max(0, at - 2), at + 2))

const foldStretch = (stretch: string): string =>
  /^\s/u.test(stretch) ? ' ' : stretch.replace(CLUSTER, (cluster) => foldCluster(cluster))

/** What each cluster was found to be; there are as many as different signs were met. */
const known = new Map<string, string>()

function foldCluster(cluster: string): string {
  let folded = known.get(cluster)
  if (folded === undefined) {
    folded = wholeLetters.has(cluster) ? cluster : takeApart(cluster)
    known.set(cluster, folded)
  }
  return folded
}

function takeApart(cluster: string): string {
  const bare = cluster.normalize('NFKD').replace(ACCENT, '').replace(UNSEEN, '')
  return Array.from(bare, (sign) => foldedSigns.get(sign) ?? digitOf(sign) ?? sign)
    .join('')
    .normalize('NFC')
}

/** The value of a digit of any script. Null for other signs. Unicode has digits in runs of ten, from zero on. */
function digitOf(sign: string): string | null {
  if (!DIGIT.test(sign)) return null
  const code = sign.codePointAt(0) ?? 0
  let value = 0
  while (DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1
  return String(value % 10)
}

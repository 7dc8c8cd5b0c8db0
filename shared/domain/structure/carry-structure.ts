import type { Structure } from '../../schema/structure'
import { lastIndexBefore } from '../last-before'
import type { Span } from '../span'
import { alignWords } from '../text/align-words'
import { splitTokens } from '../text/split-tokens'
import type { Token } from '../text/split-tokens'
import { fitsText } from './fits-text'
import { isPlain, mapStructure, noStructure } from './map-structure'
import type { Passage } from './passage'

/**
 * The structure of a text in another state of it, as after a correction: ranges move with their words, and grow and shrink with what is
 * typed in them. What does not hold goes, be it that it never did: what lost all its words, and a table between whose rows stand other
 * lines now.
 */
export function carryStructure(structure: Structure, oldText: string, newText: string): Structure {
  if (isPlain(structure) || (oldText === newText && fitsText(structure, newText))) return structure
  const moved = oldText === newText ? structure : mapStructure(structure, createMove(oldText, newText))
  const holds = (part: Partial<Structure>): boolean => fitsText({ ...noStructure, ...part }, newText)
  const tables = moved.tables.filter((table) => holds({ tables: [table] }) && !hasOtherLines(table, newText))
  const headings = moved.headings.filter(({ start, end }) => !newText.slice(start, end).includes('\n'))
  const kinds: readonly Partial<Structure>[] = [
    { tables },
    { headings },
    { pages: moved.pages },
    { lists: moved.lists },
    { quotations: moved.quotations },
    { notes: moved.notes },
    { links: moved.links },
    ...(moved.captions ? [{ captions: moved.captions }] : []),
    ...(moved.comments ? [{ comments: moved.comments }] : []),
    ...(moved.printed ? [{ printed: moved.printed }] : []),
  ]
  const kept = { ...noStructure }
  for (const kind of kinds) if (holds({ ...kept, ...kind })) Object.assign(kept, kind)
  return kept
}

/** A passage in other words that say the same, as on one line. */
export function withWords({ text, structure }: Passage, words: string): Passage {
  return { text: words, structure: carryStructure(structure, text, words) }
}

/** Whether words stand between the rows of a table that are none of them. */
function hasOtherLines({ start, end, caption, rows }: Structure['tables'][number], text: string): boolean {
  let at = caption?.end ?? start
  return [...rows, { start: end, end }].some((row) => {
    const between = text.slice(at, row.start)
    at = row.end
    return /\S/u.test(between)
  })
}

/** A word, a tab or a line end, and its counterpart in the other text. Null if there is none. */
type Matched = Token & { readonly other: Token | null }

/** Where a range of one text lies in another; null where none of it is left there. */
export function createMove(oldText: string, newText: string): (range: Span) => Span | null {
  const tokens = matchTokens(oldText, newText)
  return ({ start, end }) => {
    const before = lastIndexBefore(tokens, start, (token) => token.end)
    // Of the tokens that begin where an empty range lies, none is in it.
    const behind = start === end ? before + 1 : lastIndexBefore(tokens, end - 1, (token) => token.start) + 1
    const inside = tokens.slice(before + 1, behind).flatMap(({ other }) => other ?? [])
    const from = edge(tokens[before], 'end', 0) ?? inside[0]?.start
    const to = edge(tokens[behind], 'start', newText.length) ?? inside.at(-1)?.end
    return from === undefined || to === undefined || from > to
      ? null
      : trimmed({ start: from, end: to }, newText)
  }
}

/** Where a separator that lies right beside a range leaves off in the other text; the text ends where there is no token. */
function edge(token: Matched | undefined, side: 'start' | 'end', ofText: number): number | undefined {
  if (!token) return ofText
  return isSeparator(token) ? token.other?.[side] : undefined
}

const isSeparator = ({ word }: Token): boolean => word === '\n' || word === '\t'

function matchTokens(oldText: string, newText: string): readonly Matched[] {
  const [left, right] = [withSeparators(oldText), withSeparators(newText)]
  const others = new Map<number, Token>()
  for (const run of alignWords(left.map(composed), right.map(composed)))
    for (let at = 0; at < run.length; at += 1) {
      const other = right[run.b + at]
      if (other) others.set(run.a + at, other)
    }
  return left.map((token, at) => ({ ...token, other: others.get(at) ?? null }))
}

/** One word, whichever way its accents are written. */
const composed = ({ word }: Token): string => word.normalize('NFC')

/** The words of a text, and the tabs and line ends between them. */
function withSeparators(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  const separators = (end: number): void => {
    for (; at < end; at += 1) {
      const sign = text.charAt(at)
      if (sign === '\n' || sign === '\t') tokens.push({ start: at, end: at + 1, word: sign })
    }
  }
  for (const token of splitTokens(text)) {
    separators(token.start)
    tokens.push(token)
    at = token.end
  }
  separators(text.length)
  return tokens
}

/** Without the spaces at its ends. */
function trimmed({ start, end }: Span, text: string): Span {
  let [from, to] = [start, end]
  while (from < to && /[^\S\t\n]/u.test(text.charAt(from))) from += 1
  while (from < to && /[^\S\t\n]/u.test(text.charAt(to - 1))) to -= 1
  return { start: from, end: to }
}

import { isCapitalised } from '../tokens/is-capitalised'
import type { Word } from '../tokens/split-words'
import { phraseFrom } from '../tables/phrase-table'
import type { LanguageTable } from '../tables/language-table'
import type { CueTables } from './cue-tables'

/** A line of more words is a paragraph, whatever it begins with. */
const LONGEST = 60

/**
 * Whether a line is furniture of its page: what leads elsewhere (`Read more: …`), what counts readers (`128 shares`), a byline, or the
 * caption of a picture (`…, on Monday. (Photo: …)`). What its figures say is no claim of the text.
 */
export function isFurniture(words: readonly Word[], table: LanguageTable, { furniture }: CueTables): boolean {
  if (words.length > LONGEST) return false
  const told = words.filter(({ kind }) => kind !== 'mark')
  return (
    isLead(words, furniture) ||
    (told.length < 7 && told.length > 1 && isCount(told, table, furniture)) ||
    isByline(words, table) ||
    isCredited(words, furniture)
  )
}

type Furniture = CueTables['furniture']

/** `Read more: …`, `Photo: …`, `Advertisement`: a phrase of the page, alone, before a mark, or of several words in a short line. */
function isLead(words: readonly Word[], { starts }: Furniture): boolean {
  const from = words.findIndex(({ kind }) => kind !== 'mark')
  const phrase = from < 0 ? null : phraseFrom(starts, words, from)
  if (phrase === null) return false
  const next = words[phrase.to]
  const isMarked = next === undefined || /^[:|>»›→–—]$/u.test(next.text)
  const isOpen = words.at(-1)?.kind !== 'mark' && words.length < 20
  return isMarked || (phrase.to - from > 1 && isOpen)
}

/** `128 shares`, `1.2K views 45 comments`, `3 min read`: nothing but numbers and what pages count. */
function isCount(told: readonly Word[], table: LanguageTable, { counts }: Furniture): boolean {
  return (
    told.some(({ kind }) => kind === 'number') &&
    told.some(({ lower }) => counts.has(lower)) &&
    told.every(
      ({ kind, lower, glued }) =>
        kind === 'number' || counts.has(lower) || (glued && table.scales.byFirst.has(lower)),
    )
  )
}

/** `By Ada Quill and Tom Reed`: nothing but names and a date behind the word. */
function isByline([first, ...names]: readonly Word[], table: LanguageTable): boolean {
  if (first === undefined || !table.by.has(first.lower) || names.length < 2 || names.length > 9) return false
  return names.every(
    (word) =>
      isCapitalised(word) ||
      table.and.has(word.lower) ||
      word.kind === 'number' ||
      (word.kind === 'mark' && word.text !== '.'),
  )
}

/** Whether words end in a picture credit: `… in Homs on Monday. (Photo: …)`, `… / Getty`. */
function isCredited(words: readonly Word[], { credits }: Furniture): boolean {
  const last = words.at(-1)
  if (last?.text !== ')' && last?.text !== ']') return false
  const open = words.findLastIndex(({ text }) => text === '(' || text === '[')
  return (
    open >= 0 &&
    words.length - open < 10 &&
    words.some((_, at) => at > open && phraseFrom(credits, words, at) !== null)
  )
}

import type { AuthenticForm } from '../../schema/claim'
import { findQuotations } from '../suggestions/find-quotations'
import type { Span } from '../span'
import { alignWords } from '../text/align-words'
import { splitWords } from '../tokens/split-words'

/** How a quotation is printed beside its authentic form. */
export type FormKind = 'exact' | 'trimmed' | 'altered' | 'otherwise'

/** A quotation as it is printed, with the words that the authentic form does not have there. */
export type QuotationForm = {
  readonly kind: FormKind
  readonly words: string
  readonly differing: readonly Span[]
}

/** Less of the words of the shorter one in the other, and it is another utterance, or put otherwise altogether. */
const LEAST_SHARED = 0.6
/** Fewer words between marks are no quotation of what was said. */
const SHORTEST = 4

/** What the articles are held against: a translation where there is one, for they print that. */
export const heldAgainst = ({ words, translation }: AuthenticForm): string => translation?.text || words

/** Holds words as they are printed against the authentic ones; of a sentence its quotation, where it has one. Capitals and marks make no difference. */
export function formOfQuotation(printed: string, authentic: string): QuotationForm {
  const words = quotedIn(printed)
  const told = wordsOf(words)
  const said = wordsOf(authentic)
  const runs = alignWords(
    told.map(({ lower }) => lower),
    said.map(({ lower }) => lower),
  )
  const common = runs.reduce((sum, { length }) => sum + length, 0)
  const differing = [...runs, { a: told.length, b: said.length, length: 0 }].flatMap((run, at) => {
    const before = runs[at - 1]
    const from = before ? before.a + before.length : 0
    const [first, last] = [told[from], told[run.a - 1]]
    return from < run.a && first && last ? [{ start: first.start, end: last.end }] : []
  })
  if (common === told.length) return { kind: common === said.length ? 'exact' : 'trimmed', words, differing }
  const shorter = Math.min(told.length, said.length)
  return { kind: common >= shorter * LEAST_SHARED ? 'altered' : 'otherwise', words, differing }
}

const wordsOf = (text: string) =>
  splitWords(text, { start: 0, end: text.length }).filter(({ kind }) => kind !== 'mark')

/** The longest quotation in some words; the words themselves where they hold none. */
function quotedIn(printed: string): string {
  const [longest] = findQuotations(printed, { start: 0, end: printed.length })
    .map(({ start, end }) => printed.slice(start, end))
    .toSorted((a, b) => b.length - a.length)
  return longest !== undefined && wordsOf(longest).length >= SHORTEST ? longest : printed
}

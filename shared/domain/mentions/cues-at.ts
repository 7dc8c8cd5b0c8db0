import { isAmong } from '../tokens/word-at'
import { phraseFrom, phraseUpTo, type PhraseTable } from '../tables/phrase-table'
import type { Word } from '../tokens/split-words'
import type { Cue } from './mention'
import type { SentenceContext } from './sentence-context'

/** How far behind a figure it may be said to be a corrected one, in words. */
const CORRECTED = 20

/** What the words around the mention of the words `from` to `to` say of it. */
export function cuesAt(
  context: SentenceContext,
  from: number,
  to: number,
  deeds: readonly string[],
  isMoment: boolean,
  /** Where the number starts: the words before it are its bound, and `more than` says nothing of others. */
  number = from,
): ReadonlySet<Cue> {
  const { sentence, cues, isBackground } = context
  const { words } = sentence
  const found = new Set<Cue>()
  if (isBackground) found.add('background')
  if (endsNear(cues.part, words, from, 3) || startsNear(cues.part, words, to, 1)) found.add('part')
  if (endsNear(cues.further, words, from, 1) || startsNear(cues.further, words, number, to - number + 1))
    found.add('further')
  if (startsNear(cues.running, words, 0, words.length)) found.add('running')
  if (endsNear(cues.changed, words, from, 3) || startsNear(cues.corrected, words, to, CORRECTED))
    found.add('changed')
  if (isUnreal(context, from)) found.add('unreal')
  if (isMoment && (deeds[0] === 'said' || deeds[0] === 'published') && !opensClaim(context, from))
    found.add('saying')
  return found
}

/** Whether words before say that it is planned, feared or possible; the `May` of a date does not. */
function isUnreal({ sentence: { words }, cues, moments }: SentenceContext, before: number): boolean {
  for (let at = Math.max(0, before - 8); at < before; at += 1) {
    const isOfDate = moments.some(({ from, to }) => from <= at && at < to)
    if (!isOfDate && phraseFrom(cues.unreal, words, at) !== null) return true
  }
  return false
}

/** `said that on Friday …`: the date is one of what is said. */
function opensClaim({ sentence: { words }, cues, table }: SentenceContext, from: number): boolean {
  let at = from - 1
  while (at > from - 3 && isAmong(words, at, table.stop) && !isAmong(words, at, cues.claimLeads)) at -= 1
  return isAmong(words, at, cues.claimLeads)
}

/** Whether a phrase ends at most `reach` words before word `before`. */
function endsNear(table: PhraseTable<true>, words: readonly Word[], before: number, reach: number): boolean {
  for (let at = before; at > Math.max(0, before - reach); at -= 1) {
    if (phraseUpTo(table, words, at) !== null) return true
  }
  return false
}

/** Whether a phrase starts among the `count` words from `from` on. */
function startsNear(table: PhraseTable<true>, words: readonly Word[], from: number, count: number): boolean {
  for (let at = from; at < Math.min(words.length, from + count); at += 1) {
    if (phraseFrom(table, words, at) !== null) return true
  }
  return false
}

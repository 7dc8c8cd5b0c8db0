import type { BoundRule } from '../../languages/language'
import type { Figure } from './join-ranges'
import type { LanguageTable } from '../tables/language-table'
import { phraseFrom, phraseUpTo, type PhraseHit } from '../tables/phrase-table'
import { isAmong, lowerAt } from '../tokens/word-at'
import type { Word } from '../tokens/split-words'

/** The bound words of a figure, and how far its own words reach with them (`to` excluded). */
export type BoundWords = { readonly rule: BoundRule; readonly from: number; readonly to: number }

/**
 * Reads the bound before a figure (`more than the 40`) or after it (`40 or more`, `40 people or more`), where `start` is
 * the figure's first word with its currency sign and `nounEnd` the end of its noun. A bound on a side wins over `about`.
 */
export function readBound(
  words: readonly Word[],
  figure: Figure,
  start: number,
  nounEnd: number,
  isDuration: boolean,
  table: LanguageTable,
): BoundWords {
  const before = boundBefore(words, start, isDuration, table)
  const after = boundAfter(words, figure.last.to, table) ?? boundAfter(words, nounEnd, table)
  const round = words.slice(figure.from, figure.to).some(({ lower }) => table.roundScales.has(lower))
  const rule: BoundRule = figure.first.form === 'vague' ? 'at least' : round ? 'about' : 'exact'
  const plain = { rule, from: start, to: figure.last.to }
  if (before === null && after === null) return plain
  if (before === null) return { ...plain, rule: after?.rule ?? rule, to: after?.to ?? plain.to }
  if (after === null || before.rule !== 'about')
    return { ...plain, rule: vagueRule(before.rule, rule), from: before.from }
  return { rule: after.rule, from: before.from, to: after.to }
}

/** `some thousands`, `about a dozen`: what counts nothing exactly keeps its own bound unless a side is named. */
function vagueRule(said: BoundRule, own: BoundRule): BoundRule {
  return own === 'at least' && (said === 'about' || said === 'nearly') ? own : said
}

function boundBefore(
  words: readonly Word[],
  start: number,
  isDuration: boolean,
  table: LanguageTable,
): { readonly rule: BoundRule; readonly from: number } | null {
  let at = start
  for (let gap = 0; gap < 2 && isAmong(words, at - 1, table.boundGap); gap += 1) {
    if (phraseUpTo(table.boundsBefore, words, at) !== null) break
    at -= 1
  }
  const hit = phraseUpTo(table.boundsBefore, words, at)
  if (
    hit === null ||
    leadsToNewValue(words, hit, table) ||
    misleads(words, hit.from, hit.to, start, isDuration, table)
  )
    return null
  const inner = hit.value === 'about' ? phraseUpTo(table.boundsBefore, words, hit.from) : null
  if (inner !== null && inner.value !== 'about') return { rule: inner.value, from: inner.from }
  return { rule: hit.value, from: hit.from }
}

/** How far before the word that leads to its new value a change may be told: `fell from 8.1% to 7.4%`. */
const CHANGE_REACH = 6

/** Where one word says `up to` and `to`, after a change it leads to the new value: `grew up to 5%`, as Romance and Slavic languages say it. */
function leadsToNewValue(
  words: readonly Word[],
  { from, to }: PhraseHit<BoundRule>,
  table: LanguageTable,
): boolean {
  return (
    to - from === 1 &&
    isAmong(words, from, table.to) &&
    words.slice(Math.max(0, from - CHANGE_REACH), from).some(({ lower }) => table.change.has(lower))
  )
}

/** Words that are bounds only in some company: `over two days` is a period, `talks about two states` has a topic. */
function misleads(
  words: readonly Word[],
  from: number,
  to: number,
  start: number,
  isDuration: boolean,
  table: LanguageTable,
): boolean {
  if (to - from > 1) return false
  const word = lowerAt(words, from)
  const lead = lowerAt(words, from - 1)
  const { looseBounds, causes, lasting, topicBounds, speaking, closeBounds } = table.classes
  if (looseBounds.has(word)) {
    if (words.slice(Math.max(0, from - 8), from).some(({ lower }) => causes.has(lower))) return true
    if (isDuration && !lasting.has(lead)) return true
  }
  if (topicBounds.has(word)) return speaking.has(lead)
  return closeBounds.has(word) && to < start
}

/** `8.8% plus a one-off payment`, `40 plus 12 drivers`: what is added, no bound. */
function opensNext(word: Word | undefined, table: LanguageTable): boolean {
  return word !== undefined && (word.kind !== 'word' || table.article.has(word.lower)) && word.text !== '.'
}

function boundAfter(
  words: readonly Word[],
  at: number,
  table: LanguageTable,
): { readonly rule: BoundRule; readonly to: number } | null {
  const isSuffix = words[at]?.text === '-' && isAmong(words, at + 1, table.classes.boundSuffixes)
  const hyphen = isSuffix ? at + 1 : at
  const hit = phraseFrom(table.boundsAfter, words, hyphen)
  if (hit === null) return null
  const word = words[hyphen]
  if (word?.text === '+' && !word.glued) return null
  if (table.classes.adds.has(word?.lower ?? '') && opensNext(words[hyphen + 1], table)) return null
  // `40 at least 12 of them` and `40 about`: what opens the next figure does not close this one.
  if (words[hit.to]?.kind === 'number') return null
  return { rule: hit.value, to: hit.to }
}

import { isCapitalised } from './is-capitalised'
import type { LanguageTable } from './languages/language-table'
import { phraseFrom } from './languages/phrase-table'
import { textOf } from './read-scope'
import type { Word } from './split-words'

const LONGEST = 14

/**
 * Who says it, in the words of the sentence (`the United Nations`), '' where nobody is named: `according to X`, `a tally
 * by X`, then the nearest `X said` or `said X`. A pronoun names nobody.
 */
export function readAttribution(
  words: readonly Word[],
  from: number,
  to: number,
  table: LanguageTable,
): string {
  const first = Math.max(0, from - 50)
  const last = Math.min(words.length, to + 50)
  return (
    accordingTo(words, first, last, table) ||
    byTally(words, first, last, table) ||
    sayer(words, from, to, first, last, table)
  )
}

function accordingTo(words: readonly Word[], first: number, last: number, table: LanguageTable): string {
  for (let at = first; at < last; at += 1) {
    const hit = phraseFrom(table.accordingTo, words, at)
    if (hit === null) continue
    return byTally(words, hit.to, Math.min(last, hit.to + 8), table) || phraseForward(words, hit.to, table)
  }
  return ''
}

/** `a tally by the Observatory`: who counted. */
function byTally(words: readonly Word[], first: number, last: number, table: LanguageTable): string {
  for (let at = first; at < last; at += 1) {
    const tally = table.tallies.has(words[at]?.lower ?? '')
    const linked = words[at + 1]?.lower
    if (tally && (table.by.has(linked ?? '') || linked === 'from') && words[at + 2]?.kind === 'word')
      return phraseForward(words, at + 2, table)
  }
  return ''
}

function sayer(
  words: readonly Word[],
  from: number,
  to: number,
  first: number,
  last: number,
  table: LanguageTable,
): string {
  let best = ''
  let nearest = Infinity
  for (let at = first; at < last; at += 1) {
    const verb = words[at]
    if (verb === undefined || !table.sayVerbs.has(verb.lower) || verb.text !== verb.lower) continue
    if (at >= from && at < to) continue
    const distance = at < from ? from - at : at - to
    if (distance >= nearest) continue
    const name = phraseBackward(words, at, table) || nameForward(words, at + 1, table)
    if (name === '') continue
    best = name
    nearest = distance
  }
  return best
}

/** A name behind the verb: `said Dr Jane Doe`. Lower-case words behind it are what was said. */
function nameForward(words: readonly Word[], at: number, table: LanguageTable): string {
  const word = words[at]
  const mark = words[at - 2]
  if (word === undefined || mark?.kind !== 'mark' || word.kind !== 'word') return ''
  if (PRONOUN.test(word.lower)) return ''
  return phraseForward(words, at, table)
}

function phraseForward(words: readonly Word[], at: number, table: LanguageTable): string {
  const phrase: Word[] = []
  for (const word of words.slice(at, at + LONGEST)) {
    if (word.kind === 'number' || (word.kind === 'mark' && !/[-'’/&]/.test(word.text))) break
    if (
      phrase.length > 0 &&
      (BREAK.test(word.lower) || table.auxiliaries.has(word.lower) || table.sayVerbs.has(word.lower))
    )
      break
    if (phrase.length > 0 && word.lower === 'on') break
    phrase.push(word)
  }
  return textOf(phrase)
}

const BREAK = /^(?:that|which|who|when|while|after|as|but|since|where|because|said|says)$/

function phraseBackward(words: readonly Word[], verb: number, table: LanguageTable): string {
  let at = verb
  while (at > 0 && verb - at < LONGEST) {
    const word = words[at - 1]
    if (word === undefined || word.kind === 'number') break
    if (word.kind === 'mark' && !/[-'’/&.]/.test(word.text)) break
    if (BREAK.test(word.lower) || table.states.has(word.lower)) break
    if (at < verb && table.sayVerbs.has(word.lower)) break
    at -= 1
  }
  let to = verb
  while (
    to > at &&
    (/^(?:also|has|have|had|later|earlier|then|first|is|was|are|were|to)$/.test(words[to - 1]?.lower ?? '') ||
      (words[to - 1]?.lower ?? '').endsWith('ly'))
  )
    to -= 1
  while (
    at < to &&
    (/^(?:and|but|meanwhile|earlier|later|however|in|of|by|on|for)$/.test(words[at]?.lower ?? '') ||
      words[at]?.kind === 'mark')
  )
    at += 1
  const phrase = words.slice(at, to)
  const opening = phrase[0]
  if (opening === undefined || PRONOUN.test(opening.lower)) return ''
  const named = phrase.some(isCapitalised) || /s$/.test(phrase.at(-1)?.lower ?? '') || phrase.length < 4
  return named ? textOf(phrase) : ''
}

const PRONOUN =
  /^(?:he|she|it|they|i|we|you|this|that|which|who|there|to|as|what|being|been|be|was|were|is|are|il|elle|ils|er|sie|es)$/

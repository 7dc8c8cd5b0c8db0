import { endsIn } from '../tables/endings'
import { isHyphen } from '../tokens/is-hyphen'
import { isAmong, lowerAt } from '../tokens/word-at'
import { isCapitalised } from '../tokens/is-capitalised'
import type { LanguageTable } from '../tables/language-table'
import { phraseFrom } from '../tables/phrase-table'
import { textOf } from './places/text-of'
import type { Word } from '../tokens/split-words'

const LONGEST = 14

/** Somebody whom a sentence names as its source, and the word where the name begins. */
export type Speaker = { readonly at: number; readonly rank: 0 | 1 | 2; readonly name: string }

/** How far from a figure its speaker may be named, in words. */
const REACH = 50

/**
 * Everybody whom a sentence names as a source, in its own words: rank 0 `according to X`, 1 `a tally by X`, 2 `X said`
 * and `said X`. A pronoun names nobody.
 */
export function findSpeakers(words: readonly Word[], table: LanguageTable): readonly Speaker[] {
  const speakers: Speaker[] = []
  for (const [at, word] of words.entries()) {
    const { lower } = word
    if (table.accordingTo.byFirst.has(lower)) {
      const hit = phraseFrom(table.accordingTo, words, at)
      const name =
        hit === null || leadsToSaying(words, hit.to, table)
          ? ''
          : whoCounted(words, hit.to, table) || phraseForward(words, hit.to, table)
      if (name !== '' && !table.classes.owners.has(name.split(' ', 1)[0] ?? ''))
        speakers.push({ at, rank: 0, name })
    }
    if (table.tallies.has(lower)) {
      const name = byTally(words, at, table)
      if (name !== '') speakers.push({ at, rank: 1, name })
    }
    if (!table.sayVerbs.has(lower) || isCapitalised(word) || hasObject(words, at, table)) continue
    const name = whoSays(words, at, table)
    if (name !== '') speakers.push({ at, rank: 2, name })
  }
  return speakers
}

/** Who says it by a verb: `X said`, `said X`, `announced by X`. */
function whoSays(words: readonly Word[], verb: number, table: LanguageTable): string {
  const first = words[verb + 2]
  if (isAmong(words, verb + 1, table.by) && (isCapitalised(first) || table.article.has(first?.lower ?? '')))
    return phraseForward(words, verb + 2, table)
  const start = verbStart(words, verb, table)
  const behind = subjectBehind(words, start, verb, table)
  if (behind !== '') return behind
  const before = isCountedNoun(words, verb, table) ? '' : phraseBackward(words, start, table)
  return before || nameForward(words, verb + 1, table)
}

/** Where the words of a verb begin: `a annoncé`, `ha informado`. */
function verbStart(words: readonly Word[], verb: number, table: LanguageTable): number {
  const { beforeSaying } = table.classes
  const isTurned = table.grammar.verbBeforeSubject !== 'never'
  const helps = (word: Word | undefined): boolean =>
    word?.kind === 'word' && (table.perfect.has(word.lower) || (isTurned && beforeSaying.has(word.lower)))
  let start = verb
  while (helps(words[start - 1])) start -= 1
  return start
}

/** `según informó`, `وفق ما أعلنت`: who said it stands behind the verb. */
function leadsToSaying(words: readonly Word[], at: number, table: LanguageTable): boolean {
  return isAmong(words, at, table.sayVerbs) || isAmong(words, at, table.classes.saidAs)
}

/**
 * The subject behind a verb that opens its clause, where the language turns the order: `, anunció el viernes la empresa`,
 * `قالت الوزارة إن`; '' where none stands there.
 */
function subjectBehind(words: readonly Word[], start: number, verb: number, table: LanguageTable): string {
  const { classes, grammar } = table
  if (grammar.verbBeforeSubject === 'never') return ''
  const before = isAmong(words, start - 1, table.and) ? words[start - 2] : words[start - 1]
  const opens =
    before === undefined ||
    before.kind === 'mark' ||
    classes.saidAs.has(before.lower) ||
    table.weekdays.has(before.lower) ||
    table.accordingTo.byLast.has(before.lower)
  if (!opens) return ''
  const from = pastDay(words, verb + 1, table)
  const at = isAmong(words, from, table.placeBefore) ? from + 1 : from
  const word = words[at]
  const isAge = word?.kind === 'number' && isHyphen(words[at + 1])
  if (word === undefined || (word.kind !== 'word' && !isAge)) return ''
  if (classes.clauseBreaks.has(word.lower) || classes.pronouns.has(word.lower)) return ''
  if (table.small.byFirst.has(word.lower) || phraseFrom(table.boundsBefore, words, at) !== null) return ''
  const end = phraseEnd(words, at, table)
  // `el jefe de los rescatistas, Rami Saleh`
  const isNamed =
    words[end]?.text === ',' &&
    isCapitalised(words[end + 1]) &&
    isCapitalised(words[end + 2]) &&
    !words.slice(at + 1, end).some(({ text }) => text !== text.toLowerCase() && table.headNoun !== 'capital')
  return textOf(words.slice(at, isNamed ? phraseEnd(words, end + 1, table) : end))
}

/** Past the day on which it was said: `el viernes`, `vendredi soir`, `в пятницу`. */
function pastDay(words: readonly Word[], at: number, table: LanguageTable): number {
  const relative = phraseFrom(table.relative, words, at)
  if (relative !== null) return relative.to
  const day = isAmong(words, at, table.classes.onDays) ? at + 1 : at
  if (!isAmong(words, day, table.weekdays)) return at
  return isAmong(words, day + 1, table.classes.dayParts) ? day + 2 : day + 1
}

/** `80 men, said Dr Jane Doe`, `$3.5 billion announced on Monday`: what stands before the verb is counted, and says nothing. */
function isCountedNoun(words: readonly Word[], verb: number, table: LanguageTable): boolean {
  const before = words[verb - 1]
  if (before === undefined || isAgeBetweenCommas(words, verb - 1)) return false
  if (table.scales.byFirst.has(before.lower)) return true
  return before.text === ',' && (words[verb - 2]?.kind === 'number' || words[verb - 3]?.kind === 'number')
}

/** `claimed responsibility`, `has claimed 300 lives`, `in a show of support`, `the confirmed toll`: the word says nothing of a figure. */
function hasObject(words: readonly Word[], at: number, table: LanguageTable): boolean {
  const verb = lowerAt(words, at)
  const before = lowerAt(words, at - 1)
  const { classes, endings } = table
  if (classes.reportedParticiples.has(verb) && classes.beforeParticiples.has(before)) return true
  if (classes.showNouns.has(verb))
    return !endsIn(before, endings.plural) && !classes.unmarkedPlurals.has(before)
  if (!classes.claimVerbs.has(verb)) return false
  const next = words[at + 1]
  return next?.kind !== 'mark' && !classes.claimOpeners.has(next?.lower ?? '')
}

/** Who says the figure at words `from` to `to`: the best rank, then the nearest; '' where nobody near is named. */
export function readAttribution(speakers: readonly Speaker[], from: number, to: number): string {
  let best: Speaker | null = null
  let nearest = REACH
  for (const speaker of speakers) {
    const distance = speaker.at < from ? from - speaker.at : speaker.at - to
    if (distance > REACH || distance < 0) continue
    const better =
      best === null || speaker.rank < best.rank || (speaker.rank === best.rank && distance < nearest)
    if (!better) continue
    best = speaker
    nearest = distance
  }
  return best?.name ?? ''
}

/** `according to a tally by the Observatory`: the Observatory. */
function whoCounted(words: readonly Word[], from: number, table: LanguageTable): string {
  for (let at = from; at < from + 8; at += 1) {
    const name = isAmong(words, at, table.tallies) ? byTally(words, at, table) : ''
    if (name !== '') return name
  }
  return ''
}

/** `a tally by the Observatory`: who counted. */
function byTally(words: readonly Word[], at: number, table: LanguageTable): string {
  const link = lowerAt(words, at + 1)
  // `the death toll from the landslide` names nobody.
  const from = table.from.has(link) && !isAmong(words, at, table.tolls.byLast)
  const named = (table.by.has(link) || from) && words[at + 2]?.kind === 'word'
  return named ? phraseForward(words, at + 2, table) : ''
}

/** A name behind the verb: `said Dr Jane Doe`. Lower-case words behind it are what was said. */
function nameForward(words: readonly Word[], at: number, table: LanguageTable): string {
  // `, a annoncé samedi le procureur`
  const from = pastDay(words, at, table)
  const word = words[from]
  const mark = isAmong(words, at - 2, table.perfect) ? words[at - 3] : words[at - 2]
  if (word === undefined || mark?.kind !== 'mark' || word.kind !== 'word') return ''
  if (table.classes.pronouns.has(word.lower) || isAmong(words, at - 1, table.classes.tellVerbs)) return ''
  const name = phraseForward(words, from, table)
  return /\p{Lu}/u.test(name) ? name : ''
}

/** A name, or who is called by a noun, from a word on: as far as one goes. */
export function phraseForward(words: readonly Word[], at: number, table: LanguageTable): string {
  return textOf(words.slice(at, phraseEnd(words, at, table)))
}

function phraseEnd(words: readonly Word[], from: number, table: LanguageTable): number {
  const { clauseBreaks, onDays } = table.classes
  let at = from
  for (; at < Math.min(words.length, from + LONGEST); at += 1) {
    const word = words[at]
    if (word === undefined || (word.kind === 'number' && !isHyphen(words[at + 1]))) break
    if (word.kind === 'mark' && !/[-'’/&]/.test(word.text)) break
    if (at === from) continue
    if (clauseBreaks.has(word.lower) || table.auxiliaries.has(word.lower) || table.sayVerbs.has(word.lower))
      break
    if (
      onDays.has(word.lower) &&
      (table.grammar.verbBeforeSubject === 'never' || isDay(words, at + 1, table))
    )
      break
    if (isDay(words, at, table)) break
  }
  return at
}

function isDay(words: readonly Word[], at: number, table: LanguageTable): boolean {
  return isAmong(words, at, table.weekdays) || phraseFrom(table.relative, words, at) !== null
}

function phraseBackward(words: readonly Word[], verb: number, table: LanguageTable): string {
  if (words[verb - 1]?.text === ')') {
    const opens = words.slice(0, verb).findLastIndex(({ text }) => text === '(')
    return opens > 0 ? phraseBackward(words, opens, table) : ''
  }
  let at = verb
  while (at > 0 && verb - at < LONGEST) {
    const word = words[at - 1]
    if (word === undefined || (word.kind === 'number' && words[at]?.text !== '-')) break
    if (at === verb && word.text === ',' && isAgeBetweenCommas(words, at - 1)) {
      at -= 3
      continue
    }
    if (word.kind === 'mark' && !/[-'’/&.]/.test(word.text)) break
    if (table.classes.clauseBreaks.has(word.lower) || table.states.has(word.lower)) break
    if (at < verb && table.sayVerbs.has(word.lower)) break
    at -= 1
  }
  // `Lavrov, whose government backs Assad, said`: what is set between commas says more of whoever stands before it.
  const clause = [at - 1, at].find((each) => isAmong(words, each, table.classes.relativePronouns)) ?? 0
  if (words[verb]?.text === ',' && words[clause - 1]?.text === ',')
    return phraseBackward(words, clause - 1, table)
  if (verb > 2 && words[verb - 1]?.text === ',' && !isAgeBetweenCommas(words, verb - 1)) {
    return phraseBackward(words, verb - 1, table)
  }
  let to = words[verb - 1]?.text === ',' && isAgeBetweenCommas(words, verb - 1) ? verb - 3 : verb
  if (isAmong(words, to - 1, table.weekdays)) to -= isAmong(words, to - 2, table.classes.onDays) ? 2 : 1
  while (
    to > at &&
    (isAmong(words, to - 1, table.perfect) ||
      isAmong(words, to - 1, table.classes.beforeSaying) ||
      endsIn(lowerAt(words, to - 1), table.endings.adverb))
  )
    to -= 1
  while (at < to && (isAmong(words, at, table.classes.joins) || words[at]?.kind === 'mark')) at += 1
  const phrase = words.slice(at, to)
  const opening = phrase[0]
  if (opening === undefined || table.classes.pronouns.has(opening.lower)) return ''
  // `a-t-il déclaré`: a pronoun behind its verb, joined to it.
  if (isHyphen(phrase.at(-2)) && table.classes.pronouns.has(phrase.at(-1)?.lower ?? '')) return ''
  const named =
    table.article.has(opening.lower) ||
    endsIn(opening.lower, table.endings.plural) ||
    phrase.some(isCapitalised) ||
    endsIn(phrase.at(-1)?.lower ?? '', table.endings.plural) ||
    phrase.length < 4
  return named ? textOf(phrase) : ''
}

/** `Ahmed, 28, said`: whether the comma at `at` closes an age. */
function isAgeBetweenCommas(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.kind === 'number' && words[at - 2]?.text === ','
}

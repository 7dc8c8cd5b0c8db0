import { endsIn } from '../../tables/endings'
import type { LanguageTable, StateVerb } from '../../tables/language-table'
import { phraseFrom, phraseUpTo } from '../../tables/phrase-table'
import { isAmong, lowerAt } from '../../tokens/word-at'
import { isHyphen } from '../../tokens/is-hyphen'
import { isCapitalised } from '../../tokens/is-capitalised'
import type { Word } from '../../tokens/split-words'

/** How far a verb may stand behind the people it speaks of, and before them where a language turns the order, in words. */
const FORWARD = 14
const BACKWARD = 18

/** A verb directly before a figure that says what was done to so many: `killed 40`, `injuring at least 12`; '' if none. */
export function stateBefore(words: readonly Word[], start: number, table: LanguageTable): string {
  for (let at = start - 1; at >= Math.max(0, start - 4); at -= 1) {
    const word = words[at]
    // `killed "more than 40 soldiers"`
    if (word !== undefined && /^["“„«]$/.test(word.text)) continue
    if (word === undefined || word.kind !== 'word') return ''
    const day = dayBefore(words, at + 1, table)
    if (day < at + 1) return stateBefore(words, day, table)
    const phrase = phraseUpTo(table.activePhrases, words, at + 1)
    if (phrase !== null) return phrase.value
    const verb = table.states.get(word.lower)
    if (verb !== undefined) return leadsIn(verb, table) ? verb.counted : ''
    if (table.and.has(word.lower)) return verbOfList(words, at, table)
    const adverb = endsIn(word.lower, table.endings.adverb) || table.boundGap.has(word.lower)
    if (!adverb) return ''
  }
  return ''
}

/** Where the day begins that is told right before a word: `liberó el mes pasado a 45`; the word itself where none is. */
function dayBefore(words: readonly Word[], at: number, table: LanguageTable): number {
  const relative = phraseUpTo(table.relative, words, at)
  if (relative !== null) return relative.from
  if (!isAmong(words, at - 1, table.weekdays)) return at
  return isAmong(words, at - 2, table.classes.onDays) ? at - 2 : at - 1
}

/** Whether the affected people may follow a verb: as its object, or in some languages as its subject (`murieron 21`). */
function leadsIn({ form }: StateVerb, { grammar }: LanguageTable): boolean {
  return form === 'active' || form === 'both' || (form === 'alone' && grammar.verbBeforeSubject !== 'never')
}

/** `Am Sonntag starben bei Luftangriffen mindestens 58`: a verb that stands before its subject, with other words between them. */
export function turnedVerb(words: readonly Word[], start: number, table: LanguageTable): string {
  if (table.grammar.verbBeforeSubject !== 'apart') return ''
  for (let at = start - 1; at >= Math.max(0, start - BACKWARD); at -= 1) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return ''
    const verb = table.states.get(word.lower)
    if (verb !== undefined) return verb.form === 'alone' && !isCapitalised(word) ? verb.counted : ''
  }
  return ''
}

/** The verb before a list whose first part is no figure: `killing himself and three guards`; '' if none. */
function verbOfList(words: readonly Word[], and: number, table: LanguageTable): string {
  for (let at = and - 1; at >= Math.max(0, and - 8); at -= 1) {
    const word = words[at]
    const isYears = phraseFrom(table.nouns, words, at + 1)?.value.kind === 'time'
    if (word?.kind === 'number' && isYears) continue
    if (word === undefined || (word.kind !== 'word' && !isHyphen(word))) return ''
    const verb = table.states.get(word.lower)
    if (verb !== undefined)
      return at < and - 1 && (verb.form === 'active' || verb.form === 'both') ? verb.counted : ''
    const part = table.objectStarts.has(word.lower) || table.of.has(word.lower) || !table.stop.has(word.lower)
    if (!part) return ''
  }
  return ''
}

/**
 * What a verb behind a figure and its noun says became of them: `140 were killed`, `160,000 people have been largely
 * trapped`, `40 dead`. A verb that goes on to an object speaks of that instead (`two gunmen killed 40`); '' if none.
 * `next` is where the next figure starts: the search ends there unless both share the verb (`3 men and 2 boys died`), or it
 * says only where (`12 people in two villages were killed`).
 */
export function stateAfter(
  words: readonly Word[],
  from: number,
  nextFigures: readonly { readonly start: number; readonly end: number }[],
  table: LanguageTable,
): string {
  let perfect = false
  let passive = false
  let ahead = 0
  for (let at = from; at < Math.min(words.length, from + FORWARD); at += 1) {
    const word = words[at]
    if (word === undefined) return ''
    if (at === from && OPENING.has(word.text)) {
      const closing = closingMark(words, at, word.text, table)
      if (closing !== null) {
        at = closing
        while (nextFigures[ahead] !== undefined && (nextFigures[ahead]?.start ?? 0) < closing) ahead += 1
        continue
      }
    }
    const next = nextFigures[ahead]
    if (next !== undefined && next.end <= from) {
      ahead += 1
      at -= 1
      continue
    }
    if (next !== undefined && at >= next.start) {
      if (phraseFrom(table.ofThem, words, next.end) !== null) return ''
      const isAside = next.start > from && isAmong(words, next.start - 1, table.placeBefore)
      if (!isAside && !isCoordinated(words, from, next.start, table)) return ''
      ahead += 1
      at = next.end - 1
      continue
    }
    if (word.kind === 'mark' && /[;:—–?!]/.test(word.text)) return ''
    if (next !== undefined && opensPart(words, at, next.start, table)) return ''
    if (table.classes.clauseStarts.has(word.lower) && at > from) return ''
    if (table.perfect.has(word.lower)) perfect = true
    else if (table.auxiliaries.has(word.lower)) passive = true
    const phrase = phraseFrom(table.statePhrases, words, at)
    if (phrase !== null) return phrase.value
    const verb = table.states.get(word.lower)
    if (verb !== undefined && isAfterPreposition(words, at, table)) return ''
    if (verb !== undefined)
      return passive || speaksOfSubject(words, at, verb, perfect, table) ? verb.counted : ''
    if (word.kind === 'word' && isOtherVerb(words, at, passive, table)) return ''
  }
  return ''
}

/** `in besieged areas`, `for the trapped miners`: said of something else. */
function isAfterPreposition(words: readonly Word[], at: number, table: LanguageTable): boolean {
  if (!table.grammar.participleFirst) return false
  const [before, next] = [lowerAt(words, at - 1), words[at + 1]]
  if (table.placeBefore.has(before) || table.of.has(before)) return true
  return table.article.has(before) && next?.kind === 'word' && !table.stop.has(next.lower)
}

/** `120 people, of whom 33 were rescued`: the predicate belongs to the part. */
function opensPart(words: readonly Word[], at: number, next: number, table: LanguageTable): boolean {
  const phrase = phraseFrom(table.ofThem, words, at) ?? phraseFrom(table.including, words, at)
  return phrase !== null && phrase.to === next
}

/** What may open an apposition, and closes it too. */
const OPENING = new Set([',', '-', '–', '—'])

/** Where the apposition that opens here ends, if the verb follows it: `, most of them women, were killed`; else null. */
function closingMark(
  words: readonly Word[],
  at: number,
  opening: string,
  table: LanguageTable,
): number | null {
  for (let close = at + 2; close < at + 13; close += 1) {
    const mark = words[close]
    if (mark === undefined || (mark.kind === 'mark' && /[;:?!]/.test(mark.text))) return null
    if (mark.text !== opening || (opening === '-' && mark.glued)) continue
    const verb = lowerAt(words, close + 1)
    if (table.auxiliaries.has(verb) || table.states.has(verb)) return close
  }
  return null
}

function isCoordinated(words: readonly Word[], from: number, start: number, table: LanguageTable): boolean {
  const between = words.slice(from, start)
  if (between.length > 5) return false
  const others = between.filter(
    ({ lower, kind }) =>
      kind === 'word' &&
      !table.and.has(lower) &&
      !table.or.has(lower) &&
      !table.boundsBefore.byLast.has(lower),
  )
  if (others.length > 2) return false
  return (
    between.every(
      ({ lower, kind }) =>
        lower === ',' ||
        table.and.has(lower) ||
        table.or.has(lower) ||
        (kind === 'word' && !table.stop.has(lower) && !table.states.has(lower)) ||
        table.boundsBefore.byLast.has(lower),
    ) && between.some(({ lower }) => table.and.has(lower) || lower === ',' || table.or.has(lower))
  )
}

function speaksOfSubject(
  words: readonly Word[],
  at: number,
  verb: StateVerb,
  activePerfect: boolean,
  table: LanguageTable,
): boolean {
  if (verb.form === 'active') return false
  if (verb.form === 'alone') return true
  const next = words[at + 1]
  const object =
    next !== undefined &&
    (next.kind === 'number' ||
      table.objectStarts.has(next.lower) ||
      phraseFrom(table.small, words, at + 1) !== null)
  return !object && !activePerfect
}

/** A verb in the past, told by its ending, that is none of the table ends the search, unless an auxiliary makes it a passive. */
function isOtherVerb(words: readonly Word[], at: number, passive: boolean, table: LanguageTable): boolean {
  const word = words[at]
  if (word === undefined || passive) return false
  return (
    word.lower.length > 4 &&
    endsIn(word.lower, table.endings.pastParticiple) &&
    !word.glued &&
    !table.describing.has(word.lower) &&
    !table.auxiliaries.has(word.lower)
  )
}

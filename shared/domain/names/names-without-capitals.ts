import { isAmong, lowerAt } from '../tokens/word-at'
import { isKnown, isThing, isTitleCase, nameEnd, type Reader } from '../quantities/places/names'
import { capitalWords } from '../mentions/names'
import { placesIn } from '../quantities/places/named-places'
import { phraseFrom } from '../tables/phrase-table'
import { endsIn } from '../tables/endings'
import type { LanguageTable } from '../tables/language-table'
import { isCapitalised } from '../tokens/is-capitalised'
import { isHyphen } from '../tokens/is-hyphen'
import { splitWords, type Word } from '../tokens/split-words'

/** A name by its words `from` to `to` (excluded) of its sentence. */
type NameWords = { readonly from: number; readonly to: number }

/** A name has no more words than this, hyphens among them. */
const MOST_WORDS = 8

/**
 * The names in each sentence of a text whose capitals tell none: where a script has no capitals, and where every noun has one. A name is
 * one that a title or a kind of place leads to, and, where nouns have capitals, two words together that no table knows, or a place
 * behind its preposition; and wherever else the text has the same words, or the last name of a person.
 */
export function namesWithoutCapitals(
  sentences: readonly (readonly Word[])[],
  table: LanguageTable,
): readonly (readonly NameWords[])[] {
  const known = new Set<string>()
  const inside = capitalWords(sentences)
  for (const words of sentences) {
    const reader: Reader = { words, figures: [], table, isTitle: isTitleCase(words, table) }
    const { people, places } = table.capitals ? amongNouns(reader, inside) : inOneCase(reader)
    for (const { from, to } of [...people, ...places]) known.add(keyOf(words, from, to))
    for (const { from, to } of people) known.add(keyOf(words, lastName(reader, from, to), to))
  }
  return sentences.map((words) => sameNames(words, known, table))
}

/** Every place of the words of a known name, the longest first; not a single word behind an article, which is a noun there. */
function sameNames(
  words: readonly Word[],
  known: ReadonlySet<string>,
  table: LanguageTable,
): readonly NameWords[] {
  const found: NameWords[] = []
  for (let from = 0; from < words.length; from += 1) {
    const isNoun = isAmong(words, from - 1, table.article)
    for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to -= 1) {
      if ((isNoun && to === from + 1) || !known.has(keyOf(words, from, to))) continue
      if (table.capitals && !isCapitalised(words[from])) continue
      found.push({ from, to })
      from = to - 1
      break
    }
  }
  return found
}

const keyOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')

/** Where the last name of a person begins: `Assad`, `al-Assad`, `عبد الرحمن`. */
function lastName({ words, table }: Reader, from: number, to: number): number {
  const isHead = (at: number): boolean => isAmong(words, at, table.classes.nameParts)
  const before = words[to - 2]
  if (to - from > 3 && before !== undefined && isHyphen(before) && before.glued) return to - 3
  return to - from > 2 && isHead(to - 2) ? to - 2 : to - 1
}

type Names = { readonly people: readonly NameWords[]; readonly places: readonly NameWords[] }

/**
 * Names where every noun has a capital, as in German. The first word of a sentence begins one only where it is among `inside`, the words
 * with a capital inside of sentences.
 */
function amongNouns(reader: Reader, inside: ReadonlySet<string>): Names {
  const { words, table } = reader
  const people: NameWords[] = []
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from]
    if (!isUnknownNoun(reader, from) || (from === 0 && !inside.has(word?.lower ?? ''))) continue
    const isTitled = isTitle(words[from - 1], table)
    let to = from + 1
    while (to < from + MOST_WORDS) {
      const next = isParticle(words, to, table) ? particleEnd(words, to) : to
      // `Richter Paul König`: behind a title and a first name even a title is a name.
      const isLastName = isTitled && to === from + 1 && isFamilyName(reader, next)
      if (!isUnknownNoun(reader, next) && !isLastName) break
      to = next + 1
    }
    const isCounted = words[from - 1]?.kind === 'number' || isAmong(words, from - 1, table.small.byFirst)
    if ((to - from > 1 && !isCounted) || isTitled) people.push({ from, to })
    from = to - 1
  }
  const places = placesIn(words, [], table).flatMap(({ name, from: lead, to }) => {
    const from = to - splitWords(name, { start: 0, end: name.length }).length
    const word = words[from]
    const isOfKind = isAmong(words, from - 1, table.classes.placeKinds)
    const isLed = from === lead + 1 && isAmong(words, lead, table.placeBefore)
    return word !== undefined && (isOfKind || isLed) && isUnknownNoun(reader, from) ? [{ from, to }] : []
  })
  return { people, places }
}

/** Whether a noun may be a last name though it is a title or a kind of place as well. */
function isFamilyName({ words, table }: Reader, at: number): boolean {
  const word = words[at]
  return word !== undefined && word.kind === 'word' && isCapitalised(word) && !isKnown(word, table)
}

/** Whether a word is a noun with a capital that no table knows, and its ending neither. */
function isUnknownNoun(reader: Reader, at: number): boolean {
  const { words, table } = reader
  const word = words[at]
  if (word === undefined || word.kind !== 'word' || word.lower.length < 2 || !isCapitalised(word))
    return false
  const { placeKinds, noPlaces } = table.classes
  return (
    !isKnown(word, table) &&
    !isTitle(word, table) &&
    !placeKinds.has(word.lower) &&
    !noPlaces.has(word.lower) &&
    !isThing(word, table) &&
    phraseFrom(table.relative, words, at) === null
  )
}

/** Whether a word is a title, or a compound of one: `Außenminister`. */
function isTitle(word: Word | undefined, { classes: { titles } }: LanguageTable): boolean {
  if (word?.kind !== 'word') return false
  return titles.has(word.lower) || [...titles].some((title) => title.length > 4 && word.lower.endsWith(title))
}

/** Whether a short word is a part of the name behind it: `al`, `bin`. */
const isParticle = (words: readonly Word[], at: number, table: LanguageTable): boolean =>
  isAmong(words, at, table.classes.nameParts)

/** Past a short word of a name, and the hyphen that joins it. */
function particleEnd(words: readonly Word[], at: number): number {
  const hyphen = words[at + 1]
  return hyphen !== undefined && isHyphen(hyphen) && hyphen.glued ? at + 2 : at + 1
}

/** Names in a script without capitals. */
function inOneCase(reader: Reader): Names {
  const { words, table } = reader
  const { titles, sureKinds } = table.classes
  const people: NameWords[] = []
  const places: NameWords[] = []
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word') continue
    if (isAmongBare(word.lower, titles, table)) {
      const name = personBehind(reader, at)
      if (name !== null) people.push(name)
    }
    if (isAmongBare(word.lower, sureKinds, table) && isNameStart(reader, at + 1))
      places.push({ from: at + 1, to: placeEnd(reader, at + 1) })
  }
  return { people, places }
}

/** A word, or what is left of it without what is written on to it. */
function isAmongBare(lower: string, among: ReadonlySet<string>, { prefixes }: LanguageTable): boolean {
  return (
    among.has(lower) ||
    prefixes.some((prefix) => prefix.length === 1 && lower.startsWith(prefix) && among.has(lower.slice(1)))
  )
}

/** The article that is written on to a noun; '' where the language has none. */
const articleOf = ({ prefixes }: LanguageTable): string => prefixes.find((prefix) => prefix.length > 1) ?? ''

function isNameStart(reader: Reader, at: number): boolean {
  const { words, table } = reader
  const word = words[at]
  if (word === undefined || word.kind !== 'word' || word.lower.length < 2) return false
  const { noPlaces, placeKinds, sureKinds, clauseBreaks, pronouns } = table.classes
  const article = articleOf(table)
  const bare =
    article !== '' && word.lower.startsWith(article) ? word.lower.slice(article.length) : word.lower
  if (table.classes.nameParts.has(word.lower)) return true
  if (bare === word.lower && endsIn(bare, table.endings.adverb)) return false
  return (
    !isKnown(word, table) &&
    ![noPlaces, clauseBreaks, pronouns].some((each) => each.has(word.lower)) &&
    ![placeKinds, sureKinds, table.notNames, table.classes.titles].some((each) => each.has(bare)) &&
    !table.sayVerbs.has(word.lower) &&
    !table.placeBefore.has(word.lower) &&
    !table.placeMaybe.has(word.lower) &&
    phraseFrom(table.relative, words, at) === null
  )
}

/** The end of a place: what describes it with an article belongs to it only where it has one itself, as `الغوطة الشرقية`. */
function placeEnd(reader: Reader, from: number): number {
  const { words, table } = reader
  const to = nameEnd(reader, from)
  const isTail = to > from + 1 && isAmong(words, to - 1, table.classes.nameTails)
  return isTail && !lowerAt(words, from).startsWith(articleOf(table)) ? to - 1 : to
}

/** So many words may stand between a title and its name: `الأمين العام للأمم المتحدة`. */
const DESCRIBED = 4

/** The person of a title: two names behind what describes it, which has the article. */
function personBehind(reader: Reader, title: number): NameWords | null {
  const { words, table } = reader
  const article = articleOf(table)
  const hasArticle = (at: number): boolean => {
    const lower = lowerAt(words, at)
    return lower.startsWith(article) || lower.startsWith(article.slice(1).repeat(2))
  }
  let from = title + 1
  while (from <= title + DESCRIBED && hasArticle(from)) from += 1
  // `رئيس لجنة الإنقاذ`: a title without the article, and nothing that has it behind, leads on to what it is of.
  if (from === title + 1 && !hasArticle(title)) return null
  if (!isNameStart(reader, from)) return null
  let to = nextName(reader, from)
  if (!isNameStart(reader, to)) return null
  to = nextName(reader, to)
  if (hasArticle(to) && !hasArticle(to - 1) && to - from === 2 && isNameStart(reader, to)) {
    const last = lowerAt(words, to)
    if (!table.classes.nameTails.has(last)) to += 1
  }
  return { from, to }
}

/** Past one name of a person: with what it is put together of (`عبد الرحمن`). */
const nextName = ({ words, table }: Reader, at: number): number =>
  isAmong(words, at, table.classes.nameParts) && words[at + 1]?.kind === 'word' ? at + 2 : at + 1

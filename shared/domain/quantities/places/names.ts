import { singularOf, withoutPossessive } from '../../tables/endings'
import { isAmong, lowerAt } from '../../tokens/word-at'
import { isCapitalised } from '../../tokens/is-capitalised'
import { isHyphen } from '../../tokens/is-hyphen'
import type { ReadFigure } from '../read-figures'
import { foldWord, type Word } from '../../tokens/split-words'
import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom } from '../../tables/phrase-table'

/** A sentence whose names are looked for. */
export type Reader = {
  readonly words: readonly Word[]
  readonly figures: readonly ReadFigure[]
  readonly table: LanguageTable
  /** Whether it writes nearly every word with a capital, as headlines do. */
  readonly isTitle: boolean
}

export function isTitleCase(words: readonly Word[], table: LanguageTable): boolean {
  if (!table.capitals || table.headNoun === 'capital') return false
  const long = words.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  return long.length > 2 && long.filter(isCapitalised).length > long.length * 0.7
}

/** The name of a possessive: `Syria's`, and `Syrias`, as some pages write it; undefined for others. */
export function ownerOf({ text, lower }: Word, table: LanguageTable): string | undefined {
  const owner = withoutPossessive(lower, table)
  if (owner !== lower) return text.slice(0, owner.length - lower.length)
  const written = singularOf(lower, table)
  return table.countries.has(written) && written !== lower
    ? text.slice(0, written.length - lower.length)
    : undefined
}

/** Whether the tables know a word as something else than a name. */
export function isKnown({ lower }: Word, table: LanguageTable): boolean {
  return (
    table.stop.has(lower) ||
    table.notNames.has(lower) ||
    table.nouns.byFirst.has(lower) ||
    table.states.has(lower) ||
    table.tolls.byFirst.has(lower) ||
    table.groups.has(lower) ||
    table.article.has(lower) ||
    isDayOrNumber(lower, table)
  )
}

function isDayOrNumber(lower: string, table: LanguageTable): boolean {
  const bare = singularOf(withoutPossessive(lower, table), table)
  return (
    [lower, bare].some((word) => table.months.has(word) || table.weekdays.has(word)) ||
    table.small.byFirst.has(lower) ||
    table.vague.has(lower)
  )
}

/**
 * Whether a name starts behind the preposition at `lead`. Where every noun has a capital, and where no letter has, it is a word that no
 * table knows, right behind the preposition or behind what kind of place it is.
 */
export function isLedName(reader: Reader, at: number, lead: number): boolean {
  const { words, table } = reader
  if (table.capitals && table.headNoun !== 'capital') return isName(reader, at)
  const word = words[at]
  if (word === undefined || word.kind !== 'word' || (table.capitals && !isCapitalised(word))) return false
  const before = lowerAt(words, at - 1)
  const isLed = at === lead + 1 || table.classes.placeKinds.has(before)
  return (
    isLed &&
    !isKnown(word, table) &&
    !table.classes.placeKinds.has(word.lower) &&
    !table.classes.noPlaces.has(word.lower) &&
    !isThing(word, table) &&
    phraseFrom(table.relative, words, at) === null
  )
}

/** Whether the end of a compound says that it is a thing: `Möbelfabrik`, but `Halle` is none. */
export function isThing({ lower }: Word, { classes: { thingEndings } }: LanguageTable): boolean {
  return [...thingEndings].some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending))
}

/** Whether a name starts here: a capital of a word that is no day, title, people or, in a headline, known noun or verb. */
export function isName(reader: Reader, at: number): boolean {
  const { words, table, isTitle } = reader
  const word = words[at]
  if (word === undefined || word.kind !== 'word') return false
  if (isParticle(words, at)) return true
  if (!isCapitalised(word) || word.lower.length < 2) return false
  const { titles } = table.classes
  const before = (words[at - 1]?.text === '.' ? words[at - 2] : words[at - 1])?.lower ?? ''
  if (titles.has(word.lower) || titles.has(before) || isDayOrNumber(word.lower, table)) return false
  if (table.stop.has(word.lower) || table.states.has(word.lower) || table.classes.noLabels.has(word.lower))
    return false
  return !(isTitle && (isKnown(word, table) || table.classes.attackNouns.has(word.lower)))
}

/** `al-Bab`, `Deir ez-Zor`: a short word that belongs to the name behind the hyphen. */
function isParticle(words: readonly Word[], at: number): boolean {
  const [word, hyphen, next] = [words[at], words[at + 1], words[at + 2]]
  return (
    word !== undefined &&
    word.kind === 'word' &&
    word.text.length < 4 &&
    hyphen !== undefined &&
    isHyphen(hyphen) &&
    hyphen.glued &&
    next?.glued === true &&
    isCapitalised(next)
  )
}

/** The end of the name that starts at `from`: before a possessor's ending, an abbreviation beside a word, or an ordinary word. */
export function nameEnd(reader: Reader, from: number): number {
  const { words, table } = reader
  const { placeKinds, nameParts, nameTails } = table.classes
  if (!table.capitals) {
    const head = isAmong(words, from, placeKinds) || isAmong(words, from, nameParts) ? from + 2 : from + 1
    return isAmong(words, head, nameTails) ? head + 1 : head
  }
  const isAbbreviation = (at: number): boolean => /^\p{Lu}{2,5}$/u.test(words[at]?.text ?? '')
  let to = from + 1
  while (to < from + 8) {
    const word = words[to]
    const last = words[to - 1]
    if (word === undefined || last === undefined || ownerOf(last, table) !== undefined) break
    if (isHyphen(word) && word.glued && words[to + 1]?.glued === true) to += 2
    // `in Wadi Nasr`: where every noun has a capital, the second part is one that no table knows.
    else if (table.headNoun === 'capital' && to === from + 1 && isName(reader, to) && !isKnown(word, table))
      return to + 1
    else if (
      isName(reader, to) &&
      table.headNoun !== 'capital' &&
      isAbbreviation(to) === isAbbreviation(from)
    )
      to += 1
    else if (
      table.and.has(word.lower) &&
      isName(reader, to + 1) &&
      !isName(reader, to - 2) &&
      table.headNoun !== 'capital'
    )
      to += 2
    else break
  }
  return to
}

/** A name under which the spellings of one place are one: small letters, without what kind of place it is. */
export function placeKey(name: string, table: LanguageTable): string {
  const words = foldWord(name).split(' ')
  const { placeNouns } = table.classes
  while (words.length > 1 && placeNouns.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

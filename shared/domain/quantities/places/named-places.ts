import { isAmong, lowerAt } from '../../tokens/word-at'
import { isHyphen } from '../../tokens/is-hyphen'
import type { ReadFigure } from '../read-figures'
import { isCapitalised } from '../../tokens/is-capitalised'
import type { Word } from '../../tokens/split-words'
import type { LanguageTable } from '../../tables/language-table'
import { isKnown, isLedName, isName, isTitleCase, nameEnd, ownerOf, type Reader } from './names'
import { isInnerMark, textOf } from './text-of'

/** A place that a sentence names, by its words `from` to `to` (excluded), with those that lead to it. */
export type NamedPlace = {
  /** As it is spelled. */
  readonly name: string
  readonly from: number
  readonly to: number
  /** How little speaks for a place: 0 where a preposition of place leads to it. */
  readonly doubt: number
}

/** What makes a name a place, by how surely. */
const doubts = { led: 0, kind: 1, owner: 4, event: 6, label: 8, maybe: 10 } as const

/** Whether a name is of a place so surely that its sentence is told of it: the head of a line, or what `of` leads to, may be something else. */
export function isSurePlace({ doubt }: NamedPlace): boolean {
  return doubt < doubts.label
}

/** How many words may stand between a preposition and the name: `in the rebel-held northern province of Idlib`. */
const REACH = 8

/**
 * The places that a sentence names, in order. They are told by form, and no list of places is kept: a name behind a preposition of
 * place, before what kind of place it is, before an event, or at the head of a line. Of a chain (`Homs in central Syria`) only the
 * first is there, which the others only place.
 */
export function placesIn(
  words: readonly Word[],
  figures: readonly ReadFigure[],
  table: LanguageTable,
): readonly NamedPlace[] {
  const reader: Reader = { words, figures, table, isTitle: isTitleCase(words, table) }
  const found: NamedPlace[] = []
  const label = labelOfLine(reader)
  if (label !== null) found.push(label)
  for (let at = label?.to ?? 0; at < words.length;) {
    const lead = leadAt(reader, at)
    const place = lead === null ? bareAt(reader, at) : ledBy(reader, at, lead)
    if (place === null) {
      at += 1
      continue
    }
    const last = found.at(-1)
    if (last === undefined || !isPlacedBy(reader, last, place)) found.push(place)
    else found[found.length - 1] = { ...last, to: place.to, doubt: Math.min(last.doubt, place.doubt) }
    at = place.to
  }
  return found
}

/** How much doubt is left where word `at` leads to a place; null where it does not. */
function leadAt({ words, figures, table }: Reader, at: number): number | null {
  const word = words[at]
  if (word === undefined || word.kind !== 'word') return null
  const before = lowerAt(words, at - 1)
  const { placeNouns, attackNouns, targetBefore } = table.classes
  const isSure =
    table.placeBefore.has(word.lower) ||
    (table.of.has(word.lower) && placeNouns.has(before)) ||
    (targetBefore.has(word.lower) && attackNouns.has(before))
  const { sureKinds, placeKinds } = table.classes
  const isKind = (table.capitals ? placeKinds : sureKinds).has(word.lower)
  if (!isSure && !isKind && !table.placeMaybe.has(word.lower)) return null
  // `20 miles from Homs`: how far it is to a place is not where.
  const isDistance = figures.some(
    ({ kind, noun, to }) =>
      kind === 'measure' && noun?.noun.kind === 'measure' && to <= at && isNear(words, to, at),
  )
  return isDistance ? null : isSure ? doubts.led : isKind ? doubts.kind : doubts.maybe
}

/** Whether no comma and at most two words stand between two words of a sentence. */
function isNear(words: readonly Word[], from: number, to: number): boolean {
  const between = words.slice(from, to)
  return between.every(({ text }) => text !== ',') && between.filter(({ kind }) => kind !== 'mark').length < 3
}

/** The place that the preposition at `lead` leads to: `the Damascus suburb of East Ghouta` is East Ghouta. */
function ledBy(reader: Reader, lead: number, doubt: number): NamedPlace | null {
  const { words, table } = reader
  let found: NamedPlace | null = null
  for (let at = lead + 1; at <= lead + REACH;) {
    const word = words[at]
    if (word === undefined || word.kind === 'number') break
    const to = isLedName(reader, at, lead) ? nameEnd(reader, at) : at
    if (to > at) {
      const place = placeFrom(reader, at, to, doubt)
      if (place !== null) found = { ...place, from: lead }
      // What is named goes on only where the name before is of an owner, or says of what it is the suburb.
      if (found !== null && !isKindOf(reader, to) && !isOwner(reader, to)) break
      at = to
      continue
    }
    if (word.kind === 'mark' && !isInnerMark(word)) break
    const isOf = table.of.has(word.lower)
    if (isOf && at === lead + 1) break
    if (!isOf && table.stop.has(word.lower) && !table.article.has(word.lower)) break
    if (table.placeBefore.has(word.lower)) break
    if (
      found !== null &&
      !isOf &&
      !table.describing.has(word.lower) &&
      !table.classes.placeNouns.has(word.lower)
    )
      break
    at += 1
  }
  return found
}

/** `Damascus suburb of`: but `Salaheddin district of Aleppo` is Salaheddin. */
function isKindOf({ words, table }: Reader, at: number): boolean {
  const kind = lowerAt(words, at)
  const isWithin = table.classes.quarters.has(kind)
  return table.classes.placeNouns.has(kind) && !isWithin && isAmong(words, at + 1, table.of)
}

/** Whether the name that ends at word `to` owns what follows (`Syria's army`) and is no name by itself. */
function isOwner(reader: Reader, to: number): boolean {
  const word = reader.words[to - 1]
  return word !== undefined && ownerOf(word, reader.table) !== undefined && !isName(reader, to)
}

/** A name that no preposition leads to: `Idlib province`, `Homs blast`, `Syria's civil war`, `, Lebanon more than 50`. */
function bareAt(reader: Reader, at: number): NamedPlace | null {
  const { words, table } = reader
  if (!table.capitals || table.headNoun === 'capital') return null
  const owner = ownerAt(reader, at)
  if (owner !== null) return owner
  const word = words[at]
  if (word === undefined || !isName(reader, at) || isKnown(word, table) || table.describing.has(word.lower))
    return null
  const to = nameEnd(reader, at)
  if (isKindOf(reader, to)) return null
  const next = lowerAt(words, to)
  const isKind = table.classes.placeNouns.has(next) || table.classes.quarters.has(next)
  const isEvent = [to, to + 1].some((behind) => isAmong(words, behind, table.classes.attackNouns))
  const link = words[at - 1]
  const isGapped =
    (link?.text === ',' || table.and.has(link?.lower ?? '')) && reader.figures.some(({ from }) => from === to)
  const doubt = isGapped || isKind ? doubts.kind : isEvent ? doubts.event : null
  return doubt === null ? null : placeFrom(reader, at, to, doubt)
}

/** `Syria's civil war has killed`, `the Syrian civil war`: the country whose event the sentence speaks of. */
function ownerAt(reader: Reader, at: number): NamedPlace | null {
  const { words, table } = reader
  const word = words[at]
  if (word === undefined || !isName(reader, at)) return null
  const owner = ownerOf(word, table)
  const name = owner ?? table.demonyms.get(word.lower)
  if (name === undefined) return null
  const isOwned = words.slice(at + 1, at + 4).some(({ lower }) => table.classes.owned.has(lower))
  return isOwned ? { name, from: at, to: at + 1, doubt: doubts.owner } : null
}

/** `- Kassala: 11 dead`: the name that a line of a list begins with; null if none. */
function labelOfLine(reader: Reader): NamedPlace | null {
  const { words, table } = reader
  if (!table.capitals) return null
  let from = 0
  while (from < 2 && words[from]?.kind === 'mark') from += 1
  for (let at = from; at < from + 5; at += 1) {
    const word = words[at]
    if (word === undefined || word.kind === 'number') return null
    if (word.text === ':')
      return at > from ? { name: textOf(words.slice(from, at)), from, to: at, doubt: doubts.label } : null
    const isPart = word.kind === 'mark' ? isInnerMark(word) : isLabelWord(reader, word)
    if (!isPart) return null
  }
  return null
}

function isLabelWord({ table }: Reader, word: Word): boolean {
  const isShouted = word.text.length > 1 && word.text === word.text.toUpperCase()
  return isCapitalised(word) && !isShouted && !table.classes.noLabels.has(word.lower) && !isKnown(word, table)
}

/** The place of a name; null where it is one of a people, an organisation, a thing, or half of an adjective (`US-led`). */
function placeFrom(reader: Reader, from: number, to: number, doubt: number): NamedPlace | null {
  const { words, table } = reader
  let first = from
  while (first < to && isAmong(words, first, table.demonyms)) first += 1
  const phrase = words.slice(first, to)
  const last = phrase.at(-1)
  if (last === undefined) return null
  const next = lowerAt(words, to)
  const { namedThings, organisations, spots } = table.classes
  const isPart = phrase.some(
    ({ glued, text }, at) => at > 1 && glued && isSmall(text) && isHyphen(phrase[at - 1]),
  )
  if (isPart || namedThings.has(next) || organisations.has(next)) return null
  if (phrase.some(({ lower }) => organisations.has(lower) || namedThings.has(lower))) return null
  const owner = ownerOf(last, table)
  // `Belgrade's Slavija square` is Belgrade, but `Thailand's Narathiwat province` is Narathiwat.
  if (owner !== undefined && isName(reader, to)) {
    const end = nameEnd(reader, to)
    if (!isAmong(words, end, spots)) return placeFrom(reader, to, end, doubt)
  }
  const spelled = textOf(phrase)
  return {
    name: owner === undefined ? spelled : spelled.slice(0, spelled.length - last.text.length) + owner,
    from: first,
    to,
    doubt,
  }
}

function isSmall(text: string): boolean {
  return text.length > 2 && text === text.toLowerCase()
}

/** Whether a place only says where the one before it lies: `Khan Sheikhun in Idlib province`, `Idlib, Syria`. */
function isPlacedBy({ words, table }: Reader, last: NamedPlace, place: NamedPlace): boolean {
  const between = words.slice(last.to, place.from)
  if (between.length > REACH || last.doubt > place.doubt + doubts.kind) return false
  return between.every(
    ({ lower, text }) =>
      text === ',' ||
      isInnerMark({ text }) ||
      (table.placeBefore.has(lower) && !table.from.has(lower)) ||
      table.of.has(lower) ||
      table.article.has(lower) ||
      table.describing.has(lower) ||
      table.demonyms.has(lower) ||
      table.classes.placeNouns.has(lower) ||
      table.classes.quarters.has(lower) ||
      table.classes.placeKinds.has(lower),
  )
}

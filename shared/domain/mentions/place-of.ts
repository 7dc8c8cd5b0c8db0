import { isHyphen } from '../tokens/is-hyphen'
import { phraseFrom } from '../tables/phrase-table'
import { foldName } from './names'
import type { NamedPlace, SentenceContext } from './sentence-context'

type Context = Omit<SentenceContext, 'places'>

/** How many words may stand between a preposition and the name: `in the rebel-held northern province of Idlib`. */
const REACH = 6

/** The places that a sentence names, in order: names behind a preposition of place, peoples left out. */
export function placesIn(context: Context): readonly NamedPlace[] {
  const { cues, table } = context
  const { words } = context.sentence
  const found: NamedPlace[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (!cues.places.has(words[at]?.lower ?? '')) continue
    const isFar = isDistanceFrom(context, at)
    for (let next = at + 1; next < Math.min(words.length, at + 1 + REACH); next += 1) {
      const word = words[next]
      if (word === undefined || (word.kind === 'mark' && !isHyphen(word)) || word.kind === 'number') break
      if (cues.places.has(word.lower)) break
      if (!isPlaceName(context, next, at) || table.demonyms.has(word.lower)) continue
      let to = next + 1
      while (context.isName[isHyphen(words[to]) ? to + 1 : to] === true && to < next + 5)
        to += isHyphen(words[to]) ? 2 : 1
      if (!isFar) found.push({ name: foldName(words[to - 1] ?? word), from: next, to })
      at = to - 1
      // `in the Salaheddin district of Aleppo`, `Idlib, Syria`: what follows is a place of its own.
      next = to - 1
      if (words[to]?.text !== ',') break
    }
  }
  return found
}

/** `270 km south of Windhoek`: how far it is to a place is not where. */
function isDistanceFrom({ sentence }: Context, at: number): boolean {
  return sentence.figures.some(
    ({ kind, noun, to }) => kind === 'measure' && noun?.noun.kind === 'measure' && to < at && at - to < 3,
  )
}

/**
 * Whether a word behind the preposition at `lead` is the name of a place. Where every noun has a capital, and where no letter has, it is a
 * word that no table knows, right behind the preposition or what kind of place it is.
 */
function isPlaceName(context: Context, at: number, lead: number): boolean {
  const { isName, table, sentence } = context
  const { words } = sentence
  const before = words[at - 1]?.lower ?? ''
  const isLed = at === lead + 1 || table.classes.placeKinds.has(before) || table.classes.districts.has(before)
  if (table.capitals && table.headNoun !== 'capital') return isName[at] === true
  if (table.capitals && isName[at] !== true) return false
  return isLed && !isKnown(context, at)
}

/** Whether the tables know a word as something else than a name. */
function isKnown({ sentence, table, cues }: Context, at: number): boolean {
  const { words } = sentence
  const lower = words[at]?.lower ?? ''
  return (
    table.stop.has(lower) ||
    table.classes.noPlaces.has(lower) ||
    table.classes.placeKinds.has(lower) ||
    table.nouns.byFirst.has(lower) ||
    table.states.has(lower) ||
    table.months.has(lower) ||
    table.weekdays.has(lower) ||
    table.article.has(lower) ||
    table.small.byFirst.has(lower) ||
    phraseFrom(table.relative, words, at) !== null ||
    phraseFrom(cues.deeds, words, at) !== null ||
    phraseFrom(cues.groups, words, at) !== null ||
    phraseFrom(cues.nounRoles, words, at) !== null
  )
}

/**
 * The place of a mention: the nearest one behind it in its clause, else the last before it; one in the name of who says it
 * (`the governor of Idlib said`) only where there is no other. '' where the sentence names none.
 */
export function placeOf(
  { sentence, places }: SentenceContext,
  from: number,
  to: number,
  speaker: string,
): string {
  const { words } = sentence
  const behind = places.find((place) => place.from >= to)
  const before = places.findLast((place) => place.to <= from)
  const isNear =
    behind !== undefined &&
    (before === undefined || words.slice(to, behind.from).every(({ text }) => text !== ';' && text !== ':'))
  if (!isNear) return before?.name ?? ''
  const isOfSpeaker = speaker.toLowerCase().includes(behind.name)
  return isOfSpeaker && before !== undefined ? before.name : behind.name
}

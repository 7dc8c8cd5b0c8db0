import { addTo } from '../add-to'
import { overlap } from '../overlap'
import {
  pairKey,
  saidOfPassages,
  textsOfPassages,
  toldOfText,
  type Gestures,
  type MentionAt,
  type MentionIn,
  type Said,
} from './gestures'
import type { PlacedMention } from './placed-mention'

/** The journalist's decisions on pairs of mentions. */
export type SaidPairs = {
  readonly of: (a: PlacedMention, b: PlacedMention) => Said | undefined
  /** Whether it was said of the two themselves, and not only of what their texts tell of. */
  readonly isNamed: (a: PlacedMention, b: PlacedMention) => boolean
  readonly isApart: (a: PlacedMention, b: PlacedMention) => boolean
  /** Whether anything was said that can part a mention from another. */
  readonly isBound: (mention: PlacedMention) => boolean
  /** Whether it was said that both tell of one event. */
  readonly isOneEvent: (a: PlacedMention, b: PlacedMention) => boolean
  /** All of what was said that the pairs of two texts hang on, as one string; '' where it is nothing. */
  readonly told: (one: number, other: number) => string
  /** The texts that come after a text and of which mentions are named together with its own, or tell of an event that its own tell of. */
  readonly textsWith: (text: number) => readonly number[]
}

/** Looks up what was said by the mentions that stand there now. */
export function saidPairs(mentions: readonly PlacedMention[], gestures: Gestures): SaidPairs {
  const named = saidOfPairs(mentions, gestures)
  const texts = new Map<number, number[]>()
  const pairsOfTexts = [
    ...[...named.values()].map(({ a, b }) => [a.article.index, b.article.index] as const),
    ...textsOfPassages(gestures),
  ]
  for (const pair of pairsOfTexts) {
    const [one, other] = pair.toSorted((x, y) => x - y)
    if (one !== undefined && other !== undefined && one !== other) addTo(texts, one, other)
  }
  const isNamed = new Set([...named.values()].flatMap(({ a, b }) => [a.index, b.index]))
  // Who links the figures of two events says that these are no figures of one of them alone.
  const isOfMore = new Set(
    [...named.values()].flatMap(({ a, b, said }) =>
      said === 'same' && byEvents(a, b) === 'other' ? [a.index, b.index] : [],
    ),
  )
  const toldOf = new Map([...gestures.texts].map(([text, told]) => [text, toldOfText(told)]))
  for (const { a, b, said } of named.values()) {
    const how = JSON.stringify([a.index, b.index, said, isOfMore.has(a.index), isOfMore.has(b.index)])
    for (const { article } of [a, b]) toldOf.set(article.index, `${toldOf.get(article.index) ?? ''}${how}`)
  }
  const of = (a: PlacedMention, b: PlacedMention): Said | undefined => {
    const own = isNamed.has(a.index) ? named.get(keyOf(a, b))?.said : undefined
    if (own !== undefined || isOfMore.has(a.index) || isOfMore.has(b.index)) return own
    return byEvents(a, b) === 'other' ? 'other' : undefined
  }
  return {
    of,
    isApart: (a, b) => of(a, b) === 'other',
    isBound: ({ article, index }) => gestures.texts.has(article.index) || isNamed.has(index),
    isNamed: (a, b) => isNamed.has(a.index) && named.has(keyOf(a, b)),
    isOneEvent: (a, b) => gestures.texts.size > 0 && byEvents(a, b) === 'same',
    told: (one, other) => (toldOf.has(one) || toldOf.has(other) ? toldOfTwo(one, other) : ''),
    textsWith: (text) => texts.get(text) ?? [],
  }

  function toldOfTwo(one: number, other: number): string {
    return `${toldOf.get(one) ?? ''} ${toldOf.get(other) ?? ''}`
  }

  function byEvents(a: PlacedMention, b: PlacedMention): Said | null {
    return saidOfPassages(gestures, placeOf(a), placeOf(b))
  }
}

function placeOf({ article, mention: { start, end, cues } }: PlacedMention): MentionIn {
  return { text: article.index, start, end, isBackground: cues.has('background') }
}

type SaidPair = { readonly a: PlacedMention; readonly b: PlacedMention; readonly said: Said }

/** What was said of mentions, by the key of the two that stand at the places. */
function saidOfPairs(
  mentions: readonly PlacedMention[],
  { mentions: said }: Gestures,
): ReadonlyMap<string, SaidPair> {
  const inText = new Map<number, PlacedMention[]>()
  const named = new Set(said.flatMap(({ a, b }) => [a.text, b.text]))
  for (const placed of mentions)
    if (named.has(placed.article.index)) addTo(inText, placed.article.index, placed)
  /** The mention of each dimension at a place: one that is exactly there, else the first. */
  const mentionsAt = (at: MentionAt): ReadonlyMap<string, PlacedMention> => {
    const there = new Map<string, PlacedMention>()
    for (const placed of inText.get(at.text) ?? []) {
      const { start, end, dimension } = placed.mention
      const isExact = start === at.start && end === at.end
      if (overlap(placed.mention, at) && (isExact || !there.has(dimension))) there.set(dimension, placed)
    }
    return there
  }
  const pairs = new Map<string, SaidPair>()
  for (const { a, b, said: how } of said) {
    const others = mentionsAt(b)
    for (const [dimension, one] of mentionsAt(a)) {
      const other = others.get(dimension)
      if (other && one !== other) pairs.set(keyOf(one, other), { a: one, b: other, said: how })
    }
  }
  return pairs
}

/** The key of two mentions, whichever comes first. */
function keyOf(a: PlacedMention, b: PlacedMention): string {
  return pairKey(a.index, b.index)
}

import { addTo } from '../add-to'
import type { TextReading } from '../mentions/mention'
import { makeCorpus, type Corpus } from './article'
import { noGestures, saidOfPassages, type Gestures, type MentionAt, type Said } from './gestures'
import { compareTold } from './compare-told'
import { inOrder, scoreOf } from './logistic'
import { finish } from '../finish'
import { type CandidatePair, candidatesInSteps, withRivals } from './measure-pairs'
import { measuresInSteps, type Measure, type ScoredPair } from './measures'
import { comparePair, pairEvidence } from './pair-evidence'
import { placeMentions, type PlacedMention } from './placed-mention'
import { proposeEvents, type ProposedEvents } from './propose-events'
import { cosine } from './vector'
import { linkingWeights, type LinkingWeights } from './weights'

/** The texts of a project linked: their events, and which mentions tell of one measure. */
export type Linking = {
  readonly corpus: Corpus
  readonly mentions: readonly PlacedMention[]
  readonly events: ProposedEvents
  readonly pairs: readonly ScoredPair[]
  /** The pair of two mentions; undefined where they were no candidates. */
  readonly pairOf: (a: PlacedMention, b: PlacedMention) => ScoredPair | undefined
  readonly measures: readonly Measure[]
}

/** Pairs that score less before their rivals are known are of no measure. */
export const HOPELESS = -6

/** Links the readings of all texts: events first, then the mentions that tell of one measure. */
export function link(
  readings: readonly TextReading[],
  weights: LinkingWeights = linkingWeights,
  gestures: Gestures = noGestures,
): Linking {
  return finish(linkInSteps(readings, weights, gestures))
}

/** The same in steps, each of them short: many texts take long. It may be left at any of them. */
export function* linkInSteps(
  readings: readonly TextReading[],
  weights: LinkingWeights = linkingWeights,
  gestures: Gestures = noGestures,
): Generator<void, Linking> {
  const corpus = makeCorpus(readings)
  yield
  const mentions = placeMentions(corpus)
  yield
  const events = proposeEvents(corpus, weights, gestures)
  const said = saidOfPairs(mentions, gestures)
  const floor = { weights: weights.firstPairs, least: HOPELESS }
  // Not kept by a name: there are many, and each stage holds as many again.
  const pairs = scorePairs(
    withRivals(withSaid(yield* candidatesInSteps(mentions, events, floor), said, events), weights.firstPairs),
    weights,
    (a, b) => said.get(keyOf(a, b))?.said ?? byEvents(a, b),
  )
  yield
  const measures = yield* measuresInSteps(pairs, weights.statements, weights.limits, events.isCompared)
  yield
  const byKey = new Map(pairs.map((pair) => [keyOf(pair.a, pair.b), pair]))
  const pairOf = (a: PlacedMention, b: PlacedMention): ScoredPair | undefined => byKey.get(keyOf(a, b))
  return {
    corpus,
    mentions,
    events,
    pairs,
    pairOf,
    measures,
  }

  /** What happened in one event is no measure of another one; what a text tells of besides may be. */
  function byEvents(a: PlacedMention, b: PlacedMention): Said | undefined {
    if (gestures.texts.size === 0) return undefined
    if (a.mention.cues.has('background') || b.mention.cues.has('background')) return undefined
    return saidOfPassages(gestures, placeOf(a), placeOf(b)) ?? undefined
  }
}

function placeOf({ article, mention: { start, end } }: PlacedMention): MentionAt {
  return { text: article.index, start, end }
}

type SaidPair = { readonly a: PlacedMention; readonly b: PlacedMention; readonly said: Said }

/** What was said of mentions, by the key of the two that stand at the places. */
function saidOfPairs(
  mentions: readonly PlacedMention[],
  { mentions: said }: Gestures,
): ReadonlyMap<number, SaidPair> {
  const inText = new Map<number, PlacedMention[]>()
  const named = new Set(said.flatMap(({ a, b }) => [a.text, b.text]))
  for (const placed of mentions)
    if (named.has(placed.article.index)) addTo(inText, placed.article.index, placed)
  const mentionAt = ({ text, start, end }: MentionAt): PlacedMention | undefined => {
    const there = (inText.get(text) ?? []).filter(({ mention }) => mention.start < end && start < mention.end)
    return there.find(({ mention }) => mention.start === start && mention.end === end) ?? there[0]
  }
  const pairs = new Map<number, SaidPair>()
  for (const { a, b, said: how } of said) {
    const [one, other] = [mentionAt(a), mentionAt(b)]
    if (one && other && one !== other) pairs.set(keyOf(one, other), { a: one, b: other, said: how })
  }
  return pairs
}

/** The candidates, and the pairs that something was said of and that were none. */
function withSaid(
  candidates: readonly CandidatePair[],
  said: ReadonlyMap<number, SaidPair>,
  events: ProposedEvents,
): readonly CandidatePair[] {
  if (said.size === 0) return candidates
  const known = new Set(candidates.map(({ a, b }) => keyOf(a, b)))
  const further = [...said].flatMap(([key, pair]): readonly CandidatePair[] => {
    const [a, b] = pair.a.index < pair.b.index ? [pair.a, pair.b] : [pair.b, pair.a]
    if (known.has(key) || a.mention.dimension !== b.mention.dimension) return []
    const context = {
      isOneEvent: events.eventOf(a.article.index) === events.eventOf(b.article.index),
      articlesAlike: events.likeness(a.article.index, b.article.index),
      words: cosine(a.near, b.near),
    }
    return [{ a, b, told: compareTold(a.mention, b.mention), evidence: comparePair(a, b, context) }]
  })
  return [...candidates, ...further]
}

function scorePairs(
  candidates: ReturnType<typeof withRivals>,
  { pairs }: LinkingWeights,
  saidOf: (a: PlacedMention, b: PlacedMention) => Said | undefined,
): readonly ScoredPair[] {
  const order = inOrder(pairs, pairEvidence)
  return candidates.map(({ a, b, told, evidence }) => {
    return { a, b, told, evidence, score: scoreOf(pairs.bias, order, evidence), said: saidOf(a, b) }
  })
}

/** A number for two mentions, whichever comes first; there are fewer than 2^26 of them. */
function keyOf(a: PlacedMention, b: PlacedMention): number {
  return Math.min(a.index, b.index) * 2 ** 26 + Math.max(a.index, b.index)
}

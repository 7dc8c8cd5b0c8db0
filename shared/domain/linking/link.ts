import type { TextReading } from '../mentions/mention'
import { makeCorpus, type Corpus } from './article'
import { FAR_APART, noGestures, ONE_FOR_SURE, pairKey, type Gestures } from './gestures'
import { inOrder, scoreOf } from './logistic'
import { finish } from '../finish'
import { candidatesInSteps, withRivals } from './measure-pairs'
import { measuresInSteps, type Measure, type ScoredPair } from './measures'
import { pairEvidence } from './pair-evidence'
import { placeMentions, type PlacedMention } from './placed-mention'
import { proposeEvents, type ProposedEvents } from './propose-events'
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
  const floor = { weights: weights.firstPairs, least: HOPELESS }
  // Not kept by a name: there are many, and each stage holds as many again.
  const pairs = scorePairs(
    withRivals(yield* candidatesInSteps(mentions, events, floor), weights.firstPairs),
    weights,
    gestures,
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
}

function scorePairs(
  candidates: ReturnType<typeof withRivals>,
  { pairs }: LinkingWeights,
  gestures: Gestures,
): readonly ScoredPair[] {
  const order = inOrder(pairs, pairEvidence)
  return candidates.map(({ a, b, told, evidence }) => {
    return { a, b, told, evidence, score: saidOf(a, b) ?? scoreOf(pairs.bias, order, evidence) }
  })

  function saidOf(a: PlacedMention, b: PlacedMention): number | null {
    if (gestures === noGestures) return null
    const key = pairKey(a.index, b.index)
    return gestures.sameMeasure.has(key) ? ONE_FOR_SURE : gestures.otherMeasure.has(key) ? FAR_APART : null
  }
}

/** A number for two mentions, whichever comes first; there are fewer than 2^26 of them. */
function keyOf(a: PlacedMention, b: PlacedMention): number {
  return Math.min(a.index, b.index) * 2 ** 26 + Math.max(a.index, b.index)
}

import type { TextReading } from '../mentions/mention'
import { makeCorpus, type Corpus } from './article'
import { FAR_APART, noGestures, ONE_FOR_SURE, pairKey, type Gestures } from './gestures'
import { inOrder, scoreOf } from './logistic'
import { candidatePairs, withRivals } from './measure-pairs'
import { findMeasures, type Measure, type ScoredPair } from './measures'
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
  readonly measures: readonly Measure[]
}

/** Links the readings of all texts: events first, then the mentions that tell of one measure. */
export function link(
  readings: readonly TextReading[],
  weights: LinkingWeights = linkingWeights,
  gestures: Gestures = noGestures,
): Linking {
  const corpus = makeCorpus(readings)
  const mentions = placeMentions(corpus)
  const events = proposeEvents(corpus, weights, gestures)
  const pairs = scorePairs(withRivals(candidatePairs(mentions, events), weights.firstPairs), weights, gestures)
  return { corpus, mentions, events, pairs, measures: findMeasures(pairs, weights.statements, weights.limits) }
}

function scorePairs(
  candidates: ReturnType<typeof withRivals>,
  { pairs }: LinkingWeights,
  gestures: Gestures,
): readonly ScoredPair[] {
  const order = inOrder(pairs, pairEvidence)
  return candidates.map(({ a, b, told, evidence }) => {
    const key = pairKey(a.index, b.index)
    const said = gestures.sameMeasure.has(key) ? ONE_FOR_SURE : gestures.otherMeasure.has(key) ? FAR_APART : null
    return { a, b, told, evidence, score: said ?? scoreOf(pairs.bias, order, evidence) }
  })
}

import { finish } from '../finish'
import type { TextReading } from '../mentions/mention'
import { makeCorpus, type Corpus } from './article'
import { noGestures, type Gestures } from './gestures'
import type { Evidence } from './logistic'
import { measuresInSteps, type Measure, type ScoredPair } from './measures'
import { createPairScorer } from './pair-scorer'
import { saidPairs } from './said-pairs'
import { placeMentions, type PlacedMention } from './placed-mention'
import { proposeEvents, type ProposedEvents } from './propose-events'
import { linkingWeights, type LinkingWeights } from './weights'

/** The texts of a project linked: their events, and which mentions tell of one measure. */
export type Linking = {
  readonly corpus: Corpus
  readonly mentions: readonly PlacedMention[]
  readonly events: ProposedEvents
  readonly pairs: readonly ScoredPair[]
  /** What speaks for and against that two mentions tell of one measure; null where they were no candidates. */
  readonly evidenceOf: (a: PlacedMention, b: PlacedMention) => Evidence | null
  readonly measures: readonly Measure[]
}

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
  const said = saidPairs(mentions, gestures)
  const scorer = createPairScorer(mentions, events, weights, said)
  const pairs: ScoredPair[] = []
  for (const { index } of corpus.articles) {
    yield
    // Without their evidence, of which there is much: it is told again of the few pairs that somebody asks for.
    for (const other of scorer.comparedWith(index))
      for (const { a, b, told, score, said: how } of scorer.between(index, other))
        pairs.push({ a, b, told, score, said: how })
  }
  const measures = yield* measuresInSteps(pairs, weights.statements, weights.limits, {
    isCompared: events.isCompared,
    parted: said,
  })
  yield
  return { corpus, mentions, events, pairs, evidenceOf: scorer.evidenceOf, measures }
}

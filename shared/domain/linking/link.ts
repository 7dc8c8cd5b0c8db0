import { addTo } from '../add-to'
import { finish, type Breath } from '../finish'
import { createCorpus, type Corpus, type Readings } from './corpus'
import { noGestures, type Gestures } from './gestures'
import type { Evidence } from './logistic'
import { createMeasurer, type Measure } from './measures'
import type { ScoredPair } from './statements'
import { createPairScorer } from './pair-scorer'
import { saidPairs } from './said-pairs'
import type { PlacedMention } from './placed-mention'
import { createEventProposer, type ProposedEvents } from './propose-events'
import { linkingWeights, type LinkingWeights } from './weights'

/** The texts of a project linked: their events, and which mentions tell of one measure. */
export type Linking = {
  readonly corpus: Corpus
  readonly mentions: readonly PlacedMention[]
  readonly events: ProposedEvents
  /** The pairs of each text with each that it was held against. */
  readonly pairs: ReadonlyMap<number, readonly (readonly ScoredPair[])[]>
  /** What speaks for and against that two mentions tell of one measure; null where they were no candidates. */
  readonly evidenceOf: (a: PlacedMention, b: PlacedMention) => Evidence | null
  readonly measures: readonly Measure[]
}

/** Links the readings of all texts, once: events first, then the mentions that tell of one measure. */
export function link(
  readings: Readings,
  weights: LinkingWeights = linkingWeights,
  gestures: Gestures = noGestures,
): Linking {
  return finish(createLinking(weights)(readings, gestures))
}

/**
 * Makes what links the texts of a project again and again: of each part it keeps what it made, as long as all that this hangs on is the
 * same. The steps are short, for many texts take long; they may be left at any.
 */
export function createLinking(
  weights: LinkingWeights = linkingWeights,
): (readings: Readings, gestures: Gestures) => Generator<Breath, Linking> {
  const corpusOf = createCorpus()
  const eventsOf = createEventProposer(weights)
  const scorerOf = createPairScorer(weights)
  const measuresOf = createMeasurer(weights.statements, weights.limits)
  return function* (readings, gestures) {
    const corpus = yield* corpusOf(readings)
    yield 'between'
    const mentions: PlacedMention[] = []
    for (const article of corpus.articles) {
      mentions.push(...corpus.mentionsOf(article))
      yield 'between'
    }
    const events = yield* eventsOf(corpus, gestures)
    const said = saidPairs(mentions, gestures)
    const scorer = scorerOf({ corpus, links: events, said })
    const pairs = new Map<number, (readonly ScoredPair[])[]>()
    for (const { index } of corpus.articles) {
      yield 'between'
      for (const [other, list] of scorer.pairsOf(index))
        for (const text of new Set([index, other])) addTo(pairs, text, list)
    }
    const measures = yield* measuresOf(
      new Map(
        [...pairs].map(([text, lists]) => [
          text,
          { lists, hangsOn: [events.events[events.eventOf(text)], said.told(text, text)] },
        ]),
      ),
      { seatOf: events.seatOf, parted: said },
    )
    yield 'between'
    return { corpus, mentions, events, pairs, evidenceOf: scorer.evidenceOf, measures }
  }
}

import { addTo } from '../../../shared/domain/add-to'
import { finish } from '../../../shared/domain/finish'
import { articleEvidence } from '../../../shared/domain/linking/article-evidence'
import { inOrder, scoreOf, type Weights } from '../../../shared/domain/linking/logistic'
import {
  byKind,
  comparedWith,
  pairsBetween,
  withRivals,
  type CandidatePair,
  type MentionsByKind,
} from '../../../shared/domain/linking/measure-pairs'
import { createMeasurer, type Measure } from '../../../shared/domain/linking/measures'
import { compareStatements, statementEvidence } from '../../../shared/domain/linking/statement-evidence'
import { createGatherer, type PairsByText, type ScoredPair } from '../../../shared/domain/linking/statements'
import { pairEvidence } from '../../../shared/domain/linking/pair-evidence'
import { HOPELESS } from '../../../shared/domain/linking/pair-scorer'
import { proposeEvents, type ProposedEvents } from '../../../shared/domain/linking/propose-events'
import type { LinkingWeights } from '../../../shared/domain/linking/weights'
import { judgeMeasure } from '../../../shared/domain/judging/judge'
import { suggestionEvidence, weighSuggestion } from '../../../shared/domain/judging/suggest'
import { fitLogistic, type Sample } from './fit-logistic'
import type { Labelled, Prepared } from './prepare'

/** What is not fitted but chosen, on the totals of the development set. */
export const limits: LinkingWeights['limits'] = {
  oneEvent: -1,
  least: -3.2,
  leastSame: -1.5,
  core: 1,
}

/** In how many parts the bundles are left out of one another's fit. */
export const PARTS = 7

/** A bundle of the fit, with the part that it is left out in. */
export type Part = {
  readonly prepared: Prepared
  readonly part: number
  /** Whether what it yields ranks suggestions: those of bundles as they are. */
  readonly isSuggested: boolean
}

/** What is fitted first: whether texts tell of one event; and the pairs of mentions that are candidates by that. */
export type FitOfArticles = {
  readonly weights: Weights
  readonly candidates: readonly Candidates[]
  readonly limits: LinkingWeights['limits']
}

/**
 * Fits the weights of texts. The events of a bundle are proposed by weights that were fitted without its part, so that their likeness
 * looks no better than it is. The evidence whose names are in `left` takes no part.
 */
export function fitArticles(
  bundles: readonly Part[],
  fixed: LinkingWeights['limits'] = limits,
  left: ReadonlySet<string> = new Set(),
): FitOfArticles {
  const fit = (of: readonly Part[]): Weights =>
    fitLogistic(
      of.flatMap(({ prepared }) => prepared.articlePairs),
      articleEvidence,
      1,
      left,
    )
  const weights = fit(bundles)
  const without = new Map(
    [...new Set(bundles.map(({ part }) => part))].map((part) => [
      part,
      fit(bundles.filter((each) => each.part !== part)),
    ]),
  )
  const candidates = bundles.map(({ prepared, part, isSuggested }) => {
    const events = proposeEvents(prepared.corpus, { articles: without.get(part) ?? weights, limits: fixed })
    const kinds = prepared.corpus.articles.map((article) => byKind(prepared.corpus.mentionsOf(article)))
    const mentionsOf = (text: number): MentionsByKind => kinds[text] ?? new Map()
    const between = prepared.corpus.articles.flatMap(({ index }) =>
      comparedWith(index, events).map((other) => pairsBetween(index, other, { mentionsOf, links: events })),
    )
    return { prepared, isSuggested, events, between }
  })
  return { weights, candidates, limits: fixed }
}

/** Fits all further weights, on the candidates that the fit of texts yields; the evidence whose names are in `left` takes no part. */
export function fitWeights(
  { weights: articles, candidates, limits: fixed }: FitOfArticles,
  left: ReadonlySet<string> = new Set(),
): LinkingWeights {
  const fit = (samples: readonly Sample[], names: readonly string[], ridge: number): Weights =>
    fitLogistic(samples, names, ridge, left)
  // Only pairs that tell different things take part: equal ones would teach that what is equal belongs together.
  const fitPairs = (of: readonly Candidates[]): Weights => fit(of.flatMap(pairSamples), pairEvidence, 3)
  const firstPairs = fitPairs(candidates)
  const first = inOrder(firstPairs, pairEvidence)
  const isKept = ({ evidence }: CandidatePair): boolean =>
    scoreOf(firstPairs.bias, first, evidence) >= HOPELESS
  const rivals = candidates.map((each) => ({
    ...each,
    between: each.between.map((own) => withRivals(own.filter(isKept), firstPairs)),
  }))
  const pairs = fitPairs(rivals)
  const order = inOrder(pairs, pairEvidence)
  const scored = rivals.map(({ prepared, isSuggested, events, between }) => ({
    isSuggested,
    prepared,
    events,
    pairs: between.flat().map((pair) => ({ ...pair, score: scoreOf(pairs.bias, order, pair.evidence) })),
  }))
  const statements = fit(
    scored.flatMap((each) => statementSamples(each, fixed)),
    statementEvidence,
    2,
  )
  const suggestions = fit(
    scored.flatMap((each) => (each.isSuggested ? suggestionSamples(each, statements, fixed) : [])),
    suggestionEvidence,
    2,
  )
  return { articles, firstPairs, pairs, statements, suggestions, limits: fixed }
}

type Candidates = {
  readonly prepared: Prepared
  readonly isSuggested: boolean
  readonly events: ProposedEvents
  /** The pairs of each two texts. */
  readonly between: readonly (readonly CandidatePair[])[]
}

/** One of so many pairs that tell of other measures takes part, for all of them: the fit is the same and takes a quarter of the time. */
const EVERY = 4
/** How much more a pair counts that a trap parts. */
const TRAP = 3

function pairSamples({ prepared, between }: Candidates): readonly Sample[] {
  // By what they compare, so that every fourth pair of each is drawn.
  const kinds = [...new Set(prepared.mentions.map(({ mention }) => mention.dimension))]
  const kindOf = ({ a }: CandidatePair): number => kinds.indexOf(a.mention.dimension)
  const pairs = between.flat().toSorted((x, y) => kindOf(x) - kindOf(y))
  const found = pairs.map((pair) => ({ pair, label: labelPair(prepared, pair) }))
  const count = new Map<string, number>()
  for (const { label } of found)
    if (label.group !== '') count.set(label.group, (count.get(label.group) ?? 0) + 1)
  return found.flatMap(({ pair, label }, index): readonly Sample[] => {
    if (label.group !== '') {
      // The pairs of one group share the weight of the root of their number, or two large groups decide everything.
      return [{ evidence: pair.evidence, isTrue: true, weight: 2 / Math.sqrt(count.get(label.group) ?? 1) }]
    }
    if (pair.told !== 'apart' || label.isSameSide) return []
    if (label.isTrap) return [{ evidence: pair.evidence, isTrue: false, weight: TRAP }]
    return index % EVERY === 0 ? [{ evidence: pair.evidence, isTrue: false, weight: EVERY }] : []
  })
}

/** What the gold says of a pair that does not tell the same. */
export function labelPair(
  { labels }: Prepared,
  { a, b, told }: Pick<CandidatePair, 'a' | 'b' | 'told'>,
): { readonly group: string; readonly isTrap: boolean; readonly isSameSide: boolean } {
  let group = ''
  let isTrap = false
  let isSameSide = false
  const others = labels.get(b.index)
  for (const [labelled, one] of labels.get(a.index) ?? []) {
    const { item, is } = labelled
    const other = others?.get(labelled)
    if (is === 'textual' || is === 'sum' || other === undefined) continue
    const isAcross = one.some((x) => other.some((y) => x !== y))
    if (is === 'trap') isTrap ||= isAcross
    else if (isAcross) group ||= item.id
    else isSameSide = true
  }
  return { group: told === 'same' ? '' : group, isTrap: isTrap && group === '', isSameSide }
}

type Scored = {
  readonly prepared: Prepared
  readonly events: ProposedEvents
  readonly pairs: readonly ScoredPair[]
}

/** Nothing was said, and all was compared. */
const nothingSaid = { seatOf: () => null, parted: { isBound: () => false, isApart: () => false } }

/** Pairs by their texts, as a list for each. */
function inTexts(pairs: readonly ScoredPair[]): PairsByText {
  const lists = new Map<number, ScoredPair[]>()
  for (const pair of pairs)
    for (const text of new Set([pair.a.article.index, pair.b.article.index])) addTo(lists, text, pair)
  return new Map([...lists].map(([text, list]) => [text, { lists: [list], hangsOn: [] }]))
}

/** Two statements are of one measure that lie on two sides of a group. */
function statementSamples({ prepared, pairs }: Scored, fixed: LinkingWeights['limits']): readonly Sample[] {
  const { made, pairsWith } = finish(createGatherer(fixed.leastSame)(inTexts(pairs), nothingSaid))
  const placeOf = new Map(made.map((statement, at) => [statement, at]))
  const between = made.flatMap((one, at) =>
    [...pairsWith(one)].flatMap(([other, of]) =>
      (placeOf.get(other) ?? 0) > at ? [{ one, other, of }] : [],
    ),
  )
  return between.flatMap(({ one, other, of }): readonly Sample[] => {
    const evidence = compareStatements(one, other, of, one.mentions.length * other.mentions.length)
    const labels = of.map((pair) => labelPair(prepared, pair))
    if (of.every(({ told }) => told !== 'apart')) return []
    if (labels.some(({ group }) => group !== '')) return [{ evidence, isTrue: true, weight: 1 }]
    if (labels.some(({ isSameSide }) => isSameSide)) return []
    return [{ evidence, isTrue: false, weight: labels.some(({ isTrap }) => isTrap) ? TRAP : 1 }]
  })
}

/** A group is worth a look that joins two sides of a group that counts, or of a disagreement without a figure. */
function suggestionSamples(
  { prepared, events, pairs }: Scored,
  statements: Weights,
  fixed: LinkingWeights['limits'],
): readonly Sample[] {
  return finish(createMeasurer(statements, fixed)(inTexts(pairs), nothingSaid)).flatMap(
    (measure): readonly Sample[] => {
      const judgement = judgeMeasure(measure, events.eventOf)
      const use = useOf(prepared, measure)
      if (judgement.kind === 'agree' || use === 'optional') return []
      return [{ evidence: weighSuggestion(measure, judgement), isTrue: use === 'useful', weight: 1 }]
    },
  )
}

function useOf({ labels }: Prepared, { members }: Measure): 'useful' | 'optional' | 'noise' {
  const hit = new Map<Labelled, Set<number>>()
  for (const { index } of members)
    for (const [labelled, sides] of labels.get(index) ?? [])
      hit.set(labelled, new Set([...(hit.get(labelled) ?? []), ...sides]))
  const found = [...hit].flatMap(([{ is }, sides]) => (sides.size < 2 ? [] : [is]))
  if (found.some((is) => is === 'group' || is === 'textual')) return 'useful'
  return found.includes('optional group') ? 'optional' : 'noise'
}

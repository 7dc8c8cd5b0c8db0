import { overlap } from '../../shared/domain/overlap'
import { createRanker } from '../../shared/domain/statements/rank-statements'
import { statementAt, statementsIn } from '../../shared/domain/statements/statements-in'
import { sentenceAround } from '../../shared/domain/text/split-sentences'
import type { Bundle, GoldSpan } from './fit/bundles'

/** How far down the list the other side of a disagreement without a figure stands, for each sentence that has one in another article. */
export type StatementScore = {
  readonly questions: number
  readonly first5: number
  readonly first10: number
  /** A sentence beside one of the first 5 counts too. */
  readonly first5WithNeighbours: number
  /** Disagreements of which one sentence at least finds another side among the first 5. */
  readonly reached: number
  readonly disagreements: number
}

/** Asks for every marked sentence what other articles of its event say of the same. */
export function scoreStatements(bundles: readonly Bundle[]): StatementScore {
  const score = { questions: 0, first5: 0, first10: 0, first5WithNeighbours: 0, reached: 0, disagreements: 0 }
  for (const bundle of bundles) {
    const texts = new Map(bundle.docs.map(({ name, text }) => [name, text]))
    for (const { sides } of bundle.textual) {
      score.disagreements += 1
      let isReached = false
      for (const [at, side] of sides.entries())
        for (const span of side) {
          const opponents = sides.flatMap((each, other) =>
            other === at ? [] : each.filter(({ doc }) => doc !== span.doc),
          )
          const ranks = opponents.length === 0 ? null : ranksOf(bundle, texts, span, opponents)
          if (ranks === null) continue
          score.questions += 1
          score.first5 += Number(ranks.exact < 5)
          score.first10 += Number(ranks.exact < 10)
          score.first5WithNeighbours += Number(ranks.near < 5)
          isReached ||= ranks.exact < 5
        }
      score.reached += Number(isReached)
    }
  }
  return score
}

function ranksOf(
  { events }: Bundle,
  texts: ReadonlyMap<string, string>,
  span: GoldSpan,
  opponents: readonly GoldSpan[],
): { readonly exact: number; readonly near: number } | null {
  const told = events.find(
    ({ docs }) => docs.includes(span.doc) && opponents.some(({ doc }) => docs.includes(doc)),
  )
  const docs = told?.docs ?? [span.doc, ...opponents.map(({ doc }) => doc)]
  const read = (doc: string) =>
    statementsIn(texts.get(doc) ?? '').map((statement, place) => ({ ...statement, doc, place }))
  const text = texts.get(span.doc) ?? ''
  const all = [...new Set(docs)].flatMap(read)
  const ranked = createRanker(all)(
    statementAt(text, sentenceAround(text, span)),
    ({ doc }) => doc !== span.doc,
  )
  const rankOf = (isIt: (each: (typeof all)[number]) => boolean): number => {
    const at = ranked.findIndex(({ statement }) => isIt(statement))
    return at < 0 ? Infinity : at
  }
  const isSide = ({ doc, ...own }: (typeof all)[number]): boolean =>
    opponents.some((other) => other.doc === doc && overlap(own, other))
  const sides = all.filter(isSide)
  return {
    exact: rankOf(isSide),
    near: rankOf(({ doc, place }) =>
      sides.some((side) => side.doc === doc && Math.abs(side.place - place) <= 1),
    ),
  }
}

import { describeApart } from '../../shared/domain/describe/describe-link'
import type { KeptApart } from '../../shared/ipc/findings'
import type { Article, MentionLink } from '../../shared/schema/article'
import type { Anchor } from '../../shared/schema/anchor'
import { words } from '../../shared/words/words'
import { useAnalysis } from './analysis-state'
import { useProject } from './project-state'
import { remembered } from './remembered'

type Place = Pick<Figure, 'articleId' | 'start' | 'end'>

type Figure = {
  readonly articleId: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** Where it was marked, which the text may have been changed under; null where the program found it in the text as it is. */
  readonly anchor: Anchor | null
}

/** Two figures that were kept apart, or joined by hand, and why. */
export type FigurePair = {
  readonly id: string
  readonly members: readonly [Figure, Figure]
  /** What the journalist decided; null where the program kept them apart by itself. */
  readonly said: 'same' | 'other' | null
  /** Why, in a sentence. */
  readonly why: string
}

const pairsOf = remembered(
  (articles: ReadonlyMap<string, Article>, apart: ReadonlyMap<string, KeptApart>): readonly FigurePair[] => {
    const byHand = [...articles.values()].flatMap((article) =>
      (article.mentionLinks ?? []).flatMap((link) => saidPair(article.id, link)),
    )
    const said = new Set(byHand.flatMap(({ members: [a, b] }) => [keyOf(a, b), keyOf(b, a)]))
    const computed = [...apart.values()].flatMap((kept): readonly FigurePair[] => {
      const { id, members } = kept
      if (said.has(keyOf(...members)) || members.some(({ articleId }) => !articles.has(articleId))) return []
      const [one, two] = members
      const found = [
        { ...one, anchor: null },
        { ...two, anchor: null },
      ] as const
      return [{ id, members: found, said: null, why: describeApart(kept) }]
    })
    return [...byHand, ...computed]
  },
)

/** The pairs of figures that the journalist decided on, then those that the program kept apart. */
export function useFigurePairs(): readonly FigurePair[] {
  const apart = useAnalysis((state) => state.apart)
  return pairsOf(
    useProject((state) => state.articles),
    apart,
  )
}

function saidPair(articleId: string, { said, anchor, other }: MentionLink): readonly FigurePair[] {
  if (said === 'other-statement') return []
  const [one, two] = [figureAt(articleId, anchor), figureAt(other.articleId, other.anchor)]
  const why = said === 'same' ? words.events.apart.togetherByYou : words.events.apart.byYou
  return [{ id: keyOf(one, two), members: [one, two], said, why }]
}

function figureAt(articleId: string, anchor: Anchor): Figure {
  return { articleId, start: anchor.start, end: anchor.end, text: anchor.exact, anchor }
}

function keyOf(a: Place, b: Place): string {
  return [a, b].map(({ articleId, start, end }) => `${articleId} ${start} ${end}`).join(' ')
}
